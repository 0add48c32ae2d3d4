#include "support/random_forest.h"

#include <cmath>
#include <limits>

#include "ir/forest.h"

namespace sapwood::test {
namespace {

constexpr double kPool[] = {-1.5, -0.1, 0.0, -0.0, 0.1, 0.30000001192092896, 2.5, 1e-40, 3e38, INFINITY, -INFINITY};

double threshold(const ForestShape& shape, std::mt19937& random) {
  if (shape.many_thresholds) return (static_cast<double>(random() % 10000) - 5000) / 16;
  return kPool[random() % std::size(kPool)];
}

// Appends a random subtree to `nodes` and says where it begins.
std::int64_t grow(std::vector<ir::LooseNode>& nodes, std::vector<double>& leaves, ir::ForestBuilder& builder, const ForestShape& shape,
                  std::uint32_t depth, std::mt19937& random) {
  const auto at = static_cast<std::int64_t>(nodes.size());
  nodes.emplace_back();
  if (depth == 0 || random() % 5 == 0) {
    nodes[at].leaf = static_cast<std::uint32_t>(leaves.size() / builder.forest.leaf_width);
    for (std::uint32_t k = 0; k < builder.forest.leaf_width; ++k)
      leaves.push_back(static_cast<float>(std::normal_distribution<double>()(random)));
    return at;
  }
  const std::uint32_t feature = random() % shape.inputs;
  const bool missing_left = random() % 2 == 0;
  if (shape.sets && feature % 2 == 1) {
    std::vector<std::uint32_t> codes;
    for (std::uint32_t code = 0; code < 12; ++code)
      if (random() % 3 == 0) codes.push_back(code * (random() % 7 == 0 && code == 11 ? 100000 : 1));
    nodes[at].question = builder.ask(feature, codes, missing_left);
  } else {
    nodes[at].question = builder.ask(feature, threshold(shape, random), missing_left);
  }
  // The right subtree first: children in any order must do.
  const std::int64_t right = grow(nodes, leaves, builder, shape, depth - 1, random);
  const std::int64_t left = grow(nodes, leaves, builder, shape, depth - 1, random);
  nodes[at].left = left;
  nodes[at].right = right;
  return at;
}

}  // namespace

ir::Model random_forest(const ForestShape& shape, std::uint32_t seed) {
  std::mt19937 random(seed);
  ir::ForestBuilder builder;
  ir::Forest& forest = builder.forest;
  forest.feature_type = shape.feature_type;
  forest.sum_type = shape.sum_type;
  forest.compare = shape.less_equal ? ir::Compare::less_equal : ir::Compare::less;
  forest.outputs = shape.outputs;
  forest.divisor = shape.divisor;
  forest.leaf_width = shape.vector_leaves ? shape.outputs : 1;
  for (std::uint32_t k = 0; k < shape.outputs; ++k) forest.base.push_back(0.25 * k);
  for (std::uint32_t t = 0; t < shape.trees; ++t) {
    std::vector<ir::LooseNode> nodes;
    std::vector<double> leaves;
    grow(nodes, leaves, builder, shape, shape.max_depth, random);
    const Status status = builder.append_tree(nodes, leaves, t % shape.outputs, false, "tree");
    if (!status.ok()) std::abort();
  }
  builder.finish();
  ir::Model model;
  for (std::uint32_t i = 0; i < shape.inputs; ++i) {
    ir::Input input;
    input.name = "f" + std::to_string(i);
    model.inputs.push_back(input);
  }
  model.predictor = std::move(builder.forest);
  model.output.type = shape.sum_type;
  if (shape.outputs > 1) model.output.task = ir::Task::multi_regression;
  return model;
}

std::vector<double> random_rows(const ForestShape& shape, std::size_t rows, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<double> out;
  for (std::size_t i = 0; i < rows * shape.inputs; ++i) {
    const double t = threshold(shape, random);
    const double choices[] = {t,
                              std::nextafter(static_cast<float>(t), INFINITY),
                              std::nextafter(t, -INFINITY),
                              std::nan(""),
                              -0.0,
                              static_cast<double>(random() % 14),
                              -0.5,
                              16777216.0,
                              1100000.0,
                              3.7,
                              t / 3,
                              -7};
    out.push_back(choices[random() % std::size(choices)]);
  }
  return out;
}

}  // namespace sapwood::test
