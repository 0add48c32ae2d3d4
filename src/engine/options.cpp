#include "engine/options.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/json_reader.h"
#include "base/number_text.h"
#include "base/text.h"
#include "ir/forest.h"
#include "ir/names.h"

namespace sapwood {
namespace {

constexpr std::uint32_t kMostRounds = 4294967294u, kMostGoldenRows = 4096;

Status invalid(const Words& place, const Words& message, const Words& got = kNoWords, const Words& expected = kNoWords) {
  return {Code::invalid_argument, message, place, got, expected};
}

// The reader's error as an error of the argument `what`.
Status argument_error(JsonReader& reader, std::string_view what) {
  Status status = reader.take_status();
  Error& error = status.error();
  error.code = Code::invalid_argument;
  error.place = join({what, error.place.empty() ? Words() : Words("."), error.place});
  return status;
}

// what: "a boosting round"
std::uint32_t count(JsonReader& reader, std::string_view what, std::uint32_t most) {
  const double value = reader.number();
  if (!(value >= 0 && value <= most && value == static_cast<double>(static_cast<std::uint32_t>(value)))) {
    reader.fail(Code::invalid_argument, {what, " is not a whole number from 0 to ", most}, value, {"0 to ", most});
    return 0;
  }
  return static_cast<std::uint32_t>(value);
}

Rounds read_rounds(JsonReader& reader) {
  Rounds rounds;
  if (reader.peek() == ValueKind::string) {
    const std::string word = reader.string();
    if (is(word, "best")) rounds.kind = Rounds::Kind::best;
    else if (is(word, "all")) rounds.kind = Rounds::Kind::all;
    else if (!is(word, "automatic"))
      reader.fail(Code::invalid_argument, "the boosting rounds to use are not understood", word, "\"best\", \"all\" or [from, to]");
    return rounds;
  }
  rounds.kind = Rounds::Kind::range;
  std::vector<std::uint32_t> ends;
  reader.enter_array();
  while (reader.next_item() && ends.size() < 3) ends.push_back(count(reader, "a boosting round", kMostRounds));
  if (reader.ok() && ends.size() != 2)
    reader.fail(Code::invalid_argument, "a range of boosting rounds has two ends", ends.size(), "[from, to]");
  if (ends.size() == 2) rounds.from = ends[0], rounds.to = ends[1];
  return rounds;
}

// The JSON text of the next value, consumed.
std::string text_of_value(JsonReader& reader, std::string_view json) {
  reader.peek();  // to the first byte of the value
  const std::size_t begin = reader.position();
  reader.skip();
  return std::string(json.substr(begin, reader.position() - begin));
}

std::vector<std::string> read_names(JsonReader& reader, bool& numeric) {
  std::vector<std::string> names;
  numeric = true;
  reader.enter_array();
  while (reader.next_item()) {
    if (reader.peek() == ValueKind::string) {
      names.push_back(reader.string());
      numeric = false;
    } else {
      names.push_back(format_f64(reader.number()));
    }
  }
  return names;
}

// One input of a schema, laid over the model's own.
struct InputPatch {
  std::string name;
  std::optional<ir::InputKind> kind;
  std::optional<std::vector<std::string>> levels;
  bool numeric_levels = false;
  std::optional<ir::UnknownRule> unknown;
  std::optional<std::string> label, unit;
  std::optional<double> low, high, example, missing;
};

template <class Enum>
std::optional<Enum> read_word(JsonReader& reader) {
  const std::string word = reader.string();
  const std::optional<Enum> value = ir::from_name<Enum>(word);
  if (reader.ok() && !value.has_value()) reader.fail(Code::invalid_argument, "this word is not known here", word);
  return value;
}

// A number; an infinity, which JSON cannot write, may come as a string.
double sentinel(JsonReader& reader) {
  if (reader.peek() != ValueKind::string) return reader.number();
  const std::string text = reader.string();
  double value = 0;
  if (!parse_f64(text, value))
    reader.fail(Code::invalid_argument, "the value that means missing is not a number", text, "a number, \"Infinity\" or \"-Infinity\"");
  return value;
}

InputPatch read_input(JsonReader& reader) {
  InputPatch patch;
  std::string_view key;
  reader.enter_object();
  while (reader.next_key(key)) {
    if (is(key, "name")) patch.name = reader.string();
    else if (is(key, "kind")) patch.kind = read_word<ir::InputKind>(reader);
    else if (is(key, "levels")) patch.levels = read_names(reader, patch.numeric_levels);
    else if (is(key, "unknown")) patch.unknown = read_word<ir::UnknownRule>(reader);
    else if (is(key, "label")) patch.label = reader.string();
    else if (is(key, "unit")) patch.unit = reader.string();
    else if (is(key, "missing")) patch.missing = sentinel(reader);
    else if (is(key, "low")) patch.low = reader.number();
    else if (is(key, "high")) patch.high = reader.number();
    else if (is(key, "example")) patch.example = reader.number();
    else reader.skip();  // forms may keep more about an input than the engine needs
  }
  return patch;
}

// A sentinel that is infinite also says that infinities are not refused (formats of XGBoost's DMatrix).
void set_sentinel(ir::Input& input, double sentinel) {
  input.sentinel = sentinel;
  if (sentinel - sentinel != 0) input.finite = false;
}

void apply(InputPatch patch, ir::Input& input) {
  if (patch.kind.has_value()) input.kind = *patch.kind;
  if (patch.levels.has_value()) {
    input.kind = ir::InputKind::category;
    input.levels = std::move(*patch.levels);
    input.numeric_levels = patch.numeric_levels;
  }
  if (patch.unknown.has_value()) input.unknown = *patch.unknown;
  if (patch.label.has_value()) input.label = std::move(*patch.label);
  if (patch.unit.has_value()) input.unit = std::move(*patch.unit);
  if (patch.low.has_value()) input.low = patch.low;
  if (patch.high.has_value()) input.high = patch.high;
  if (patch.example.has_value()) input.example = patch.example;
  if (patch.missing.has_value()) set_sentinel(input, *patch.missing);
}

// By name where the model has names, else by position.
Status apply_inputs(std::vector<InputPatch> patches, ir::Model& model) {
  if (!model.named_inputs) {
    if (patches.size() != model.inputs.size())
      return invalid("schema.inputs", "the model's inputs have no names, so the schema must list all of them in order", patches.size(),
                     model.inputs.size());
    for (std::size_t i = 0; i < patches.size(); ++i) {
      if (!patches[i].name.empty()) model.inputs[i].name = patches[i].name, model.named_inputs = true;
      apply(std::move(patches[i]), model.inputs[i]);
    }
    return {};
  }
  for (InputPatch& patch : patches) {
    const auto found =
        std::find_if(model.inputs.begin(), model.inputs.end(), [&](const ir::Input& input) { return input.name == patch.name; });
    if (found == model.inputs.end())
      return invalid("schema.inputs", "the schema names an input that the model does not have", patch.name, "one of the model's inputs");
    apply(std::move(patch), *found);
  }
  return {};
}

}  // namespace

Result<OpenOptions> parse_open_options(std::string_view json) {
  OpenOptions options;
  if (json.empty()) return options;
  JsonReader reader(json);
  std::string_view key;
  reader.enter_object();
  while (reader.next_key(key)) {
    if (is(key, "rounds")) options.rounds = read_rounds(reader);
    else if (is(key, "schema")) options.schema = text_of_value(reader, json);
    else reader.fail(Code::invalid_argument, "there is no such option", std::string(key), "rounds, schema");
  }
  reader.expect_end();
  if (!reader.ok()) return argument_error(reader, "options");
  return options;
}

Result<SaveOptions> parse_save_options(std::string_view json) {
  SaveOptions options;
  if (json.empty()) return options;
  JsonReader reader(json);
  std::string_view key;
  reader.enter_object();
  while (reader.next_key(key)) {
    if (is(key, "profile")) {
      const std::string word = reader.string();
      const auto profile = ir::from_name<ir::Profile>(word);
      if (profile.has_value()) options.profile = *profile;
      else reader.fail(Code::invalid_argument, "there is no such profile", word, "\"exact\", \"compact\" or \"tiny\"");
    } else if (is(key, "explain")) {
      options.explain = reader.boolean();
    } else if (is(key, "goldenRows")) {
      options.golden_rows = count(reader, "the number of golden rows", kMostGoldenRows);
    } else {
      reader.fail(Code::invalid_argument, "there is no such option", std::string(key), "profile, explain, goldenRows");
    }
  }
  reader.expect_end();
  if (!reader.ok()) return argument_error(reader, "options");
  return options;
}

Status apply_schema(std::string_view json, ir::Model& model) {
  if (json.empty()) return {};
  JsonReader reader(json);
  std::string_view key;
  std::vector<InputPatch> inputs;
  bool has_inputs = false;
  std::optional<double> missing;
  reader.enter_object();
  while (reader.next_key(key)) {
    if (is(key, "missing")) {
      missing = sentinel(reader);
    } else if (is(key, "inputs")) {
      has_inputs = true;
      reader.enter_array();
      while (reader.next_item()) inputs.push_back(read_input(reader));
    } else if (is(key, "labels")) {
      model.output.labels = read_names(reader, model.output.numeric_labels);
    } else {
      reader.skip();
    }
  }
  reader.expect_end();
  if (!reader.ok()) return argument_error(reader, "schema");
  if (missing.has_value())
    for (ir::Input& input : model.inputs) set_sentinel(input, *missing);
  return has_inputs ? apply_inputs(std::move(inputs), model) : Status();
}

Status apply_rounds(const Rounds& rounds, ir::Model& model) {
  using Kind = Rounds::Kind;
  const bool asked = rounds.kind == Kind::best || rounds.kind == Kind::range;
  auto* forest = std::get_if<ir::Forest>(&model.predictor);
  if (forest == nullptr || forest->rounds.empty())
    return asked ? invalid("iterations", "the model was not made in boosting rounds that could be chosen from") : Status();
  const auto total = static_cast<std::uint32_t>(forest->rounds.size() - 1);
  std::uint32_t from = 0, to = total;
  if (rounds.kind == Kind::range) {
    from = rounds.from;
    to = rounds.to;
    if (from >= to || to > total)
      return invalid("iterations", "the model does not have these boosting rounds", {"[", from, ", ", to, "]"},
                     {"0 <= from < to <= ", total});
  } else if (rounds.kind == Kind::best || (rounds.kind == Kind::automatic && model.prefer_best)) {
    if (rounds.kind == Kind::best && !model.best_round.has_value())
      return invalid("iterations", "the model was trained without early stopping, so it has no best round; use \"all\"", "\"best\"");
    if (model.best_round.has_value() && *model.best_round >= model.first_round)
      to = std::min(total, *model.best_round - model.first_round + 1);
  }
  if (from == 0 && to == total) return {};
  if (!model.rounds_in_source.has_value()) model.rounds_in_source = total;
  model.first_round += from;
  // Golden rows are answers of all rounds.
  model.golden = {};
  ir::keep_rounds(*forest, from, to);
  return {};
}

}  // namespace sapwood
