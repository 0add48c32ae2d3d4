#include "kernels/link.h"

#include <algorithm>
#include <cmath>

#include "base/math.h"

namespace sapwood::kernels {
namespace {

float exp_of(float x) { return exp_f32(x); }
double exp_of(double x) { return exp_f64(x); }

// XGBoost's: exp is kept from overflowing, and 1e-16 from dividing by 0 (it is lost in the sum, but it is theirs).
float logistic(float x) { return 1.0f / (exp_f32(std::min(-x, 88.7f)) + 1.0f + 1e-16f); }
double logistic(double x) { return 1.0 / (exp_f64(-x) + 1.0); }

// log(1 + exp(x)) without overflow.
float softplus(float x) { return x > 0.0f ? x + log1p_f32(exp_f32(-x)) : log1p_f32(exp_f32(x)); }

template <class T, class F>
void each(double* values, std::size_t n, F f) {
  for (std::size_t i = 0; i < n; ++i) values[i] = f(static_cast<T>(values[i]));
}

}  // namespace

void link_identity(double*, std::size_t, std::size_t) {}

template <class T>
void link_exp(double* values, std::size_t rows, std::size_t outputs) {
  each<T>(values, rows * outputs, [](T x) { return exp_of(x); });
}

template <class T>
void link_logistic(double* values, std::size_t rows, std::size_t outputs) {
  each<T>(values, rows * outputs, [](T x) { return logistic(x); });
}

void link_step(double* values, std::size_t rows, std::size_t outputs) {
  each<double>(values, rows * outputs, [](double x) { return x > 0 ? 1.0 : 0.0; });
}

// The largest score is taken off first; exponentials are summed in double and the sum is rounded to T before dividing.
template <class T>
void link_softmax(double* values, std::size_t rows, std::size_t outputs) {
  for (std::size_t r = 0; r < rows; ++r, values += outputs) {
    T largest = static_cast<T>(values[0]);
    for (std::size_t k = 1; k < outputs; ++k) largest = std::fmax(static_cast<T>(values[k]), largest);
    double sum = 0;
    for (std::size_t k = 0; k < outputs; ++k) {
      values[k] = exp_of(static_cast<T>(static_cast<T>(values[k]) - largest));
      sum += values[k];
    }
    for (std::size_t k = 0; k < outputs; ++k) values[k] = static_cast<T>(values[k]) / static_cast<T>(sum);
  }
}

// The first output as it is; each later one adds 1e-6 + softplus to the one before it. The bracket is XGBoost's.
template <>
void link_expectile<float>(double* values, std::size_t rows, std::size_t outputs) {
  for (std::size_t r = 0; r < rows; ++r, values += outputs) {
    auto sum = static_cast<float>(values[0]);
    for (std::size_t k = 1; k < outputs; ++k) {
      sum += 1e-6f + softplus(static_cast<float>(values[k]));
      values[k] = sum;
    }
  }
}

void link_sort(double* values, std::size_t rows, std::size_t outputs) {
  // By way of a heap: a NaN among the values, which no order has a place for, cannot lead it out of bounds.
  for (std::size_t r = 0; r < rows; ++r, values += outputs) {
    std::make_heap(values, values + outputs);
    std::sort_heap(values, values + outputs);
  }
}

template void link_exp<float>(double*, std::size_t, std::size_t);
template void link_exp<double>(double*, std::size_t, std::size_t);
template void link_logistic<float>(double*, std::size_t, std::size_t);
template void link_logistic<double>(double*, std::size_t, std::size_t);
template void link_softmax<float>(double*, std::size_t, std::size_t);
template void link_softmax<double>(double*, std::size_t, std::size_t);

}  // namespace sapwood::kernels
