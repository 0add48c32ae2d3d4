// Student's quantiles against mpmath's.
#include "base/student.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/math.h"
#include "catch.h"
#include "support/fixtures.h"

using namespace sapwood;

TEST_CASE("quantiles of Student's t are within 1e-12 of mpmath's values") {
  const auto tables = test::read_tensors("tests/fixtures/functions/expected.safetensors");
  const test::Matrix& table = tables.at("student");
  REQUIRE(table.rows > 100);
  for (std::size_t r = 0; r < table.rows; ++r) {
    const double p = table.at(r, 0), freedom = table.at(r, 1), t = table.at(r, 2);
    CAPTURE(p, freedom);
    CHECK(std::fabs(student_quantile(p, freedom) - t) < 1e-12 * std::max(1.0, t));
    CHECK(student_quantile(1 - p, freedom) == -student_quantile(1 - (1 - p), freedom));
  }
}

TEST_CASE("Student's t with infinitely many degrees of freedom is normal") {
  CHECK(student_quantile(0.975, std::numeric_limits<double>::infinity()) == normal_quantile(0.975));
  CHECK(student_quantile(0.5, 3) == 0);
}
