#include "support/random_forest.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

namespace sapwood::test {
namespace {

constexpr double kPool[] = {-1.5, -0.1, 0.0, -0.0, 0.1, 0.30000001192092896, 2.5, 1e-40, 3e38, INFINITY, -INFINITY};
// Leaves whose sums depend on their order, on their type and on the sign of zero.
constexpr double kLeaves[] = {0.0, -0.0, 0.1, -1e-40, 3e38, 1e8};
constexpr std::uint32_t kCodes[] = {31, 32, 127, 128, 100000, ir::kCategoryLimit - 1};

// The standard's distributions differ from library to library; its generator does not.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : random_(seed) {}
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(random_() % n); }
  bool one_in(std::uint32_t n) { return below(n) == 0; }
  template <class Array>
  auto of(const Array& choices) {
    return choices[below(static_cast<std::uint32_t>(std::size(choices)))];
  }
  template <class T>
  T of(std::initializer_list<T> choices) {
    return choices.begin()[below(static_cast<std::uint32_t>(choices.size()))];
  }

 private:
  std::mt19937 random_;
};

// A number, or one of its neighbours among floats or doubles.
double near(double x, Dice& dice) {
  switch (dice.below(6)) {
    case 0: return std::nextafter(static_cast<float>(x), INFINITY);
    case 1: return std::nextafter(static_cast<float>(x), -INFINITY);
    case 2: return std::nextafter(x, INFINITY);
    case 3: return std::nextafter(x, -INFINITY);
    default: return x;
  }
}

double threshold(const ForestShape& shape, Dice& dice) {
  if (shape.many_thresholds) return (static_cast<double>(dice.below(10000)) - 5000) / 16;
  return dice.of(kPool);
}

std::vector<std::uint32_t> set_of_codes(Dice& dice) {
  std::vector<std::uint32_t> codes;
  for (std::uint32_t code = 0; code < 12; ++code)
    if (dice.one_in(3)) codes.push_back(code);
  if (dice.one_in(7)) codes.push_back(dice.of(kCodes));
  return codes;
}

// Appends a random subtree.
void grow(std::vector<CaseNode>& nodes, const ForestShape& shape, std::uint32_t depth, Dice& dice) {
  CaseNode node;
  if (depth == 0 || (shape.leaf_every > 0 && dice.one_in(shape.leaf_every))) {
    for (std::uint32_t k = 0; k < (shape.vector_leaves ? shape.outputs : 1); ++k)
      node.leaf.push_back(dice.one_in(8) ? dice.of(kLeaves) : static_cast<float>((dice.below(4001) - 2000.0) / 1000));
    nodes.push_back(std::move(node));
    return;
  }
  node.feature = dice.below(shape.inputs);
  node.missing_left = dice.one_in(2);
  node.is_set = shape.sets && node.feature % 2 == 1;
  if (node.is_set) node.codes = set_of_codes(dice);
  else node.threshold = near(threshold(shape, dice), dice);
  nodes.push_back(std::move(node));
  const bool left_ends = shape.chains && dice.one_in(2), right_ends = shape.chains && !left_ends;
  grow(nodes, shape, left_ends ? 0 : depth - 1, dice);
  grow(nodes, shape, right_ends ? 0 : depth - 1, dice);
}

ForestCase forest_of(const ForestShape& shape, Dice& dice) {
  ForestCase out;
  out.feature_type = shape.feature_type;
  out.sum_type = shape.sum_type;
  out.compare = shape.less_equal ? ir::Compare::less_equal : ir::Compare::less;
  out.vector_leaves = shape.vector_leaves;
  out.divisor = shape.divisor;
  out.base.clear();
  for (std::uint32_t k = 0; k < shape.outputs; ++k) out.base.push_back(k == 1 ? -0.0 : 0.25 * k);
  for (std::uint32_t i = 0; i < shape.inputs; ++i) {
    ir::Input input;
    input.name = "f" + std::to_string(i);
    out.inputs.push_back(input);
  }
  for (std::uint32_t t = 0; t < shape.trees; ++t) {
    out.trees.push_back({t % shape.outputs, {}});
    grow(out.trees.back().nodes, shape, shape.max_depth, dice);
  }
  return out;
}

