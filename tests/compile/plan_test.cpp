// The packed kernels against their slow twin, over forests of every shape.

#include "compile/plan.h"
#include "catch.h"
#include "support/bits.h"
#include "support/every_evaluator.h"
#include "support/random_forest.h"

using namespace sapwood;

// With RapidCheck, plan_property_test.cpp looks further and shrinks what it finds; this runs in wasm, too.
TEST_CASE("every evaluator gives the bits of a plain walk over the IR") {
  std::size_t ran = 0;
  for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
    const test::ForestCase the = test::random_case(seed, seed % 101);
    const test::Comparison found = test::compare_evaluators(the);
    ran += found.ran;
    if (found.difference.empty()) continue;
    INFO(the);
    FAIL("seed " << seed << ": " << found.difference);
  }
  CHECK(ran > 7000);
}

TEST_CASE("a row gives the same bits in rows, in columns and alone") {
  const test::ForestShape shape{5, 20, 2, 5, false, true};
  const ir::Model model = test::random_forest(shape, 99);
  auto plan = compile::compile(model);
  REQUIRE(plan.ok());
  const std::size_t rows = 40;
  const auto x = test::random_rows(shape, rows, 100);
  std::vector<double> columns(x.size()), by_rows(rows * 2), by_columns(rows * 2), alone(2);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t c = 0; c < 5; ++c) columns[c * rows + r] = x[r * 5 + c];
  REQUIRE(!(*plan)->raw({x.data(), rows, 5, 5, 1}, by_rows.data()).has_value());
  REQUIRE(!(*plan)->raw({columns.data(), rows, 5, 1, rows}, by_columns.data()).has_value());
  for (std::size_t i = 0; i < by_rows.size(); ++i) CHECK(test::same_bits(by_rows[i], by_columns[i]));
  for (std::size_t r = 0; r < rows; ++r) {
    REQUIRE(!(*plan)->raw({x.data() + r * 5, 1, 5, 5, 1}, alone.data()).has_value());
    CHECK(test::same_bits(alone[0], by_rows[2 * r]));
    CHECK(test::same_bits(alone[1], by_rows[2 * r + 1]));
  }
}

TEST_CASE("the first value that a model cannot take is named by row and column") {
  test::ForestShape shape;
  ir::Model model = test::random_forest(shape, 5);
  model.inputs[2].finite = true;
  model.inputs[3].missing = ir::MissingRule::error;
  auto plan = compile::compile(model);
  REQUIRE(plan.ok());
  std::vector<double> x(3 * 4, 1.0), out(3);
  x[1 * 4 + 0] = INFINITY;  // fine here
  x[2 * 4 + 2] = 1e39;      // infinite as a float
  auto bad = (*plan)->raw({x.data(), 3, 4, 4, 1}, out.data());
  REQUIRE(bad.has_value());
  CHECK(bad->row == 2);
  CHECK(bad->column == 2);
  x[1 * 4 + 3] = NAN;
  bad = (*plan)->raw({x.data(), 3, 4, 4, 1}, out.data());
  REQUIRE(bad.has_value());
  CHECK(bad->row == 1);
  CHECK(bad->column == 3);
}
