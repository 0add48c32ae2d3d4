// What the plans of all forests do: cast, find values that are refused, take rows one by one or many at a time.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "compile/input_rules.h"
#include "compile/pick_link.h"
#include "compile/plan.h"
#include "kernels/cast.h"
#include "kernels/leaf_sums.h"

namespace sapwood::compile {

// F: the type of features.
template <class F>
class ForestPlan : public Plan {
 public:
  ForestPlan(const ir::Model& model, const ir::Forest& forest, Batching batching, std::unique_ptr<kernels::LeafSums> sums)
      : outputs_(forest.outputs),
        rules_(cell_rules(model.inputs)),
        link_(pick_link(model.output)),
        batching_(batching),
        row_(model.inputs.size()),
        sums_(std::move(sums)) {}

  std::optional<BadCell> raw(const MatrixView& rows, double* out) final;
  void respond(const MatrixView& rows, const double* raw, double* response) final { apply(link_, raw, rows.rows, outputs_, response); }

 protected:
  // Rows that are taken together at most, and how many of them make that faster than one by one.
  Status work_in(std::size_t chunk, std::size_t worth) {
    chunk_ = chunk;
    worth_ = worth;
    return sums_->make_room(chunk);
  }

  // Add all trees to the sums of one row. values: (inputs), cast
  virtual void score_one(const F* values, std::size_t row) = 0;
  // Cast and score up to a chunk of rows. False if a value is refused.
  virtual bool score_many(const MatrixView& rows, std::span<const kernels::CellRule> rules, double* out) = 0;

  // The columns of a block, by feature.
  void lay_out_block(const std::vector<std::uint32_t>& features) {
    for (std::uint32_t column = 0; column < features.size(); ++column) rules_[features[column]].column = column;
  }

  F* row() { return row_.data(); }
  kernels::LeafSums& sums() { return *sums_; }
  const kernels::LeafSums& sums() const { return *sums_; }

 private:
  std::optional<BadCell> one_by_one(const MatrixView& rows, double* out);

  std::size_t outputs_;
  std::vector<kernels::CellRule> rules_;
  kernels::Link link_;
  Batching batching_;
  std::size_t chunk_ = 1, worth_ = 1;
  std::vector<F> row_;
  std::unique_ptr<kernels::LeafSums> sums_;
};

extern template class ForestPlan<float>;
extern template class ForestPlan<double>;

}  // namespace sapwood::compile
