// Random forests of every shape that the IR allows, for comparing kernels with their twins.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "ir/model.h"

namespace sapwood::test {

struct ForestShape {
  std::uint32_t inputs = 4, trees = 5, outputs = 1, max_depth = 4;
  bool vector_leaves = false, sets = false, less_equal = false, many_thresholds = false;
  ir::DType feature_type = ir::DType::f32, sum_type = ir::DType::f32;
  double divisor = 1;
};

// A whole model around a random forest: thresholds from a small pool (or a grid of ten thousand), so
// that questions repeat and rows hit them.
ir::Model random_forest(const ForestShape& shape, std::uint32_t seed);

// Rows that ask for trouble: thresholds of the pool, numbers next to them, missing values, odd category codes.
std::vector<double> random_rows(const ForestShape& shape, std::size_t rows, std::uint32_t seed);

}  // namespace sapwood::test
