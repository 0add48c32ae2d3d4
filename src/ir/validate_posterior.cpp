// A posterior: every index, every range of draws, every number is checked once here.

#include <array>
#include <cmath>
#include <limits>
#include <span>

#include "base/allocate.h"
#include "ir/checks.h"
#include "ir/names.h"
#include "ir/splits.h"
#include "ir/strips.h"

namespace sapwood::ir {
namespace {

Status check_finite(std::string_view what, std::span<const double> values) {
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isfinite(values[i])) return wrong({what, "[", i, "]"}, "this has to be a finite number", values[i], {});
  return {};
}

Status check_ensembles(const Posterior& posterior, std::size_t inputs) {
  const std::size_t outputs = posterior.offset.size(), ensembles = posterior.ensembles.size();
  if (ensembles == 0 || sums_of(posterior) > kMaxOutputs)
    return wrong("ensembles", "the number of sums is impossible", sums_of(posterior), {"1 to ", kMaxOutputs});
  for (std::size_t e = 0; e < ensembles; ++e) {
    const std::uint32_t width = posterior.ensembles[e].width;
    const std::size_t expected = e == 0 && !posterior.basis.empty() ? posterior.basis.size() : 1;
    if (width != expected) return wrong({"ensemble ", e}, "a leaf carries a number of values that nothing is made of", width, expected);
  }
  const std::size_t answering = ensembles - (posterior.variance ? 1 : 0);
  if (outputs != answering || (outputs != 1 && !posterior.basis.empty()))
    return wrong("offset", "the number of outputs does not fit the ensembles", outputs, posterior.basis.empty() ? answering : 1);
  for (const std::uint32_t input : posterior.basis)
    if (input >= inputs) return wrong("basis", "the basis asks for an input that does not exist", input, {"0 to ", inputs, ", excluded"});
  return {};
}

Status check_lives(const Posterior& posterior) {
  for (std::size_t i = 0; i < posterior.lives.size(); ++i) {
    const Life& life = posterior.lives[i];
    if (life.question >= posterior.questions.size())
      return wrong({"life ", i}, "a split asks a question that does not exist", life.question, {posterior.questions.size(), " questions"});
    if (life.ensemble >= posterior.ensembles.size())
      return wrong({"life ", i}, "a split is of an ensemble that does not exist", life.ensemble,
                   {posterior.ensembles.size(), " ensembles"});
    std::uint32_t first = 0, end = posterior.draws;
    if (life.parent != Life::kRoot) {
      if (life.parent >= i) return wrong({"life ", i}, "a split comes before the one above it", life.parent, {"below ", i});
      const Life& parent = posterior.lives[life.parent];
      if (parent.ensemble != life.ensemble)
        return wrong({"life ", i}, "the split above is of another ensemble", parent.ensemble, life.ensemble);
      first = parent.first_draw, end = parent.first_draw + parent.draws;
    }
    if (life.draws == 0 || life.first_draw < first || life.first_draw >= end || life.draws > end - life.first_draw)
      return wrong({"life ", i}, "a split lives in draws in which there is nothing above it",
                   {life.first_draw, " and ", life.draws, " draws"}, {first, " to ", end});
    if (i > 0 && life.draws > posterior.lives[i - 1].draws)
      return wrong({"life ", i}, "a split lives longer than the one before it", life.draws,
                   {"at most ", posterior.lives[i - 1].draws, " draws"});
  }
  return {};
}

// 16-bit steps are added as 32-bit integers: so many of them at most, whatever a row does.
Status check_room_for_sums(const Posterior& posterior) {
  constexpr std::int64_t kMost = 65536;
  std::vector<std::int64_t> more;  // splits that begin at a draw, less those that end
  SAPWOOD_TRY(resize(more, posterior.draws + std::size_t{1}, "draws"));
  for (const Life& life : posterior.lives) ++more[life.first_draw], --more[life.first_draw + life.draws];
  std::int64_t splits = 0;
  for (std::uint32_t d = 0; d < posterior.draws; ++d)
    if ((splits += more[d]) > kMost)
      return {Code::too_large,
              "a draw has too many splits for 16-bit steps",
              {"draw ", d},
              static_cast<std::size_t>(splits),
              {"at most ", static_cast<std::size_t>(kMost), "; the profile \"compact\" has room for more"}};
  return {};
}

template <class T>
Status check_finite_steps(const Steps& steps) {
  const std::span<const T> values = steps_as<T>(steps);
  bool finite = true;
  for (const T step : values) finite &= std::abs(step) <= std::numeric_limits<T>::max();
  if (finite) return {};
  std::size_t i = 0;
  while (std::isfinite(values[i])) ++i;
  return wrong({"steps[", i, "]"}, "this has to be a finite number", values[i], {});
}

Status check_steps(const Posterior& posterior) {
  const Steps& steps = posterior.steps;
  SAPWOOD_TRY(check_size("steps", steps.bytes.size(), all_strips_room(posterior, steps.profile)));
  SAPWOOD_TRY(check_size("unit", steps.unit.size(), steps.profile == Profile::tiny ? sums_of(posterior) : 0));
  SAPWOOD_TRY(check_finite("unit", steps.unit));
  SAPWOOD_TRY(check_finite("rounding", std::array{steps.draw_error, steps.response_error}));
  if (steps.profile == Profile::tiny) return check_room_for_sums(posterior);
  return steps.profile == Profile::exact ? check_finite_steps<double>(steps) : check_finite_steps<float>(steps);
}

}  // namespace

std::size_t all_strips_room(const Posterior& posterior, Profile profile) {
  return each_strip(posterior, profile, [](const Life&, std::uint32_t, std::size_t, std::size_t) {});
}

Status check(const Posterior& posterior, std::size_t inputs) {
  const std::uint32_t draws = posterior.draws;
  if (draws == 0 || draws > kMaxDraws) return wrong("draws", "the number of draws is impossible", draws, {"1 to ", kMaxDraws});
  if (posterior.feature_type != DType::f64)
    return {Code::unsupported, "posteriors whose inputs are rounded to float32 are not supported", "feature_type",
            name(posterior.feature_type), name(DType::f64)};
  if (posterior.chains == 0 || draws % posterior.chains != 0)
    return wrong("chains", "the draws cannot be shared out among the chains", posterior.chains, {"a divisor of ", draws});
  SAPWOOD_TRY(check_ensembles(posterior, inputs));
  SAPWOOD_TRY(check_size("base", posterior.base.size(), std::uint64_t{sums_of(posterior)} * draws));
  SAPWOOD_TRY(check(static_cast<const Splits&>(posterior), inputs));
  SAPWOOD_TRY(check_lives(posterior));
  SAPWOOD_TRY(check_finite("base", posterior.base));
  SAPWOOD_TRY(check_steps(posterior));
  SAPWOOD_TRY(check_finite("offset", posterior.offset));
  SAPWOOD_TRY(check_finite("scale", {&posterior.scale, 1}));
  SAPWOOD_TRY(check_finite("sigma", posterior.sigma));
  if (posterior.variance && posterior.sigma.empty()) return wrong("sigma", "a variance needs what it is a factor on", 0, draws);
  return posterior.sigma.empty() ? Status() : check_size("sigma", posterior.sigma.size(), draws);
}

}  // namespace sapwood::ir
