// Forests of deep trees: tens of thousands of nodes in each, hardly a question asked twice, so values are compared as they are.
//
// A walk is a chain of loads from memory that no cache holds; what helps is to have many on their way. Sixteen rows go in step
// through one tree after the other; of a single row, sixteen trees. The children of a node lie side by side, so that a step is
// left + !(value < threshold), without a branch. A leaf leads to itself: nothing is below its threshold, which is NaN, and its
// `left` is the position before its own. (A NaN has room for a number: it says which leaf this is.) What is fetched counts, so
// nodes are small, and a node's children lie beside their own children: two levels of a path cost one line of a cache.
//
// Nodes know nothing of missing values and categories. They read cells: for a feature its value, where NaN goes right of every
// threshold; if a node sends a missing value left, a second cell in which NaN has become -inf. What cells cannot answer (a
// category set, a split that every number passes on one side) the front end does, and its answer is a cell of its own: -inf or NaN.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/bit_cast.h"
#include "kernels/leaf_sums.h"

namespace sapwood::kernels {

// Positions are counted inside of a tree; the root is at 1, so that pairs are aligned and a leaf at the root has one before it.
struct WideNode {
  using Value = double;  // floats, too: they compare as they did
  double threshold;
  std::uint32_t left_child, read_cell;

  static WideNode of(double threshold, std::uint32_t left, std::uint32_t cell) { return {threshold, left, cell}; }
  std::uint32_t left() const { return left_child; }
  std::uint32_t cell() const { return read_cell; }
};

// The same in eight bytes, for floats in trees of up to 2^24 positions and up to 256 cells.
struct SmallNode {
  using Value = float;
  float threshold;
  std::uint32_t link;  // left << 8 | cell

  static bool fits(std::size_t positions, std::size_t cells) { return positions <= 1u << 24 && cells <= 256; }
  static SmallNode of(float threshold, std::uint32_t left, std::uint32_t cell) { return {threshold, left << 8 | cell}; }
  std::uint32_t left() const { return link >> 8; }
  std::uint32_t cell() const { return link & 255; }
};

inline constexpr std::size_t kRowsInStep = 16, kTreesInStep = 16;

// The threshold of a leaf: a quiet NaN, whose lower bits are free to say which leaf of the tree this is.
inline constexpr std::uint32_t kDeepLeaves = 1u << 22;  // of a tree, at most

inline float leaf_threshold(std::uint32_t leaf, float) { return bit_cast<float>(0x7fc00000 | leaf); }
inline double leaf_threshold(std::uint32_t leaf, double) { return bit_cast<double>(0x7ff8000000000000 | leaf); }
inline std::uint32_t leaf_of(float threshold) { return bit_cast<std::uint32_t>(threshold) % kDeepLeaves; }
inline std::uint32_t leaf_of(double threshold) { return static_cast<std::uint32_t>(bit_cast<std::uint64_t>(threshold)); }

struct Cell {
  enum class Holds : std::uint8_t { value, value_or_low, answer } holds = Holds::value;
  std::uint32_t of = 0;  // the feature, or the predicate
};

template <class Node>
struct DeepForest {
  std::size_t cells = 0;              // of a row
  std::size_t count = 0;              // trees
  std::vector<std::uint32_t> trees;   // (trees, rounded up to kTreesInStep) where position 0 of each lies in `nodes`
  std::vector<std::uint32_t> leaf_0;  // (trees, likewise) where its first leaf lies in the leaves of all trees
  std::vector<Node> nodes;
};

// Lay out the cells of one row.
//
// row: (features), already cast; NaN is missing
// answers: of answer_row, for the predicates that cells hold
// cells: (layout)
template <class T, class Value>
void fill_cells(std::span<const Cell> layout, const T* row, const std::uint8_t* answers, Value* cells);

// Add all trees to the sums of one row.
//
// cells: (forest.cells)
// sums: their entries are the leaves of all trees
template <class Node>
void score_row(const DeepForest<Node>& forest, const typename Node::Value* cells, std::size_t row, LeafSums& sums);

// The same for `rows` rows, of which the first is `row`.
//
// cells: (rows, rounded up to kRowsInStep, x forest.cells)
template <class Node>
void score_rows(const DeepForest<Node>& forest, const typename Node::Value* cells, std::size_t row, std::size_t rows, LeafSums& sums);

}  // namespace sapwood::kernels
