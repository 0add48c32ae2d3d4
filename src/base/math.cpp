#include "base/math.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "base/bit_cast.h"

namespace sapwood {
namespace {

constexpr float kInf32 = std::numeric_limits<float>::infinity();
constexpr double kInf64 = std::numeric_limits<double>::infinity();

// Adding and taking off 1.5 * 2^52 rounds a double to the nearest whole number, which then stands in the low bits.
constexpr double kRounder = 0x1.8p52;
std::int32_t low_word(double rounded) { return static_cast<std::int32_t>(bit_cast<std::uint64_t>(rounded)); }

// 2^(k / 32) for a whole k of moderate size.
double power_of_32nd(std::int64_t k) { return bit_cast<double>(kPowers[k & 31] + (static_cast<std::uint64_t>(k) << 47)); }

}  // namespace

const std::uint64_t kPowers[32] = {0x3ff0000000000000, 0x3fefd9b0d3158574, 0x3fefb5586cf9890f, 0x3fef9301d0125b51, 0x3fef72b83c7d517b,
                                   0x3fef54873168b9aa, 0x3fef387a6e756238, 0x3fef1e9df51fdee1, 0x3fef06fe0a31b715, 0x3feef1a7373aa9cb,
                                   0x3feedea64c123422, 0x3feece086061892d, 0x3feebfdad5362a27, 0x3feeb42b569d4f82, 0x3feeab07dd485429,
                                   0x3feea47eb03a5585, 0x3feea09e667f3bcd, 0x3fee9f75e8ec5f74, 0x3feea11473eb0187, 0x3feea589994cce13,
                                   0x3feeace5422aa0db, 0x3feeb737b0cdc5e5, 0x3feec49182a3f090, 0x3feed503b23e255d, 0x3feee89f995ad3ad,
                                   0x3feeff76f2fb5e47, 0x3fef199bdd85529c, 0x3fef3720dcef9069, 0x3fef5818dcfba487, 0x3fef7c97337b9b5f,
                                   0x3fefa4afa2a490da, 0x3fefd0765b6e4540};

// x = k ln2 / 32 + r: e^x = 2^(k/32) e^r, a polynomial of third degree in double for e^r.
float exp_f32(float x) {
  if (!(x <= 0x1.62e42ep6f)) return x == x ? kInf32 : x;  // above ln(2^128): overflow, or NaN
  if (x < -0x1.9fe368p6f) return 0.0f;                    // ln(2^-150): rounds to 0
  constexpr double kN = 32;
  const double z = 0x1.71547652b82fep+0 * kN * x;
  const double rounded = z + kRounder;
  const std::int64_t k = low_word(rounded);
  const double r = z - (rounded - kRounder);
  const double cubic = 0x1.c6af84b912394p-5 / kN / kN / kN * r + 0x1.ebfce50fac4f3p-3 / kN / kN;
  const double linear = 0x1.62e42ff0c52d6p-1 / kN * r + 1;
  return static_cast<float>((cubic * (r * r) + linear) * power_of_32nd(k));
}

// x = 2^k z with z near 1; z is brought nearer by one of 16 factors whose logarithms are known, the rest is a polynomial.
float log_f32(float x) {
  struct Step {
    double factor, log;
  };
  constexpr Step kSteps[16] = {{0x1.661ec79f8f3bep+0, -0x1.57bf7808caadep-2}, {0x1.571ed4aaf883dp+0, -0x1.2bef0a7c06ddbp-2},
                               {0x1.49539f0f010bp+0, -0x1.01eae7f513a67p-2},  {0x1.3c995b0b80385p+0, -0x1.b31d8a68224e9p-3},
                               {0x1.30d190c8864a5p+0, -0x1.6574f0ac07758p-3}, {0x1.25e227b0b8eap+0, -0x1.1aa2bc79c81p-3},
                               {0x1.1bb4a4a1a343fp+0, -0x1.a4e76ce8c0e5ep-4}, {0x1.12358f08ae5bap+0, -0x1.1973c5a611cccp-4},
                               {0x1.0953f419900a7p+0, -0x1.252f438e10c1ep-5}, {0x1p+0, 0x0p+0},
                               {0x1.e608cfd9a47acp-1, 0x1.aa5aa5df25984p-5},  {0x1.ca4b31f026aap-1, 0x1.c5e53aa362eb4p-4},
                               {0x1.b2036576afce6p-1, 0x1.526e57720db08p-3},  {0x1.9c2d163a1aa2dp-1, 0x1.bc2860d22477p-3},
                               {0x1.886e6037841edp-1, 0x1.1058bc8a07ee1p-2},  {0x1.767dcf5534862p-1, 0x1.4043057b6ee09p-2}};
  if (x == 1.0f) return 0.0f;
  if (!(x > 0.0f)) return x == 0.0f ? -kInf32 : std::numeric_limits<float>::quiet_NaN();
  if (x == kInf32) return x;
  auto bits = bit_cast<std::uint32_t>(x);
  if (bits < 0x00800000) bits = bit_cast<std::uint32_t>(x * 0x1p23f) - (23u << 23);  // a subnormal number
  const std::uint32_t offset = bits - 0x3f330000;
  const Step& step = kSteps[(offset >> 19) % 16];
  const std::int32_t k = static_cast<std::int32_t>(offset) >> 23;
  const double z = bit_cast<float>(bits - (offset & 0xff800000));
  const double r = z * step.factor - 1;
  const double known = step.log + k * 0x1.62e42fefa39efp-1;
  const double r2 = r * r;
  double y = 0x1.5575b0be00b6ap-2 * r + -0x1.ffffef20a4123p-2;
  y = -0x1.00ea348b88334p-2 * r2 + y;
  return static_cast<float>(y * r2 + (known + r));
}

// 1 + x = 2^k (1 + f) with k 0 or 1: log(1 + f) = 2 artanh(s) with s = f / (2 + f), an odd series in s, in the order of
// fdlibm (and of glibc up to 2.40), all in float. `c` is what 1 + x lost when it was rounded.
float log1p_f32(float x) {
  constexpr float kLn2High = 0x1.62e3p-1f, kLn2Low = 0x1.2fefa2p-17f;
  if (!(x >= 0x1p-29f)) return x;
  float f = x, k = 0.0f, c = 0.0f;
  if (x >= 0x1.a827aep-2f) {  // sqrt(2) - 1
    const float u = 1.0f + x;
    f = u - 1.0f;
    if (u >= 0x1.6a09eep0f) {  // sqrt(2)
      k = 1.0f;
      c = (u < 2.0f ? x - f : 1.0f - (u - x)) / u;
      f = 0.5f * u - 1.0f;
      if (f == 0.0f) return kLn2High + (c + kLn2Low);
    }
  }
  const float half = 0.5f * f * f, s = f / (2.0f + f), z = s * s;
  const float series =
      z * (0x1.555556p-1f +
           z * (0x1.99999ap-2f +
                z * (0x1.24924ap-2f + z * (0x1.c71c52p-3f + z * (0x1.74664ap-3f + z * (0x1.39a09ep-3f + z * 0x1.2f112ep-3f))))));
  if (k == 0.0f) return f - (half - s * (half + series));
  return kLn2High - ((half - (s * (half + series) + (kLn2Low + c))) - f);
}

// x = k ln2 + (r + c), c the rounding error of r; e^r - 1 by a rational form that keeps the small terms apart; then the
// power of 2 back in, in the order that loses least for each k. All in float32, in the order of glibc before 2.41: an
// XGBoost margin hangs on its last bit.
float expm1_f32(float x) {
  constexpr float kLn2High = 0x1.62e3p-1f, kLn2Low = 0x1.2fefa2p-17f, kPerLn2 = 0x1.715476p+0f;
  if (x != x) return x;
  if (x < -18.714973f) return -1.0f;  // 27 ln2: 1 is all that is left
  if (x > -0x1p-25f) return x;
  int k = 0;
  float r = x, c = 0.0f;
  if (x < -0.34657359f) {  // ln2 / 2
    k = x > -1.0397207f ? -1 : static_cast<int>(kPerLn2 * x - 0.5f);
    const float high = x - static_cast<float>(k) * kLn2High, low = static_cast<float>(k) * kLn2Low;
    r = high - low;
    c = (high - r) - low;
  }
  const float half = 0.5f * r, square = r * half;
  const float series =
      1.0f + square * (-0x1.111112p-5f +
                       square * (0x1.a01a02p-10f + square * (-0x1.4ce19ap-14f + square * (0x1.0cfca8p-18f + square * -0x1.afdb76p-23f))));
  const float t = 3.0f - series * half;
  float e = square * ((series - t) / (6.0f - r * t));
  if (k == 0) return r - (r * e - square);
  e = (r * (e - c) - c) - square;
  if (k == -1) return 0.5f * (r - e) - 0.5f;
  const float power = bit_cast<float>(static_cast<std::uint32_t>(127 + k) << 23);
  return (1.0f - (e - r)) * power - 1.0f;
}

// As exp_f32, with ln2 in two parts and a polynomial of sixth degree: |r| < 0.011, so the next term is below 4e-18.
double exp_f64(double x) {
  if (!(x <= 709.782712893384)) return x == x ? kInf64 : x;
  if (x < -745.1332191019412) return 0.0;
  constexpr double kN = 32;
  constexpr double kLn2High = 0x1.62e42fefa0000p-1 / kN, kLn2Low = 0x1.cf79abc9e3b3ap-40 / kN;
  const double rounded = 0x1.71547652b82fep+0 * kN * x + kRounder;
  const std::int64_t k = low_word(rounded);
  const double kd = rounded - kRounder;
  const double r = (x - kd * kLn2High) - kd * kLn2Low;
  const double tail = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720)))));
  // Near the ends the power alone would leave the range: take it in two factors.
  if (k > 1022 * 32 || k < -1021 * 32) {
    const std::int64_t half = k > 0 ? 64 * 32 : -64 * 32;
    const double power = power_of_32nd(k - half);
    return (power + power * tail) * (k > 0 ? 0x1p64 : 0x1p-64);
  }
  const double power = power_of_32nd(k);
  return power + power * tail;
}

