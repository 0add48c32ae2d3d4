// Powers, logarithms to other bases, and the forms of e^x and log x that are exact near 0 and 1: all of exp_f64 and log_f64.
#include <cmath>
#include <cstdint>
#include <limits>

#include "base/bit_cast.h"
#include "base/math.h"

namespace sapwood {
namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// A number in two parts, the second far below the last digit of the first.
struct Pair {
  double high, low;
};

// T. J. Dekker, Numer. Math. 18 (1971): halves of 26 bits, whose products are exact. |a| and |b| below 2^996.
Pair product(double a, double b) {
  constexpr double kSplitter = 0x1p27 + 1;
  const auto half = [](double x) { return kSplitter * x - (kSplitter * x - x); };
  const double a1 = half(a), b1 = half(b), a2 = a - a1, b2 = b - b1, high = a * b;
  return {high, ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2};
}

// |a| >= |b|, or a = 0
Pair sum(double a, double b) {
  const double high = a + b;
  return {high, b - (high - a)};
}

// 2^(i / 32) = kPowers[i] (1 + this * 2^-53).
constexpr float kPowerTails[32] = {0,
                                   0.450336993f,
                                   0.737628162f,
                                   -0.666787207f,
                                   -0.251653165f,
                                   0.841426492f,
                                   0.704955041f,
                                   0.296379417f,
                                   0.301602662f,
                                   -0.571646571f,
                                   0.337846905f,
                                   0.0189358797f,
                                   0.176294178f,
                                   -0.194298595f,
                                   0.512192667f,
                                   -0.440659821f,
                                   -0.615714908f,
                                   -0.188458025f,
                                   -0.212489694f,
                                   -0.606654644f,
                                   0.464305818f,
                                   -0.0579354912f,
                                   0.138183132f,
                                   -0.554177225f,
                                   0.439115435f,
                                   -0.0970299393f,
                                   0.151815206f,
                                   0.0914790854f,
                                   0.161240295f,
                                   -0.294258356f,
                                   -0.499455094f,
                                   0.412393868f};

// The logarithm of 0 < x < infinity with a relative error below 2^-63, for powers to hold their digits.
//
// x = 2^(n / 32) (1 + ...): log x = n ln2 / 32 + 2 artanh(s), s = (x - p) / (x + p) with p the power; |s| < 0.0055. In s^3 and beyond
// a double's own precision is enough.
Pair precise_log(double x) {
  int k = 0;
  if (x < 0x1p-1022) x *= 0x1p54, k = -54;
  const auto n = static_cast<int>(std::floor(log_f64(x) * (32 * 0x1.71547652b82fep+0) + 0.5));
  const int whole = n >> 5, i = n & 31;
  const double p = bit_cast<double>(kPowers[i] + (static_cast<std::uint64_t>(i) << 47));
  x *= bit_cast<double>(static_cast<std::uint64_t>(1023 - whole / 2) << 52);
  x *= bit_cast<double>(static_cast<std::uint64_t>(1023 - (whole - whole / 2)) << 52);

  const double above = x - p;  // exact: they are near
  const Pair below = x > p ? sum(x, p) : sum(p, x);
  const double s = above / below.high;
  const Pair back = product(s, below.high);
  const double s_low = (((above - back.high) - back.low) - s * below.low) / below.high;
  const double s2 = s * s;
  const double cubic = 2 * s * s2 * (1.0 / 3 + s2 * (1.0 / 5 + s2 * (1.0 / 7)));

  // ln2 / 32 in two parts: the first has so few bits that its products are exact.
  constexpr double kLn2High = 0x1.62e42fefa0000p-6, kLn2Low = 0x1.cf79abc9e3b3ap-45;
  const double steps = n + 32.0 * k;
  const Pair most = steps == 0 ? Pair{2 * s, 0} : sum(steps * kLn2High, 2 * s);
  const double rest = most.low + (2 * s_low + (cubic + (steps * kLn2Low - kPowerTails[i] * 0x1p-53)));
  return sum(most.high, rest);
}

double to_base(double x, double per_high, double per_low) {
  if (!(x > 0 && x < kInf)) return log_f64(x);
  const auto [high, low] = precise_log(x);
  const auto [product_high, product_low] = product(high, per_high);
  return product_high + (product_low + (high * per_low + low * per_high));
}

bool is_whole(double x) { return std::floor(x) == x; }
bool is_odd(double x) { return is_whole(x) && !is_whole(x / 2); }

}  // namespace

double log2_f64(double x) { return to_base(x, 0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56); }
double log10_f64(double x) { return to_base(x, 0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57); }

// e^x - 1 = x (1 + x/2 (1 + x/3 (...))) where e^x itself is too near 1.
double expm1_f64(double x) {
  if (!(std::fabs(x) < 0.5)) return exp_f64(x) - 1;
  if (std::fabs(x) < 0x1p-54) return x;
  double series = 1;
  for (int n = 14; n >= 2; --n) series = 1 + x * series / n;
  return x * series;
}

// 1 + x loses the last digits of x; the logarithm is as good as linear over what is lost.
double log1p_f64(double x) {
  if (std::fabs(x) < 0x1p-54) return x;
  const double y = 1 + x;
  if (!(y > 0 && y < kInf)) return log_f64(y);
  return log_f64(y) + (x - (y - 1)) / y;
}

double tanh_f64(double x) {
  const double size = std::fabs(x);
  if (size > 20) return x < 0 ? -1 : 1;
  const double y = expm1_f64(2 * size);
  return std::copysign(y / (y + 2), x);
}

double pow_f64(double x, double y) {
  if (y == 0 || x == 1) return 1;
  if (std::isnan(x) || std::isnan(y)) return kNaN;
  const double size = std::fabs(x);
  if (std::fabs(y) == kInf) return size == 1 ? 1 : (size > 1) == (y > 0) ? kInf : 0;
  const double sign = std::signbit(x) && is_odd(y) ? -1 : 1;
  if (size == 0 || size == kInf) return sign * ((size == 0) == (y > 0) ? 0 : kInf);
  if (x < 0 && !is_whole(y)) return kNaN;
  if (size == 1) return sign;
  const auto [high, low] = precise_log(size);
  const double rough = y * high;
  if (!(std::fabs(rough) < 750)) return sign * exp_f64(rough);  // beyond the range
  const auto [exponent, rest] = product(y, high);
  const double power = exp_f64(exponent);
  return sign * (power == kInf ? power : power + power * (rest + y * low));
}

}  // namespace sapwood
