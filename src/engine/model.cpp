// From a model as data to one that answers: schema, rounds -> validate -> compile -> golden rows. loader.cpp reads files.

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/allocate.h"
#include "base/number_text.h"
#include "engine/answers.h"
#include "engine/describe.h"
#include "engine/golden.h"
#include "engine/model_state.h"
#include "engine/options.h"
#include "file/sapwood_file.h"
#include "importers/importers.h"
#include "ir/merge_steps.h"
#include "ir/validate.h"

namespace sapwood {
namespace {

constexpr std::size_t kChunk = 1024;  // rows of State::raw; bounds that memory

}  // namespace

Model::Model() : state_(std::make_unique<State>()) {}
Model::~Model() = default;

Result<std::unique_ptr<Model>> Model::open(std::span<const std::byte> bytes, const OpenOptions& options) {
  SAPWOOD_ASSIGN(ir::Model ir, file::is_sapwood(bytes) ? file::read(bytes) : importers::import_model(bytes));
  return make(std::move(ir), bytes.size(), options);
}

Result<std::unique_ptr<Model>> Model::make(ir::Model ir, std::size_t file_bytes, const OpenOptions& options) {
  SAPWOOD_TRY(apply_schema(options.schema, ir));
  SAPWOOD_TRY(ir::validate(ir));
  ir::merge_steps(ir);
  SAPWOOD_TRY(apply_rounds(options.rounds, ir));

  std::unique_ptr<Model> model(new Model());
  State& state = *model->state_;
  SAPWOOD_ASSIGN(state.plan, compile::compile(ir));
  state.ir = std::move(ir);
  state.outputs = ir::outputs_of(state.ir.predictor);
  state.responses = ir::responses_of(state.ir.output, state.outputs);
  for (const Answer answer : {Answer::raw, Answer::response, Answer::probability, Answer::label})
    state.widths[static_cast<std::size_t>(answer)] = answer_width(state.ir.output, state.outputs, answer);
  state.file_bytes = file_bytes;
  SAPWOOD_TRY(resize(state.raw, kChunk * state.outputs, "scores"));
  SAPWOOD_TRY(resize(state.response, kChunk * state.responses, "scores"));
  SAPWOOD_TRY(resize(state.one, state.responses > 1 ? model->draws() : 0, "draws"));
  SAPWOOD_TRY(model->self_test());
  return model;
}

const ir::Model& Model::ir() const { return state_->ir; }

std::size_t Model::width(Answer answer) const { return state_->widths[static_cast<std::size_t>(answer)]; }

Status Model::has(Answer answer) const { return answer_exists(state_->ir.output, answer); }

Status Model::misfit(Answer answer, const MatrixView& rows, std::size_t room) const {
  SAPWOOD_TRY(has(answer));
  if (rows.columns != state_->ir.inputs.size())
    return {Code::invalid_argument, "the number of columns is not the model's number of inputs", "rows", rows.columns,
            state_->ir.inputs.size()};
  return {Code::invalid_argument, "the output array is too short", "out", room, rows.rows * width(answer)};
}

Status Model::State::refused(const MatrixView& block, compile::BadCell bad, std::size_t first) const {
  const double value = block.row(bad.row)[bad.column * block.column_stride];
  if (std::isfinite(value) && ir.inputs[bad.column].kind == ir::InputKind::category)
    return {Code::unknown_category,
            "the model has never seen this category",
            {"row ", first + bad.row, ", input \"", ir.inputs[bad.column].name, "\""},
            value,
            {"a code from 0 to ", ir.inputs[bad.column].levels.size() - 1}};
  const auto refuse = [&](std::string_view what, std::string_view expected) {
    return Status(Code::invalid_input, what, {"row ", first + bad.row, ", input \"", ir.inputs[bad.column].name, "\""}, value, expected);
  };
  if (std::isnan(value)) return refuse("a value is missing, and the model has no rule for that", "a number");
  if (std::isinf(value)) return refuse("a value is infinite, and the model's library refuses such values", "a finite number");
  return refuse("a value is too large for the model, or one that its steps make no number of",
                "a value like those that it has learnt from");
}

Result<double> Model::category_code(std::size_t input, std::string_view level) const {
  const ir::Model& ir = state_->ir;
  if (input >= ir.inputs.size())
    return Status(Code::invalid_argument, "there is no such input", "input", input, {"0 to ", ir.inputs.size() - 1});
  const ir::Input& in = ir.inputs[input];
  if (in.levels.empty())
    return Status(Code::invalid_argument, "this input has no named categories", {"input \"", in.name, "\""}, std::string(level),
                  "a number");
  const auto found = std::find(in.levels.begin(), in.levels.end(), level);
  if (found != in.levels.end()) return static_cast<double>(found - in.levels.begin());
  if (in.unknown == ir::UnknownRule::missing) return std::nan("");
  if (in.unknown == ir::UnknownRule::other) return -1.0;
  return Status(Code::unknown_category, "the model has never seen this category", {"input \"", in.name, "\""}, std::string(level),
                {"one of its ", in.levels.size(), " categories"});
}

Status Model::self_test() { return run_golden(*this); }

Status Model::set_golden(const MatrixView& rows, std::span<const double> raw, std::span<const double> response,
                         std::span<const double> draws) {
  const ir::Model& ir = state_->ir;
  if (rows.columns != ir.inputs.size() || raw.size() != rows.rows * width(Answer::raw) ||
      response.size() != rows.rows * width(Answer::response) || draws.size() > rows.rows * this->draws() * width(Answer::response) ||
      (!draws.empty() && draws.size() % (this->draws() * width(Answer::response)) != 0))
    return {Code::invalid_argument, "the golden rows and their answers do not fit the model", "rows", raw.size(),
            rows.rows * width(Answer::raw)};
  ir::Golden golden;
  golden.rows = static_cast<std::uint32_t>(rows.rows);
  golden.from_library = true;
  for (std::size_t r = 0; r < rows.rows; ++r)
    for (std::size_t c = 0; c < rows.columns; ++c) golden.inputs.push_back(rows.row(r)[c * rows.column_stride]);
  golden.raw.assign(raw.begin(), raw.end());
  golden.response.assign(response.begin(), response.end());
  golden.draws.assign(draws.begin(), draws.end());
  std::swap(state_->ir.golden, golden);
  Status status = self_test();
  if (!status.ok()) std::swap(state_->ir.golden, golden);
  return status;
}

std::string Model::describe() const { return sapwood::describe(state_->ir, *state_->plan, state_->file_bytes); }

}  // namespace sapwood
