// Predicting: rows -> raw scores -> response -> answer.

#include <algorithm>

#include "compile/decide.h"
#include "engine/answers.h"
#include "engine/model_state.h"

namespace sapwood {

Status Model::predict(Answer answer, const MatrixView& rows, std::span<double> out) {
  State& state = *state_;
  const ir::Output& output = state.ir.output;
  const std::size_t width = this->width(answer), outputs = state.outputs, responses = state.responses;
  if (width == 0 || rows.columns != state.ir.inputs.size() || out.size() < rows.rows * width) return misfit(answer, rows, out.size());

  // Scores that are the answer, or become it in place, need no room of their own.
  const bool in_place = answer == Answer::raw || (answer == Answer::response && outputs == responses);
  const bool responds = answer == Answer::label ? compile::decides_on_responses(output) : answer != Answer::raw;
  const std::size_t chunk = in_place ? rows.rows : state.raw.size() / outputs;
  for (std::size_t begin = 0; begin < rows.rows; begin += chunk) {
    const MatrixView block = rows.part(begin, chunk);
    double* to = out.data() + begin * width;
    double* const raw = in_place ? to : state.raw.data();

    if (const auto bad = state.plan->raw(block, raw)) return state.refused(block, *bad, begin);
    double* const response = answer == Answer::response ? to : state.response.data();
    if (responds) state.plan->respond(block, raw, response);
    if (answer == Answer::raw || answer == Answer::response) continue;
    const std::size_t scores = responds ? responses : outputs;
    for (std::size_t r = 0; r < block.rows; ++r, to += width) {
      const std::span<const double> row((responds ? response : raw) + r * scores, scores);
      if (answer == Answer::probability) probabilities(output, row, to);
      else compile::decide(output, row, to);
    }
  }
  return {};
}

Status Model::scores(const MatrixView& rows, std::span<double> raw, std::span<double> response) {
  SAPWOOD_TRY(predict(Answer::raw, rows, raw));
  if (response.size() < rows.rows * state_->responses) return misfit(Answer::response, rows, response.size());
  state_->plan->respond(rows, raw.data(), response.data());
  return {};
}

}  // namespace sapwood
