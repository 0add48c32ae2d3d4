// The engine's own functions against the C library's, and their exact bits: the same natively and in wasm.
#include "base/math.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

#include "base/bit_cast.h"
#include "catch.h"
#include "support/fixtures.h"

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

  // The others as C has them, signs of zeros included.
  const auto same = [](double a, double b) { return bits(a) == bits(b) || (std::isnan(a) && std::isnan(b)); };
  const double tiny = 5e-324, most = std::numeric_limits<double>::max();
  const double points[] = {0.0, -0.0, tiny, -tiny, 1e-300, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300, most, inf, -inf, kNaN};
  for (const double x : points) {
    CAPTURE(x);
    if (std::isnan(x) || std::isinf(x) || x == 0 || std::fabs(x) < 1e-200) {
      CHECK(same(expm1_f64(x), std::expm1(x)));
      CHECK(same(log1p_f64(x), std::log1p(x)));
      CHECK(same(tanh_f64(x), std::tanh(x)));
      CHECK((std::isinf(x) ? std::fabs(atan_f64(x) / std::atan(x) - 1) < 1e-15 : same(atan_f64(x), std::atan(x))));
      CHECK(same(sin_f64(x), std::sin(x)));
      CHECK(same(cos_f64(x), std::cos(x)));
      CHECK(same(tan_f64(x), std::tan(x)));
    }
    if (!(x > 0 && std::isfinite(x))) {
      CHECK(same(log2_f64(x), std::log2(x)));
      CHECK(same(log10_f64(x), std::log10(x)));
    }
    for (const double y : points) {
      CAPTURE(y);
      const double expected = std::pow(x, y), got = pow_f64(x, y);
      const bool plain = std::isfinite(expected) && std::fabs(expected) > 1e-307;
      CHECK((plain ? std::fabs(got / expected - 1) < 1e-15 : same(got, expected)));
    }
  }
  CHECK(expm1_f64(710) == inf);
  CHECK(expm1_f64(-50) == -1);
  CHECK(log1p_f64(-1) == -inf);
  CHECK(std::isnan(log1p_f64(-1.5)));
  CHECK(tanh_f64(400) == 1);
  CHECK(pow_f64(10, 309) == inf);
  CHECK(pow_f64(-10, -325) == 0);
}

TEST_CASE("powers, logarithms to any base and trigonometric functions are within 1e-15 of mpmath's values") {
  const auto tables = test::read_tensors("tests/fixtures/functions/expected.safetensors");
  const auto worst = [&](const char* name, auto f) {
    const test::Matrix& table = tables.at(name);
    double most = 0;
    for (std::size_t r = 0; r < table.rows; ++r) {
      const double y = table.at(r, table.columns - 1), error = std::fabs((f(table.at(r, 0), table.at(r, 1)) - y) / y);
      if (!(error <= 1e-15)) UNSCOPED_INFO(name << " of " << table.at(r, 0) << ": an error of " << error);
      most = std::isnan(error) ? error : std::max(most, error);
    }
    return most;
  };
  CHECK(worst("expm1", [](double x, double) { return expm1_f64(x); }) <= 1e-15);
  CHECK(worst("log1p", [](double x, double) { return log1p_f64(x); }) <= 1e-15);
  CHECK(worst("log2", [](double x, double) { return log2_f64(x); }) <= 1e-15);
  CHECK(worst("log10", [](double x, double) { return log10_f64(x); }) <= 1e-15);
  CHECK(worst("tanh", [](double x, double) { return tanh_f64(x); }) <= 1e-15);
  CHECK(worst("sin", [](double x, double) { return sin_f64(x); }) <= 1e-15);
  CHECK(worst("cos", [](double x, double) { return cos_f64(x); }) <= 1e-15);
  CHECK(worst("tan", [](double x, double) { return tan_f64(x); }) <= 1e-15);
  CHECK(worst("atan", [](double x, double) { return atan_f64(x); }) <= 1e-15);
  CHECK(worst("pow", pow_f64) <= 1e-15);
  for (int n = -1074; n < 1024; ++n) CHECK(log2_f64(std::ldexp(1.0, n)) == n);
  double power = 1;
  for (int n = 0; n <= 22; ++n, power *= 10) CHECK(log10_f64(power) == n);
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
  CHECK(checksum(-5.0, 0.0001, 100000, expm1_f64) == 0x505b04a378d82694u);
  CHECK(checksum(-0.9999, 0.0001, 100000, log1p_f64) == 0x5e5f980fe4795dddu);
  CHECK(checksum(0.001, 0.01, 10000, log2_f64) == 0x08153ae97983577au);
  CHECK(checksum(0.001, 0.01, 10000, log10_f64) == 0x11399ba47c5ee357u);
  CHECK(checksum(-5.0, 0.0001, 100000, tanh_f64) == 0x5859e62b3db05090u);
  CHECK(checksum(-100.0, 0.002, 100000, sin_f64) == 0xfe8e148ea209c375u);
  CHECK(checksum(1e18, 1e15, 10000, cos_f64) == 0xd60dadf614e6a083u);
  CHECK(checksum(-100.0, 0.002, 100000, tan_f64) == 0xccb4d4500b438601u);
  CHECK(checksum(0.001, 0.01, 10000, [](double x) { return pow_f64(x, 7.3 - x); }) == 0xb89adede3d36c68cu);
  CHECK(checksum(-38.0, 0.00047, 100000, normal_cdf) == 0x93ebb26473130a66u);
  CHECK(checksum(1e-9, 0.0000099, 100000, normal_quantile) == 0xfd3b6c135df13ad9u);
  CHECK(checksum(0.0, 1.0, 10000, [](double d) { return normal_number(3, 7, static_cast<std::uint64_t>(d)); }) == 0x4c9d910819ef0297u);
}
