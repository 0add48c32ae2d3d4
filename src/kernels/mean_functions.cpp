#include "kernels/mean_functions.h"

#include <cmath>

#include "base/math.h"

namespace sapwood::kernels {

double mean_logistic(double z, double) { return 1.0 / (exp_f64(-z) + 1.0); }
double mean_probit(double z, double) { return normal_cdf(z); }
double mean_cloglog(double z, double) { return -expm1_f64(-exp_f64(z)); }
double mean_loglog(double z, double) { return exp_f64(-exp_f64(-z)); }
double mean_logc(double z, double) { return -expm1_f64(z); }
double mean_inverse(double z, double) { return 1 / z; }
double mean_inverse_square(double z, double) { return 1 / std::sqrt(z); }
double mean_square(double z, double) { return z * z; }
double mean_power(double z, double power) { return pow_f64(z, 1 / power); }
double mean_negative_binomial(double z, double alpha) { return 1 / (alpha * expm1_f64(-z)); }

// Far below 0 the two terms would leave nothing of each other.
double mean_cauchit(double z, double) {
  constexpr double kPerPi = 0.318309886183790671538;
  return z < -1 ? atan_f64(-1 / z) * kPerPi : 0.5 + atan_f64(z) * kPerPi;
}

double mean_modified_huber(double z, double) { return ((z < -1 ? -1 : z > 1 ? 1 : z) + 1) / 2; }

}  // namespace sapwood::kernels
