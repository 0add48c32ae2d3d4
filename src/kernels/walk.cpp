#include "kernels/walk.h"

#include <algorithm>

namespace sapwood::kernels {
namespace {

template <class S>
std::uint32_t exit_leaf(const WalkForest<S>& forest, std::uint32_t at, const std::uint8_t* answers) {
  const WalkNode* nodes = forest.nodes.data();
  while (nodes[at].predicate != WalkNode::kLeaf) at = answers[nodes[at].predicate] != 0 ? nodes[at].next : at + 1;
  return nodes[at].next;
}

}  // namespace

template <class S>
void walk_row(const WalkForest<S>& forest, const std::uint8_t* answers, S* sums) {
  std::copy(forest.base.begin(), forest.base.end(), sums);
  const std::size_t trees = forest.roots.size();
  if (forest.outputs == 1) {
    S sum = sums[0];
    for (std::size_t t = 0; t < trees; ++t) sum += forest.leaves[exit_leaf(forest, forest.roots[t], answers)];
    sums[0] = sum;
  } else if (forest.leaf_width == 1) {
    for (std::size_t t = 0; t < trees; ++t) sums[forest.tree_output[t]] += forest.leaves[exit_leaf(forest, forest.roots[t], answers)];
  } else {
    for (std::size_t t = 0; t < trees; ++t) {
      const S* leaf = forest.leaves.data() + std::size_t{exit_leaf(forest, forest.roots[t], answers)} * forest.outputs;
      for (std::uint32_t k = 0; k < forest.outputs; ++k) sums[k] += leaf[k];
    }
  }
}

template void walk_row<float>(const WalkForest<float>&, const std::uint8_t*, float*);
template void walk_row<double>(const WalkForest<double>&, const std::uint8_t*, double*);

}  // namespace sapwood::kernels
