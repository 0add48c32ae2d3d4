// ir::Forest -> Plan. Shallow trees become perfect ones; trees of up to 256 leaves keep their shape; both see the answers to all
// questions. What is deeper compares values itself.

#include "compile/lower_forest.h"

#include <utility>

#include "compile/answers_plan.h"
#include "compile/deep_plan.h"
#include "compile/pack_forest.h"

namespace sapwood::compile {
namespace {

using Made = Result<std::unique_ptr<Plan>>;

template <class F, class S, class Packed>
Made plan_answers(const ir::Model& model, const ir::Forest& forest, const CompileOptions& options, Packed packed) {
  SAPWOOD_ASSIGN(auto predicates, pack_predicates<F>(forest));
  auto plan = std::make_unique<AnswersPlan<F, S, Packed>>(model, forest, options.batching, std::move(predicates), std::move(packed));
  SAPWOOD_TRY(plan->prepare(model.inputs.size(), options.steps));
  return std::unique_ptr<Plan>(std::move(plan));
}

template <class F, class S, class Node>
Made plan_deep(const ir::Model& model, const ir::Forest& forest, Batching batching, CellPlan cells) {
  SAPWOOD_ASSIGN(auto predicates, pack_predicates<F>(forest, cells.questions));
  auto plan = std::make_unique<DeepPlan<F, S, Node>>(model, forest, batching, std::move(cells), std::move(predicates));
  SAPWOOD_TRY(plan->prepare(forest.outputs));
  return std::unique_ptr<Plan>(std::move(plan));
}

template <class F, class S>
Made lower(const ir::Model& model, const ir::Forest& forest, const CompileOptions& options) {
  const Extent size = extent(forest);
  const auto wanted = [&](Evaluator one) { return options.evaluator == Evaluator::automatic || options.evaluator == one; };
  if (wanted(Evaluator::perfect) && size.depth <= kernels::kPerfectDepth && forest.questions.size() <= kernels::kPerfectPredicates)
    return plan_answers<F, S>(model, forest, options, pack_perfect<S>(forest, std::max(1u, size.depth)));
  if (wanted(Evaluator::shaped) && size.leaves <= kernels::kShapedLeaves)
    return plan_answers<F, S>(model, forest, options, pack_shaped<S>(forest, size.leaves));
  if (!wanted(Evaluator::deep))
    return Status(Code::invalid_argument, "this evaluator does not run trees of this kind", "evaluator");
  if (size.leaves > kernels::kDeepLeaves)
    return Status(Code::too_large, "a tree has more leaves than can be counted", "forest", size.leaves, kernels::kDeepLeaves);
  CellPlan cells = plan_cells<F>(forest);
  if constexpr (sizeof(F) == sizeof(float))
    if (kernels::SmallNode::fits(size.nodes + 2, cells.cells.size()))
      return plan_deep<F, S, kernels::SmallNode>(model, forest, options.batching, std::move(cells));
  return plan_deep<F, S, kernels::WideNode<F>>(model, forest, options.batching, std::move(cells));
}

}  // namespace

Result<std::unique_ptr<Plan>> lower_forest(const ir::Model& model, const ir::Forest& forest, const CompileOptions& options) {
  if (forest.feature_type == ir::DType::f64) return lower<double, double>(model, forest, options);
  if (forest.sum_type == ir::DType::f64) return lower<float, double>(model, forest, options);
  return lower<float, float>(model, forest, options);
}

}  // namespace sapwood::compile
