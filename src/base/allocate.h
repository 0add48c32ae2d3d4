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
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/cold.h"
#include "base/status.h"

namespace sapwood {

// True if a block of `bytes` can be had now.
bool can_allocate(std::size_t bytes);

// The error for a block that cannot. `place`: what the memory was for ("leaves").
SAPWOOD_COLD Status out_of_memory(std::size_t count, std::size_t size, const Words& place);

// Ok if a block of `count` items of `size` bytes can be had now. Errors: out_of_memory.
SAPWOOD_COLD Status check_memory(std::size_t count, std::size_t size, const Words& place);

// Make room for `n` items in all, so that the next growth up to there cannot fail. Errors: out_of_memory (nothing changed).
template <class T>
Status reserve(std::vector<T>& out, std::size_t n, const Words& place) {
  if (n <= out.capacity()) return {};
  SAPWOOD_TRY(check_memory(n, sizeof(T), place));
  out.reserve(n);
  return {};
}

// Change the size to `n` items; new ones are value-initialised. Errors: out_of_memory (nothing changed).
template <class T>
Status resize(std::vector<T>& out, std::size_t n, const Words& place) {
  SAPWOOD_TRY(reserve(out, n, place));
  out.resize(n);
  return {};
}

// Make room for `extra` more items, at least doubling, so that many appends cost linear time. Errors: out_of_memory.
template <class T>
Status grow(std::vector<T>& out, std::size_t extra, const Words& place) {
  const std::size_t size = out.size();
  if (extra <= out.capacity() - size) return {};
  if (extra > std::numeric_limits<std::size_t>::max() - size) return out_of_memory(extra, sizeof(T), place);
  return reserve(out, std::max(2 * out.capacity(), size + extra), place);
}

// Append plain data, unchecked: of a size that memory had room for already. (`insert` copies item by item.)
template <class T>
void extend(std::vector<T>& out, std::span<const T> items) {
  static_assert(std::is_trivially_copyable_v<T>);
  const std::size_t size = out.size();
  out.resize(size + items.size());
  if (!items.empty()) std::memcpy(out.data() + size, items.data(), items.size_bytes());
}

// Append `n` items of plain data, in constant time per item over many calls. Errors: out_of_memory (nothing changed).
template <class T>
Status append(std::vector<T>& out, const T* items, std::size_t n, const Words& place) {
  static_assert(std::is_trivially_copyable_v<T>);
  const std::size_t size = out.size();
  // A vector that must grow takes twice its capacity, or what it needs if that is more.
  if (n > out.capacity() - size) {
    if (n > std::numeric_limits<std::size_t>::max() - size) return out_of_memory(n, sizeof(T), place);
    SAPWOOD_TRY(check_memory(std::max(2 * out.capacity(), size + n), sizeof(T), place));
  }
  extend(out, std::span(items, n));
  return {};
}

}  // namespace sapwood
