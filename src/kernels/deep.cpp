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

// `count` walks in step, until none moves: walk i through the tree tree(i) over the cells cells(i).
template <std::size_t count, class Node, class Tree, class Cells>
void walk(Tree tree, Cells cells, std::uint32_t* at) {
  for (std::size_t i = 0; i < count; ++i) at[i] = 1;
  std::uint32_t moved = 1;
  while (moved != 0) {
    moved = 0;
    // One step of all before the next of any: it is their loads that should overlap.
    for (std::size_t i = 0; i < count; ++i) at[i] = step<Node>(tree(i), at[i], cells(i));
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint32_t from = at[i], to = step<Node>(tree(i), from, cells(i));
      moved |= to ^ from;
      at[i] = to;
    }
  }
}

}  // namespace

template <class T, class Value>
void fill_cells(std::span<const Cell> layout, const T* row, const std::uint8_t* answers, Value* cells) {
  constexpr Value kLow = -std::numeric_limits<Value>::infinity(), kMissing = std::numeric_limits<Value>::quiet_NaN();
  for (const Cell& cell : layout) {
    switch (cell.holds) {
      case Cell::Holds::value: *cells = row[cell.of]; break;
      case Cell::Holds::value_or_low: *cells = row[cell.of] != row[cell.of] ? kLow : row[cell.of]; break;
      case Cell::Holds::answer: *cells = answers[cell.of] != 0 ? kMissing : kLow; break;
    }
    ++cells;
  }
}

template <class Node>
void score_row(const DeepForest<Node>& forest, const typename Node::Value* cells, std::size_t row, LeafSums& sums) {
  for (std::size_t t = 0; t < forest.count; t += kTreesInStep) {
    const std::uint32_t* trees = forest.trees.data() + t;
    const Node* nodes = forest.nodes.data();
    std::uint32_t at[kTreesInStep];
    walk<kTreesInStep, Node>([&](std::size_t i) { return nodes + trees[i]; }, [&](std::size_t) { return cells; }, at);
    for (std::size_t i = 0; i < kTreesInStep; ++i) at[i] = forest.leaf_0[t + i] + leaf_of(nodes[trees[i] + at[i]].threshold);
    sums.add_trees(row, t, std::min(kTreesInStep, forest.count - t), at);
  }
}

template <class Node>
void score_rows(const DeepForest<Node>& forest, const typename Node::Value* cells, std::size_t row, std::size_t rows, LeafSums& sums) {
  const std::size_t width = forest.cells;
  for (std::size_t t = 0; t < forest.count; ++t) {
    const Node* tree = forest.nodes.data() + forest.trees[t];
    for (std::size_t r = 0; r < rows; r += kRowsInStep) {
      const typename Node::Value* group = cells + r * width;
      std::uint32_t at[kRowsInStep];
      walk<kRowsInStep, Node>([&](std::size_t) { return tree; }, [&](std::size_t i) { return group + i * width; }, at);
      for (std::uint32_t& entry : at) entry = forest.leaf_0[t] + leaf_of(tree[entry].threshold);
      sums.add_tree(t, row + r, std::min(kRowsInStep, rows - r), at);
    }
  }
}

#define SAPWOOD_DEEP(Node)                                                                            \
  template void score_row<Node>(const DeepForest<Node>&, const Node::Value*, std::size_t, LeafSums&); \
  template void score_rows<Node>(const DeepForest<Node>&, const Node::Value*, std::size_t, std::size_t, LeafSums&);
SAPWOOD_DEEP(SmallNode)
SAPWOOD_DEEP(WideNode)
#undef SAPWOOD_DEEP
template void fill_cells(std::span<const Cell>, const float*, const std::uint8_t*, float*);
template void fill_cells(std::span<const Cell>, const float*, const std::uint8_t*, double*);
template void fill_cells(std::span<const Cell>, const double*, const std::uint8_t*, double*);

}  // namespace sapwood::kernels
