// Checked growth of vectors: where memory cannot be had, a Status says so.
//
// The engine is built without exceptions, so a vector that cannot grow would end the program. Every growth whose size
// comes from a file or a caller asks here first. The trick: try the allocation with malloc, give it back, and let the
// vector take the same block; one engine is one thread, so nothing comes in between.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <limits>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/status.h"

namespace sapwood {

// True if a block of `bytes` can be had now.
bool can_allocate(std::size_t bytes);

// The error for a block that cannot. `place`: what the memory was for ("leaves").
Status out_of_memory(std::size_t count, std::size_t size, std::string_view place);

// Make room for `n` items in all, so that the next growth up to there cannot fail. Errors: out_of_memory (nothing changed).
template <class T>
Status reserve(std::vector<T>& out, std::size_t n, std::string_view place) {
  if (n <= out.capacity()) return {};
  constexpr std::size_t kMost = static_cast<std::size_t>(std::numeric_limits<std::ptrdiff_t>::max()) / sizeof(T);
  if (n > kMost || !can_allocate(n * sizeof(T))) return out_of_memory(n, sizeof(T), place);
  out.reserve(n);
  return {};
}

// Change the size to `n` items; new ones are value-initialised. Errors: out_of_memory (nothing changed).
template <class T>
Status resize(std::vector<T>& out, std::size_t n, std::string_view place) {
  SAPWOOD_TRY(reserve(out, n, place));
  out.resize(n);
  return {};
}

// Make room for `extra` more items, at least doubling, so that many appends cost linear time. Errors: out_of_memory.
template <class T>
Status grow(std::vector<T>& out, std::size_t extra, std::string_view place) {
  const std::size_t room = out.capacity() - out.size();
  if (extra <= room) return {};
  const std::size_t half_full = std::max(out.size(), extra);
  if (half_full > std::numeric_limits<std::size_t>::max() / 2) return out_of_memory(extra, sizeof(T), place);
  return reserve(out, 2 * half_full, place);
}

// Append `n` items of plain data. Errors: out_of_memory (nothing changed).
template <class T>
Status append(std::vector<T>& out, const T* items, std::size_t n, std::string_view place) {
  static_assert(std::is_trivially_copyable_v<T>);
  SAPWOOD_TRY(grow(out, n, place));
  out.insert(out.end(), items, items + n);
  return {};
}

}  // namespace sapwood
