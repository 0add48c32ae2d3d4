#include "kernels/deep.h"

#include <algorithm>
#include <limits>

namespace sapwood::kernels {
namespace {

template <class Node>
std::uint32_t step(const Node* tree, std::uint32_t at, const typename Node::Value* cells) {
  const Node& node = tree[at];
  const typename Node::Value value = cells[node.cell()];
  return node.left() + static_cast<std::uint32_t>(!(value < node.threshold));
}

// kRowsInStep walks through one tree, in step, until none moves. Row i has its cells at cells + i * width.
template <class Node>
void walk_rows(const Node* tree, const typename Node::Value* cells, std::size_t width, std::uint32_t* at) {
  std::uint32_t moved = 1;
  while (moved != 0) {
    moved = 0;
    // One step of all before the next of any: it is their loads that should overlap.
    const typename Node::Value* row = cells;
    for (std::size_t i = 0; i < kRowsInStep; ++i, row += width) at[i] = step(tree, at[i], row);
    row = cells;
    for (std::size_t i = 0; i < kRowsInStep; ++i, row += width) {
      const std::uint32_t from = at[i], to = step(tree, from, row);
      moved |= to ^ from;
      at[i] = to;
    }
  }
}

// One row through kTreesInStep trees. Tree i begins at nodes + trees[i].
template <class Node>
void walk_trees(const Node* nodes, const std::uint32_t* trees, const typename Node::Value* cells, std::uint32_t* at) {
  std::uint32_t moved = 1;
  while (moved != 0) {
    moved = 0;
    for (std::size_t i = 0; i < kTreesInStep; ++i) at[i] = step(nodes + trees[i], at[i], cells);
    for (std::size_t i = 0; i < kTreesInStep; ++i) {
      const std::uint32_t from = at[i], to = step(nodes + trees[i], from, cells);
      moved |= to ^ from;
      at[i] = to;
    }
  }
}

}  // namespace

template <class T>
void fill_cells(std::span<const Cell> layout, const T* row, const std::uint8_t* answers, T* cells) {
  constexpr T kLow = -std::numeric_limits<T>::infinity(), kMissing = std::numeric_limits<T>::quiet_NaN();
  for (const Cell& cell : layout) {
    switch (cell.holds) {
      case Cell::Holds::value: *cells = row[cell.of]; break;
      case Cell::Holds::value_or_low: *cells = row[cell.of] != row[cell.of] ? kLow : row[cell.of]; break;
      case Cell::Holds::answer: *cells = answers[cell.of] != 0 ? kMissing : kLow; break;
    }
    ++cells;
  }
}

template <class Node, class S>
void score_row(const DeepForest<Node, S>& forest, const typename Node::Value* cells, S* sums) {
  for (std::size_t t = 0; t < forest.count; t += kTreesInStep) {
    const std::uint32_t* trees = forest.trees.data() + t;
    std::uint32_t at[kTreesInStep];
    for (std::uint32_t& node : at) node = 1;
    walk_trees(forest.nodes.data(), trees, cells, at);
    for (std::size_t i = 0; i < kTreesInStep; ++i) at[i] = forest.leaf_0[t + i] + leaf_of(forest.nodes[trees[i] + at[i]].threshold);
    for (std::size_t i = t; i < std::min(t + kTreesInStep, forest.count); i += kTogether)
      add_row(forest.leaves, i, std::min(kTogether, forest.count - i), at + (i - t), sums);
  }
}

template <class Node, class S>
void score_rows(const DeepForest<Node, S>& forest, const typename Node::Value* cells, std::size_t rows, S* sums) {
  for (std::size_t t = 0; t < forest.count; ++t) {
    const Node* tree = forest.nodes.data() + forest.trees[t];
    for (std::size_t r = 0; r < rows; r += kRowsInStep) {
      std::uint32_t at[kRowsInStep];
      for (std::uint32_t& node : at) node = 1;
      walk_rows(tree, cells + r * forest.cells, forest.cells, at);
      for (std::size_t i = 0; i < kRowsInStep && r + i < rows; ++i) {
        const std::uint32_t entry = forest.leaf_0[t] + leaf_of(tree[at[i]].threshold);
        add_row(forest.leaves, t, 1, &entry, sums + (r + i) * forest.leaves.outputs);
      }
    }
  }
}

#define SAPWOOD_DEEP(Node, S)                                                           \
  template void score_row<Node, S>(const DeepForest<Node, S>&, const Node::Value*, S*); \
  template void score_rows<Node, S>(const DeepForest<Node, S>&, const Node::Value*, std::size_t, S*);
SAPWOOD_DEEP(SmallNode, float)
SAPWOOD_DEEP(SmallNode, double)
SAPWOOD_DEEP(WideNode<float>, float)
SAPWOOD_DEEP(WideNode<float>, double)
SAPWOOD_DEEP(WideNode<double>, double)
#undef SAPWOOD_DEEP
template void fill_cells<float>(std::span<const Cell>, const float*, const std::uint8_t*, float*);
template void fill_cells<double>(std::span<const Cell>, const double*, const std::uint8_t*, double*);

}  // namespace sapwood::kernels
