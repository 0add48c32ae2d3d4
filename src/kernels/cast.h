// The first step of every prediction: doubles become values of the model's own type, and what the model cannot take is found.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "base/matrix_view.h"
#include "kernels/block.h"

namespace sapwood::kernels {

inline constexpr std::uint32_t kNotAsked = 0xffffffff;  // the model has no use for the value

// What one input accepts. Compared after the cast, as the libraries do: with a float32 model -999.0000001 is -999.
struct CellRule {
  bool rewrites = false;                                       // there are any of the next three
  double sentinel = std::numeric_limits<double>::quiet_NaN();  // this value is missing too; NaN: none
  bool nan_is_zero = false;                                    // NaN (a sentinel too) is read as 0
  bool zero_missing = false;                                   // then whatever is no larger than kLargestZero is missing
  bool finite = false;                                         // refuse +-inf
  bool missing_refused = false;                                // refuse a missing value
  std::uint32_t column = kNotAsked;                            // of the values of a block
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
std::size_t cast_row(const double* x, std::size_t stride, std::span<const CellRule> rules, T* out);

// The same for a block of rows.
//
// rows: at most kBlock
// rules: (columns)
// out: (columns that are asked x kBlock); rows that are not there are left alone
// Returns whether all values were accepted.
template <class T>
bool cast_block(const MatrixView& rows, std::span<const CellRule> rules, T* out);

}  // namespace sapwood::kernels