// x = 2^k (1 + f) with 1 + f from sqrt(1/2) to sqrt(2): log(1 + f) = 2 artanh(s) with s = f / (2 + f), |s| < 0.172, an odd
// series whose next term is below 1e-18 of the first. ln2 is in two parts, so that k * high is exact.
double log_f64(double x) {
  if (!(x > 0)) return x == 0 ? -kInf64 : std::numeric_limits<double>::quiet_NaN();
  if (x == kInf64) return x;
  std::int64_t k = 0;
  auto bits = bit_cast<std::uint64_t>(x);
  if (bits < 0x0010000000000000) {  // a subnormal number
    bits = bit_cast<std::uint64_t>(x * 0x1p54);
    k = -54;
  }
  constexpr std::uint64_t kSqrtHalf = 0x3FE6A09E667F3BCD;
  const std::uint64_t offset = bits - kSqrtHalf;
  k += static_cast<std::int64_t>(offset) >> 52;
  const double f = bit_cast<double>(bits - (offset & 0xFFF0000000000000)) - 1;
  const double s = f / (2 + f), s2 = s * s;
  double sum = 0;
  for (int n = 11; n >= 1; --n) sum = (sum + 1.0 / (2 * n + 1)) * s2;
  // 2 s (1 + sum), where 2 s = f - s f: f is exact, all else is small.
  const double kd = static_cast<double>(k);
  constexpr double kLn2High = 0x1.62e42fefa0000p-1, kLn2Low = 0x1.cf79abc9e3b3ap-40;
  return kd * kLn2High + (f - (s * (f - 2 * sum) - kd * kLn2Low));
}

