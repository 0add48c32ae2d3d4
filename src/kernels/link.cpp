#include "kernels/link.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "kernels/exp.h"

namespace sapwood::kernels {

Doubles far_exp_floats(Doubles x) { return Doubles{exp_f32(static_cast<float>(x[0])), exp_f32(static_cast<float>(x[1]))}; }
Doubles far_exp_doubles(Doubles x) { return Doubles{exp_f64(x[0]), exp_f64(x[1])}; }

namespace {

// Numbers of a link's type by fours, as two vectors of doubles: in float32 what they hold are floats.
struct Four {
  Doubles a, b;
};

template <class F>
void by_fours(double* values, std::size_t n, F f) {
  double last[4] = {};
  std::copy_n(values + n - n % 4, n % 4, last);
  for (std::size_t i = 0; i < n; i += 4) {
    double* const at = n - i < 4 ? last : values + i;
    const Four y = f({load<Doubles>(at), load<Doubles>(at + 2)});
    store(at, y.a);
    store(at + 2, y.b);
  }
  std::copy_n(last, n % 4, values + n - n % 4);
}

Vector<float> floats(Four x) { return narrow(x.a, x.b); }
Four doubles(Vector<float> x) { return {low_doubles(x), high_doubles(x)}; }

template <class T>
constexpr auto exp_of = [](Four x) -> Four {
  if constexpr (sizeof(T) == 4) return doubles(narrow(exp_floats(x.a), exp_floats(x.b)));
  else return {exp_doubles(x.a), exp_doubles(x.b)};
};

// As fmax: a NaN gives way.
double larger(double a, double b) { return b > a || a != a ? b : a; }

// log(1 + exp(x)) without overflow.
float softplus(float x) { return x > 0.0f ? x + log1p_f32(exp_f32(-x)) : log1p_f32(exp_f32(x)); }

}  // namespace

void link_identity(double*, std::size_t, std::size_t, const Link&) {}

template <class T>
void link_exp(double* values, std::size_t rows, std::size_t outputs, const Link&) {
  by_fours(values, rows * outputs, exp_of<T>);
}

// XGBoost's: exp is kept from overflowing, and 1e-16 from dividing by 0 (it is lost in the sum, but it is theirs).
template <>
void link_logistic<float>(double* values, std::size_t rows, std::size_t outputs, const Link&) {
  by_fours(values, rows * outputs, [](Four x) {
    const Doubles most = Doubles{} + 88.7f;
    const auto capped = [most](Doubles v) { return (Doubles)select((Bits)(most < -v), (Bits)most, (Bits)-v); };
    return doubles(1.0f / (floats(exp_of<float>({capped(x.a), capped(x.b)})) + 1.0f + 1e-16f));
  });
}

template <>
void link_logistic<double>(double* values, std::size_t rows, std::size_t outputs, const Link&) {
  by_fours(values, rows * outputs, [](Four x) -> Four { return {1.0 / (exp_doubles(-x.a) + 1.0), 1.0 / (exp_doubles(-x.b) + 1.0)}; });
}

void link_each(double* values, std::size_t rows, std::size_t outputs, const Link& link) {
  for (double& x : std::span(values, rows * outputs)) x = link.each(x, link.parameter);
}

void link_sequential(double* values, std::size_t rows, std::size_t outputs, const Link& link) {
  for (double* row = values; row != values + rows * outputs; row += outputs) {
    double left = 1;
    for (std::size_t k = 0; k + 1 < outputs; ++k) {
      const double p = link.each(row[k], link.parameter);
      row[k] = p * left;
      left *= 1 - p;
    }
    row[outputs - 1] = left;
  }
}

void link_cumulative(double* values, std::size_t rows, std::size_t outputs, const Link& link) {
  for (double* row = values; row != values + rows * outputs; row += outputs) {
    double below = 0;
    for (std::size_t k = 0; k + 1 < outputs; ++k) {
      const double p = link.each(row[k], link.parameter);
      row[k] = p - below;
      below = p;
    }
    row[outputs - 1] = 1 - below;
  }
}

void link_normalised(double* values, std::size_t rows, std::size_t outputs, const Link& link) {
  link_each(values, rows, outputs, link);
  for (double* row = values; row != values + rows * outputs; row += outputs) {
    double sum = std::accumulate(row, row + outputs, 0.0);
    if (sum == 0) sum = static_cast<double>(outputs), std::fill_n(row, outputs, 1.0);
    for (std::size_t k = 0; k < outputs; ++k) row[k] /= sum;
  }
}

void link_step(double* values, std::size_t rows, std::size_t outputs, const Link&) {
  for (double& x : std::span(values, rows * outputs)) x = x > 0 ? 1.0 : 0.0;
}

// The largest score is taken off first; exponentials are summed in double and the sum is rounded to T before dividing.
template <class T>
void link_softmax(double* values, std::size_t rows, std::size_t outputs, const Link&) {
  for (double* row = values; row != values + rows * outputs; row += outputs) {
    const T largest = static_cast<T>(std::accumulate(row, row + outputs, row[0], larger));
    for (std::size_t k = 0; k < outputs; ++k) row[k] = static_cast<T>(row[k]) - largest;
  }
  by_fours(values, rows * outputs, exp_of<T>);
  for (double* row = values; row != values + rows * outputs; row += outputs) {
    const T sum = static_cast<T>(std::accumulate(row, row + outputs, 0.0));
    for (std::size_t k = 0; k < outputs; ++k) row[k] = static_cast<T>(row[k]) / sum;
  }
}

// The first output as it is; each later one adds 1e-6 + softplus to the one before it. The bracket is XGBoost's.
template <>
void link_expectile<float>(double* values, std::size_t rows, std::size_t outputs, const Link&) {
  for (std::size_t r = 0; r < rows; ++r, values += outputs) {
    auto sum = static_cast<float>(values[0]);
    for (std::size_t k = 1; k < outputs; ++k) {
      sum += 1e-6f + softplus(static_cast<float>(values[k]));
      values[k] = sum;
    }
  }
}

void link_sort(double* values, std::size_t rows, std::size_t outputs, const Link&) {
  // By way of a heap: a NaN among the values, which no order has a place for, cannot lead it out of bounds.
  for (std::size_t r = 0; r < rows; ++r, values += outputs) {
    std::make_heap(values, values + outputs);
    std::sort_heap(values, values + outputs);
  }
}

template void link_exp<float>(double*, std::size_t, std::size_t, const Link&);
template void link_exp<double>(double*, std::size_t, std::size_t, const Link&);
template void link_softmax<float>(double*, std::size_t, std::size_t, const Link&);
template void link_softmax<double>(double*, std::size_t, std::size_t, const Link&);

}  // namespace sapwood::kernels
