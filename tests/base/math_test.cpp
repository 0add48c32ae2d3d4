// The engine's own functions against the C library's, and their exact bits: the same natively and in wasm.
#include "base/math.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

#include "base/bit_cast.h"
#include "catch.h"

using namespace sapwood;

namespace {

std::uint32_t bits(float x) { return bit_cast<std::uint32_t>(x); }
std::uint64_t bits(double x) { return bit_cast<std::uint64_t>(x); }
float float_of(std::uint32_t bits) { return bit_cast<float>(bits); }

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

// Floats from `first` to `last` (bit patterns), every step-th: how many have bits other than `expected` has.
template <class F, class G>
int differences(std::uint32_t first, std::uint32_t last, std::uint32_t step, F f, G expected) {
  int count = 0;
  for (std::uint64_t i = first; i <= last; i += step) {
    const float x = float_of(static_cast<std::uint32_t>(i)), a = f(x), b = expected(x);
    count += bits(a) != bits(b) && !(std::isnan(a) && std::isnan(b));
  }
  return count;
}

// A sum over the bits of f at many points, FNV-1a.
template <class T, class F>
std::uint64_t checksum(T first, T step, int n, F f) {
  std::uint64_t sum = 14695981039346656037u;
  for (int i = 0; i < n; ++i) sum = (sum ^ bits(f(first + static_cast<T>(i) * step))) * 1099511628211u;
  return sum;
}

constexpr std::uint32_t kStep = 4099;  // a million floats of all, NaNs and infinities among them

}  // namespace

#if defined(__GLIBC__)
constexpr std::uint32_t kAll = 0xFFFFFFFF;

TEST_CASE("exp and log of float32 are glibc's, to the bit") {
  CHECK(differences(0, kAll, kStep, exp_f32, [](float x) { return ::expf(x); }) == 0);
  CHECK(differences(0, kAll, kStep, log_f32, [](float x) { return ::logf(x); }) == 0);
  // Densely where links and base scores live.
  CHECK(differences(bits(0.5f), bits(2.0f), 7, log_f32, [](float x) { return ::logf(x); }) == 0);
  CHECK(differences(bits(1.0f), bits(20.0f), 37, exp_f32, [](float x) { return ::expf(x); }) == 0);
  CHECK(differences(bits(-1.0f), bits(-20.0f), 37, exp_f32, [](float x) { return ::expf(x); }) == 0);
}

#if !__GLIBC_PREREQ(2, 41)
TEST_CASE("log1p and expm1 of float32 are those of glibc up to 2.40, to the bit") {
  CHECK(differences(bits(0.0f), bits(1.0f), 997, log1p_f32, [](float x) { return ::log1pf(x); }) == 0);
  CHECK(differences(bits(0.25f), bits(1.0f), 13, log1p_f32, [](float x) { return ::log1pf(x); }) == 0);
  CHECK(differences(bits(-0.0f), bits(-110.0f), 997, expm1_f32, [](float x) { return ::expm1f(x); }) == 0);
  CHECK(differences(bits(-0.25f), bits(-20.0f), 41, expm1_f32, [](float x) { return ::expm1f(x); }) == 0);
}
#endif
#endif

TEST_CASE("float32 functions are within 1 ulp of a float64 computation") {
  const auto worst = [](std::uint32_t first, std::uint32_t last, auto f, auto expected) {
    std::int64_t most = 0;
    for (std::uint64_t i = first; i <= last; i += kStep) {
      const float x = float_of(static_cast<std::uint32_t>(i)), a = f(x);
      const auto b = static_cast<float>(expected(static_cast<double>(x)));
      most = std::max(most, std::abs(static_cast<std::int64_t>(bits(a)) - static_cast<std::int64_t>(bits(b))));
    }
    return most;
  };
  CHECK(worst(bits(0.0f), bits(88.7f), exp_f32, [](double x) { return std::exp(x); }) <= 1);
  CHECK(worst(bits(-0.0f), bits(-103.9f), exp_f32, [](double x) { return std::exp(x); }) <= 1);
  CHECK(worst(1, bits(1e38f), log_f32, [](double x) { return std::log(x); }) <= 1);
  CHECK(worst(bits(0.0f), bits(1.0f), log1p_f32, [](double x) { return std::log1p(x); }) <= 1);
  CHECK(worst(bits(-0.0f), bits(-110.0f), expm1_f32, [](double x) { return std::expm1(x); }) <= 1);
}

