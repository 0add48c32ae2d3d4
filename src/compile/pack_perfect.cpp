#include <algorithm>
#include <vector>

#include "compile/pack_forest.h"

namespace sapwood::compile {

kernels::PerfectForest pack_perfect(const ir::Forest& forest, std::uint32_t depth, LeafRows& leaves) {
  const std::size_t size = std::size_t{1} << depth;
  const auto left = static_cast<std::uint16_t>(forest.questions.size());  // always answered with left
  const std::size_t trees = forest.trees.size();
  kernels::PerfectForest out;
  out.depth = depth;
  out.nodes.assign(kernels::in_eights(trees) * kernels::kHeap, left);
  leaves.stride = size;
  leaves.rows.resize(trees * size);

  struct Place {
    std::uint32_t node, heap, level;
  };
  std::vector<Place> open;
  for (std::size_t t = 0; t < trees; ++t) {
    open.push_back({forest.trees[t].first_node, 1, 0});
    while (!open.empty()) {
      const Place at = open.back();
      open.pop_back();
      const ir::Node& node = forest.nodes[at.node];
      if (node.is_leaf()) {
        const std::size_t repeats = size >> at.level, first = at.heap * repeats - size;
        std::fill_n(leaves.rows.begin() + static_cast<std::ptrdiff_t>(t * size + first), repeats, node.next);
      } else {
        out.nodes[t * kernels::kHeap + at.heap] = static_cast<std::uint16_t>(node.question);
        open.push_back({node.next, 2 * at.heap + 1, at.level + 1});
        open.push_back({at.node + 1, 2 * at.heap, at.level + 1});
      }
    }
  }
  return out;
}

}  // namespace sapwood::compile
