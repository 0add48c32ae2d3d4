#include "kernels/cast.h"

#include <cmath>

namespace sapwood::kernels {
namespace {

template <class T>
bool takes(T value, const CellRule& rule) {
  if (value - value == T{0}) return true;  // false for inf and NaN only
  return !(std::isnan(value) ? rule.missing_refused : rule.finite);
}

// False if the value is refused.
template <class T>
bool cast_cell(double x, const CellRule& rule, T& out) {
  T value = static_cast<T>(x);
  if (rule.rewrites) {
    if (value == static_cast<T>(rule.sentinel)) value = std::numeric_limits<T>::quiet_NaN();
    if (rule.nan_is_zero && std::isnan(value)) value = T{0};
    if (rule.zero_missing && std::abs(static_cast<double>(value)) <= kLargestZero) value = std::numeric_limits<T>::quiet_NaN();
  }
  out = value;
  return takes(value, rule);
}

}  // namespace

template <class T>
std::size_t cast_row(const double* x, std::size_t stride, std::span<const CellRule> rules, T* out) {
  for (const CellRule& rule : rules) {
    if (!cast_cell(*x, rule, *out++)) return static_cast<std::size_t>(&rule - rules.data());
    x += stride;
  }
  return kNoBadCell;
}

template <class T>
bool cast_block(const MatrixView& rows, std::span<const CellRule> rules, T* out) {
  bool good = true;
  const double* column = rows.data;
  T unused[kBlock];
  for (const CellRule& rule : rules) {
    if (rule.column != kNotAsked || rule.finite || rule.missing_refused) {
      T* to = rule.column != kNotAsked ? out + rule.column * kBlock : unused;
      const double* x = column;
      if (rule.rewrites) {
        for (std::size_t r = 0; r < rows.rows; ++r, x += rows.row_stride) good &= cast_cell(*x, rule, to[r]);
      } else {
        T odd{0};
        for (std::size_t r = 0; r < rows.rows; ++r, x += rows.row_stride) {
          to[r] = static_cast<T>(*x);
          odd += to[r] - to[r];
        }
        if (odd != T{0})
          for (std::size_t r = 0; r < rows.rows; ++r) good &= takes(to[r], rule);
      }
    }
    column += rows.column_stride;
  }
  return good;
}

template std::size_t cast_row<float>(const double*, std::size_t, std::span<const CellRule>, float*);
template std::size_t cast_row<double>(const double*, std::size_t, std::span<const CellRule>, double*);
template bool cast_block<float>(const MatrixView&, std::span<const CellRule>, float*);
template bool cast_block<double>(const MatrixView&, std::span<const CellRule>, double*);

}  // namespace sapwood::kernels
