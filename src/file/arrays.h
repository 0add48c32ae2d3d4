// Typed arrays out of a container, counted and checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/status.h"
#include "file/tensors.h"

namespace sapwood::file {

inline constexpr std::size_t kAnyCount = static_cast<std::size_t>(-1);

Status wrong_count(std::string_view name, std::size_t got, std::size_t expected);

// A whole array; null if there is none, which is an error unless `optional`.
// expected: number of values, or kAnyCount
Status find_array(const Container& in, std::string_view name, std::size_t expected, bool optional, const Tensor*& out);

// Its values as doubles or whole numbers, whatever its type, appended to `out`.
// Errors: malformed, invalid_model (the place names the array), out_of_memory
Status read_values(const Container& in, std::string_view name, std::size_t expected, std::vector<double>& out, bool optional = false);
Status read_indices(const Container& in, std::string_view name, std::size_t expected, std::vector<std::uint32_t>& out,
                    bool optional = false);

// One number, which may be absent: then `value` stays as it is.
Status read_value(const Container& in, std::string_view name, double& value);

// The same into every `step`-th place from `first` on: a member of structs, whose arrays need not be held beside them.
Status read_indices(const Container& in, std::string_view name, std::size_t expected, std::uint32_t* first, std::size_t step);

// One bit per item, the lowest first, where they lie in the file.
using Bits = std::span<const std::byte>;
Status read_bits(const Container& in, std::string_view name, std::size_t expected, Bits& out);
inline bool bit(Bits bits, std::size_t i) { return ((static_cast<unsigned>(bits[i / 8]) >> (i % 8)) & 1) != 0; }
inline void set_bit(std::vector<std::uint8_t>& bytes, std::size_t i) { bytes[i / 8] |= static_cast<std::uint8_t>(1u << (i % 8)); }
inline std::size_t bytes_for(std::size_t bits) { return (bits + 7) / 8; }

}  // namespace sapwood::file