double cell(const ForestShape& shape, Dice& dice) {
  const double t = near(threshold(shape, dice), dice);
  const double code = dice.one_in(4) ? dice.of(kCodes) : dice.below(14);
  const double choices[] = {t, t, t, std::nan(""), -0.0, code, code, code + 0.7, -0.5, 16777216.0, 1e300, t / 3, -7, 1e-35f};
  return dice.of(choices);
}

ForestShape random_shape(std::uint32_t size, Dice& dice) {
  ForestShape shape;
  shape.inputs = dice.one_in(12) ? 150 : 1 + dice.below(dice.one_in(4) ? 50 : 9);
  shape.trees = dice.one_in(50) ? 0 : 1 + dice.below(2 + size / 4);
  shape.outputs = dice.of({1u, 1u, 1u, 2u, 3u, 4u, 7u, 8u, 9u, 100u});
  shape.max_depth = dice.below(3 + size / 11);
  shape.vector_leaves = shape.outputs > 1 && dice.one_in(2);
  shape.sets = dice.one_in(2);
  shape.less_equal = dice.one_in(2);
  shape.many_thresholds = dice.one_in(3);
  shape.feature_type = dice.of({ir::DType::f32, ir::DType::f64});
  shape.sum_type = dice.of({ir::DType::f32, ir::DType::f64});
  if (dice.one_in(3)) shape.divisor = 1 + dice.below(23);
  shape.leaf_every = dice.of({0u, 0u, 3u, 5u, 9u});
  if (size >= 50 && dice.one_in(10)) {  // the longest path of a tree with 256 leaves, and around it
    shape.chains = true;
    shape.leaf_every = 0;
    shape.max_depth = dice.of({20u, 254u, 255u, 256u, 300u});
  }
  // Perfect trees of 2^11 leaves are few, so that a case does not take a second.
  const std::uint32_t leaves = shape.chains ? shape.max_depth : 1u << shape.max_depth;
  shape.trees = std::min(shape.trees, std::max(2u, 4096 / leaves));
  return shape;
}

void give_rules(std::vector<ir::Input>& inputs, Dice& dice) {
  const bool refuse = dice.one_in(8);
  for (ir::Input& input : inputs) {
    if (dice.one_in(4)) input.sentinel = dice.of({-7.0, 0.0, 1.0, 0.1, static_cast<double>(INFINITY)});
    input.nan_is_zero = dice.one_in(4);
    input.zero_missing = dice.one_in(4);
    input.finite = refuse && dice.one_in(3);
    if (refuse && dice.one_in(3)) input.missing = ir::MissingRule::error;
  }
}

}  // namespace

ir::Model random_forest(const ForestShape& shape, std::uint32_t seed) {
  Dice dice(seed);
  return model_of(forest_of(shape, dice));
}

std::vector<double> random_rows(const ForestShape& shape, std::size_t rows, std::uint32_t seed) {
  Dice dice(seed);
  std::vector<double> out;
  for (std::size_t i = 0; i < rows * shape.inputs; ++i) out.push_back(cell(shape, dice));
  return out;
}

ForestCase random_case(std::uint32_t seed, std::uint32_t size) {
  Dice dice(seed);
  const ForestShape shape = random_shape(size, dice);
  ForestCase out = forest_of(shape, dice);
  if (dice.one_in(3)) give_rules(out.inputs, dice);

  // One row, a few, and the edges of blocks.
  const std::uint32_t rows = dice.of({1u, 2 + dice.below(6), dice.below(20), dice.below(300), 127u, 128u, 129u, 257u});
  const std::uint32_t missing_every = dice.of({1u, 2u, 5u, 1000u, 1000u});
  for (std::uint32_t r = 0; r < std::min(rows, 3 * size); ++r) {
    std::vector<double>& row = out.rows.emplace_back();
    for (std::uint32_t c = 0; c < shape.inputs; ++c) row.push_back(dice.one_in(missing_every) ? std::nan("") : cell(shape, dice));
  }
  out.batch = 1 + (dice.one_in(2) ? rows : dice.below(rows + 1));
  out.layout = {dice.one_in(3), dice.below(8), dice.below(2) * dice.below(4), dice.below(2) * dice.below(8)};
  return out;
}

}  // namespace sapwood::test
