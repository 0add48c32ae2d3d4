#include "kernels/deep.h"

#include <algorithm>
#include <limits>

namespace sapwood::kernels {
namespace {

constexpr std::size_t kRows = 16;  // in step
constexpr int kSteps = 2;          // between two looks whether all have arrived

template <class Node>
std::uint32_t step(const Node* tree, std::uint32_t at, const typename Node::Value* cells, std::uint32_t bits) {
  const Node& node = tree[at];
  const typename Node::Value value = cells[node.cell(bits)];
  return node.left(bits) + static_cast<std::uint32_t>(!(value < node.threshold));
}

// `n` walks in step, each from the root of its tree over its row's cells, until none moves.
template <std::size_t n, class Node, class Tree, class Cells>
void walk(Tree tree, Cells cells, std::uint32_t bits, std::uint32_t* at) {
  for (std::size_t i = 0; i < n; ++i) at[i] = 1;
  std::uint32_t moved = 1;
  while (moved != 0) {
    moved = 0;
    for (int s = 1; s < kSteps; ++s)
      for (std::size_t i = 0; i < n; ++i) at[i] = step<Node>(tree(i), at[i], cells(i), bits);
    for (std::size_t i = 0; i < n; ++i) {
      const std::uint32_t next = step<Node>(tree(i), at[i], cells(i), bits);
      moved |= next ^ at[i];
      at[i] = next;
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
  const Node* nodes = forest.nodes.data();
  for (std::size_t t = 0; t < forest.count; t += kTogether) {
    std::uint32_t at[kTogether];
    const std::uint32_t* trees = forest.trees.data() + t;
    walk<kTogether, Node>([&](std::size_t i) { return nodes + trees[i]; }, [&](std::size_t) { return cells; }, forest.bits, at);
    for (std::size_t i = 0; i < kTogether; ++i) at[i] += trees[i];
    add_row(forest.leaves, t, std::min(kTogether, forest.count - t), at, sums);
  }
}

template <class Node, class S>
void score_rows(const DeepForest<Node, S>& forest, const typename Node::Value* cells, std::size_t rows, S* sums) {
  const std::size_t width = forest.cells;
  for (std::size_t t = 0; t < forest.count; ++t) {
    const Node* tree = forest.nodes.data() + forest.trees[t];
    for (std::size_t r = 0; r < rows; r += kRows) {
      // The last group repeats its last row rather than to stop short.
      std::uint32_t at[kRows];
      const auto row = [&](std::size_t i) { return cells + std::min(r + i, rows - 1) * width; };
      walk<kRows, Node>([&](std::size_t) { return tree; }, row, forest.bits, at);
      for (std::size_t i = 0; i < kRows && r + i < rows; ++i) {
        const std::uint32_t entry = at[i] + forest.trees[t];
        add_row(forest.leaves, t, 1, &entry, sums + (r + i) * forest.leaves.outputs);
      }
    }
  }
}

#define SAPWOOD_DEEP(Node, S)                                                             \
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
