// Forests of shallow trees, each filled up to a perfect one: a heap of 2^depth - 1 predicates, depth at most 6. Leaves that lie
// higher are repeated below.
//
// A block, 128 rows, one bit each. What is asked of a tree is the number of the leaf that a row reaches, and the bits of that
// number can be computed for all rows at once by logic on whole vectors: no row branches, no row waits for a load of its own.
// The answers to the root's question are the number's highest bit. The next bit is the answer of the root's right child where the
// first is 1, of its left child where it is 0: one selection. The third takes three, and so on: 57 selections for the six bits
// of a tree of depth 6, of 128 rows. Then the six vectors become a byte per row, and leaf_sums.h adds the leaves.
//
// One row. A walk down a tree is a chain of loads, each waiting for the one before. Nothing branches (the answer, 0 or 2, is
// added to the position of the left child) and eight trees are walked in step, so that the processor has work while each waits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "kernels/leaf_sums.h"

namespace sapwood::kernels {

inline constexpr std::uint32_t kPerfectDepth = 6;         // the most
inline constexpr std::size_t kHeap = 64;                  // room for a tree of that depth, also if it is less deep
inline constexpr std::size_t kPerfectPredicates = 65535;  // the most; one number more says "left"

template <class S>
struct PerfectForest {
  static constexpr std::string_view kName = "perfect trees: one row in step, 128 rows bit by bit";
  static constexpr std::uint8_t kRight = 2;  // the byte for "right" in the answers of a row
  std::size_t trees = 0;
  std::uint32_t depth = 1;
  // (trees, rounded up to kTogether) x kHeap: predicates in heap order from entry 1, the children of i at 2 i and 2 i + 1
  std::vector<std::uint16_t> nodes;
  LeafTable<S> leaves;  // entries: leaves from left to right
};

// answers: of answer_row, with kRight
// sums: (outputs); added to
template <class S>
void score_row(const PerfectForest<S>& forest, const std::uint8_t* answers, S* sums);

// answers: of answer_block
// slots: as add_block; added to
template <class S>
void score_block(const PerfectForest<S>& forest, const std::uint64_t* answers, std::size_t rows, S* slots);

}  // namespace sapwood::kernels
