// Linear predictors: base + x[0] w[0] + x[1] w[1] + ..., each product and each sum rounded, features in ascending order.
#pragma once

#include <cstddef>
#include <cstdint>
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

}  // namespace sapwood::kernels
