// What the plans of all forests do: cast, find values that are refused, take rows one by one or many at a time, widen the sums.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "base/allocate.h"
#include "compile/input_rules.h"
#include "compile/pick_link.h"
#include "compile/plan.h"
#include "kernels/cast.h"

namespace sapwood::compile {

// F: the type of features, S: of sums.
template <class F, class S>
class ForestPlan : public Plan {
 public:
  ForestPlan(const ir::Model& model, const ir::Forest& forest, Batching batching)
      : rules_(cell_rules(model.inputs)),
        base_(forest.base.begin(), forest.base.end()),
        divisor_(static_cast<S>(forest.divisor)),
        link_(pick_link(model.output)),
        batching_(batching),
        row_(model.inputs.size()) {
    for (kernels::CellRule& rule : rules_) rule.asked = false;
    for (const ir::Question& question : forest.questions) rules_[question.feature].asked = true;
  }

  std::optional<BadCell> raw(const MatrixView& rows, double* out) final {
    const std::size_t chunk = sums_.size() / base_.size();
    for (std::size_t begin = 0; begin < rows.rows; begin += chunk) {
      MatrixView some = rows;
      some.data = rows.row(begin);
      some.rows = std::min(chunk, rows.rows - begin);
      const bool together = batching_ == Batching::automatic ? some.rows >= worth_ : batching_ == Batching::blocks;
      if (const auto bad = together ? many(some) : one_by_one(some)) return BadCell{begin + bad->row, bad->column};
      const std::size_t scores = some.rows * base_.size();
      if (divisor_ != S{1})
        for (std::size_t i = 0; i < scores; ++i) sums_[i] /= divisor_;
      out = std::copy_n(sums_.data(), scores, out);
    }
    return std::nullopt;
  }

  void link(double* values, std::size_t rows) const final { link_(values, rows, base_.size()); }

 protected:
  // Rows that are taken together, and how many of them make that faster than one by one.
  Status work_in(std::size_t chunk, std::size_t worth) {
    worth_ = worth;
    return resize(sums_, chunk * base_.size(), "scores");
  }

  virtual void score_one(const F* row, S* sums) = 0;
  // Cast and score up to a chunk of rows. sums: (rows x outputs), added to. False if a value is refused.
  virtual bool score_many(const MatrixView& rows, std::span<const kernels::CellRule> rules, S* sums) = 0;

  F* row() { return row_.data(); }

 private:
  std::optional<BadCell> one_by_one(const MatrixView& rows) {
    S* sums = sums_.data();
    for (std::size_t r = 0; r < rows.rows; ++r, sums += base_.size()) {
      const std::size_t bad = kernels::cast_row<F>(rows.row(r), rows.column_stride, rules_, row_.data());
      if (bad != kernels::kNoBadCell) return BadCell{r, bad};
      std::copy(base_.begin(), base_.end(), sums);
      score_one(row_.data(), sums);
    }
    return std::nullopt;
  }

  std::optional<BadCell> many(const MatrixView& rows) {
    S* sums = sums_.data();
    for (std::size_t r = 0; r < rows.rows; ++r) sums = std::copy(base_.begin(), base_.end(), sums);
    if (score_many(rows, rules_, sums_.data())) return std::nullopt;
    return one_by_one(rows);  // to find where
  }

  std::vector<kernels::CellRule> rules_;
  std::vector<S> base_;
  S divisor_;
  kernels::Link link_;
  Batching batching_;
  std::size_t worth_ = 1;
  std::vector<F> row_;
  std::vector<S> sums_;  // (chunk x outputs)
};

}  // namespace sapwood::compile
