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
        row_(model.inputs.size()) {}

  std::optional<BadCell> raw(const MatrixView& rows, double* out) final;
  void respond(const MatrixView& rows, const double* raw, double* response) final { apply(link_, raw, rows.rows, outputs_, response); }

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

  // The columns of a block, by feature.
  void lay_out_block(const std::vector<std::uint32_t>& features) {
    for (std::uint32_t column = 0; column < features.size(); ++column) rules_[features[column]].column = column;
  }

  F* row() { return row_.data(); }

 private:
  std::optional<BadCell> one_by_one(const MatrixView& rows);

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

extern template class ForestPlan<float, float>;
extern template class ForestPlan<float, double>;
extern template class ForestPlan<double, double>;

}  // namespace sapwood::compile
