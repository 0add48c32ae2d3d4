// Intervals of linear models that know how well their coefficients are known. (Those of posteriors: posterior.cpp.)

#include <cmath>
#include <utility>

#include "base/math.h"
#include "base/student.h"
#include "compile/plan.h"
#include "engine/model_state.h"

namespace sapwood {

// Around the raw score as wide as its standard deviation says, then through the link: both ends, in order.
Status Model::linear_interval(const MatrixView& rows, const IntervalOptions& options, std::span<double> lower, std::span<double> upper) {
  const auto& linear = std::get<ir::Linear>(state_->ir.predictor);
  const double more = options.kind == IntervalOptions::Kind::predictive ? linear.scale.value_or(0) : 0;
  const double p = (1 + options.level) / 2;
  const double reach = linear.freedom > 0 ? student_quantile(p, linear.freedom) : normal_quantile(p);
  SAPWOOD_TRY(predict(Answer::raw, rows, lower));
  state_->plan->variances(rows, upper.data());
  for (std::size_t r = 0; r < rows.rows; ++r) {
    const double half = reach * std::sqrt(upper[r] + more), score = lower[r];
    lower[r] = score - half;
    upper[r] = score + half;
  }
  state_->plan->respond(rows, lower.data(), lower.data());
  state_->plan->respond(rows, upper.data(), upper.data());
  for (std::size_t r = 0; r < rows.rows; ++r)
    if (lower[r] > upper[r]) std::swap(lower[r], upper[r]);
  return {};
}

}  // namespace sapwood
