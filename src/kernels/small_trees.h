// One row through perfect trees, in two steps a tree instead of six.
//
// A tree of depth 6 is nine small trees of depth 3: one at the top, one for each of its eight exits. A small tree has seven
// questions, and all are asked at once: each lane of a vector names a run of the front end and a place in it, the ones of those
// runs are fetched by a swizzle, and one comparison says which lanes go right. The seven bits are the position in a table of the
// exit that they lead to. Two trees share a vector.
//
// It reads no answers, only how many ones each run has (count_row), so a question is not even answered: its place is compared
// with that number. At most 64 runs, because a swizzle takes its bytes out of a vector, and four of those are fair.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "kernels/perfect.h"

namespace sapwood::kernels {

inline constexpr std::size_t kSmallTreeRuns = 64;  // the most

// Seven questions in heap order; right where ones[run] > place, both less 128. The eighth lane never goes right.
struct SmallTree {
  std::array<std::uint8_t, 8> run = {};
  std::array<std::int8_t, 8> place = {127, 127, 127, 127, 127, 127, 127, 127};
};

// How many a tree is made of: the top one and, unless that is all of it, one for each of its eight exits.
inline constexpr std::size_t kMostSmallTrees = 9;
constexpr std::size_t small_trees_of(std::uint32_t depth) { return depth > 3 ? kMostSmallTrees : 1; }

struct SmallTrees {
  std::uint32_t depth = 1;  // of the trees
  std::size_t runs = 0;
  std::vector<SmallTree> trees;  // (trees, rounded up to kTogether, x small_trees_of(depth)), the top one first
};

// Where one row ends in `trees` trees, beginning with `tree`: as PerfectForest::find_row has it, from fewer bytes.
//
// ones: (kSmallTreeRuns), of count_row
void find_row(const SmallTrees& small, const std::int8_t* ones, std::size_t tree, std::size_t trees, std::uint32_t* entries);

}  // namespace sapwood::kernels
