#include <vector>

#include "compile/pack_forest.h"
#include "compile/pack_leaves.h"

namespace sapwood::compile {

template <class S>
kernels::PerfectForest<S> pack_perfect(const ir::Forest& forest, std::uint32_t depth) {
  const std::size_t size = std::size_t{1} << depth;
  const auto left = static_cast<std::uint16_t>(forest.questions.size());  // always answered with left
  kernels::PerfectForest<S> out;
  out.trees = forest.trees.size();
  out.depth = depth;
  out.nodes.assign((out.trees + kernels::kTogether - 1) / kernels::kTogether * kernels::kTogether * kernels::kHeap, left);
  out.leaves = make_leaves<S>(forest, size);

  struct Place {
    std::uint32_t node, heap, level;
  };
  std::vector<Place> open;
  for (std::size_t t = 0; t < out.trees; ++t) {
    open.push_back({forest.trees[t].first_node, 1, 0});
    while (!open.empty()) {
      const Place at = open.back();
      open.pop_back();
      const ir::Node& node = forest.nodes[at.node];
      if (node.is_leaf()) {
        const std::size_t repeats = size >> at.level, first = at.heap * repeats - size;
        for (std::size_t i = 0; i < repeats; ++i) put_leaf(out.leaves, t * size + first + i, forest, node);
      } else {
        out.nodes[t * kernels::kHeap + at.heap] = static_cast<std::uint16_t>(node.question);
        open.push_back({node.next, 2 * at.heap + 1, at.level + 1});
        open.push_back({at.node + 1, 2 * at.heap, at.level + 1});
      }
    }
  }
  return out;
}

template kernels::PerfectForest<float> pack_perfect<float>(const ir::Forest&, std::uint32_t);
template kernels::PerfectForest<double> pack_perfect<double>(const ir::Forest&, std::uint32_t);

}  // namespace sapwood::compile
