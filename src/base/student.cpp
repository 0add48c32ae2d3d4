#include "base/student.h"

#include <cmath>

#include "base/math.h"

namespace sapwood {
namespace {

constexpr double kPi = 3.14159265358979323846;

// log(1 + u), exact for small u, too: W. Kahan's correction of the rounding of 1 + u.
double log1p_of(double u) {
  const double w = 1 + u;
  return w == 1 ? u : log_f64(w) * (u / (w - 1));
}

// gamma(x + 1/2) / gamma(x): the recurrence up to where its asymptotic series holds to the last place.
double half_step(double x) {
  double ratio = 1;
  for (; x < 30; x += 1) ratio *= x / (x + 0.5);
  const double y = 1 / x;
  const double series =
      1 + y * (-1.0 / 8 +
               y * (1.0 / 128 +
                    y * (5.0 / 1024 + y * (-21.0 / 32768 + y * (-399.0 / 262144 + y * (869.0 / 4194304 + y * (39325.0 / 33554432)))))));
  return ratio * std::sqrt(x) * series;
}

// The continued fraction of the incomplete beta function, I_x(a, b) = x^a (1-x)^b / (a B(a, b)) * this; by Lentz's method.
double beta_fraction(double x, double a, double b) {
  constexpr double kTiny = 1e-300;
  double c = 1, d = 1 - (a + b) * x / (a + 1);
  d = 1 / (std::fabs(d) < kTiny ? kTiny : d);
  double value = d;
  for (int m = 1; m < 100'000; ++m) {
    const auto step = [&](double term) {
      d = 1 + term * d;
      d = 1 / (std::fabs(d) < kTiny ? kTiny : d);
      c = 1 + term / c;
      if (std::fabs(c) < kTiny) c = kTiny;
      value *= c * d;
      return c * d;
    };
    const double i = m;
    step(i * (b - i) * x / ((a + 2 * i - 1) * (a + 2 * i)));
    if (std::fabs(step(-(a + i) * (a + b + i) * x / ((a + 2 * i) * (a + 2 * i + 1))) - 1) < 1e-16) break;
  }
  return value;
}

class Student {
 public:
  explicit Student(double freedom) : freedom_(freedom), gammas_(half_step(freedom / 2)) {}

  double density(double t) const { return gammas_ / std::sqrt(freedom_ * kPi) * exp_f64(-(freedom_ + 1) / 2 * log1p_of(t * t / freedom_)); }

  // The chance to be above t > 0: half of I_x(freedom / 2, 1 / 2) at x = freedom / (freedom + t^2).
  double above(double t) const {
    const double a = freedom_ / 2, x = freedom_ / (freedom_ + t * t), rest = t * t / (freedom_ + t * t);
    // x^a (1-x)^(1/2) / B(a, 1/2)
    const double front = exp_f64(-a * log1p_of(t * t / freedom_)) * std::sqrt(rest) * gammas_ / std::sqrt(kPi);
    if (x < (a + 1) / (a + 2.5)) return 0.5 * front / a * beta_fraction(x, a, 0.5);
    return 0.5 - front * beta_fraction(rest, 0.5, a);  // 1 - I_rest(1/2, a), halved
  }

 private:
  double freedom_, gammas_;
};

}  // namespace

double student_quantile(double p, double freedom) {
  if (!(freedom < 1e10)) return normal_quantile(p);
  if (p == 0.5) return 0;
  if (p < 0.5) return -student_quantile(1 - p, freedom);
  const Student student(freedom);
  const double tail = 1 - p;
  double low = 0, high = 1;
  while (student.above(high) > tail && high < 1e300) low = high, high *= 2;
  double t = low + (high - low) / 2;
  // Newton's method, between two bounds that close in where it would leave them.
  for (int i = 0; i < 200; ++i) {
    const double off = student.above(t) - tail;
    if (off > 0) low = t;
    else high = t;
    double next = t + off / student.density(t);
    if (!(next > low && next < high)) next = low + (high - low) / 2;
    if (std::fabs(next - t) <= 1e-15 * t) return next;
    t = next;
  }
  return t;
}

}  // namespace sapwood
