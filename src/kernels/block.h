// A block: the rows that batch kernels take at a time, one bit of a vector for each.
#pragma once

#include <cstddef>

namespace sapwood::kernels {

inline constexpr std::size_t kBlock = 128;

// Columns of a block: the rows that are there, and from one column to the next how many numbers lie between. A row alone has its
// columns next to each other, which leaves its numbers in few lines of the cache.
struct Block {
  std::size_t rows = 0;
  std::size_t stride = kBlock;
};
inline Block block_of(std::size_t rows) { return {rows, rows == 1 ? 1 : kBlock}; }

}  // namespace sapwood::kernels