TEST_CASE("float64 functions are within 1e-15") {
  const auto error = [](double got, double expected) { return std::fabs(got - expected) / std::fabs(expected); };
  double exp_error = 0, log_error = 0;
  for (double x = -708; x < 709.7; x += 0.00713) exp_error = std::max(exp_error, error(exp_f64(x), std::exp(x)));
  for (double x = 1e-308; x < 1e308; x *= 1.00671) log_error = std::max(log_error, error(log_f64(x), std::log(x)));
  for (double x = 0.4; x < 2.5; x += 1.37e-6)
    if (x != 1) log_error = std::max(log_error, error(log_f64(x), std::log(x)));
  for (double d = 1; d > 1e-16; d /= 1.37)
    for (const double x : {1 + d, 1 - d / 2})
      if (x != 1) log_error = std::max(log_error, error(log_f64(x), std::log(x)));
  for (int e = -1074; e < 1024; ++e)
    if (e != 0) log_error = std::max(log_error, error(log_f64(std::ldexp(1.0, e)), e * 0.6931471805599453094172321));
  CHECK(exp_error < 1e-15);
  CHECK(log_error < 1e-15);
}

TEST_CASE("the ends of the range are what IEEE 754 asks for") {
  CHECK(bits(exp_f32(0)) == bits(1.0f));
  CHECK(bits(exp_f32(-0.0f)) == bits(1.0f));
  CHECK(exp_f32(kInf) == kInf);
  CHECK(exp_f32(-kInf) == 0);
  CHECK(std::isnan(exp_f32(kNaN)));
  CHECK(bits(exp_f32(0x1.62e42ep6f)) == 0x7F7FFF84);  // the last finite one
  CHECK(exp_f32(0x1.62e430p6f) == kInf);
  CHECK(exp_f32(-0x1.9fe368p6f) == float_of(1));
  CHECK(exp_f32(-104) == 0);

  CHECK(bits(log_f32(1)) == bits(0.0f));
  CHECK(log_f32(0) == -kInf);
  CHECK(log_f32(-0.0f) == -kInf);
  CHECK(log_f32(kInf) == kInf);
  CHECK(std::isnan(log_f32(-1)));
  CHECK(std::isnan(log_f32(-kInf)));
  CHECK(std::isnan(log_f32(kNaN)));
  CHECK(log_f32(float_of(1)) == -103.27893f);

  CHECK(bits(log1p_f32(0)) == bits(0.0f));
  CHECK(log1p_f32(1) == 0.6931472f);
  CHECK(std::isnan(log1p_f32(kNaN)));
  CHECK(log1p_f32(float_of(1)) == float_of(1));
  CHECK(expm1_f32(-kInf) == -1);
  CHECK(expm1_f32(-200) == -1);
  CHECK(expm1_f32(0) == 0);
  CHECK(std::isnan(expm1_f32(kNaN)));

  const double inf = kInf;
  CHECK(exp_f64(0) == 1);
  CHECK(exp_f64(inf) == inf);
  CHECK(exp_f64(-inf) == 0);
  CHECK(std::isnan(exp_f64(kNaN)));
  CHECK(std::isfinite(exp_f64(709.782712893384)));
  CHECK(exp_f64(709.7827128933841) == inf);
  CHECK(exp_f64(-745.1332191019411) == 5e-324);
  CHECK(exp_f64(-745.1332191019412) <= 5e-324);
  CHECK(exp_f64(-746) == 0);
  CHECK(log_f64(1) == 0);
  CHECK(log_f64(0) == -inf);
  CHECK(log_f64(inf) == inf);
  CHECK(std::isnan(log_f64(-1)));
  CHECK(std::isnan(log_f64(kNaN)));
}

