// Means of generalized linear models: functions of one score, in double. Distribution functions are among them.
//
// Each is within 1e-15 relative of its formula, but where the formula itself makes more of the last digit of exp z: loglog of a far
// negative score, one minus something near 1.
#pragma once

namespace sapwood::kernels {

// parameter: of mean_power and mean_negative_binomial; the others have none
using MeanFunction = double (*)(double z, double parameter);

double mean_logistic(double z, double);                 // 1 / (exp(-z) + 1)
double mean_probit(double z, double);                   // the normal distribution function
double mean_cloglog(double z, double);                  // 1 - exp(-exp z)
double mean_loglog(double z, double);                   // exp(-exp(-z))
double mean_cauchit(double z, double);                  // 1/2 + atan(z) / pi
double mean_modified_huber(double z, double);           // z cut to -1..1, plus 1, halved
double mean_logc(double z, double);                     // 1 - exp z
double mean_inverse(double z, double);                  // 1 / z
double mean_inverse_square(double z, double);           // 1 / sqrt z
double mean_square(double z, double);                   // z^2
double mean_power(double z, double power);              // z^(1 / power), the exponent rounded
double mean_negative_binomial(double z, double alpha);  // 1 / (alpha (exp(-z) - 1))

}  // namespace sapwood::kernels
