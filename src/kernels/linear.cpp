#include "kernels/linear.h"

#include <algorithm>
#include <cmath>

namespace sapwood::kernels {

template <class F, class S>
void linear_row(const LinearTerms<S>& terms, const F* row, S* sums) {
  std::copy(terms.base.begin(), terms.base.end(), sums);
  const std::size_t features = terms.weights.size() / terms.outputs;
  for (std::size_t f = 0; f < features; ++f) {
    if (terms.skip_missing && std::isnan(row[f])) continue;
    const S* weights = terms.weights.data() + f * terms.outputs;
    for (std::uint32_t k = 0; k < terms.outputs; ++k) sums[k] += static_cast<S>(row[f]) * weights[k];
  }
}

template <class F>
double linear_variance(const F* row, std::span<const double> center, std::span<const double> covariance, std::span<double> z) {
  z[0] = 1;
  for (std::size_t f = 0; f + 1 < z.size(); ++f) z[f + 1] = row[f] - (center.empty() ? 0.0 : center[f]);
  double variance = 0;
  for (std::size_t i = 0; i < z.size(); ++i) {
    if (z[i] == 0) continue;
    double sum = 0;
    for (std::size_t j = 0; j < z.size(); ++j) sum += covariance[i * z.size() + j] * z[j];
    variance += z[i] * sum;
  }
  return variance > 0 ? variance : 0;
}

template void linear_row<float, float>(const LinearTerms<float>&, const float*, float*);
template void linear_row<double, double>(const LinearTerms<double>&, const double*, double*);
template void linear_row<float, double>(const LinearTerms<double>&, const float*, double*);
template double linear_variance(const float*, std::span<const double>, std::span<const double>, std::span<double>);
template double linear_variance(const double*, std::span<const double>, std::span<const double>, std::span<double>);

}  // namespace sapwood::kernels
