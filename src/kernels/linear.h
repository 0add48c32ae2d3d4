// Linear predictors: base + x[0] w[0] + x[1] w[1] + ..., each product and each sum rounded, features in ascending order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sapwood::kernels {

template <class S>
struct LinearTerms {
  std::uint32_t outputs = 1;
  bool skip_missing = true;  // a missing cell adds nothing; false: it makes the sum NaN
  std::vector<S> base;       // (outputs)
  std::vector<S> weights;    // (features x outputs)
};

// Raw scores of one row.
//
// row: (features), already cast; NaN is missing
// sums: (outputs), filled
template <class F, class S>
void linear_row(const LinearTerms<S>& terms, const F* row, S* sums);

// The variance of a raw score, z' covariance z with z = (1, row - center); below 0 by rounding: 0.
//
// row: (features), already cast
// center: (features), or empty: 0
// covariance: (features + 1) squared
// z: (features + 1), scratch
template <class F>
double linear_variance(const F* row, std::span<const double> center, std::span<const double> covariance, std::span<double> z);

}  // namespace sapwood::kernels
