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
  bool nan_is_zero = false;                                    // NaN (a sentinel too) is read as 0
  bool zero_missing = false;                                   // then whatever is no larger than kLargestZero is missing
  bool finite = false;                                         // refuse +-inf
  bool missing_refused = false;                                // refuse a missing value
};

inline constexpr std::size_t kNoBadCell = static_cast<std::size_t>(-1);
inline constexpr double kLargestZero = 1e-35f;  // LightGBM's kZeroThreshold, inclusive: 1.0000000180025095e-35

// Cast one row; what is missing becomes NaN.
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
    if (rules[c].nan_is_zero && std::isnan(value)) value = T{0};
    if (rules[c].zero_missing && std::abs(static_cast<double>(value)) <= kLargestZero) value = std::numeric_limits<T>::quiet_NaN();
    out[c] = value;
    if (value - value == T{0}) continue;  // false for inf and NaN only
    if (std::isnan(value) ? rules[c].missing_refused : rules[c].finite) return c;
  }
  return kNoBadCell;
}

}  // namespace sapwood::kernels
