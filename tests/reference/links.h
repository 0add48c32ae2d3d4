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

}  // namespace sapwood::reference
