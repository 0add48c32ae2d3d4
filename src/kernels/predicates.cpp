#include "kernels/predicates.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "kernels/simd.h"
#include "kernels/transpose.h"

namespace sapwood::kernels {
namespace {

// The row of a group's table that a value belongs to. A fraction is cut off; negative and huge values, and codes that no set
// mentions, are unknown.
template <class T>
std::uint32_t table_row(const std::uint32_t* codes, std::uint32_t count, T value) {
  const std::uint32_t unknown = count, missing = unknown + 1;
  if (std::isnan(value)) return missing;
  if (!(value >= T{0} && value < T{1u << 24})) return unknown;
  const auto code = static_cast<std::uint32_t>(value);
  // Codes are usually 0, 1, 2...: then the code is its own position.
  if (code < count && codes[code] == code) return code;
  const std::uint32_t* found = std::lower_bound(codes, codes + count, code);
  return found != codes + count && *found == code ? static_cast<std::uint32_t>(found - codes) : unknown;
}

// ---------------------------------------------------------------------------------------------------- one row
// `ones` bytes of `right`, then zeros, `count` in all and up to 15 more. Sixteen at a time; the vector in which ones end is cut
// out of a strip of ones and zeros.
void fill_run(std::uint32_t ones, std::uint32_t count, Bytes right, std::uint8_t* answers) {
  static constexpr std::uint8_t kStrip[32] = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
  std::uint32_t i = 0;
  for (; i + 16 <= ones; i += 16) store(answers + i, right);
  if (i < count) store(answers + i, load<Bytes>(kStrip + 16 - (ones - i)) & right);
  for (i += 16; i < count; i += 16) store(answers + i, Bytes{});
}

// Sixteen bits -> sixteen bytes.
Bytes spread(const std::uint8_t* bits, Bytes right) {
  constexpr Bytes kBit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const std::uint8_t a = bits[0], b = bits[1];
  const Bytes both = {a, a, a, a, a, a, a, a, b, b, b, b, b, b, b, b};
  return Bytes((both & kBit) != 0) & right;
}

template <class T>
void answer_sets(const Predicates<T>& p, const T* row, Bytes right, std::uint8_t* answers) {
  for (const SetGroup& group : p.sets) {
    const std::uint32_t r = table_row(p.codes.data() + group.first_code, group.codes, row[group.feature]);
    const std::uint8_t* bits = p.table.data() + group.table + std::size_t{r} * 16;
    std::uint8_t* out = answers + group.first;
    for (std::uint32_t s = 0; s < group.count; s += 16) {
      store(out + s, spread(bits + s % kBlock / 8, right));
      if (s % kBlock == kBlock - 16) bits += group.rows() * 16;
    }
  }
}

// ---------------------------------------------------------------------------------------------------- a block
// A run's predicates from how many of them each row answers with one: a row with c ones is right of the first c.
void answer_run(const Run& run, const std::uint32_t* counts, const std::uint32_t* ranks, std::uint64_t* histogram,
                std::uint64_t* answers) {
  for (std::size_t half = 0; half < 2; ++half)
    for (std::size_t i = 0; i < 64; ++i) histogram[2 * counts[ranks[64 * half + i]] + half] |= std::uint64_t{1} << i;
  Bits right{};
  for (std::uint32_t i = run.count; i > 0; --i) {
    right |= load<Bits>(histogram + 2 * i);
    store(histogram + 2 * i, Bits{});
    store(answers + 2 * (i - 1), right);
  }
  store(histogram, Bits{});
}

// 128 rows of 128 bits -> 128 sets of 128 bits. First the bits of eight rows become bytes, sixteen sets side by side; then
// bytes of the same set, which lie 16 bytes apart in groups of eight vectors, are brought together.
void answer_column(const std::uint8_t* table, const std::uint32_t* rows, std::uint32_t sets, std::uint64_t* answers) {
  alignas(16) std::uint8_t square[8][16][16];  // [set % 8][row / 8][set / 8]
  for (std::size_t eight = 0; eight < 16; ++eight) {
    Bits v[8];
    for (std::size_t i = 0; i < 8; ++i) v[i] = load<Bits>(table + std::size_t{rows[8 * eight + i]} * 16);
    transpose_bits(v);
    for (std::size_t i = 0; i < 8; ++i) store(square[i][eight], v[i]);
  }
  for (std::size_t i = 0; i < 8 && i < sets; ++i) {
    transpose_bytes(square[i]);
    for (std::size_t j = 0; 8 * j + i < sets; ++j) store(answers + 2 * (8 * j + i), load<Bits>(square[i][j]));
  }
}

template <class T>
void answer_set_group(const Predicates<T>& p, const SetGroup& group, const T* values, std::uint64_t* answers) {
  std::uint32_t rows[kBlock];
  for (std::size_t i = 0; i < kBlock; ++i) rows[i] = table_row(p.codes.data() + group.first_code, group.codes, values[i]);
  const std::uint8_t* table = p.table.data() + group.table;
  for (std::uint32_t s = 0; s < group.count; s += kBlock, table += group.rows() * 16)
    answer_column(table, rows, std::min<std::uint32_t>(kBlock, group.count - s), answers + 2 * (group.first + s));
}

}  // namespace

template <class T>
void answer_row(const Predicates<T>& p, const T* row, std::uint8_t right_byte, std::uint8_t* answers) {
  const Bytes right = Bytes{} + right_byte;
  const Run* run = p.runs.data();
  for (const NumberGroup& group : p.numbers) {
    const std::uint32_t rank = rank_value(group.ranks, p.keys.data(), row[group.feature]);
    for (const Run* end = run + group.runs; run != end; ++run)
      fill_run(p.counts[run->counts + rank], run->count, right, answers + run->first);
  }
  answer_sets(p, row, right, answers);
}

template <class T>
void answer_block(const Predicates<T>& p, const T* values, std::uint64_t* histogram, std::uint64_t* answers) {
  const Run* run = p.runs.data();
  for (const NumberGroup& group : p.numbers) {
    std::uint32_t ranks[kBlock];
    rank_block(group.ranks, p.keys.data(), values + group.feature * kBlock, ranks);
    for (const Run* end = run + group.runs; run != end; ++run)
      answer_run(*run, p.counts.data() + run->counts, ranks, histogram, answers + 2 * std::size_t{run->first});
  }
  for (const SetGroup& group : p.sets) answer_set_group(p, group, values + group.feature * kBlock, answers);
}

template void answer_row<float>(const Predicates<float>&, const float*, std::uint8_t, std::uint8_t*);
template void answer_row<double>(const Predicates<double>&, const double*, std::uint8_t, std::uint8_t*);
template void answer_block<float>(const Predicates<float>&, const float*, std::uint64_t*, std::uint64_t*);
template void answer_block<double>(const Predicates<double>&, const double*, std::uint64_t*, std::uint64_t*);

}  // namespace sapwood::kernels
