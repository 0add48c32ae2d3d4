// An evaluator finds the leaf of every tree that a row, or each row of a block, reaches, from the answers to all questions.
//
// It says where leaves lie and nothing of what they hold (leaf_sums.h), so that one of them serves floats and doubles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "kernels/block.h"

namespace sapwood::kernels {

inline constexpr std::size_t kTogether = 8;  // trees that are taken at a time

constexpr std::size_t in_eights(std::size_t trees) { return (trees + kTogether - 1) / kTogether * kTogether; }

class Evaluator {
 public:
  virtual ~Evaluator() = default;

  // Where one row ends in `trees` trees, beginning with `tree`.
  //
  // answers: of answer_row, with right()
  // tree: a multiple of kTogether
  // entries: (trees, rounded up to kTogether), of the leaves of each tree
  virtual void find_row(const std::uint8_t* answers, std::size_t tree, std::size_t trees, std::uint32_t* entries) const = 0;

  // The same for a block.
  //
  // answers: of answer_block
  // entries: (trees x kBlock), by slots
  virtual void find_block(const std::uint64_t* answers, std::size_t tree, std::size_t trees, std::uint8_t* entries) const = 0;

  virtual std::uint8_t right() const = 0;  // the byte for "right" in the answers of a row
  virtual std::string_view name() const = 0;
  virtual std::size_t bytes() const = 0;  // of packed arrays
};

}  // namespace sapwood::kernels
