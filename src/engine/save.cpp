// A model as a Sapwood file.

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "base/allocate.h"
#include "engine/golden.h"
#include "engine/model_state.h"
#include "file/sapwood_file.h"
#include "ir/names.h"
#include "ir/round_steps.h"
#include "ir/validate.h"

namespace sapwood {
namespace {

constexpr std::uint32_t kMeasured = 32;  // rows, where the file is to have none

// Another value in a place, until the end of the scope.
template <class T>
class Instead {
 public:
  Instead(T& place, T value) : place_(place), value_(std::move(value)) { std::swap(place_, value_); }
  ~Instead() { std::swap(place_, value_); }
  Instead(const Instead&) = delete;
  Instead& operator=(const Instead&) = delete;

 private:
  T& place_;
  T value_;
};

double largest_difference(const std::vector<double>& a, const std::vector<double>& b) {
  double most = 0;
  for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(a[i] - b[i]));
  return most;
}

}  // namespace

Result<std::vector<std::byte>> Model::save(const SaveOptions& options) {
  ir::Model& ir = state_->ir;
  const file::WriteOptions writing{options.explain};
  auto* const posterior = std::get_if<ir::Posterior>(&ir.predictor);
  const ir::Profile has = posterior == nullptr ? ir::Profile::exact : posterior->steps.profile;
  const bool round = options.profile != ir::Profile::exact && options.profile != has;
  if (round && posterior == nullptr)
    return Status(Code::unsupported, "only the draws of posteriors can be rounded: this model is small as it is", "profile",
                  ir::name(options.profile), "\"exact\"");
  if (round && has != ir::Profile::exact)
    return Status(Code::unsupported, "this model was rounded already, and is not rounded twice; save it as it is, or from the exact one",
                  "profile", ir::name(options.profile), {"\"", ir::name(has), "\", as it is"});

  // Rows that are made here belong to the file, not to this model.
  const bool brings_own = ir.golden.rows > 0;
  const std::uint32_t rows = brings_own ? 0 : round && options.golden_rows == 0 ? kMeasured : options.golden_rows;
  ir::Golden made;
  if (rows > 0) {
    SAPWOOD_ASSIGN(made, make_golden(*this, rows));
  }
  if (!round) {
    if (brings_own) return file::write(ir, writing);
    const Instead golden(ir.golden, std::move(made));
    return file::write(ir, writing);
  }

  if (brings_own) made = ir.golden;
  Answers exact, rounded;
  SAPWOOD_TRY(answer(made, exact));
  SAPWOOD_ASSIGN(ir::Steps steps, ir::round_steps(*posterior, options.profile));
  // From here to the end this model is the rounded one.
  const Instead posterior_steps(posterior->steps, std::move(steps));
  SAPWOOD_TRY(ir::validate(ir));
  SAPWOOD_ASSIGN(std::unique_ptr<compile::Plan> plan, compile::compile(ir));
  const Instead posterior_plan(state_->plan, std::move(plan));
  SAPWOOD_TRY(answer(made, rounded));
  posterior->steps.draw_error = largest_difference(exact.draws, rounded.draws);
  posterior->steps.response_error = largest_difference(exact.response, rounded.response);
  made.from_library = false;
  made.raw = std::move(rounded.raw);
  made.response = std::move(rounded.response);
  const std::size_t row = draws() * state_->responses;
  rounded.draws.resize(row * std::min<std::size_t>(made.rows, kRowsWithDraws));
  made.draws = std::move(rounded.draws);
  const Instead golden(ir.golden, brings_own || options.golden_rows > 0 ? std::move(made) : ir::Golden());
  return file::write(ir, writing);
}

// Everything that this posterior says of some rows.
Status Model::answer(const ir::Golden& golden, Answers& out) {
  const std::size_t inputs = state_->ir.inputs.size(), responses = state_->responses;
  const MatrixView rows{golden.inputs.data(), golden.rows, inputs, inputs, 1};
  SAPWOOD_TRY(resize(out.raw, rows.rows * state_->outputs, "answers"));
  SAPWOOD_TRY(resize(out.response, rows.rows * responses, "answers"));
  SAPWOOD_TRY(resize(out.draws, rows.rows * draws() * responses, "draws"));
  SAPWOOD_TRY(scores(rows, out.raw, out.response));
  return predict_draws(rows, out.draws);
}

}  // namespace sapwood
