// Everything that kernels rely on is checked: one broken rule at a time.

#include "ir/validate.h"
#include "catch.h"
#include "ir/forest.h"
#include "support/random_forest.h"

#include <functional>
#include <limits>

using namespace sapwood;

namespace {

void refused(const char* what, const std::function<void(ir::Model&, ir::Forest&)>& damage, Code code = Code::invalid_model) {
  INFO(what);
  test::ForestShape shape{4, 3, 2, 4, false, true};
  ir::Model model = test::random_forest(shape, 11);
  REQUIRE(ir::validate(model).ok());
  damage(model, std::get<ir::Forest>(model.predictor));
  const Status status = ir::validate(model);
  REQUIRE(!status.ok());
  CHECK(status.error().code == code);
  CHECK(!status.error().place.empty());
}

std::size_t first_split(const ir::Forest& forest) {
  std::size_t i = 0;
  while (forest.nodes[i].is_leaf()) ++i;
  return i;
}
std::size_t first_leaf(const ir::Forest& forest) {
  std::size_t i = 0;
  while (!forest.nodes[i].is_leaf()) ++i;
  return i;
}

}  // namespace

TEST_CASE("validate refuses every kind of damage") {
  using M = ir::Model;
  using F = ir::Forest;
  refused("a child beyond the tree", [](M&, F& f) { f.nodes[first_split(f)].next = 100000; });
  refused("a child that points back", [](M&, F& f) { f.nodes[first_split(f)].next = 0; });
  refused("a right child one off", [](M&, F& f) { f.nodes[first_split(f)].next += 1; });
  refused("a leaf without a value", [](M&, F& f) { f.nodes[first_leaf(f)].next = 100000; });
  refused("a question that does not exist", [](M&, F& f) { f.nodes[first_split(f)].question = 5000; });
  refused("a feature that does not exist", [](M&, F& f) { f.questions.back().feature = 4; });
  refused("a set that does not exist", [](M&, F& f) { f.questions.back().set = 5000; });
  refused("a threshold that is no number", [](M&, F& f) { f.questions.front().threshold = std::numeric_limits<double>::quiet_NaN(); });
  refused("questions out of order", [](M&, F& f) { std::swap(f.questions.front(), f.questions.back()); });
  refused("a split in the place of the last leaf", [](M&, F& f) { f.nodes.back() = {0, 0}; });
  refused("nodes behind the last tree", [](M&, F& f) { f.nodes.push_back({ir::Node::kLeaf, 0}); });
  refused("trees out of order", [](M&, F& f) { f.trees[1].first_node = 0; });
  refused("a first tree that begins late", [](M&, F& f) { f.trees[0].first_node = 1; });
  refused("an output that does not exist", [](M&, F& f) { f.trees[0].output = 2; });
  refused("a base score too few", [](M&, F& f) { f.base.pop_back(); });
  for (const double divisor : {0.0, -1.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), 1e-300, 1e300})
    refused("a divisor that is none in float32", [=](M&, F& f) { f.divisor = divisor; });
  refused("rounds of a mean", [](M&, F& f) { f.divisor = 3, f.rounds = {0, 1, 2, 3}; });
  refused("leaves of another width", [](M&, F& f) { f.leaf_width = 3; });
  refused("category codes out of order", [](M&, F& f) { f.sets.codes = {3, 1}, f.sets.begin = {0, 2}; });
  refused("a category code too large", [](M&, F& f) { f.sets.codes = {1u << 24}, f.sets.begin = {0, 1}; });
  refused("sets that overrun their codes", [](M&, F& f) { f.sets.begin.back() += 1; });
  refused("rounds that do not cover the trees", [](M&, F& f) { f.rounds = {0, 1}; });
  refused("rounds out of order", [](M&, F& f) { f.rounds = {0, 2, 1, 3}; });
  refused("covers of another length", [](M&, F& f) { f.cover = {1.0f}; });
  refused("two inputs of one name", [](M& m, F&) { m.inputs[1].name = m.inputs[0].name; });
  refused("a category listed twice", [](M& m, F&) { m.inputs[1].levels = {"a", "b", "a"}; });
  refused("labels of another number", [](M& m, F&) { m.output.labels = {"a"}; });
  refused("a task that does not fit", [](M& m, F&) { m.output.task = ir::Task::binary; });
  refused("golden rows of another size", [](M& m, F&) { m.golden.rows = 1; });
  refused("no outputs", [](M&, F& f) { f.outputs = 0, f.base.clear(); });
}

TEST_CASE("trees in any numbering become preorder, unreached nodes and unused questions go") {
  ir::ForestBuilder builder;
  builder.forest.base = {0};
  const auto q = builder.ask(0, 1.0, true);
  const auto unused = builder.ask(0, 2.0, true);
  CHECK(builder.ask(0, 1.0, true) == q);
  CHECK(builder.ask(0, 1.0, false) != q);
  std::vector<ir::LooseNode> nodes(5);
  nodes[0] = {q, 0, 4, 2, 10};
  nodes[2] = {ir::Node::kLeaf, 1, -1, -1, 3};
  nodes[4] = {ir::Node::kLeaf, 0, -1, -1, 7};
  nodes[1] = {unused, 0, 3, 3, 0};  // deleted: nobody points at it
  const double leaves[] = {5, 6};
  REQUIRE(builder.append_tree(nodes, leaves, 0, true, "t").ok());
  builder.finish();
  const ir::Forest& f = builder.forest;
  REQUIRE(f.nodes.size() == 3);
  REQUIRE(f.questions.size() == 1);
  CHECK(f.nodes[0].next == 2);
  CHECK(f.leaves == std::vector<double>{5, 6});  // left leaf first
  CHECK(f.cover == std::vector<float>{10, 7, 3});
}

TEST_CASE("a tree with a cycle, a second parent or a lost child is refused by name") {
  const auto broken = [](std::int64_t left, std::int64_t right) {
    ir::ForestBuilder builder;
    builder.forest.base = {0};
    const auto q = builder.ask(0, 1.0, true);
    std::vector<ir::LooseNode> nodes(3);
    nodes[0] = {q, 0, 1, 2, 0};
    nodes[1] = {q, 0, left, right, 0};
    const double leaves[] = {1, 2, 3};
    const Status status = builder.append_tree(nodes, leaves, 0, false, "trees[7]");
    REQUIRE(!status.ok());
    CHECK(status.error().code == Code::invalid_model);
    CHECK(status.error().place.find("trees[7]") == 0);
  };
  broken(0, 2);
  broken(1, 2);
  broken(2, 2);
  broken(-1, 2);
  broken(3, 2);
  broken(std::numeric_limits<std::int64_t>::max(), 2);
}
