// The engine's own elementary functions: the same bits on every host, whatever its C library.
//
// exp_f32 and log_f32 follow the algorithms that glibc and musl share (ARM's optimized-routines), because the margins of
// an XGBoost model start at a logarithm that its C library took. docs/numerics.md states the error of each.
#pragma once

namespace sapwood {

// e^x; overflow gives infinity, underflow 0. Bit-equal to glibc's expf over all floats (tests/base/math_test.cpp).
float exp_f32(float x);

// Natural logarithm; -infinity at 0, NaN below. Bit-equal to glibc's logf over all floats.
float log_f32(float x);

// log(1 + x) for 0 <= x <= 1, correctly rounded but for ties that a double cannot tell. NaN gives NaN.
float log1p_f32(float x);

// e^x - 1 for x <= 0, likewise.
float expm1_f32(float x);

// e^x, within 1e-15 relative; overflow gives infinity, underflow 0.
double exp_f64(double x);

}  // namespace sapwood
