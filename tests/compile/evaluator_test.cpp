// Which evaluator runs which shape of forest: a change of the choice should be a decision, not an accident.

#include <string>
#include <string_view>

#include "catch.h"
#include "compile/plan.h"
#include "support/random_forest.h"

using namespace sapwood;

namespace {

std::string chosen(const test::ForestShape& shape) {
  auto plan = compile::compile(test::random_forest(shape, 3));
  REQUIRE(plan.ok());
  return std::string((*plan)->evaluator());
}

}  // namespace

TEST_CASE("shallow trees are filled up, those of up to 256 leaves keep their shape, deep ones are walked") {
  CHECK(chosen({4, 20, 1, 3}) == "perfect trees: one row in step, 128 rows bit by bit");
  CHECK(chosen({4, 20, 1, 6}) == "perfect trees: one row in step, 128 rows bit by bit");
  CHECK(chosen({4, 20, 1, 7}) == "trees of any shape: one row in step, 128 rows bit by bit");
  CHECK(chosen({4, 20, 1, 11}) == "deep trees, walked in step");
}
