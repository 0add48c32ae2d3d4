// Forests whose evaluator sees values: deep trees.
#pragma once

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "base/allocate.h"
#include "compile/bytes_of.h"
#include "compile/forest_plan.h"
#include "compile/pack_forest.h"
#include "kernels/deep.h"
#include "kernels/predicates.h"

namespace sapwood::compile {

template <class F, class Node>
class DeepPlan final : public ForestPlan<F> {
 public:
  DeepPlan(const ir::Model& model, const ir::Forest& forest, Batching batching, std::unique_ptr<kernels::LeafSums> sums, CellPlan cells,
           kernels::Predicates<F> predicates, kernels::DeepForest<Node> packed)
      : ForestPlan<F>(model, forest, batching, std::move(sums)),
        predicates_(std::move(predicates)),
        packed_(std::move(packed)),
        layout_(std::move(cells.cells)) {}

  Status prepare(std::size_t outputs) {
    SAPWOOD_TRY(resize(bytes_, predicates_.count + kernels::kSlack, "answers"));
    SAPWOOD_TRY(resize(cells_, kernels::kBlock * layout_.size(), "values"));
    return this->work_in(std::max(kernels::kBlock, kRows / outputs), kWorth);
  }

  std::string_view evaluator() const override { return "deep trees, walked in step"; }
  std::size_t predicates() const override { return predicates_.count; }
  std::size_t bytes() const override {
    return bytes_of(predicates_) + bytes_of(packed_) + this->sums().bytes() + bytes_of_vectors(layout_, bytes_, cells_);
  }

 private:
  using Value = typename Node::Value;
  // A tree is fetched once for so many rows: the more, the better.
  static constexpr std::size_t kRows = 16384;
  static constexpr std::size_t kWorth = 8;

  void score_one(const F* values, std::size_t row) override {
    lay_out(values, cells_.data());
    kernels::score_row(packed_, cells_.data(), row, this->sums());
  }

  bool score_many(const MatrixView& rows, std::span<const kernels::CellRule> rules, double* out) override {
    const std::size_t step = kernels::kRowsInStep, width = layout_.size();
    const std::size_t room = (rows.rows + step - 1) / step * step * width;  // kernels walk full groups
    // The room for many rows is made when they come. If there is none, fewer rows at a time will do.
    if (room > cells_.size()) static_cast<void>(resize(cells_, room, "values"));
    const std::size_t fitting = std::min(rows.rows, cells_.size() / width / step * step);
    this->sums().start_rows(rows.rows);
    for (std::size_t begin = 0; begin < rows.rows; begin += fitting) {
      const std::size_t count = std::min(fitting, rows.rows - begin);
      for (std::size_t r = 0; r < count; ++r) {
        if (kernels::cast_row<F>(rows.row(begin + r), rows.column_stride, rules, this->row()) != kernels::kNoBadCell) return false;
        lay_out(this->row(), cells_.data() + r * width);
      }
      kernels::score_rows(packed_, cells_.data(), begin, count, this->sums());
    }
    this->sums().finish_rows(rows.rows, out);
    return true;
  }

  void lay_out(const F* row, Value* cells) {
    kernels::answer_row(predicates_, row, std::uint8_t{1}, bytes_.data());
    kernels::fill_cells(std::span<const kernels::Cell>(layout_), row, bytes_.data(), cells);
  }

  kernels::Predicates<F> predicates_;
  kernels::DeepForest<Node> packed_;
  std::vector<kernels::Cell> layout_;
  std::vector<std::uint8_t> bytes_;
  std::vector<Value> cells_;  // (any x cells)
};

}  // namespace sapwood::compile
