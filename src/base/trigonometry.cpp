// Sine, cosine and tangent, of large numbers, too; and the angle whose tangent a number is.
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "base/bit_cast.h"
#include "base/math.h"

namespace sapwood {
namespace {

// 2 / pi, 32 bits each, behind the point.
constexpr std::uint32_t kTwoPerPi[] = {0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041, 0xfe5163ab, 0xdebbc561,
                                       0xb7246e3a, 0x424dd2e0, 0x06492eea, 0x09d1921c, 0xfe1deb1c, 0xb129a73e, 0xe88235f5, 0x2ebb4484,
                                       0xe99c7026, 0xb45f7e41, 0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b, 0x1ff897ff, 0xde05980f,
                                       0xef2f118b, 0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d, 0x7527bac7, 0xebe5f17b,
                                       0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046};

// x = (quadrant + 4 n) pi / 2 + rest, |rest| <= pi / 4.
struct Turn {
  unsigned quadrant;
  double rest;
};

// M. Payne, R. Hanek, SIGNUM 18 (1983): of x * 2 / pi only what is behind the second bit before the point counts, and so only those bits
// of 2 / pi that do not make whole turns. 192 of them leave more than 70 right ones for the double that is nearest to a multiple.
//
// x: finite
Turn turn(double x) {
  const double size = std::fabs(x);
  if (size <= 0x1.921fb54442d18p-1) return {0, x};
  // size = mantissa * 2^exponent, a whole mantissa below 2^53
  const auto bits = bit_cast<std::uint64_t>(size);
  const int exponent = static_cast<int>(bits >> 52) - 1075;
  const std::uint64_t mantissa = (bits & 0xFFFFFFFFFFFFFu) | 0x10000000000000u;
  // The window begins where a bit of 2 / pi, times 2^exponent, is worth 2: bits further up make whole turns, mantissa being whole.
  const int first = exponent - 2;
  std::uint32_t window[6];  // the lowest bits first
  for (int w = 0; w < 6; ++w) {
    const int at = first + 32 * (5 - w), word = at >> 5, shift = at & 31;
    const auto of = [](int i) { return i < 0 ? 0 : std::uint64_t{kTwoPerPi[i]}; };
    window[w] = static_cast<std::uint32_t>(((of(word) << 32 | of(word + 1)) << shift) >> 32);
  }
  // window * mantissa modulo 2^192
  std::uint32_t product[6] = {};
  for (int half = 0; half < 2; ++half) {
    const std::uint64_t factor = half == 0 ? mantissa & 0xFFFFFFFFu : mantissa >> 32;
    std::uint64_t carry = 0;
    for (int w = 0; w + half < 6; ++w) {
      carry += factor * window[w] + product[w + half];
      product[w + half] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
  }
  // Two bits of quadrant, then the fraction of a quarter turn; from a half on the next quadrant is nearer.
  unsigned quadrant = product[5] >> 30;
  std::uint64_t upper = std::uint64_t{product[5]} << 32 | product[4], lower = std::uint64_t{product[3]} << 32 | product[2];
  upper = upper << 2 | lower >> 62;
  lower = lower << 2 | product[1] >> 30;
  const bool next = upper >> 63 != 0;
  if (next) upper = ~upper, lower = ~lower, ++quadrant;
  const int zeros = upper == 0 ? 64 : std::countl_zero(upper);
  const std::uint64_t leading = zeros == 0 ? upper : zeros == 64 ? lower : upper << zeros | lower >> (64 - zeros);
  double rest = static_cast<double>(leading) * bit_cast<double>(static_cast<std::uint64_t>(1023 - 64 - zeros) << 52) * 0x1.921fb54442d18p+0;
  if (next) rest = -rest;
  return x < 0 ? Turn{0u - quadrant, -rest} : Turn{quadrant, rest};
}

// Of |x| <= pi / 4: 1 - x^2 / (n (n + 1)) (1 - x^2 / ((n + 2) (n + 3)) (...)); n = 1: the cosine, n = 2: the sine over x.
double series(double x, int n) {
  double sum = 1;
  for (int m = n + 16; m >= n; m -= 2) sum = 1 - x * x * sum / (m * (m + 1));
  return sum;
}

// The sine of a quadrant later is the cosine.
double sine(const Turn& turn, unsigned quadrants) {
  const unsigned quadrant = turn.quadrant + quadrants;
  const double value = quadrant % 2 == 0 ? turn.rest * series(turn.rest, 2) : series(turn.rest, 1);
  return quadrant % 4 < 2 ? value : -value;
}

bool is_finite(double x) { return std::fabs(x) < std::numeric_limits<double>::infinity(); }
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double sin_f64(double x) { return is_finite(x) ? sine(turn(x), 0) : kNaN; }
double cos_f64(double x) { return is_finite(x) ? sine(turn(x), 1) : kNaN; }
double tan_f64(double x) {
  if (!is_finite(x)) return kNaN;
  const Turn at = turn(x);
  return sine(at, 0) / sine(at, 1);
}

// atan x = atan(i / 8) + atan t, t = (x - i / 8) / (1 + x i / 8): |t| <= 1/16, so the next term of its series is below 1e-18.
double atan_f64(double x) {
  constexpr double kEighths[] = {0,
                                 0x1.fd5ba9aac2f6ep-4,
                                 0x1.f5b75f92c80ddp-3,
                                 0x1.6f61941e4def1p-2,
                                 0x1.dac670561bb4fp-2,
                                 0x1.1e00babdefeb4p-1,
                                 0x1.4978fa3269ee1p-1,
                                 0x1.700a7c5784634p-1,
                                 0x1.921fb54442d18p-1};
  const double size = std::fabs(x);
  if (!(size <= 1)) return size > 1 ? std::copysign(0x1.921fb54442d18p+0 - atan_f64(1 / size), x) : x;
  const int i = static_cast<int>(std::floor(size * 8 + 0.5));
  const double near = i / 8.0, t = (size - near) / (1 + size * near), t2 = t * t;
  double sum = 0;
  for (int n = 13; n >= 3; n -= 2) sum = t2 * (1.0 / n - sum);
  return std::copysign(kEighths[i] + (t - t * sum), x);
}

}  // namespace sapwood
