// Random forests of every shape that the IR allows, for comparing kernels with their twins. A seed means the same forest with
// every compiler.
#pragma once

#include <cstdint>
#include <vector>

#include "ir/model.h"
#include "support/forest_case.h"

namespace sapwood::test {

struct ForestShape {
  std::uint32_t inputs = 4, trees = 5, outputs = 1, max_depth = 4;
  bool vector_leaves = false, sets = false, less_equal = false, many_thresholds = false;
  ir::DType feature_type = ir::DType::f32, sum_type = ir::DType::f32;
  double divisor = 1;
  std::uint32_t leaf_every = 5;  // one of so many nodes above max_depth is a leaf; 0: none is
  bool chains = false;           // one child of every split is a leaf
};

// A whole model around a random forest: thresholds from a small pool (or a grid of ten thousand), so
// that questions repeat and rows hit them.
ir::Model random_forest(const ForestShape& shape, std::uint32_t seed);

// Rows that ask for trouble: thresholds of the pool, numbers next to them, missing values, odd category codes.
std::vector<double> random_rows(const ForestShape& shape, std::size_t rows, std::uint32_t seed);

// Anything: shape, types, rules of inputs, rows, batches, layout.
//
// size: 0 to 100, how large it may become
ForestCase random_case(std::uint32_t seed, std::uint32_t size);

}  // namespace sapwood::test
