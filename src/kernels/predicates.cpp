#include "kernels/predicates.h"

#include <algorithm>
#include <cmath>

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
// `ones` bytes of `right`, then zeros: `count` in all, and up to 15 more.
void fill_run(std::uint32_t ones, std::uint32_t count, SignedBytes right, std::uint8_t* answers) {
  // Bytes of positions less 128, so that they compare as signed ones, which machines do best.
  Bytes position = {128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143};
  const SignedBytes end = SignedBytes{} + static_cast<std::int8_t>(static_cast<int>(ones) - 128);
  for (std::uint32_t i = 0; i < count; i += 16, position += std::uint8_t{16}) store(answers + i, (end > SignedBytes(position)) & right);
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
// A run's predicates: a row with n ones is right of the first n. Rows are put where their ones end, then gathered from the end.
template <bool whole>
void answer_run(const Run& run, const std::uint32_t* counts, const std::uint32_t* ranks, std::uint64_t* answers) {
  std::uint64_t rows[kRun + 1][2];
  for (std::uint32_t i = 0; i <= run.count; ++i) store(rows[i], Bits{});
  for (std::size_t half = 0; half < 2; ++half)
    for (std::size_t i = 0; i < 64; ++i) {
      const std::uint32_t ones = counts[ranks[64 * half + i]];
      rows[whole ? ones : run.ones(ones)][half] |= std::uint64_t{1} << i;
    }
  Bits right{};
  for (std::uint32_t i = run.count; i > 0; --i) {
    right |= load<Bits>(rows[i]);
    store(answers + 2 * (i - 1), right);
  }
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
void answer_row(const Predicates<T>& p, const T* row, std::uint8_t right, std::uint8_t* answers) {
  const SignedBytes signed_right = SignedBytes{} + static_cast<std::int8_t>(right);
  const Run* run = p.runs.data();
  for (const NumberGroup& group : p.numbers) {
    const std::uint32_t rank = rank_value(group.ranks, p.keys.data(), row[group.feature]);
    for (const Run* end = run + group.runs; run != end; ++run)
      fill_run(run->ones(p.counts[run->counts + rank]), run->count, signed_right, answers + run->first);
  }
  answer_sets(p, row, Bytes{} + right, answers);
}

template <class T>
void count_row(const Predicates<T>& p, const T* row, std::int8_t* ones) {
  const Run* run = p.runs.data();
  for (const NumberGroup& group : p.numbers) {
    const std::uint32_t rank = rank_value(group.ranks, p.keys.data(), row[group.feature]);
    for (const Run* end = run + group.runs; run != end; ++run)
      *ones++ = static_cast<std::int8_t>(static_cast<int>(run->ones(p.counts[run->counts + rank])) - 128);
  }
}

template <class T>
void answer_block(const Predicates<T>& p, const T* values, std::uint64_t* answers) {
  const Run* run = p.runs.data();
  for (const NumberGroup& group : p.numbers) {
    std::uint32_t ranks[kBlock];
    rank_block(group.ranks, p.keys.data(), values + std::size_t{group.column} * kBlock, ranks);
    for (const Run* end = run + group.runs; run != end; ++run) {
      const bool whole = run->before == 0 && (run + 1 == end || (run + 1)->counts != run->counts);
      (whole ? answer_run<true> : answer_run<false>)(*run, p.counts.data() + run->counts, ranks, answers + 2 * std::size_t{run->first});
    }
  }
  for (const SetGroup& group : p.sets) answer_set_group(p, group, values + std::size_t{group.column} * kBlock, answers);
}

template void answer_row<float>(const Predicates<float>&, const float*, std::uint8_t, std::uint8_t*);
template void answer_row<double>(const Predicates<double>&, const double*, std::uint8_t, std::uint8_t*);
template void count_row<float>(const Predicates<float>&, const float*, std::int8_t*);
template void count_row<double>(const Predicates<double>&, const double*, std::int8_t*);
template void answer_block<float>(const Predicates<float>&, const float*, std::uint64_t*);
template void answer_block<double>(const Predicates<double>&, const double*, std::uint64_t*);

}  // namespace sapwood::kernels
