#include "engine/describe.h"

#include <optional>

#include "base/json_writer.h"
#include "engine/answers.h"
#include "engine/posterior.h"
#include "ir/names.h"

namespace sapwood {
namespace {

void optional_number(JsonWriter& out, std::string_view name, const std::optional<double>& value) {
  out.key(name);
  if (value.has_value()) out.number(*value);
  else out.null();
}

// A value that a form can begin with: a category by its name.
void write_example(JsonWriter& out, const ir::Input& input) {
  const double code = input.example.value_or(-1);
  if (input.levels.empty() || !(code >= 0 && code < static_cast<double>(input.levels.size())))
    return optional_number(out, "example", input.levels.empty() ? input.example : std::nullopt);
  out.field("example", input.levels[static_cast<std::size_t>(code)]);
}

void names_or_null(JsonWriter& out, std::string_view name, const std::vector<std::string>& names) {
  out.key(name);
  if (names.empty()) return out.null();
  out.begin_array();
  for (const std::string& n : names) out.string(n);
  out.end_array();
}

void write_inputs(JsonWriter& out, const ir::Model& model) {
  out.key("inputs");
  out.begin_array();
  for (const ir::Input& input : model.inputs) {
    out.begin_object();
    out.field("name", input.name);
    out.field("kind", ir::name(input.kind));
    out.field("missing", ir::name(input.missing));
    out.field("finite", input.finite);
    names_or_null(out, "levels", input.levels);
    out.field("numericLevels", input.numeric_levels);
    out.field("unknown", ir::name(input.unknown));
    out.field("label", input.label);
    out.field("unit", input.unit);
    optional_number(out, "low", input.low);
    optional_number(out, "high", input.high);
    write_example(out, input);
    out.end_object();
  }
  out.end_array();
}

void write_why(JsonWriter& out, std::string_view name, const Status& status) {
  if (!status.ok()) out.field(name, status.error().message);
}

void write_outputs(JsonWriter& out, const ir::Model& model, std::size_t outputs) {
  constexpr std::pair<std::string_view, Answer> kAnswers[] = {
      {"raw", Answer::raw}, {"response", Answer::response}, {"probability", Answer::probability}, {"label", Answer::label}};
  out.key("outputs");
  out.begin_object();
  for (const auto& [name, answer] : kAnswers) out.field(name, std::uint64_t{answer_width(model.output, outputs, answer)});
  out.end_object();
  out.key("why");
  out.begin_object();
  for (const auto& [name, answer] : kAnswers) write_why(out, name, answer_exists(model.output, answer));
  write_why(out, "draws", draws_exist(model));
  write_why(out, "interval", intervals_exist(model));
  write_why(out, "predictive", predictive_exists(model));
  out.end_object();
}

void write_rounds(JsonWriter& out, const ir::Model& model) {
  const auto* forest = std::get_if<ir::Forest>(&model.predictor);
  out.key("rounds");
  if (forest == nullptr || forest->rounds.empty()) return out.null();
  const auto used = static_cast<std::uint32_t>(forest->rounds.size() - 1);
  out.begin_object();
  out.field("total", model.rounds_in_source.value_or(used));
  out.field("from", model.first_round);
  out.field("to", model.first_round + used);
  out.key("best");
  if (model.best_round.has_value()) out.integer(*model.best_round);
  else out.null();
  out.end_object();
}

// What is done before the predictor, in order.
void write_steps(JsonWriter& out, const ir::Model& model) {
  out.key("steps");
  out.begin_array();
  for (const ir::Transform& transform : model.transforms) {
    out.begin_object();
    out.field("op", ir::names_of(transform.op).op);
    out.field("columns", std::uint64_t{ir::columns_of(transform)});
    out.end_object();
  }
  out.end_array();
}

void write_info(JsonWriter& out, const ir::Model& model, const compile::Plan& plan, std::size_t file_bytes) {
  const auto* forest = std::get_if<ir::Forest>(&model.predictor);
  const auto* posterior = std::get_if<ir::Posterior>(&model.predictor);
  out.key("info");
  out.begin_object();
  out.field("format", model.source.format);
  out.field("library", model.source.library);
  out.field("libraryVersion", model.source.version);
  out.field("objective", model.source.objective);
  out.field("bytes", std::uint64_t{file_bytes});
  out.field("predictor", forest != nullptr ? "forest" : posterior != nullptr ? "posterior" : "linear");
  out.field("evaluator", plan.evaluator());
  write_steps(out, model);
  out.field("packedBytes", std::uint64_t{plan.bytes()});
  if (forest != nullptr) {
    out.field("trees", std::uint64_t{forest->trees.size()});
    out.field("nodes", std::uint64_t{forest->nodes.size()});
    out.field("predicates", std::uint64_t{plan.predicates()});
  }
  if (posterior != nullptr) {
    out.field("draws", posterior->draws);
    out.field("chains", posterior->chains);
    std::uint64_t trees = 0;
    for (const ir::Ensemble& ensemble : posterior->ensembles) trees += ensemble.trees;
    out.field("treesPerDraw", trees);
    out.field("lives", std::uint64_t{posterior->lives.size()});
    const ir::Steps& steps = posterior->steps;
    out.field("profile", ir::name(steps.profile));
    if (steps.profile != ir::Profile::exact) {
      out.key("roundingError");
      out.begin_object();
      out.key("draw");
      out.number(steps.draw_error);
      out.key("response");
      out.number(steps.response_error);
      out.end_object();
    }
    out.field("predicates", std::uint64_t{plan.predicates()});
  }
  write_rounds(out, model);
  out.key("golden");
  if (model.golden.rows == 0) {
    out.null();
  } else {
    out.begin_object();
    out.field("rows", model.golden.rows);
    out.field("source", model.golden.from_library ? "library" : "engine");
    out.end_object();
  }
  out.key("attributes");
  out.begin_object();
  for (const auto& [name, value] : model.attributes) out.field(name, value);
  out.end_object();
  out.key("warnings");
  out.begin_array();
  for (const std::string& warning : model.warnings) out.string(warning);
  out.end_array();
  out.end_object();
}

}  // namespace

std::string describe(const ir::Model& model, const compile::Plan& plan, std::size_t file_bytes) {
  const std::size_t outputs = ir::outputs_of(model.predictor);
  JsonWriter out;
  out.begin_object();
  out.field("task", ir::name(model.output.task));
  write_inputs(out, model);
  out.field("namedInputs", model.named_inputs);
  write_outputs(out, model, outputs);
  out.field("outputType", ir::name(model.output.type));
  names_or_null(out, "labels", model.output.labels);
  out.field("numericLabels", model.output.numeric_labels);
  write_info(out, model, plan, file_bytes);
  out.end_object();
  return out.take();
}

std::string describe(const Error& error) {
  JsonWriter out;
  out.begin_object();
  out.field("code", code_name(error.code));
  out.field("message", error.message);
  out.field("place", error.place);
  out.field("got", error.got);
  out.field("expected", error.expected);
  out.end_object();
  return out.take();
}

std::string describe_error_codes() {
  JsonWriter out;
  out.begin_object();
#define SAPWOOD_X(name, meaning) out.field(#name, meaning);
  SAPWOOD_ERROR_CODES(SAPWOOD_X)
#undef SAPWOOD_X
  out.end_object();
  return out.take();
}

}  // namespace sapwood
