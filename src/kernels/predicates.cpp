#include "kernels/predicates.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace sapwood::kernels {
namespace {

template <class T, bool or_equal>
void compare(T value, const T* thresholds, std::uint32_t count, std::uint8_t* answers) {
  for (std::uint32_t i = 0; i < count; ++i)
    answers[i] = static_cast<std::uint8_t>(or_equal ? !(value <= thresholds[i]) : !(value < thresholds[i]));
}

template <class T>
void answer_numbers(const Predicates<T>& p, const T* row, std::uint8_t* answers) {
  for (const NumberGroup& group : p.numbers) {
    const T value = row[group.feature];
    std::uint8_t* out = answers + group.first;
    if (std::isnan(value)) {
      std::memset(out, 0, group.missing_left);
      std::memset(out + group.missing_left, 1, group.missing_right);
      continue;
    }
    const T* thresholds = p.thresholds.data() + group.first;
    const std::uint32_t count = group.missing_left + group.missing_right;
    if (p.or_equal) compare<T, true>(value, thresholds, count, out);
    else compare<T, false>(value, thresholds, count, out);
  }
}

// The row of the group's table that a value belongs to. A fraction is cut off; negative and huge values, and codes that
// no set mentions, are unknown.
template <class T>
std::size_t table_row(const std::uint32_t* codes, std::uint32_t count, T value) {
  const std::size_t unknown = count, missing = unknown + 1;
  if (std::isnan(value)) return missing;
  if (!(value >= T{0} && value < T{1u << 24})) return unknown;
  const auto code = static_cast<std::uint32_t>(value);
  // Codes are usually 0, 1, 2...: then the code is its own position.
  if (code < count && codes[code] == code) return code;
  const std::uint32_t* found = std::lower_bound(codes, codes + count, code);
  return found != codes + count && *found == code ? static_cast<std::size_t>(found - codes) : unknown;
}

template <class T>
void answer_sets(const Predicates<T>& p, const T* row, std::uint8_t* answers) {
  for (const SetGroup& group : p.sets) {
    const std::size_t r = table_row(p.codes.data() + group.first_code, group.codes, row[group.feature]);
    const std::uint8_t* bits = p.table.data() + group.table + r * group.row_bytes();
    std::uint8_t* out = answers + group.first;
    for (std::uint32_t s = 0; s < group.count; ++s) out[s] = (bits[s / 8] >> (s % 8)) & 1;
  }
}

}  // namespace

template <class T>
void answer_row(const Predicates<T>& predicates, const T* row, std::uint8_t* answers) {
  answer_numbers(predicates, row, answers);
  answer_sets(predicates, row, answers);
}

template void answer_row<float>(const Predicates<float>&, const float*, std::uint8_t*);
template void answer_row<double>(const Predicates<double>&, const double*, std::uint8_t*);

}  // namespace sapwood::kernels
