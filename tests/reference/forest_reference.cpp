#include "reference/forest_reference.h"

#include <cmath>

namespace sapwood::reference {
namespace {

template <class F>
bool goes_right(const ir::Forest& forest, const ir::Question& question, F value) {
  if (std::isnan(value)) return !question.missing_left;
  if (!question.is_set()) {
    const F threshold = static_cast<F>(question.threshold);
    return forest.compare == ir::Compare::less ? !(value < threshold) : !(value <= threshold);
  }
  if (value < 0 || value >= ir::kCategoryLimit) return false;
  const auto code = static_cast<std::uint32_t>(value);
  for (std::uint32_t i = forest.sets.begin[question.set]; i < forest.sets.begin[question.set + 1]; ++i)
    if (forest.sets.codes[i] == code) return true;
  return false;
}

template <class F>
std::optional<double> seen(double value, const ir::Input& input) {
  F x = static_cast<F>(value);
  bool missing = std::isnan(x) || (input.sentinel && x == static_cast<F>(*input.sentinel));
  if (missing && input.nan_is_zero) {
    x = 0;
    missing = false;
  }
  if (!missing && input.zero_missing) missing = std::abs(static_cast<double>(x)) <= double{1e-35f};
  if (missing ? input.missing == ir::MissingRule::error : input.finite && std::isinf(x)) return std::nullopt;
  return missing ? std::nan("") : double{x};
}

}  // namespace

std::optional<double> seen(double value, const ir::Input& input, ir::DType type) {
  return type == ir::DType::f32 ? seen<float>(value, input) : seen<double>(value, input);
}

template <class F, class S>
std::vector<double> raw(const ir::Forest& forest, const std::vector<double>& row) {
  std::vector<S> sums(forest.base.begin(), forest.base.end());
  for (const ir::Tree& tree : forest.trees) {
    std::uint32_t at = tree.first_node;
    while (!forest.nodes[at].is_leaf()) {
      const ir::Question& question = forest.questions[forest.nodes[at].question];
      at = goes_right(forest, question, static_cast<F>(row[question.feature])) ? forest.nodes[at].next : at + 1;
    }
    const double* leaf = forest.leaves.data() + std::size_t{forest.nodes[at].next} * forest.leaf_width;
    if (forest.leaf_width == 1) sums[tree.output] += static_cast<S>(leaf[0]);
    else
      for (std::uint32_t k = 0; k < forest.outputs; ++k) sums[k] += static_cast<S>(leaf[k]);
  }
  for (S& sum : sums) sum /= static_cast<S>(forest.divisor);
  return {sums.begin(), sums.end()};
}

std::vector<double> raw(const ir::Forest& forest, const std::vector<double>& row) {
  const bool wide = forest.feature_type == ir::DType::f64, wide_sum = forest.sum_type == ir::DType::f64;
  if (wide) return wide_sum ? raw<double, double>(forest, row) : raw<double, float>(forest, row);
  return wide_sum ? raw<float, double>(forest, row) : raw<float, float>(forest, row);
}

}  // namespace sapwood::reference
