#include "kernels/linear.h"

#include <algorithm>
#include <cmath>

#include "kernels/simd.h"

namespace sapwood::kernels {
namespace {

using Doubles = Vector<double>;

template <class F, class S>
void add_terms(const LinearTerms& terms, const double* columns, const Block& block, double* out) {
  const std::size_t outputs = terms.base.size();
  const double* weights = terms.weights.data();
  for (std::size_t k = 0; k < outputs; ++k) {
    S sums[kBlock];
    std::fill_n(sums, block.rows + block.rows % 2, static_cast<S>(terms.base[k]));
    for (const LinearTerm& term : terms.terms) {
      const double* const x = columns + term.column * block.stride;
      if (term.choices > 0) {
        for (std::size_t r = 0; r < block.rows; ++r) sums[r] += static_cast<S>(weights[static_cast<std::uint32_t>(x[r])]);
        weights += term.choices + 1;
        continue;
      }
      const S weight = static_cast<S>(*weights++);
      if constexpr (sizeof(F) == sizeof(double)) {
        if (!terms.skip_missing && block.rows > 1) {
          // Two at a time: behind an odd number of rows a block has room for one more.
          for (std::size_t r = 0; r < block.rows; r += 2) store(sums + r, load<Doubles>(sums + r) + load<Doubles>(x + r) * weight);
          continue;
        }
      }
      for (std::size_t r = 0; r < block.rows; ++r) {
        const S sum = sums[r] + static_cast<S>(static_cast<F>(x[r])) * weight;
        sums[r] = terms.skip_missing && std::isnan(x[r]) ? sums[r] : sum;
      }
    }
    for (std::size_t r = 0; r < block.rows; ++r) out[r * outputs + k] = sums[r];
  }
}

}  // namespace

std::vector<double> weights_of_terms(std::span<const double> weights, std::size_t outputs, std::span<const LinearTerm> terms) {
  std::vector<double> out;
  for (std::size_t k = 0; k < outputs; ++k) {
    std::size_t f = k;
    for (const LinearTerm& term : terms) {
      for (std::uint32_t c = 0; c < std::max(term.choices, 1u); ++c, f += outputs) out.push_back(weights[f]);
      if (term.choices > 0) out.push_back(0);
    }
  }
  return out;
}

void linear(const LinearTerms& terms, const double* columns, const Block& block, double* out) {
  if (!terms.float_features) add_terms<double, double>(terms, columns, block, out);
  else if (!terms.float_sums) add_terms<float, double>(terms, columns, block, out);
  else add_terms<float, float>(terms, columns, block, out);
}

double linear_variance(const LinearTerms& terms, const double* columns, std::size_t stride, std::span<const double> center,
                       std::span<const double> covariance, std::span<double> z) {
  z[0] = 1;
  std::size_t f = 1;
  for (const LinearTerm& term : terms.terms) {
    const double x = columns[term.column * stride];
    for (std::uint32_t c = 0; c < term.choices; ++c) z[f++] = x == c ? 1 : 0;
    if (term.choices == 0) z[f++] = terms.float_features ? static_cast<double>(static_cast<float>(x)) : x;
  }
  for (std::size_t i = 0; i < center.size(); ++i) z[i + 1] -= center[i];
  double variance = 0;
  for (std::size_t i = 0; i < z.size(); ++i) {
    if (z[i] == 0) continue;
    double sum = 0;
    for (std::size_t j = 0; j < z.size(); ++j) sum += covariance[i * z.size() + j] * z[j];
    variance += z[i] * sum;
  }
  return variance > 0 ? variance : 0;
}

}  // namespace sapwood::kernels
