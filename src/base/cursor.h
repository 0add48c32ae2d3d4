// A bounds-checked cursor over bytes: the only way in which binary formats touch a file.
//
// Every call either succeeds and moves on, or says false and changes nothing.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

#include "base/bit_cast.h"

namespace sapwood {

static_assert(std::endian::native == std::endian::little, "Sapwood runs on little-endian hosts");

// The unsigned integer as wide as T.
template <class T>
using BitsOf =
    std::conditional_t<sizeof(T) == 1, std::uint8_t,
                       std::conditional_t<sizeof(T) == 2, std::uint16_t, std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>>>;

// The same bytes in the other order.
constexpr std::uint8_t swap_bytes(std::uint8_t x) { return x; }
constexpr std::uint16_t swap_bytes(std::uint16_t x) { return __builtin_bswap16(x); }
constexpr std::uint32_t swap_bytes(std::uint32_t x) { return __builtin_bswap32(x); }
constexpr std::uint64_t swap_bytes(std::uint64_t x) { return __builtin_bswap64(x); }

// The number (integer or IEEE 754) whose bytes start at `from`, which need not be aligned.
template <class T>
T load_little(const void* from) {
  T value;
  std::memcpy(&value, from, sizeof(T));
  return value;
}
template <class T>
T load_big(const void* from) {
  return bit_cast<T>(swap_bytes(load_little<BitsOf<T>>(from)));
}

class Cursor {
 public:
  // bytes: not copied; must outlive the cursor
  explicit Cursor(std::span<const std::byte> bytes) : bytes_(bytes) {}

  std::size_t offset() const { return offset_; }
  std::size_t size() const { return bytes_.size(); }
  std::size_t remaining() const { return bytes_.size() - offset_; }
  bool at_end() const { return remaining() == 0; }
  // The bytes from here on.
  const std::byte* here() const { return bytes_.data() + offset_; }

  // Go to a byte offset. False if it lies beyond the end (the end itself is fine).
  bool seek(std::size_t offset) {
    if (offset > bytes_.size()) return false;
    offset_ = offset;
    return true;
  }
  // Move on by n bytes. False if there are fewer.
  bool skip(std::size_t n) {
    if (n > remaining()) return false;
    offset_ += n;
    return true;
  }
  // The next byte, without moving.
  bool peek(char& out) const {
    if (at_end()) return false;
    out = static_cast<char>(*here());
    return true;
  }
  // The next n bytes as a view.
  bool take(std::size_t n, std::string_view& out) {
    if (n > remaining()) return false;
    out = {reinterpret_cast<const char*>(here()), n};
    offset_ += n;
    return true;
  }
  // One number, little- or big-endian.
  template <class T>
  bool read_little(T& out) {
    if (sizeof(T) > remaining()) return false;
    out = load_little<T>(here());
    offset_ += sizeof(T);
    return true;
  }
  template <class T>
  bool read_big(T& out) {
    if (sizeof(T) > remaining()) return false;
    out = load_big<T>(here());
    offset_ += sizeof(T);
    return true;
  }

 private:
  std::span<const std::byte> bytes_;
  std::size_t offset_ = 0;
};

}  // namespace sapwood
