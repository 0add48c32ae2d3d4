#include <algorithm>
#include <vector>

#include "compile/pack_forest.h"
#include "ir/forest.h"

namespace sapwood::compile {

Extent extent(const ir::Forest& forest) {
  Extent most;
  std::vector<std::uint32_t> depth;  // of the tree's nodes
  for (std::size_t t = 0; t < forest.trees.size(); ++t) {
    const auto nodes = ir::nodes_of_tree(forest, t);
    const std::uint32_t first = forest.trees[t].first_node, count = static_cast<std::uint32_t>(nodes.size());
    depth.assign(count, 0);
    // In preorder parents come first, and a binary tree has one leaf more than splits.
    for (std::uint32_t i = 0; i < count; ++i) {
      const ir::Node& node = nodes[i];
      most.depth = std::max(most.depth, depth[i]);
      if (!node.is_leaf()) depth[i + 1] = depth[node.next - first] = depth[i] + 1;
    }
    most.leaves = std::max(most.leaves, count / 2 + 1);
    most.nodes = std::max(most.nodes, count);
  }
  return most;
}

}  // namespace sapwood::compile
