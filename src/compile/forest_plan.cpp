#include "compile/forest_plan.h"

namespace sapwood::compile {

template <class F, class S>
std::optional<BadCell> ForestPlan<F, S>::raw(const MatrixView& rows, double* out) {
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

template <class F, class S>
std::optional<BadCell> ForestPlan<F, S>::one_by_one(const MatrixView& rows) {
  for (std::size_t r = 0; r < rows.rows; ++r) {
    const std::size_t bad = kernels::cast_row<F>(rows.row(r), rows.column_stride, rules_, row_.data());
    if (bad != kernels::kNoBadCell) return BadCell{r, bad};
    score_one(row_.data(), sums_.data() + r * outputs_);
  }
  return std::nullopt;
}

template class ForestPlan<float, float>;
template class ForestPlan<float, double>;
template class ForestPlan<double, double>;

}  // namespace sapwood::compile
