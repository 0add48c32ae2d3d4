#include "engine/posterior.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "compile/plan.h"
#include "engine/model_state.h"

namespace sapwood {
namespace {

Status check_room(std::string_view what, std::size_t got, std::size_t expected) {
  if (got >= expected) return {};
  return {Code::invalid_argument, "the output array is too short", what, got, expected};
}

// visit(r, k, values of response k of row r).
//
// one: (draws), scratch for models of several responses
template <class Visit>
class EachResponse final : public compile::DrawsVisitor {
 public:
  EachResponse(std::size_t responses, std::span<double> one, Visit visit) : responses_(responses), one_(one), visit_(visit) {}

  void row(std::size_t r, std::span<double> response, std::span<const double> deviation) override {
    if (responses_ == 1) return visit_(r, 0, response, deviation);
    for (std::size_t k = 0; k < responses_; ++k) {
      for (std::size_t d = 0; d < one_.size(); ++d) one_[d] = response[d * responses_ + k];
      visit_(r, k, one_, deviation);
    }
  }

 private:
  std::size_t responses_;
  std::span<double> one_;
  Visit visit_;
};

// The values below a pivot first, the others behind them; returns how many are below. Draws come in no order that a processor could
// guess, so there is no branch.
std::size_t partition(std::span<double> values, double pivot) {
  std::size_t below = 0;
  for (double& place : values) {
    const double value = place;
    place = values[below];
    values[below] = value;
    below += value < pivot ? 1 : 0;
  }
  return below;
}

// Moves the value that is the k-th in ascending order to place k, none that is larger before it and none that is smaller behind.
// Returns the end of a range from k on behind which all values are as large as any in it.
//
// Floyd and Rivest's idea (1975): a sample tells a pivot just beyond the place, and what is left is a small part. Twice as fast here
// as std::nth_element alone, which guesses its pivots and its branches.
std::size_t select(std::span<double> values, std::size_t k) {
  constexpr std::size_t kSample = 32, kSmall = 256, kBeyond = 3;
  std::size_t begin = 0, end = values.size();
  while (end - begin > kSmall) {
    const auto part = values.subspan(begin, end - begin);
    double sample[kSample];
    for (std::size_t i = 0; i < kSample; ++i) sample[i] = part[(2 * i + 1) * part.size() / (2 * kSample)];
    std::sort(sample, sample + kSample);
    const std::size_t near = (k - begin) * kSample / part.size();
    const bool first_half = near < kSample / 2;
    const double pivot = sample[first_half ? std::min(near + kBeyond, kSample - 1) : near - std::min(near, kBeyond)];
    const std::size_t below = partition(part, pivot);
    if (below == 0) break;  // many are equal
    if (k - begin < below) end = begin + below;
    else begin += below;
  }
  const auto from = [&](std::size_t i) { return values.begin() + static_cast<std::ptrdiff_t>(i); };
  std::nth_element(from(begin), from(k), from(end));
  return end;
}

}  // namespace

double quantile(std::span<double> values, double p) {
  const double at = static_cast<double>(values.size() - 1) * p;
  const auto low = static_cast<std::size_t>(at);
  const double share = at - static_cast<double>(low);
  const std::size_t end = select(values, low);
  if (share == 0) return values[low];
  const auto above = values.subspan(low + 1, (end == low + 1 ? values.size() : end) - low - 1);
  return (1 - share) * values[low] + share * *std::min_element(above.begin(), above.end());
}

Interval highest_density(std::span<double> values, double level) {
  std::sort(values.begin(), values.end());
  const std::size_t steps = std::min(values.size() - 1, static_cast<std::size_t>(level * static_cast<double>(values.size())));
  std::size_t best = 0;
  for (std::size_t i = 1; i + steps < values.size(); ++i)
    if (values[i + steps] - values[i] < values[best + steps] - values[best]) best = i;
  return {values[best], values[best + steps]};
}

Status draws_exist(const ir::Model& model) {
  if (std::holds_alternative<ir::Posterior>(model.predictor)) return {};
  return {Code::no_such_answer, "this model is not a posterior: it has one answer for a row, not draws of it; use predict"};
}

Status intervals_exist(const ir::Model& model) {
  const auto* linear = std::get_if<ir::Linear>(&model.predictor);
  if (std::holds_alternative<ir::Posterior>(model.predictor) || (linear != nullptr && !linear->covariance.empty())) return {};
  return {Code::no_such_answer,
          linear != nullptr ? Words("the file does not say how well the model's coefficients are known (their covariance); use predict")
                            : Words("this model has one answer for a row and does not know how sure it is; use predict")};
}

Status predictive_exists(const ir::Model& model) {
  SAPWOOD_TRY(intervals_exist(model));
  if (const auto* linear = std::get_if<ir::Linear>(&model.predictor)) {
    if (linear->scale.has_value() && model.output.link == ir::LinkKind::identity) return {};
    return {Code::no_such_answer, "the model does not say how observations spread around its answer; use the interval of the mean"};
  }
  if (model.output.decision != ir::Decision::none)
    return {Code::no_such_answer, "a class is observed or not: it has no predictive interval; use a credible one, of its probability"};
  if (const ir::LinkKind link = model.output.link; link != ir::LinkKind::identity && link != ir::LinkKind::exp)
    return {Code::no_such_answer, "observations of this model are not numbers around its answer; use a credible interval"};
  if (std::get<ir::Posterior>(model.predictor).sigma.empty())
    return {Code::no_such_answer, "the model does not say how far observations are from their mean (sigma); use a credible interval"};
  return {};
}

std::size_t Model::draws() const {
  const auto* posterior = std::get_if<ir::Posterior>(&state_->ir.predictor);
  return posterior == nullptr ? 0 : posterior->draws;
}

Status Model::has_draws() const { return draws_exist(state_->ir); }
Status Model::has_predictive() const { return predictive_exists(state_->ir); }

Status Model::draws_fit(const MatrixView& rows) const {
  SAPWOOD_TRY(has_draws());
  return rows.columns == state_->ir.inputs.size() ? Status() : misfit(Answer::response, rows, 0);
}

Status Model::visit(const MatrixView& rows, const compile::Noise* noise, compile::DrawsVisitor& visitor) {
  const auto bad = state_->plan->draws()->visit(rows, noise, visitor);
  return bad.has_value() ? state_->refused(rows, *bad, 0) : Status();
}

Status Model::predict_draws(const MatrixView& rows, std::span<double> out) {
  SAPWOOD_TRY(draws_fit(rows));
  SAPWOOD_TRY(check_room("out", out.size(), rows.rows * draws() * state_->responses));
  EachResponse copy(1, {}, [&](std::size_t r, std::size_t, std::span<double> all, std::span<const double>) {
    std::copy(all.begin(), all.end(), out.data() + r * all.size());
  });
  return visit(rows, nullptr, copy);
}

Status Model::has_interval() const { return intervals_exist(state_->ir); }

Status Model::predict_interval(const MatrixView& rows, const IntervalOptions& options, std::span<double> lower, std::span<double> upper) {
  SAPWOOD_TRY(has_interval());
  if (rows.columns != state_->ir.inputs.size()) return misfit(Answer::response, rows, 0);
  const std::size_t responses = state_->responses;
  SAPWOOD_TRY(check_room("lower", lower.size(), rows.rows * responses));
  SAPWOOD_TRY(check_room("upper", upper.size(), rows.rows * responses));
  if (!(options.level > 0 && options.level < 1))
    return {Code::invalid_argument, "an interval holds a share of the draws", "level", options.level,
            "a number between 0 and 1, 0.9 for 90 %"};
  const bool predictive = options.kind == IntervalOptions::Kind::predictive;
  if (predictive) SAPWOOD_TRY(has_predictive());
  if (std::holds_alternative<ir::Linear>(state_->ir.predictor)) {
    if (options.method == IntervalOptions::Method::highest_density)
      return {Code::no_such_answer, "the shortest interval is one of draws, which this model has none of; use the equal-tailed one"};
    return linear_interval(rows, options, lower, upper);
  }
  const double tail = (1 - options.level) / 2;
  EachResponse interval(responses, state_->one, [&](std::size_t r, std::size_t k, std::span<double> values, std::span<const double>) {
    const auto [low, high] = options.method == IntervalOptions::Method::highest_density
                                 ? highest_density(values, options.level)
                                 : Interval{quantile(values, tail), quantile(values, 1 - tail)};
    lower[r * responses + k] = low;
    upper[r * responses + k] = high;
  });
  const compile::Noise noise{options.seed, options.first_row};
  return visit(rows, predictive ? &noise : nullptr, interval);
}

Status Model::predict_quantiles(const MatrixView& rows, std::span<const double> probabilities, std::span<double> out) {
  SAPWOOD_TRY(draws_fit(rows));
  const std::size_t responses = state_->responses, count = probabilities.size();
  SAPWOOD_TRY(check_room("out", out.size(), rows.rows * responses * count));
  for (std::size_t i = 0; i < count; ++i)
    if (!(probabilities[i] >= 0 && probabilities[i] <= 1))
      return {Code::invalid_argument,
              "a quantile is asked for by a probability",
              {"probabilities[", i, "]"},
              probabilities[i],
              "a number from 0 to 1"};
  EachResponse quantiles(responses, state_->one, [&](std::size_t r, std::size_t k, std::span<double> values, std::span<const double>) {
    double* const to = out.data() + (r * responses + k) * count;
    for (std::size_t p = 0; p < count; ++p) to[p] = quantile(values, probabilities[p]);
  });
  return visit(rows, nullptr, quantiles);
}

Status Model::posterior_probability(const MatrixView& rows, double above, double below, std::span<double> out) {
  SAPWOOD_TRY(draws_fit(rows));
  const std::size_t responses = state_->responses;
  SAPWOOD_TRY(check_room("out", out.size(), rows.rows * responses));
  if (std::isnan(above) || std::isnan(below))
    return {Code::invalid_argument, "responses cannot be compared with this", std::isnan(above) ? "above" : "below", "NaN", "a number"};
  EachResponse share(responses, state_->one, [&](std::size_t r, std::size_t k, std::span<double> values, std::span<const double>) {
    const auto count = std::count_if(values.begin(), values.end(), [=](double value) { return value > above && value < below; });
    out[r * responses + k] = static_cast<double>(count) / static_cast<double>(values.size());
  });
  return visit(rows, nullptr, share);
}

}  // namespace sapwood
