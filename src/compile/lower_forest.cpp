// ir::Forest -> Plan. Shallow trees become perfect ones; trees of up to 256 leaves keep their shape; both see the answers to all
// questions. What is deeper compares values itself.

#include "compile/lower_forest.h"

#include <algorithm>
#include <utility>

#include "base/allocate.h"
#include "compile/answers_plan.h"
#include "compile/deep_plan.h"
#include "compile/pack_forest.h"

namespace sapwood::compile {
namespace {

constexpr std::size_t kMostPadding = 16, kFreePadding = 65536;  // leaves, per node of the forest and in any case
// Bytes that a perfect tree, and a node or leaf of a shaped one, take at most.
constexpr std::size_t kPerfectTree =
    kernels::kHeap * (sizeof(std::uint16_t) + sizeof(double)) + kernels::kMostSmallTrees * sizeof(kernels::SmallTree);
constexpr std::size_t kShapedNode = 2 * sizeof(double) + sizeof(kernels::SlicedNode) + sizeof(kernels::PairNode);

using Made = Result<std::unique_ptr<Plan>>;

template <class F, class S, class Packed>
Made plan_answers(const ir::Model& model, const ir::Forest& forest, const CompileOptions& options, Packed packed) {
  SAPWOOD_ASSIGN(auto predicates, pack_predicates<F>(forest, forest.questions));
  auto plan = std::make_unique<AnswersPlan<F, S, Packed>>(model, forest, options.batching, std::move(predicates), std::move(packed));
  SAPWOOD_TRY(plan->prepare(options.steps));
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
  // A packed tree has room for the largest one of the forest. Where most are much smaller, that is not worth it.
  const auto fits = [&](std::size_t leaves) { return forest.trees.size() * leaves <= kMostPadding * forest.nodes.size() + kFreePadding; };
  if (wanted(Evaluator::perfect) && size.depth <= kernels::kPerfectDepth && forest.questions.size() <= kernels::kPerfectPredicates &&
      fits(std::size_t{1} << size.depth)) {
    SAPWOOD_TRY(check_memory(forest.trees.size(), kPerfectTree, "forest"));
    return plan_answers<F, S>(model, forest, options, pack_perfect<S>(forest, std::max(1u, size.depth)));
  }
  if (wanted(Evaluator::shaped) && size.leaves <= kernels::kShapedLeaves && fits(2 * std::size_t{size.leaves})) {
    SAPWOOD_TRY(check_memory(forest.nodes.size() + forest.trees.size() * size.leaves, kShapedNode, "forest"));
    return plan_answers<F, S>(model, forest, options, pack_shaped<S>(forest, size.leaves));
  }
  if (!wanted(Evaluator::deep)) return Status(Code::invalid_argument, "this evaluator does not run trees of this kind", "evaluator");
  if (size.leaves > kernels::kDeepLeaves)
    return Status(Code::too_large, "a tree has more leaves than can be counted", "forest", size.leaves, kernels::kDeepLeaves);
  SAPWOOD_TRY(check_memory(forest.nodes.size() + forest.trees.size(), 2 * sizeof(kernels::WideNode<F>), "forest"));
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
