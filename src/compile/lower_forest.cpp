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
constexpr std::size_t kLeaf = sizeof(double) + sizeof(std::uint32_t);
constexpr std::size_t kPerfectTree =
    kernels::kHeap * (sizeof(std::uint16_t) + kLeaf) + kernels::kMostSmallTrees * sizeof(kernels::SmallTree);
constexpr std::size_t kShapedNode = 2 * kLeaf + sizeof(kernels::SlicedNode) + sizeof(kernels::PairNode);

using Made = Result<std::unique_ptr<Plan>>;

template <class F>
class Lowering {
 public:
  Lowering(const ir::Model& model, const ir::Forest& forest, const CompileOptions& options)
      : model_(model), forest_(forest), options_(options), size_(extent(forest)) {}

  Made lower() {
    if (wanted(Evaluator::perfect) && size_.depth <= kernels::kPerfectDepth && forest_.questions.size() <= kernels::kPerfectPredicates &&
        fits(std::size_t{1} << size_.depth))
      return perfect();
    if (wanted(Evaluator::shaped) && size_.leaves <= kernels::kShapedLeaves && fits(2 * std::size_t{size_.leaves})) return shaped();
    if (!wanted(Evaluator::deep)) return Status(Code::invalid_argument, "this evaluator does not run trees of this kind", "evaluator");
    if (size_.leaves > kernels::kDeepLeaves)
      return Status(Code::too_large, "a tree has more leaves than can be counted", "forest", size_.leaves, kernels::kDeepLeaves);
    SAPWOOD_TRY(check_memory(forest_.nodes.size() + forest_.trees.size(), 2 * sizeof(kernels::WideNode), "forest"));
    CellPlan cells = plan_cells<F>(forest_);
    if constexpr (sizeof(F) == sizeof(float))
      if (kernels::SmallNode::fits(size_.nodes + 2, cells.cells.size())) return deep<kernels::SmallNode>(std::move(cells));
    return deep<kernels::WideNode>(std::move(cells));
  }

 private:
  bool wanted(Evaluator one) const { return options_.evaluator == Evaluator::automatic || options_.evaluator == one; }

  // A packed tree has room for the largest one of the forest. Where most are much smaller, that is not worth it.
  bool fits(std::size_t leaves) const { return forest_.trees.size() * leaves <= kMostPadding * forest_.nodes.size() + kFreePadding; }

  Made perfect() {
    SAPWOOD_TRY(check_memory(forest_.trees.size(), kPerfectTree, "forest"));
    SAPWOOD_ASSIGN(auto predicates, pack_predicates<F>(forest_, forest_.questions));
    const std::uint32_t depth = std::max(1u, size_.depth);
    LeafRows leaves;
    auto packed = std::make_unique<kernels::PerfectForest>(pack_perfect(forest_, depth, leaves));
    kernels::SmallTrees small;
    const bool steps = options_.steps == Steps::automatic ? kernels::kFastSwizzle : options_.steps == Steps::three;
    if (steps && predicates.sets.empty() && predicates.runs.size() <= kernels::kSmallTreeRuns)
      small = pack_small_trees(predicates.runs, packed->nodes, depth);
    return answers(std::move(predicates), std::move(packed), std::move(leaves), std::move(small));
  }

  Made shaped() {
    SAPWOOD_TRY(check_memory(forest_.nodes.size() + forest_.trees.size() * size_.leaves, kShapedNode, "forest"));
    SAPWOOD_ASSIGN(auto predicates, pack_predicates<F>(forest_, forest_.questions));
    LeafRows leaves;
    auto packed = std::make_unique<kernels::ShapedForest>(pack_shaped(forest_, size_.leaves, leaves));
    return answers(std::move(predicates), std::move(packed), std::move(leaves), {});
  }

  Made answers(kernels::Predicates<F> predicates, std::unique_ptr<kernels::Evaluator> packed, LeafRows leaves, kernels::SmallTrees small) {
    auto plan = std::make_unique<AnswersPlan<F>>(model_, forest_, options_.batching, pack_leaves(forest_, std::move(leaves)),
                                                 std::move(predicates), std::move(packed), std::move(small));
    SAPWOOD_TRY(plan->prepare());
    return std::unique_ptr<Plan>(std::move(plan));
  }

  template <class Node>
  Made deep(CellPlan cells) {
    SAPWOOD_ASSIGN(auto predicates, pack_predicates<F>(forest_, cells.questions));
    LeafRows leaves;
    auto packed = pack_deep<F, Node>(forest_, cells, leaves);
    auto plan = std::make_unique<DeepPlan<F, Node>>(model_, forest_, options_.batching, pack_leaves(forest_, std::move(leaves)),
                                                    std::move(cells), std::move(predicates), std::move(packed));
    SAPWOOD_TRY(plan->prepare(forest_.outputs));
    return std::unique_ptr<Plan>(std::move(plan));
  }

  const ir::Model& model_;
  const ir::Forest& forest_;
  const CompileOptions& options_;
  const Extent size_;
};

}  // namespace

Result<std::unique_ptr<Plan>> lower_forest(const ir::Model& model, const ir::Forest& forest, const CompileOptions& options) {
  if (forest.feature_type == ir::DType::f64) return Lowering<double>(model, forest, options).lower();
  return Lowering<float>(model, forest, options).lower();
}

}  // namespace sapwood::compile
