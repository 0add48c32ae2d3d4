// A block: the rows that batch kernels take at a time, one bit of a vector for each.
#pragma once

#include <cstddef>

namespace sapwood::kernels {

inline constexpr std::size_t kBlock = 128;

}  // namespace sapwood::kernels
