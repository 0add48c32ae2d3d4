// Predicting: rows -> raw scores -> response -> answer.

#include <algorithm>

#include "engine/answers.h"
#include "engine/model_state.h"

namespace sapwood {

Status Model::predict(Answer answer, const MatrixView& rows, std::span<double> out) {
  State& state = *state_;
  const ir::Output& output = state.ir.output;
  const std::size_t width = this->width(answer), k = state.outputs;
  if (width == 0 || rows.columns != state.ir.inputs.size() || out.size() < rows.rows * width) return misfit(answer, rows, out.size());

  // Scores that are the answer, or become it in place, need no room of their own.
  const bool in_place = answer == Answer::raw || answer == Answer::response;
  const std::size_t chunk = in_place ? rows.rows : state.raw.size() / k;
  for (std::size_t begin = 0; begin < rows.rows; begin += chunk) {
    MatrixView block = rows;
    block.data = rows.row(begin);
    block.rows = std::min(chunk, rows.rows - begin);
    double* to = out.data() + begin * width;
    double* const raw = in_place ? to : state.raw.data();

    if (const auto bad = state.plan->raw(block, raw)) return state.refused(block, *bad, begin);
    if (answer == Answer::raw) continue;
    double* response = raw;
    if (answer != Answer::response) {
      response = state.response.data();
      std::copy_n(raw, block.rows * k, response);
    }
    // A label that is decided on raw scores needs no link.
    if (answer != Answer::label || output.decision == ir::Decision::response) state.plan->link(response, block.rows);
    if (answer == Answer::response) continue;
    for (std::size_t r = 0; r < block.rows; ++r, to += width) {
      const std::span<const double> row_raw(raw + r * k, k), row_response(response + r * k, k);
      if (answer == Answer::probability) probabilities(output, row_response, to);
      else labels(output, row_raw, row_response, to);
    }
  }
  return {};
}

void Model::respond(std::span<double> scores) const { state_->plan->link(scores.data(), scores.size() / state_->outputs); }

}  // namespace sapwood