TEST_CASE("the normal distribution function and its inverse") {
  // From mpmath 1.4 with 40 digits, rounded: each side of every change of formula, and far into the tail.
  struct Pair {
    double x, y;
  };
  const Pair cdf[] = {{-30.25, 2.6086402857412604e-201}, {-12.5, 3.7325642988777131e-36},
                      {-8, 6.2209605742717839e-16},      {-5.75, 4.4621724539016117e-09},
                      {-3.3, 0.0004834241423837775},     {-1.96, 0.024997895148220435},
                      {-0.7, 0.24196365222307303},       {-0.674, 0.25015565684032259},
                      {-1e-9, 0.49999999960105773},      {0, 0.5},
                      {0.5, 0.69146246127401312},        {0.6745, 0.75000325713630078},
                      {1.96, 0.97500210485177952},       {3.3, 0.99951657585761622},
                      {8, 0.99999999999999933}};
  for (const auto& [x, y] : cdf) {
    CAPTURE(x);
    CHECK(std::abs(normal_cdf(x) / y - 1) < 1e-15);
  }
  const Pair quantile[] = {{1e-300, -37.047096299361201}, {1e-100, -21.273453560965326}, {1e-20, -9.262340089798407},
                           {1e-5, -4.2648907939228247},   {0.025, -1.9599639845400543},  {0.07, -1.4757910281791706},
                           {0.0751, -1.4388253927525401}, {0.3, -0.52440051270804078},   {0.7, 0.52440051270804067},
                           {0.95, 1.6448536269514722},    {0.999999, 4.7534243088170873}};
  for (const auto& [x, y] : quantile) {
    CAPTURE(x);
    CHECK(std::abs(normal_quantile(x) / y - 1) < 1e-15);
  }
  const double inf = kInf;
  CHECK(normal_cdf(-inf) == 0);
  CHECK(normal_cdf(-40) == 0);
  CHECK(normal_cdf(inf) == 1);
  CHECK(std::isnan(normal_cdf(kNaN)));
  CHECK(normal_quantile(0) == -inf);
  CHECK(normal_quantile(0.5) == 0);
  CHECK(normal_quantile(1) == inf);
  CHECK(std::isnan(normal_quantile(-0.1)));
  CHECK(std::isnan(normal_quantile(1.1)));
  CHECK(std::isnan(normal_quantile(kNaN)));
  // Neighbours, and seeds, rows and draws in each other's places, have nothing to do with each other.
  CHECK(normal_number(0, 1, 2) != normal_number(0, 2, 1));
  CHECK(normal_number(1, 0, 2) != normal_number(0, 1, 2));
}

TEST_CASE("every host computes the same bits") {
  // Recorded from a native x86-64 build; a change here is a change of answers.
  CHECK(checksum(-105.0f, 0.00211f, 100000, exp_f32) == 0x3557520d6ee0df05u);
  CHECK(checksum(1e-30f, 0.00173f, 100000, log_f32) == 0x4e289a4ee9842509u);
  CHECK(checksum(0.0f, 1e-5f, 100000, log1p_f32) == 0x9c70ff5442746b41u);
  CHECK(checksum(-20.0f, 2e-4f, 100000, expm1_f32) == 0x040afa4d7927efe4u);
  CHECK(checksum(-745.5, 0.01457, 100000, exp_f64) == 0xe8998a691b0eebf4u);
  CHECK(checksum(1e-300, 0.00173, 100000, log_f64) == 0x3188738432fabcc2u);
  CHECK(checksum(-38.0, 0.00047, 100000, normal_cdf) == 0x93ebb26473130a66u);
  CHECK(checksum(1e-9, 0.0000099, 100000, normal_quantile) == 0xfd3b6c135df13ad9u);
  CHECK(checksum(0.0, 1.0, 10000, [](double d) { return normal_number(3, 7, static_cast<std::uint64_t>(d)); }) == 0x4c9d910819ef0297u);
}
