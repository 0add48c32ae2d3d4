// The first step of every prediction: doubles become values of the model's own type, and what the model cannot take is found.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "base/matrix_view.h"
#include "kernels/block.h"

namespace sapwood::kernels {

// What one input accepts. Compared after the cast, as the libraries do: with a float32 model -999.0000001 is -999.
struct CellRule {
  bool rewrites = false;                                       // there are any of the next three
  double sentinel = std::numeric_limits<double>::quiet_NaN();  // this value is missing too; NaN: none
  bool nan_is_zero = false;                                    // NaN (a sentinel too) is read as 0
  bool zero_missing = false;                                   // then whatever is no larger than kLargestZero is missing
  bool finite = false;                                         // refuse +-inf
  bool missing_refused = false;                                // refuse a missing value
  bool asked = true;                                           // the model looks at it
};

inline constexpr std::size_t kNoBadCell = static_cast<std::size_t>(-1);
inline constexpr double kLargestZero = 1e-35f;  // LightGBM's kZeroThreshold, inclusive: 1.0000000180025095e-35

// Cast one value; what is missing becomes NaN. False if the value is refused.
template <class T>
bool cast_cell(double x, const CellRule& rule, T& out) {
  T value = static_cast<T>(x);
  if (rule.rewrites) {
    if (value == static_cast<T>(rule.sentinel)) value = std::numeric_limits<T>::quiet_NaN();
    if (rule.nan_is_zero && std::isnan(value)) value = T{0};
    if (rule.zero_missing && std::abs(static_cast<double>(value)) <= kLargestZero) value = std::numeric_limits<T>::quiet_NaN();
  }
  out = value;
  if (value - value == T{0}) return true;  // false for inf and NaN only
  return !(std::isnan(value) ? rule.missing_refused : rule.finite);
}

// Cast one row.
//
// x: element c is x[c * stride]
// rules: (columns)
// out: (columns)
// Returns the first column whose value is refused, or kNoBadCell.
template <class T>
std::size_t cast_row(const double* x, std::size_t stride, std::span<const CellRule> rules, T* out) {
  for (std::size_t c = 0; c < rules.size(); ++c)
    if (!cast_cell(x[c * stride], rules[c], out[c])) return c;
  return kNoBadCell;
}

// Cast a block of rows.
//
// rows: at most kBlock
// rules: (columns)
// out: (columns x kBlock); columns that are neither asked nor have a rule are left alone, as are rows that are not there
// Returns whether all values were accepted.
template <class T>
bool cast_block(const MatrixView& rows, std::span<const CellRule> rules, T* out) {
  bool good = true;
  for (std::size_t c = 0; c < rules.size(); ++c, out += kBlock) {
    const CellRule& rule = rules[c];
    if (!rule.asked && !rule.finite && !rule.missing_refused) continue;
    const double* x = rows.data + c * rows.column_stride;
    for (std::size_t r = 0; r < rows.rows; ++r, x += rows.row_stride) good &= cast_cell(*x, rule, out[r]);
  }
  return good;
}

}  // namespace sapwood::kernels
