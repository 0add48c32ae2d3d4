// The slow, obvious twin of the link kernels: one number at a time, by base/math.h, as docs/numerics.md has it.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/math.h"

namespace sapwood::reference {

inline float exp(float x) { return exp_f32(x); }
inline double exp(double x) { return exp_f64(x); }

inline float logistic(float x) { return 1.0f / (exp_f32(std::min(-x, 88.7f)) + 1.0f + 1e-16f); }
inline double logistic(double x) { return 1.0 / (exp_f64(-x) + 1.0); }

template <class T>
std::vector<T> softmax(const std::vector<T>& scores) {
  T largest = scores[0];
  for (const T score : scores) largest = std::fmax(score, largest);
  std::vector<T> out;
  double sum = 0;
  for (const T score : scores) {
    out.push_back(exp(score - largest));
    sum += out.back();
  }
  for (T& x : out) x /= static_cast<T>(sum);
  return out;
}

// A place for each response; of sequential and cumulative links, the last one holds no score.
template <class F>
std::vector<double> sequential(const std::vector<double>& scores, F chance) {
  std::vector<double> out(scores.size(), 1.0);
  for (std::size_t k = 0; k < scores.size(); ++k) {
    for (std::size_t before = 0; before < k; ++before) out[k] *= 1 - chance(scores[before]);
    if (k + 1 < scores.size()) out[k] = chance(scores[k]) * out[k];
  }
  return out;
}

template <class F>
std::vector<double> cumulative(const std::vector<double>& thresholds, F chance) {
  std::vector<double> out(thresholds.size());
  for (std::size_t k = 0; k < out.size(); ++k)
    out[k] = (k + 1 < out.size() ? chance(thresholds[k]) : 1) - (k > 0 ? chance(thresholds[k - 1]) : 0);
  return out;
}

template <class F>
std::vector<double> normalised(const std::vector<double>& scores, F chance) {
  double sum = 0;
  for (const double score : scores) sum += chance(score);
  std::vector<double> out;
  for (const double score : scores) out.push_back(sum == 0 ? 1.0 / static_cast<double>(scores.size()) : chance(score) / sum);
  return out;
}

}  // namespace sapwood::reference