namespace {

// c[0] + c[1] x + c[2] x^2...
template <std::size_t N>
double polynomial(const double (&c)[N], double x) {
  double sum = c[N - 1];
  for (std::size_t i = N - 1; i-- > 0;) sum = sum * x + c[i];
  return sum;
}

std::uint64_t scatter(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

// exp(-y^2 / 2): what rounding takes off y^2 would be lost in the power, so y is split at a sixteenth.
double bell(double y) {
  const double coarse = std::trunc(y * 16) / 16;
  return exp_f64(-coarse * coarse * 0.5) * exp_f64(-(y - coarse) * (y + coarse) * 0.5);
}

}  // namespace

double normal_cdf(double x) {
  constexpr double kA[] = {18154.981253343561249, 1067.6894854603709582, 161.02823106855587881, 2.2352520354606839287,
                           0.065682337918207449113};
  constexpr double kB[] = {45507.789335026729956, 10260.932208618978205, 976.09855173777669322, 47.20258190468824187, 1};
  constexpr double kC[] = {9842.7148383839780218, 11602.651437647350124,  6848.1904505362823326,
                           2494.5375852903726711, 597.27027639480026226,  93.506656132177855979,
                           8.8831497943883759412, 0.39894151208813466764, 1.0765576773720192317e-8};
  constexpr double kD[] = {19685.429676859990727, 38912.003286093271411, 34900.952721145977266,
                           18615.571640885098091, 6485.558298266760755,  1519.377599407554805,
                           235.38790178262499861, 22.266688044328115691, 1};
  constexpr double kP[] = {2.9112874951168792e-5, 0.001421619193227893466, 0.022235277870649807,
                           0.1274011611602473639, 0.21589853405795699,     0.02307344176494017303};
  constexpr double kQ[] = {7.29751555083966205e-5, 0.00378239633202758244, 0.0659881378689285515,
                           0.468238212480865118,   1.28426009614491121,    1};
  constexpr double kPerRoot2Pi = 0.398942280401432677939946;
  if (x != x) return x;
  const double y = x < 0 ? -x : x;
  if (y <= 0.67448975) return 0.5 + x * (polynomial(kA, x * x) / polynomial(kB, x * x));
  double tail = 0;
  if (y <= 5.656854249492381) {
    tail = bell(y) * (polynomial(kC, y) / polynomial(kD, y));
  } else if (y < 38.6) {
    const double per = 1 / (y * y);
    tail = bell(y) * ((kPerRoot2Pi - per * (polynomial(kP, per) / polynomial(kQ, per))) / y);
  }
  return x < 0 ? tail : 1 - tail;
}

double normal_quantile(double p) {
  constexpr double kA[] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
                           4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
  constexpr double kB[] = {1,
                           4.2313330701600911252e+1,
                           6.8718700749205790830e+2,
                           5.3941960214247511077e+3,
                           2.1213794301586595867e+4,
                           3.9307895800092710610e+4,
                           2.8729085735721942674e+4,
                           5.2264952788528545610e+3};
  constexpr double kC[] = {1.42343711074968357734e0, 4.63033784615654529590e0,  5.76949722146069140550e0,  3.64784832476320460504e0,
                           1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
  constexpr double kD[] = {1,
                           2.05319162663775882187e0,
                           1.67638483018380384940e0,
                           6.89767334985100004550e-1,
                           1.48103976427480074590e-1,
                           1.51986665636164571966e-2,
                           5.47593808499534494600e-4,
                           1.05075007164441684324e-9};
  constexpr double kE[] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,  2.96560571828504891230e-1,
                           2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
  constexpr double kF[] = {1,
                           5.99832206555887937690e-1,
                           1.36929880922735805310e-1,
                           1.48753612908506148525e-2,
                           7.86869131145613259100e-4,
                           1.84631831751005468180e-5,
                           1.42151175831644588870e-7,
                           2.04426310338993978564e-15};
  if (!(p >= 0 && p <= 1)) return std::numeric_limits<double>::quiet_NaN();
  if (p == 0 || p == 1) return p == 0 ? -kInf64 : kInf64;
  const double q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const double r = 0.180625 - q * q;
    return q * (polynomial(kA, r) / polynomial(kB, r));
  }
  const double r = std::sqrt(-log_f64(q < 0 ? p : 1 - p));
  const double z = r <= 5 ? polynomial(kC, r - 1.6) / polynomial(kD, r - 1.6) : polynomial(kE, r - 5) / polynomial(kF, r - 5);
  return q < 0 ? -z : z;
}

double normal_number(std::uint64_t seed, std::uint64_t row, std::uint64_t draw) {
  constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15u;
  const std::uint64_t bits = scatter(scatter(seed + (row + 1) * kGolden) + (draw + 1) * kGolden);
  return normal_quantile((static_cast<double>(bits >> 11) + 0.5) * 0x1p-53);
}

}  // namespace sapwood
