// ir::Model -> Plan.

#include <utility>
#include <variant>

#include "compile/lower_forest.h"
#include "compile/lower_linear.h"
#include "compile/lower_pipeline.h"
#include "compile/lower_posterior.h"
#include "compile/plan.h"

namespace sapwood::compile {
namespace {

// model: what is in front of the predictor and behind it
Result<std::unique_ptr<Plan>> lower_predictor(const ir::Model& model, const ir::Predictor& predictor, const CompileOptions& options) {
  if (const auto* forest = std::get_if<ir::Forest>(&predictor)) return lower_forest(model, *forest, options);
  if (const auto* posterior = std::get_if<ir::Posterior>(&predictor)) return lower_posterior(model, *posterior, options);
  return lower_linear(model, std::get<ir::Linear>(predictor));
}

}  // namespace

Result<std::unique_ptr<Plan>> compile(const ir::Model& model, const CompileOptions& options) {
  const auto* linear = std::get_if<ir::Linear>(&model.predictor);
  if (!ir::has_steps(model) || (linear != nullptr && runs_steps(model))) return lower_predictor(model, model.predictor, options);
  SAPWOOD_ASSIGN(std::unique_ptr<Plan> predictor, lower_predictor(behind_transforms(model), model.predictor, options));
  return lower_pipeline(model, std::move(predictor));
}

}  // namespace sapwood::compile
