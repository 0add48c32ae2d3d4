#include "compile/asked_part.h"

#include <algorithm>
#include <utility>

#include "base/allocate.h"
#include "compile/bytes_of.h"
#include "compile/decide.h"

namespace sapwood::compile {

using kernels::kBlock;

Result<AskedPart> AskedPart::make(const ir::Model& model) {
  AskedPart out;
  out.model_ = &model;
  SAPWOOD_ASSIGN(out.plan_, compile(model));
  const std::size_t outputs = ir::outputs_of(model.predictor), responses = ir::responses_of(model.output, outputs);
  SAPWOOD_TRY(resize(out.given_, model.inputs.size() * kBlock, "columns"));
  SAPWOOD_TRY(resize(out.raw_, outputs * kBlock, "scores"));
  SAPWOOD_TRY(resize(out.response_, responses * kBlock, "scores"));
  out.chosen_.resize(std::max(outputs, responses));
  return out;
}

std::optional<BadCell> AskedPart::ask(ir::PartAnswer answer, std::size_t width, const kernels::Block& block, double* out) {
  const auto [rows, stride] = block;
  const ir::Output& output = model_->output;
  const MatrixView given{given_.data(), rows, model_->inputs.size(), 1, stride};
  if (const auto bad = plan_->raw(given, raw_.data())) return bad;
  const bool decides = answer == ir::PartAnswer::label;
  const double* scores = raw_.data();
  std::size_t size = ir::outputs_of(model_->predictor);
  if (decides ? decides_on_responses(output) : answer == ir::PartAnswer::response) {
    plan_->respond(given, raw_.data(), response_.data());
    scores = response_.data();
    size = ir::responses_of(output, size);
  }
  for (std::size_t r = 0; r < rows; ++r, scores += size) {
    if (decides) decide(output, {scores, size}, chosen_.data());
    const double* const answers = decides ? chosen_.data() : scores;
    for (std::size_t k = 0; k < width; ++k) out[k * stride + r] = answers[k];
  }
  return std::nullopt;
}

std::size_t AskedPart::bytes() const { return plan_->bytes() + bytes_of_vectors(given_, raw_, response_, chosen_); }

}  // namespace sapwood::compile
