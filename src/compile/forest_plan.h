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
      : outputs_(forest.outputs),
        base_(forest.base.begin(), forest.base.end()),
        divisor_(static_cast<S>(forest.divisor)),
        rules_(cell_rules(model.inputs)),
        link_(pick_link(model.output)),
        batching_(batching),
        row_(model.inputs.size()) {
    for (kernels::CellRule& rule : rules_) rule.asked = false;
    for (const ir::Question& question : forest.questions) rules_[question.feature].asked = true;
  }

  std::optional<BadCell> raw(const MatrixView& rows, double* out) final {
    for (std::size_t begin = 0; begin < rows.rows; begin += chunk_) {
      MatrixView some = rows;
      some.data = rows.row(begin);
      some.rows = std::min(chunk_, rows.rows - begin);
      const std::size_t scores = some.rows * outputs_;
      S* sums = sums_.data();
      for (std::size_t i = 0; i < scores; i += outputs_)
        for (std::size_t k = 0; k < outputs_; ++k) sums[i + k] = base_[k];
      const bool together = batching_ == Batching::automatic ? some.rows >= worth_ : batching_ == Batching::blocks;
      if (!together || !score_many(some, rules_, sums))
        if (const auto bad = one_by_one(some)) return BadCell{begin + bad->row, bad->column};
      if (divisor_ != S{1})
        for (std::size_t i = 0; i < scores; ++i) sums[i] /= divisor_;
      for (std::size_t i = 0; i < scores; ++i) *out++ = sums[i];
    }
    return std::nullopt;
  }

  void link(double* values, std::size_t rows) const final { link_(values, rows, outputs_); }

 protected:
  // Rows that are taken together at most, and how many of them make that faster than one by one.
  Status work_in(std::size_t chunk, std::size_t worth) {
    chunk_ = chunk;
    worth_ = worth;
    return resize(sums_, chunk * outputs_, "scores");
  }

  // row: (inputs), cast. sums: (outputs), added to
  virtual void score_one(const F* row, S* sums) = 0;
  // Cast and score up to a chunk of rows. sums: (rows x outputs), added to. False if a value is refused.
  virtual bool score_many(const MatrixView& rows, std::span<const kernels::CellRule> rules, S* sums) = 0;

  F* row() { return row_.data(); }

 private:
  std::optional<BadCell> one_by_one(const MatrixView& rows) {
    for (std::size_t r = 0; r < rows.rows; ++r) {
      const std::size_t bad = kernels::cast_row<F>(rows.row(r), rows.column_stride, rules_, row_.data());
      if (bad != kernels::kNoBadCell) return BadCell{r, bad};
      score_one(row_.data(), sums_.data() + r * outputs_);
    }
    return std::nullopt;
  }

  std::size_t outputs_;
  std::vector<S> base_;
  S divisor_;
  std::vector<kernels::CellRule> rules_;
  kernels::Link link_;
  Batching batching_;
  std::size_t chunk_ = 1, worth_ = 1;
  std::vector<F> row_;
  std::vector<S> sums_;  // (chunk x outputs)
};

}  // namespace sapwood::compile
