// Forests of trees of any shape, up to 256 leaves each.
//
// A block, 128 rows, one bit each. Leaves get codes such that at every node one child inherits the node's code and the other's
// differs from it in a single bit. Keep, for every code, the rows that are in the subtree with this code now: `reach`. A walk
// over the nodes, once, from the root, does three operations at each: the rows that go to the other child are taken out of
// reach[code], put into reach[other], and flipped in the one bit of the leaf's number. The depth of the tree does not matter.
// Then the bits become a byte per row, and leaf_sums.h adds the leaves. (Where no free code is a single bit away, a node that
// sends everything from a code to the same flips one more.)
//
// One row: the children of a node lie side by side, so that a step is the position of the left one plus the answer, 0 or 1; a leaf
// leads to itself. Eight trees are walked in step, as many steps as the deepest of them needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "kernels/evaluator.h"

namespace sapwood::kernels {

inline constexpr std::uint32_t kShapedLeaves = 256;  // the most

struct SlicedNode {
  std::uint32_t predicate = 0;
  std::uint8_t code = 0;
  std::uint8_t other = 0;   // the code of the child that does not inherit it
  std::uint8_t bit = 0;     // in which they differ
  bool left_moves = false;  // that child is the left one
};

struct PairNode {
  std::uint32_t predicate = 0;  // leaf: one that is always answered with left
  std::uint32_t left = 0;       // position of the left child; leaf: its own
};

class ShapedForest final : public Evaluator {
 public:
  std::vector<SlicedNode> sliced;          // splits of all trees, parents before children
  std::vector<std::uint32_t> first_split;  // (trees + 1)
  std::vector<PairNode> pairs;             // nodes of all trees
  std::vector<std::uint8_t> codes;         // of leaves, by position in `pairs`
  std::vector<std::uint32_t> roots;        // (trees, rounded up to kTogether) positions in `pairs`
  std::vector<std::uint32_t> steps;        // the longest path of each kTogether trees

  // entries: codes
  void find_row(const std::uint8_t* answers, std::size_t tree, std::size_t trees, std::uint32_t* entries) const override;
  void find_block(const std::uint64_t* answers, std::size_t tree, std::size_t trees, std::uint8_t* entries) const override;
  std::uint8_t right() const override { return 1; }
  std::string_view name() const override { return "trees of any shape: one row in step, 128 rows bit by bit"; }
  std::size_t bytes() const override;
};

}  // namespace sapwood::kernels
