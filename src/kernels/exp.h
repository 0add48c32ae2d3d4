// e^x, two numbers at a time: exp_f32 and exp_f64 of base/math.h, step for step, so the bits are theirs. What is far out
// (overflow, underflow, NaN) is left to them. There is no branch on the way, and the table's entries are all that is read.
#pragma once

#include "base/cold.h"
#include "base/math.h"
#include "kernels/simd.h"

namespace sapwood::kernels {

using Doubles = Vector<double>;

// Whether both are in (-limit, limit).
inline bool within(Doubles x, double limit) { return top_bits((Bytes)(x * x < limit * limit)) == 0xFFFF; }

// x = k / 32 ln2 + the rest: 2^(k / 32) of a k that stands in the low bits of 1.5 * 2^52 + k.
inline Doubles power_of_32nd(Doubles rounded) {
  const auto k = (Bits)rounded;
  return (Doubles)((k << 47) + Bits{kPowers[k[0] % 32], kPowers[k[1] % 32]});
}

SAPWOOD_COLD Doubles far_exp_floats(Doubles x);
SAPWOOD_COLD Doubles far_exp_doubles(Doubles x);

// x: floats. Rounded to float32 the result is exp_f32's.
inline Doubles exp_floats(Doubles x) {
  if (!within(x, 87)) return far_exp_floats(x);
  constexpr double kN = 32, kRounder = 0x1.8p52;
  const Doubles z = 0x1.71547652b82fep+0 * kN * x;
  const Doubles rounded = z + kRounder;
  const Doubles r = z - (rounded - kRounder);
  const Doubles cubic = 0x1.c6af84b912394p-5 / kN / kN / kN * r + 0x1.ebfce50fac4f3p-3 / kN / kN;
  const Doubles linear = 0x1.62e42ff0c52d6p-1 / kN * r + 1;
  return (cubic * (r * r) + linear) * power_of_32nd(rounded);
}

inline Doubles exp_doubles(Doubles x) {
  if (!within(x, 700)) return far_exp_doubles(x);
  constexpr double kN = 32, kRounder = 0x1.8p52;
  constexpr double kLn2High = 0x1.62e42fefa0000p-1 / kN, kLn2Low = 0x1.cf79abc9e3b3ap-40 / kN;
  const Doubles rounded = 0x1.71547652b82fep+0 * kN * x + kRounder;
  const Doubles k = rounded - kRounder;
  const Doubles r = (x - k * kLn2High) - k * kLn2Low;
  const Doubles tail = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720)))));
  const Doubles power = power_of_32nd(rounded);
  return power + power * tail;
}

}  // namespace sapwood::kernels
