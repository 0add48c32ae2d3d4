// The first step of every prediction: a row of doubles becomes a row of the model's own type, and values that the model
// cannot take are found.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace sapwood::kernels {

// What one input accepts. Compared after the cast, as the libraries do: with a float32 model -999.0000001 is -999.
struct CellRule {
  double sentinel = std::numeric_limits<double>::quiet_NaN();  // this value is missing too; NaN: none
  bool finite = false;                                         // refuse +-inf
  bool missing_refused = false;                                // refuse a missing value
};

inline constexpr std::size_t kNoBadCell = static_cast<std::size_t>(-1);

// Cast one row, turning sentinels into NaN.
//
// x: element c is x[c * stride]
// rules: (columns)
// out: (columns)
// Returns the first column whose value is refused, or kNoBadCell.
template <class T>
std::size_t cast_row(const double* x, std::size_t stride, std::span<const CellRule> rules, T* out) {
  for (std::size_t c = 0; c < rules.size(); ++c) {
    T value = static_cast<T>(x[c * stride]);
    if (value == static_cast<T>(rules[c].sentinel)) value = std::numeric_limits<T>::quiet_NaN();
    out[c] = value;
    if (value - value == T{0}) continue;  // false for inf and NaN only
    if (std::isnan(value) ? rules[c].missing_refused : rules[c].finite) return c;
  }
  return kNoBadCell;
}

}  // namespace sapwood::kernels
