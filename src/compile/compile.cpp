// ir::Model -> Plan. The passes, in order: pick the types, pack the questions, pack the evaluator, pick the link.

#include <string>
#include <utility>
#include <vector>

#include "compile/pack_forest.h"
#include "compile/plan.h"
#include "kernels/cast.h"
#include "kernels/linear.h"
#include "kernels/link.h"
#include "kernels/predicates.h"
#include "kernels/walk.h"

namespace sapwood::compile {
namespace {

template <class V>
std::size_t bytes_of(const V& v) {
  return v.size() * sizeof(v[0]);
}

std::vector<kernels::CellRule> cell_rules(const ir::Model& model) {
  std::vector<kernels::CellRule> rules;
  for (const ir::Input& input : model.inputs) {
    kernels::CellRule rule;
    if (input.sentinel.has_value()) rule.sentinel = *input.sentinel;
    rule.nan_is_zero = input.nan_is_zero;
    rule.zero_missing = input.zero_missing;
    rule.finite = input.finite;
    rule.missing_refused = input.missing == ir::MissingRule::error;
    rules.push_back(rule);
  }
  return rules;
}

template <class T>
kernels::Link pick_link(ir::LinkKind kind) {
  switch (kind) {
    case ir::LinkKind::identity: return kernels::link_identity;
    case ir::LinkKind::exp: return kernels::link_exp<T>;
    case ir::LinkKind::logistic: return kernels::link_logistic<T>;
    case ir::LinkKind::softmax: return kernels::link_softmax<T>;
    case ir::LinkKind::step: return kernels::link_step;
    case ir::LinkKind::expectile: return kernels::link_expectile<float>;
    case ir::LinkKind::sort: return kernels::link_sort;
  }
  return kernels::link_identity;
}

kernels::Link pick_link(const ir::Output& output) {
  return output.type == ir::DType::f32 ? pick_link<float>(output.link) : pick_link<double>(output.link);
}

// What every plan does: cast a row, score it, widen the scores. F: type of features, S: type of sums.
template <class F, class S>
class RowPlan : public Plan {
 public:
  RowPlan(const ir::Model& model, std::uint32_t outputs)
      : rules_(cell_rules(model)), link_(pick_link(model.output)), row_(model.inputs.size()), sums_(outputs) {}

  std::optional<BadCell> raw(const MatrixView& rows, double* out) final {
    for (std::size_t r = 0; r < rows.rows; ++r) {
      const std::size_t bad = kernels::cast_row<F>(rows.row(r), rows.column_stride, rules_, row_.data());
      if (bad != kernels::kNoBadCell) return BadCell{r, bad};
      score(row_.data(), sums_.data());
      for (const S sum : sums_) *out++ = sum;
    }
    return std::nullopt;
  }

  void link(double* values, std::size_t rows) const final { link_(values, rows, sums_.size()); }

 protected:
  virtual void score(const F* row, S* sums) = 0;

 private:
  std::vector<kernels::CellRule> rules_;
  kernels::Link link_;
  std::vector<F> row_;
  std::vector<S> sums_;
};

template <class F, class S>
class ForestPlan final : public RowPlan<F, S> {
 public:
  ForestPlan(const ir::Model& model, S divisor, kernels::Predicates<F> predicates, kernels::WalkForest<S> forest)
      : RowPlan<F, S>(model, forest.outputs),
        predicates_(std::move(predicates)),
        forest_(std::move(forest)),
        divisor_(divisor),
        answers_(predicates_.count) {}

  std::string_view evaluator() const override { return "predicate bytes, plain walk"; }
  std::size_t predicates() const override { return predicates_.count; }
  std::size_t bytes() const override {
    return bytes_of(predicates_.numbers) + bytes_of(predicates_.thresholds) + bytes_of(predicates_.sets) + bytes_of(predicates_.codes) +
           bytes_of(predicates_.table) + bytes_of(forest_.base) + bytes_of(forest_.roots) + bytes_of(forest_.tree_output) +
           bytes_of(forest_.nodes) + bytes_of(forest_.leaves) + bytes_of(answers_);
  }

 private:
  void score(const F* row, S* sums) override {
    kernels::answer_row(predicates_, row, answers_.data());
    kernels::walk_row(forest_, answers_.data(), sums);
    if (divisor_ == S{1}) return;
    for (std::uint32_t k = 0; k < forest_.outputs; ++k) sums[k] /= divisor_;
  }

  kernels::Predicates<F> predicates_;
  kernels::WalkForest<S> forest_;
  S divisor_;
  std::vector<std::uint8_t> answers_;  // (predicates)
};

template <class F, class S>
class LinearPlan final : public RowPlan<F, S> {
 public:
  LinearPlan(const ir::Model& model, const ir::Linear& linear) : RowPlan<F, S>(model, linear.outputs) {
    terms_.outputs = linear.outputs;
    terms_.skip_missing = linear.skip_missing;
    terms_.base.assign(linear.base.begin(), linear.base.end());
    terms_.weights.assign(linear.weights.begin(), linear.weights.end());
  }

  std::string_view evaluator() const override { return "linear terms"; }
  std::size_t predicates() const override { return 0; }
  std::size_t bytes() const override { return bytes_of(terms_.base) + bytes_of(terms_.weights); }

 private:
  void score(const F* row, S* sums) override { kernels::linear_row(terms_, row, sums); }

  kernels::LinearTerms<S> terms_;
};

template <class F, class S>
Result<std::unique_ptr<Plan>> lower(const ir::Model& model, const ir::Forest& forest) {
  SAPWOOD_ASSIGN(auto predicates, pack_predicates<F>(forest));
  return std::unique_ptr<Plan>(new ForestPlan<F, S>(model, static_cast<S>(forest.divisor), std::move(predicates), pack_walk<S>(forest)));
}

template <class F, class S>
Result<std::unique_ptr<Plan>> lower(const ir::Model& model, const ir::Linear& linear) {
  return std::unique_ptr<Plan>(new LinearPlan<F, S>(model, linear));
}

}  // namespace

Result<std::unique_ptr<Plan>> compile(const ir::Model& model) {
  return std::visit(
      [&](const auto& predictor) {
        const bool wide = predictor.feature_type == ir::DType::f64, wide_sum = predictor.sum_type == ir::DType::f64;
        if (wide) return lower<double, double>(model, predictor);
        return wide_sum ? lower<float, double>(model, predictor) : lower<float, float>(model, predictor);
      },
      model.predictor);
}

}  // namespace sapwood::compile
