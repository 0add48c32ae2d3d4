// The engine's own elementary functions: the same bits on every host, whatever its C library.
//
// exp_f32 and log_f32 follow the algorithms that glibc and musl share (ARM's optimized-routines), because the margins of
// an XGBoost model start at a logarithm that its C library took. docs/numerics.md states the error of each.
#pragma once

#include <cstdint>

namespace sapwood {

// The bits of 2^(i / 32), correctly rounded, less i << 47: with k << 47 added they are those of 2^(k / 32) for k % 32 = i.
extern const std::uint64_t kPowers[32];

// e^x; overflow gives infinity, underflow 0. Over all floats glibc's expf gives the same bits, but for two (32.54486 and
// -63.09946) where glibc rounds otherwise on CPUs that fuse products and sums.
float exp_f32(float x);

// Natural logarithm; -infinity at 0, NaN below. Over all floats glibc's logf gives the same bits.
float log_f32(float x);

// log(1 + x) for 0 <= x <= 1, within 1 ulp; NaN gives NaN. Bit-equal to glibc's log1pf up to 2.40 (newer ones round correctly).
float log1p_f32(float x);

// e^x - 1 for x <= 0, within 1 ulp; NaN gives NaN. Bit-equal to glibc's expm1f up to 2.40 (newer ones round correctly).
float expm1_f32(float x);

// e^x, within 1e-15 relative; overflow gives infinity, underflow 0.
double exp_f64(double x);

// Natural logarithm, within 1e-15 relative; -infinity at 0, NaN below.
double log_f64(double x);

// log(1 + x) and e^x - 1, exact near 0, too.
double log1p_f64(double x);
double expm1_f64(double x);

// Logarithms to the bases 2 and 10; of powers of the base they are exact.
double log2_f64(double x);
double log10_f64(double x);

// x^y, with C's rules for zeros, infinities and NaN: x^0 and 1^y are 1 whatever the other is, a negative x has whole powers only.
double pow_f64(double x, double y);

double tanh_f64(double x);

// Of radians, however large; NaN of infinities.
double sin_f64(double x);
double cos_f64(double x);
double tan_f64(double x);

double atan_f64(double x);

// All of these are within 1e-15 relative, unless the answer is subnormal.

// The normal distribution function, the chance of a standard normal number to be at most x: within 1e-15 relative, down to
// the subnormal numbers at -37.5; 0 below -38.6. W. J. Cody, Math. Comp. 23 (1969), as R's pnorm.
double normal_cdf(double x);

// Its inverse, for 0 < p < 1, within 1e-15 relative; +-infinity at 1 and 0, NaN beyond. M. J. Wichura, algorithm AS 241 (1988),
// as R's qnorm.
double normal_quantile(double p);

// A standard normal number for a seed, a row and a draw: the same for the same three, on every host. Two rounds of
// splitmix64's finaliser (G. Steele, D. Lea, C. Flood, 2014) make 53 bits, a number between 0 and 1; its normal quantile is it.
double normal_number(std::uint64_t seed, std::uint64_t row, std::uint64_t draw);

}  // namespace sapwood
