// ir::Model -> Plan.

#include <span>
#include <utility>
#include <variant>
#include <vector>

#include "compile/bytes_of.h"
#include "compile/input_rules.h"
#include "compile/lower_forest.h"
#include "compile/lower_pipeline.h"
#include "compile/lower_posterior.h"
#include "compile/pick_link.h"
#include "compile/plan.h"
#include "kernels/cast.h"
#include "kernels/linear.h"

namespace sapwood::compile {
namespace {

template <class F, class S>
class LinearPlan final : public Plan {
 public:
  LinearPlan(const ir::Model& model, const ir::Linear& linear)
      : rules_(cell_rules(model.inputs)), link_(pick_link(model.output)), row_(model.inputs.size()), sums_(linear.outputs) {
    terms_.outputs = linear.outputs;
    terms_.skip_missing = linear.skip_missing;
    terms_.base.assign(linear.base.begin(), linear.base.end());
    terms_.weights.assign(linear.weights.begin(), linear.weights.end());
    if (linear.covariance.empty()) return;
    covariance_ = linear.covariance;
    center_ = linear.center;
    z_.resize(row_.size() + 1);
  }

  std::optional<BadCell> raw(const MatrixView& rows, double* out) override {
    for (std::size_t r = 0; r < rows.rows; ++r) {
      const std::size_t bad = kernels::cast_row<F>(rows.row(r), rows.column_stride, rules_, row_.data());
      if (bad != kernels::kNoBadCell) return BadCell{r, bad};
      kernels::linear_row(terms_, row_.data(), sums_.data());
      for (const S sum : sums_) *out++ = sum;
    }
    return std::nullopt;
  }

  void respond(const MatrixView& rows, const double* raw, double* response) override {
    apply(link_, raw, rows.rows, sums_.size(), response);
  }
  bool variances(const MatrixView& rows, double* out) override {
    if (covariance_.empty()) return false;
    for (std::size_t r = 0; r < rows.rows; ++r) {
      kernels::cast_row<F>(rows.row(r), rows.column_stride, rules_, row_.data());
      *out++ = kernels::linear_variance(row_.data(), center_, covariance_, z_);
    }
    return true;
  }
  std::string_view evaluator() const override { return "linear terms"; }
  std::size_t predicates() const override { return 0; }
  std::size_t bytes() const override { return bytes_of_vectors(terms_.base, terms_.weights, covariance_, center_); }

 private:
  kernels::LinearTerms<S> terms_;
  std::vector<kernels::CellRule> rules_;
  kernels::Link link_;
  std::vector<F> row_;
  std::vector<S> sums_;
  std::span<const double> covariance_, center_;  // where the model has them
  std::vector<double> z_;
};

template <class F, class S>
std::unique_ptr<Plan> lower_linear(const ir::Model& model, const ir::Linear& linear) {
  return std::unique_ptr<Plan>(new LinearPlan<F, S>(model, linear));
}

std::unique_ptr<Plan> lower_linear(const ir::Model& model, const ir::Linear& linear) {
  if (linear.feature_type == ir::DType::f64) return lower_linear<double, double>(model, linear);
  if (linear.sum_type == ir::DType::f64) return lower_linear<float, double>(model, linear);
  return lower_linear<float, float>(model, linear);
}

// model: what is in front of the predictor and behind it
Result<std::unique_ptr<Plan>> lower_predictor(const ir::Model& model, const ir::Predictor& predictor, const CompileOptions& options) {
  if (const auto* forest = std::get_if<ir::Forest>(&predictor)) return lower_forest(model, *forest, options);
  if (const auto* posterior = std::get_if<ir::Posterior>(&predictor)) return lower_posterior(model, *posterior, options);
  return lower_linear(model, std::get<ir::Linear>(predictor));
}

}  // namespace

Result<std::unique_ptr<Plan>> compile(const ir::Model& model, const CompileOptions& options) {
  if (!ir::has_steps(model)) return lower_predictor(model, model.predictor, options);
  SAPWOOD_ASSIGN(std::unique_ptr<Plan> predictor, lower_predictor(behind_transforms(model), model.predictor, options));
  return lower_pipeline(model, std::move(predictor));
}

}  // namespace sapwood::compile
