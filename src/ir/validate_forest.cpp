// A forest: every index is checked once here, so that no kernel needs to.

#include <cmath>
#include <cstdint>
#include <vector>

#include "ir/checks.h"
#include "ir/forest.h"

namespace sapwood::ir {
namespace {

Status check_tree(const Forest& forest, std::size_t t, std::size_t leaf_rows, std::vector<std::uint32_t>& open) {
  const std::uint32_t begin = forest.trees[t].first_node, end = end_of_tree(forest, t);
  if (begin >= end || end > forest.nodes.size())
    return wrong({"tree ", t}, "a tree's nodes are out of order", {begin, " to ", end}, "a non-empty run of nodes");
  if (forest.leaf_width == 1 && forest.trees[t].output >= forest.outputs)
    return wrong({"tree ", t}, "a tree adds to an output that does not exist", forest.trees[t].output, {"0 to ", forest.outputs - 1});

  // `open`: right children that are still to come, the nearest last. A leaf must be followed by the nearest of them, and
  // the last leaf by the end of the tree: then the nodes are one tree in preorder.
  open.clear();
  for (std::uint32_t i = begin; i < end; ++i) {
    const Node& node = forest.nodes[i];
    if (!node.is_leaf()) {
      if (node.question >= forest.questions.size())
        return wrong({"tree ", t, ", node ", i - begin}, "a split asks a question that does not exist", node.question,
                     {forest.questions.size(), " questions"});
      if (node.next <= i + 1 || node.next >= end)
        return wrong({"tree ", t, ", node ", i - begin}, "a child is out of range", node.next, {i + 2, " to ", end - 1});
      open.push_back(node.next);
      continue;
    }
    if (node.next >= leaf_rows) return wrong({"tree ", t, ", node ", i - begin}, "a leaf has no value", node.next, {leaf_rows, " leaves"});
    const std::uint32_t follows = open.empty() ? end : open.back();
    if (!open.empty()) open.pop_back();
    if (follows != i + 1) return wrong({"tree ", t, ", node ", i - begin}, "the nodes are not a tree in preorder", follows, i + 1);
  }
  return open.empty() ? Status() : wrong({"tree ", t}, "the tree ends early", {end - begin, " nodes"}, "more");
}

}  // namespace

Status check(const Forest& forest, std::size_t inputs) {
  if (forest.nodes.size() > kMaxNodes)
    return {Code::too_large, "the model has too many nodes", "nodes", forest.nodes.size(), {"at most ", kMaxNodes}};
  if (forest.outputs == 0 || forest.outputs > kMaxOutputs)
    return wrong("outputs", "the number of outputs is impossible", forest.outputs, {"1 to ", kMaxOutputs});
  if (forest.leaf_width != 1 && forest.leaf_width != forest.outputs)
    return wrong("leaf_width", "leaves must carry one value or one for each output", forest.leaf_width, forest.outputs);
  SAPWOOD_TRY(check_size("base", forest.base.size(), forest.outputs));
  // As the sums' own type has it: 1e-300 is 0 in float32.
  const double divisor = forest.sum_type == DType::f32 ? static_cast<double>(static_cast<float>(forest.divisor)) : forest.divisor;
  if (!(divisor > 0) || std::isinf(divisor))
    return wrong("divisor", "sums cannot be divided by this", forest.divisor, "a finite number above 0");
  if (forest.leaves.size() % forest.leaf_width != 0)
    return wrong("leaves", "the leaf values do not fill their rows", forest.leaves.size(), {"a multiple of ", forest.leaf_width});
  if (!forest.cover.empty()) SAPWOOD_TRY(check_size("cover", forest.cover.size(), forest.nodes.size()));

  if (!forest.nodes.empty() && (forest.trees.empty() || forest.trees.front().first_node != 0))
    return wrong("tree 0", "the first tree does not begin at the first node", {}, {});
  SAPWOOD_TRY(check(static_cast<const Splits&>(forest), inputs));
  const std::size_t leaf_rows = forest.leaves.size() / forest.leaf_width;
  std::vector<std::uint32_t> open;
  for (std::size_t t = 0; t < forest.trees.size(); ++t) SAPWOOD_TRY(check_tree(forest, t, leaf_rows, open));

  if (!forest.rounds.empty()) {
    if (forest.divisor != 1) return wrong("rounds", "a mean over all trees has no boosting rounds to choose from", {}, "no rounds");
    if (forest.rounds.front() != 0 || forest.rounds.back() != forest.trees.size())
      return wrong("rounds", "the boosting rounds do not cover the trees", forest.rounds.back(), forest.trees.size());
    for (std::size_t r = 0; r + 1 < forest.rounds.size(); ++r)
      if (forest.rounds[r] > forest.rounds[r + 1]) return wrong({"rounds[", r, "]"}, "the boosting rounds are out of order", {}, {});
  }
  return {};
}

}  // namespace sapwood::ir
