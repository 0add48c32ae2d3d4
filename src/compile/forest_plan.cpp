#include "compile/forest_plan.h"

#include <algorithm>

namespace sapwood::compile {

template <class F>
std::optional<BadCell> ForestPlan<F>::raw(const MatrixView& rows, double* out) {
  for (std::size_t begin = 0; begin < rows.rows; begin += chunk_) {
    const MatrixView some = rows.part(begin, chunk_);
    const bool together = batching_ == Batching::automatic ? some.rows >= worth_ : batching_ == Batching::blocks;
    if (!together || !score_many(some, rules_, out))
      if (const auto bad = one_by_one(some, out)) return BadCell{begin + bad->row, bad->column};
    out += some.rows * outputs_;
  }
  return std::nullopt;
}

template <class F>
std::optional<BadCell> ForestPlan<F>::one_by_one(const MatrixView& rows, double* out) {
  sums_->start_rows(rows.rows);
  for (std::size_t r = 0; r < rows.rows; ++r) {
    const std::size_t bad = kernels::cast_row<F>(rows.row(r), rows.column_stride, rules_, row_.data());
    if (bad != kernels::kNoBadCell) return BadCell{r, bad};
    score_one(row_.data(), r);
  }
  sums_->finish_rows(rows.rows, out);
  return std::nullopt;
}

template class ForestPlan<float>;
template class ForestPlan<double>;

}  // namespace sapwood::compile
