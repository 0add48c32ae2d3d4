// Linear predictors: base + x[0] w[0] + x[1] w[1] + ..., each product and each sum rounded, features in ascending order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "kernels/block.h"

namespace sapwood::kernels {

// A column that features are read from. A choice is `choices` features of which one at most is 1 and the others are 0: the column holds
// its number, or `choices` for none. What would be added for the zeros changes nothing, so only one weight is looked up and added.
struct LinearTerm {
  std::uint32_t column = 0;
  std::uint32_t choices = 0;  // 0: the column is a feature
};

struct LinearTerms {
  bool float_features = false, float_sums = false;  // what they are rounded to, float32 or double
  bool skip_missing = true;                         // a missing cell adds nothing; false: it makes the sum NaN
  std::vector<double> base;                         // (outputs)
  std::vector<LinearTerm> terms;                    // in the order of the features
  std::vector<double> weights;                      // (outputs x features, and a 0 after those of each choice)
};

// The weights in that order.
//
// weights: (features x outputs)
std::vector<double> weights_of_terms(std::span<const double> weights, std::size_t outputs, std::span<const LinearTerm> terms);

// Raw scores.
//
// columns: of a block, NaN is missing
// out: (rows x outputs)
void linear(const LinearTerms& terms, const double* columns, const Block& block, double* out);

// The variance of a raw score, z' covariance z with z = (1, features - center); below 0 by rounding: 0.
//
// columns: those of a row; element 0 of column c is columns[c * stride]
// center: (features), or empty: 0
// covariance: (features + 1) squared
// z: (features + 1), scratch
double linear_variance(const LinearTerms& terms, const double* columns, std::size_t stride, std::span<const double> center,
                       std::span<const double> covariance, std::span<double> z);

}  // namespace sapwood::kernels
