#include <algorithm>
#include <bit>
#include <vector>

#include "compile/leaf_codes.h"
#include "compile/pack_forest.h"
#include "ir/forest.h"

namespace sapwood::compile {

kernels::ShapedForest pack_shaped(const ir::Forest& forest, std::uint32_t most_leaves, LeafRows& leaves) {
  // One length of codes for all trees, with a few codes to spare: a node whose codes differ in one bit costs one step.
  const auto bits = static_cast<std::uint32_t>(std::min(8, std::max<int>(1, std::bit_width(most_leaves + most_leaves / 8 - 1))));
  std::vector<std::uint8_t> code;  // of the tree's nodes
  const std::size_t trees = forest.trees.size();
  kernels::ShapedForest out;
  leaves.stride = std::size_t{1} << bits;
  leaves.rows.resize(trees << bits);
  const auto left = static_cast<std::uint32_t>(forest.questions.size());  // always answered with left
  std::vector<std::uint32_t> place, depth;                                // of the tree's nodes: position in pairs
  for (std::size_t t = 0; t < trees; ++t) {
    const auto nodes = ir::nodes_of_tree(forest, t);
    const std::uint32_t first = forest.trees[t].first_node;
    find_codes(nodes, first, bits, code);
    const auto root = static_cast<std::uint32_t>(out.pairs.size());
    out.roots.push_back(root);
    out.first_split.push_back(static_cast<std::uint32_t>(out.sliced.size()));
    if (t % kernels::kTogether == 0) out.steps.push_back(0);
    place.assign(nodes.size(), root);
    depth.assign(nodes.size(), 0);
    std::uint32_t next = root + 1;
    out.pairs.resize(root + nodes.size());
    out.codes.resize(root + nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const ir::Node& node = nodes[i];
      kernels::PairNode& pair = out.pairs[place[i]];
      if (node.is_leaf()) {
        pair = {left, place[i]};
        out.codes[place[i]] = code[i];
        leaves.rows[(t << bits) + code[i]] = node.next;
        out.steps.back() = std::max(out.steps.back(), depth[i]);
        continue;
      }
      const std::size_t left_child = i + 1, right_child = node.next - first;
      pair = {node.question, next};
      place[left_child] = next++;
      place[right_child] = next++;
      depth[left_child] = depth[right_child] = depth[i] + 1;
      const bool left_moves = code[left_child] != code[i];
      const std::uint8_t other = code[left_moves ? left_child : right_child];
      std::uint32_t differ = code[i] ^ other;
      out.sliced.push_back({node.question, code[i], other, static_cast<std::uint8_t>(std::countr_zero(differ)), left_moves});
      // Each further bit flips all rows that have moved: a node that sends all of them from a code to the same.
      for (differ &= differ - 1; differ != 0; differ &= differ - 1)
        out.sliced.push_back({left, other, other, static_cast<std::uint8_t>(std::countr_zero(differ)), true});
    }
  }
  out.first_split.push_back(static_cast<std::uint32_t>(out.sliced.size()));
  while (out.roots.size() % kernels::kTogether != 0) out.roots.push_back(out.roots.back());
  return out;
}

}  // namespace sapwood::compile
