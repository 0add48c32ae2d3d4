// What one cell becomes before the trees see it: which values are missing, and which are zero.

#include "kernels/cast.h"
#include "catch.h"

#include <cmath>
#include <limits>

using namespace sapwood;

namespace {

constexpr double kInf = std::numeric_limits<double>::infinity(), kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kEdge = 1.0000000180025095e-35;  // 1e-35f as a double, inclusive

// NaN: missing. Refused values have no place here.
template <class T>
T cast(double x, const kernels::CellRule& rule) {
  T out;
  REQUIRE(kernels::cast_row(&x, 1, {&rule, 1}, &out) == kernels::kNoBadCell);
  return out;
}

kernels::CellRule rule_of(bool nan_is_zero, bool zero_missing) {
  kernels::CellRule rule;
  rule.rewrites = true;
  rule.nan_is_zero = nan_is_zero;
  rule.zero_missing = zero_missing;
  return rule;
}

template <class T>
bool is_zero(T x) {
  return x == 0 && !std::signbit(x);
}

}  // namespace

TEST_CASE("zero_missing takes values up to 1e-35f, inclusive, for missing") {
  const auto rule = rule_of(false, true);
  for (const double sign : {1.0, -1.0}) {
    CAPTURE(sign);
    for (const double x : {0.0, 5e-324, 1e-35, std::nextafter(kEdge, 0), kEdge}) CHECK(std::isnan(cast<double>(sign * x, rule)));
    for (const double x : {std::nextafter(kEdge, 1), 1e-34, 1.0, kInf}) CHECK(cast<double>(sign * x, rule) == sign * x);
    // In float32 the edge is 1e-35f itself, and a double is compared after it was rounded.
    for (const double x : {0.0, 1e-45, std::nextafter(kEdge, 1)}) CHECK(std::isnan(cast<float>(sign * x, rule)));
    const float above = std::nextafter(1e-35f, 1.0f);
    CHECK(cast<float>(sign * static_cast<double>(above), rule) == static_cast<float>(sign) * above);
  }
  CHECK(std::isnan(cast<double>(kNan, rule)));
}

TEST_CASE("without a rule zeros are values and NaN is missing") {
  const kernels::CellRule rule;
  CHECK(cast<double>(0.0, rule) == 0.0);
  CHECK(cast<double>(kEdge, rule) == kEdge);
  CHECK(std::isnan(cast<double>(kNan, rule)));
}

TEST_CASE("nan_is_zero reads NaN as 0, a sentinel too, and changes nothing else") {
  auto rule = rule_of(true, false);
  rule.sentinel = -999;
  CHECK(is_zero(cast<double>(kNan, rule)));
  CHECK(is_zero(cast<float>(kNan, rule)));
  CHECK(is_zero(cast<double>(-999, rule)));
  for (const double x : {5e-324, -kEdge, 1.0, -kInf}) CHECK(cast<double>(x, rule) == x);
}

TEST_CASE("with both rules NaN is zero first, and zero is missing") {
  const auto rule = rule_of(true, true);
  CHECK(std::isnan(cast<double>(kNan, rule)));
  CHECK(std::isnan(cast<double>(-0.0, rule)));
  CHECK(cast<double>(std::nextafter(kEdge, 1), rule) == std::nextafter(kEdge, 1));
}

TEST_CASE("where missing values are refused, a zero that is missing is refused and a NaN that is zero is not") {
  kernels::CellRule refusing = rule_of(false, true);
  refusing.missing_refused = true;
  double zero = 0, nan = kNan, out = 0;
  CHECK(kernels::cast_row(&zero, 1, {&refusing, 1}, &out) == 0);
  refusing = rule_of(true, false);
  refusing.missing_refused = true;
  CHECK(kernels::cast_row(&nan, 1, {&refusing, 1}, &out) == kernels::kNoBadCell);
}
