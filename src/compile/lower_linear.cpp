#include "compile/lower_linear.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

#include "compile/bytes_of.h"
#include "compile/columns.h"
#include "compile/input_rules.h"
#include "compile/pick_link.h"
#include "kernels/cast.h"
#include "kernels/linear.h"

namespace sapwood::compile {
namespace {

// Reads columns where the steps in front have left them.
class LinearPlan final : public Plan {
 public:
  LinearPlan(const ir::Model& model, const ir::Linear& linear, Columns columns)
      : columns_(std::move(columns)),
        rules_(cell_rules(model.feature_rules)),
        terms_{linear.feature_type == ir::DType::f32,
               linear.sum_type == ir::DType::f32,
               linear.skip_missing,
               linear.base,
               {columns_.terms().begin(), columns_.terms().end()},
               kernels::weights_of_terms(linear.weights, linear.outputs, columns_.terms())},
        link_(pick_link(model.output)),
        covariance_(linear.covariance),
        center_(linear.center),
        z_(linear.covariance.empty() ? 0 : linear.weights.size() + 1) {
    for (const kernels::CellRule& rule : rules_) {
      refuses_ |= rule.finite || rule.missing_refused;
      refuses_skipped_ |= rule.missing_refused && linear.skip_missing;
    }
  }

  std::optional<BadCell> raw(const MatrixView& rows, double* out) override {
    return columns_.each_block(rows, [&](std::size_t begin) {
      double* const to = out + begin * outputs();
      kernels::linear(terms_, columns_.data(), columns_.block(), to);
      return refuses_ ? refused(to) : std::nullopt;
    });
  }

  void respond(const MatrixView& rows, const double* raw, double* response) override { apply(link_, raw, rows.rows, outputs(), response); }

  bool variances(const MatrixView& rows, double* out) override {
    if (covariance_.empty()) return false;
    static_cast<void>(columns_.each_block(rows, [&](std::size_t) {
      for (std::size_t r = 0; r < columns_.block().rows; ++r)
        *out++ = kernels::linear_variance(terms_, columns_.data() + r, columns_.block().stride, center_, covariance_, z_);
      return std::optional<BadCell>();
    }));
    return true;
  }

  std::string_view evaluator() const override { return "linear terms"; }
  std::size_t predicates() const override { return 0; }
  std::size_t bytes() const override {
    return columns_.bytes() + bytes_of_vectors(terms_.base, terms_.terms, terms_.weights, rules_, covariance_, center_, z_);
  }

 private:
  std::size_t outputs() const { return terms_.base.size(); }

  // What no rule takes makes its row's sum something that is no number, too: rows need a closer look only then, or where missing values
  // are left out of the sum.
  //
  // scores: (rows of the block x outputs)
  std::optional<BadCell> refused(const double* scores) const {
    const auto [rows, stride] = columns_.block();
    for (std::size_t r = 0; r < rows; ++r) {
      if (std::isfinite(scores[r * outputs()]) && !refuses_skipped_) continue;
      std::size_t f = 0;
      for (const kernels::LinearTerm& term : terms_.terms) {
        const double* const x = columns_.data() + term.column * stride + r;
        if (term.choices == 0 && !takes(*x, rules_[f])) return BadCell{r, f};
        f += std::max(term.choices, 1u);
      }
    }
    return std::nullopt;
  }

  bool takes(double x, const kernels::CellRule& rule) const {
    float small;
    double value;
    return (terms_.float_features ? kernels::cast_row(&x, 1, {&rule, 1}, &small) : kernels::cast_row(&x, 1, {&rule, 1}, &value)) ==
           kernels::kNoBadCell;
  }

  Columns columns_;
  std::vector<kernels::CellRule> rules_;  // (features), or empty
  kernels::LinearTerms terms_;
  kernels::Link link_;
  std::span<const double> covariance_, center_;  // where the model has them
  std::vector<double> z_;
  bool refuses_ = false, refuses_skipped_ = false;
};

}  // namespace

bool runs_steps(const ir::Model& model) {
  return std::none_of(model.feature_rules.begin(), model.feature_rules.end(),
                      [](const ir::ValueRules& rules) { return rules.sentinel.has_value() || rules.nan_is_zero || rules.zero_missing; });
}

Result<std::unique_ptr<Plan>> lower_linear(const ir::Model& model, const ir::Linear& linear) {
  // With steps the inputs stay doubles, and the features that they become are rounded.
  const bool floats = linear.feature_type == ir::DType::f32 && !ir::has_steps(model);
  SAPWOOD_ASSIGN(Columns columns, Columns::make(model, {.floats = floats, .choices = true}));
  return std::unique_ptr<Plan>(new LinearPlan(model, linear, std::move(columns)));
}

}  // namespace sapwood::compile
