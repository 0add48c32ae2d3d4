// The packed kernels against their slow twin, over forests of every shape.

#include "compile/plan.h"
#include "catch.h"
#include "ir/validate.h"
#include "reference/forest_reference.h"
#include "support/bits.h"
#include "support/random_forest.h"

using namespace sapwood;

namespace {

using compile::Batching;
using compile::Evaluator;
using compile::Steps;

// Every evaluator that runs the forest, row by row and in blocks, against the twin. Returns how many ran.
int check_shape(const test::ForestShape& shape, std::uint32_t seed, std::size_t rows) {
  CAPTURE(seed, rows, shape.inputs, shape.trees, shape.outputs, shape.max_depth, shape.vector_leaves, shape.sets, shape.less_equal);
  const ir::Model model = test::random_forest(shape, seed);
  REQUIRE(ir::validate(model).ok());
  const auto x = test::random_rows(shape, rows, seed + 1);
  std::vector<double> expected;
  for (std::size_t r = 0; r < rows; ++r) {
    const auto row = x.begin() + static_cast<std::ptrdiff_t>(r * shape.inputs);
    for (const double sum : reference::raw(std::get<ir::Forest>(model.predictor), {row, row + shape.inputs})) expected.push_back(sum);
  }
  int ran = 0;
  for (const Evaluator evaluator : {Evaluator::automatic, Evaluator::perfect, Evaluator::shaped, Evaluator::deep})
    for (const auto& [batching, steps] : {std::pair{Batching::automatic, Steps::automatic},
                                          {Batching::rows, Steps::one},
                                          {Batching::rows, Steps::three},
                                          {Batching::blocks, Steps::automatic}}) {
      auto plan = compile::compile(model, {evaluator, batching, steps});
      if (!plan.ok()) {
        REQUIRE((evaluator == Evaluator::perfect || evaluator == Evaluator::shaped));
        continue;
      }
      ++ran;
      CAPTURE((*plan)->evaluator(), static_cast<int>(batching));
      std::vector<double> got(expected.size());
      REQUIRE(!(*plan)->raw({x.data(), rows, shape.inputs, shape.inputs, 1}, got.data()).has_value());
      for (std::size_t i = 0; i < got.size(); ++i) {
        CAPTURE(i);
        REQUIRE(test::same_bits(got[i], expected[i]));
      }
    }
  return ran;
}

}  // namespace

TEST_CASE("every evaluator gives the bits of a plain walk over the IR") {
  std::uint32_t seed = 1;
  int ran = 0;
  for (const std::uint32_t depth : {0u, 1u, 2u, 4u, 6u, 9u})
    for (const std::uint32_t outputs : {1u, 3u})
      for (const bool sets : {false, true})
        for (const bool less_equal : {false, true})
          for (const auto& [feature_type, sum_type] : {std::pair{ir::DType::f32, ir::DType::f32},
                                                       {ir::DType::f32, ir::DType::f64},
                                                       {ir::DType::f64, ir::DType::f32},
                                                       {ir::DType::f64, ir::DType::f64}})
            for (const bool vector_leaves : {false, true}) {
              if (vector_leaves && outputs == 1) continue;
              for (int repeat = 0; repeat < 3; ++repeat) {
                const std::size_t rows = 1 + seed * 37 % 300;
                ran += check_shape({1 + seed % 9, 1 + seed % 23, outputs, depth, vector_leaves, sets, less_equal, seed % 5 == 0,
                                    feature_type, sum_type, seed % 3 == 0 ? 1.0 + seed % 23 : 1.0},
                                   seed, rows);
                ++seed;
              }
            }
  CHECK(ran > 3000);
}

TEST_CASE("so do the wide nodes of deep trees that read many features") {
  for (const ir::DType sum_type : {ir::DType::f32, ir::DType::f64})
    CHECK(check_shape({300, 23, 1, 9, false, true, false, true, ir::DType::f32, sum_type}, 7, 50) > 0);
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
