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

#include "kernels/evaluator.h"

namespace sapwood::kernels {

inline constexpr std::uint32_t kPerfectDepth = 6;         // the most
inline constexpr std::size_t kHeap = 64;                  // room for a tree of that depth, also if it is less deep
inline constexpr std::size_t kPerfectPredicates = 65535;  // the most; one number more says "left"

class PerfectForest final : public Evaluator {
 public:
  std::uint32_t depth = 1;
  // (trees, rounded up to kTogether) x kHeap: predicates in heap order from entry 1, the children of i at 2 i and 2 i + 1
  std::vector<std::uint16_t> nodes;

  // entries: leaves from left to right
  void find_row(const std::uint8_t* answers, std::size_t tree, std::size_t trees, std::uint32_t* entries) const override;
  void find_block(const std::uint64_t* answers, std::size_t tree, std::size_t trees, std::uint8_t* entries) const override;
  std::uint8_t right() const override { return 2; }
  std::string_view name() const override { return "perfect trees: one row in step, 128 rows bit by bit"; }
  std::size_t bytes() const override { return nodes.size() * sizeof(nodes[0]); }
};

}  // namespace sapwood::kernels
