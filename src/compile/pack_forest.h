// ir::Forest -> the packed arrays of the forest kernels.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/status.h"
#include "compile/pack_leaves.h"
#include "ir/model.h"
#include "kernels/deep.h"
#include "kernels/perfect.h"
#include "kernels/predicates.h"
#include "kernels/shaped.h"
#include "kernels/small_trees.h"

namespace sapwood::compile {

// ---------------------------------------------------------------------------------------------------- what a forest is like
struct Extent {
  std::uint32_t depth = 0;   // of the deepest tree; 0: nothing but leaves
  std::uint32_t leaves = 1;  // of the largest tree
  std::uint32_t nodes = 1;
};
Extent extent(const ir::Forest& forest);

// ---------------------------------------------------------------------------------------------------- the front end
// A threshold t of type T such that `value < t` is the splits' own comparison with `threshold`; NaN where every number passes.
template <class T>
T below(const ir::Splits& splits, double threshold);

// The front end for questions, all or some, in their order: predicate p is questions[p].
//
// T: Splits::feature_type
// Errors: too_large (category tables), out_of_memory
template <class T>
Result<kernels::Predicates<T>> pack_predicates(const ir::Splits& splits, std::span<const ir::Question> questions);

// ---------------------------------------------------------------------------------------------------- evaluators
// Trees for each evaluator. leaves: filled; which leaf each of the evaluator's entries is
//
// Precondition: extent.depth <= kPerfectDepth, and fewer than kPerfectPredicates questions
kernels::PerfectForest pack_perfect(const ir::Forest& forest, std::uint32_t depth, LeafRows& leaves);

// The same trees for a single row.
// Precondition: no category sets, at most kSmallTreeRuns runs
//
// heaps: PerfectForest::nodes
kernels::SmallTrees pack_small_trees(const std::vector<kernels::Run>& runs, std::span<const std::uint16_t> heaps, std::uint32_t depth);

// Precondition: extent.leaves <= kShapedLeaves
kernels::ShapedForest pack_shaped(const ir::Forest& forest, std::uint32_t most_leaves, LeafRows& leaves);

// The cells that a forest's nodes read, and what of the front end they need.
struct CellPlan {
  std::vector<kernels::Cell> cells;
  std::vector<std::uint32_t> cell_of;   // (questions)
  std::vector<ir::Question> questions;  // whose answers cells hold: for pack_predicates
};
template <class T>
CellPlan plan_cells(const ir::Forest& forest);

// Any forest. (The cells themselves stay in the plan.)
// F: Forest::feature_type
// Node: SmallNode for floats where SmallNode::fits, else WideNode
template <class F, class Node>
kernels::DeepForest<Node> pack_deep(const ir::Forest& forest, const CellPlan& plan, LeafRows& leaves);

}  // namespace sapwood::compile
