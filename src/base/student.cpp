#include "base/student.h"

#include <cmath>

#include "base/math.h"

namespace sapwood {
namespace {

constexpr double kPi = 3.14159265358979323846;

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

class Student {
 public:
  explicit Student(double freedom) : freedom_(freedom), highest_(half_step(freedom / 2) / std::sqrt(freedom * kPi)) {
    for (int i = 0; i < kNodes; ++i) {
      const double u = i / kPerUnit - 3.8, grows = exp_f64(u), falls = 1 / grows;
      step_[i] = exp_f64(kPi / 4 * (grows - falls));
      weight_[i] = step_[i] * kPi / 4 * (grows + falls) / kPerUnit;
    }
  }

  double density(double t) const { return highest_ * shape(t); }

  // The chance to be above t >= 0: the integral of the density from t on, by the double exponential rule (H. Takahasi, M. Mori, 1974),
  // x = t + width exp(pi/2 sinh u). All terms are positive, so small chances are as exact as large ones, whatever the freedom.
  double above(double t) const {
    const double width = (freedom_ + t * t) / ((freedom_ + 1) * (t + 1));  // about as far as the density lasts
    double sum = 0;
    for (int i = 0; i < kNodes; ++i) sum += shape(t + width * step_[i]) * weight_[i];
    return highest_ * width * sum;
  }

 private:
  static constexpr double kPerUnit = 18;
  static constexpr int kNodes = 163;  // u from -3.8 to 5.2

  double shape(double t) const { return exp_f64(-(freedom_ + 1) / 2 * log1p_f64(t * t / freedom_)); }

  double freedom_, highest_;
  double step_[kNodes], weight_[kNodes];
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
    const double step = off / student.density(t);
    if (std::fabs(step) <= 1e-9 * t) return t + step;  // what is then left is the square of that
    t = t + step > low && t + step < high ? t + step : low + (high - low) / 2;
  }
  return t;
}

}  // namespace sapwood
