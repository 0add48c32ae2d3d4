#include "file/manifest.h"

#include <optional>

#include "base/json_reader.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "ir/names.h"

namespace sapwood::file {
namespace {

constexpr std::uint32_t kMajor = 1, kMinor = 0;
constexpr std::string_view kProducer = "sapwood 0.1.0";
constexpr std::string_view kUnknownWord = "this word is not known to this version of Sapwood";

// ------------------------------------------------------------------------------------------------ writing
void write_names(JsonWriter& out, std::string_view key, const std::vector<std::string>& names) {
  out.key(key);
  out.begin_array();
  for (const std::string& name : names) out.string(name);
  out.end_array();
}

void write_input(JsonWriter& out, const ir::Input& input) {
  out.begin_object();
  out.field("name", input.name);
  out.field("kind", ir::name(input.kind));
  out.field("missing", ir::name(input.missing));
  out.field("finite", input.finite);
  if (input.nan_is_zero) out.field("nan_is_zero", true);
  if (input.zero_missing) out.field("zero_missing", true);
  if (!input.levels.empty()) {
    write_names(out, "levels", input.levels);
    out.field("numeric_levels", input.numeric_levels);
    out.field("unknown", ir::name(input.unknown));
  }
  if (!input.label.empty()) out.field("label", input.label);
  if (!input.unit.empty()) out.field("unit", input.unit);
  out.end_object();
}

void write_transform(JsonWriter& out, const ir::Transform& transform) {
  out.begin_object();
  out.field("op", ir::names_of(transform.op).op);
  out.field("required", true);
  if (transform.op == ir::Op::model) out.field("answer", ir::name(transform.answer));
  out.end_object();
}

void write_predictor(JsonWriter& out, const ir::Model& model) {
  const ir::Predictor& predictor = model.predictor;
  out.begin_object();
  if (const auto* forest = std::get_if<ir::Forest>(&predictor)) {
    out.field("op", "forest");
    out.field("required", true);
    out.field("layout", "packed");
    out.field("feature_type", ir::name(forest->feature_type));
    out.field("compare", ir::name(forest->compare));
    out.field("sum_type", ir::name(forest->sum_type));
  } else if (const auto* posterior = std::get_if<ir::Posterior>(&predictor)) {
    out.field("op", "posterior");
    out.field("required", true);
    out.field("layout", "packed");
    out.field("feature_type", ir::name(posterior->feature_type));
    out.field("compare", ir::name(posterior->compare));
    out.field("variance", posterior->variance);
    out.field("chains", posterior->chains);
  } else {
    const auto& linear = std::get<ir::Linear>(predictor);
    out.field("op", "linear");
    out.field("required", true);
    out.field("feature_type", ir::name(linear.feature_type));
    out.field("sum_type", ir::name(linear.sum_type));
    out.field("skip_missing", linear.skip_missing);
  }
  if (!model.feature_rules.empty()) {
    out.field("missing_feature", ir::name(model.feature_rules[0].missing));
    out.field("finite_features", model.feature_rules[0].finite);
  }
  out.end_object();
}

// ------------------------------------------------------------------------------------------------ reading
template <class Enum>
Enum read_word(JsonReader& reader, Enum otherwise) {
  const std::string word = reader.string();
  const std::optional<Enum> value = ir::from_name<Enum>(word);
  if (reader.ok() && !value.has_value()) reader.fail(Code::unsupported, kUnknownWord, word);
  return value.value_or(otherwise);
}

void read_names(JsonReader& reader, std::vector<std::string>& out) {
  reader.enter_array();
  while (reader.next_item()) out.push_back(reader.string());
}

std::uint32_t read_whole(JsonReader& reader) {
  const double value = reader.number();
  if (!(value >= 0 && value < 4294967295.0)) {
    reader.fail(Code::malformed, "this is not a whole number from 0 to 2^32 - 2");
    return 0;
  }
  return static_cast<std::uint32_t>(value);
}

class ManifestReader {
 public:
  explicit ManifestReader(std::string_view json) : in_(json) {}

  Result<Manifest> read() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "format")) version();
      else if (is(key, "source")) source();
      else if (is(key, "inputs")) inputs();
      else if (is(key, "named_inputs")) model_.named_inputs = in_.boolean();
      else if (is(key, "steps")) steps();
      else if (is(key, "output")) output();
      else if (is(key, "golden")) golden();
      else if (is(key, "rounds")) rounds();
      else if (is(key, "attributes")) attributes();
      else if (is(key, "warnings")) read_names(in_, model_.warnings);
      else in_.skip();
    }
    in_.expect_end();
    if (in_.ok() && !has_version_) in_.fail(Code::malformed, "the manifest does not say its format");
    const auto& transforms = model_.transforms;
    if (in_.ok() && !out_.predicts && (transforms.empty() || transforms.back().op != ir::Op::model))
      in_.fail(Code::malformed, "the manifest has no step that predicts");
    if (!in_.ok()) {
      Status status = in_.take_status();
      status.error().place = join({"manifest", status.error().place.empty() ? Words() : Words(": "), status.error().place});
      return status;
    }
    out_.model = std::move(model_);
    return std::move(out_);
  }

 private:
  void version() {
    std::vector<std::int64_t> v;
    in_.read_i64(v);
    has_version_ = true;
    if (!in_.ok()) return;
    if (v.size() != 2) in_.fail(Code::malformed, "the format must be [major, minor]");
    else if (v[0] != kMajor)
      in_.fail(Code::future_version, "the file has a format that this version of Sapwood does not read; update sapwood", v[0], kMajor);
  }

  void source() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "library")) model_.source.library = in_.string();
      else if (is(key, "version")) model_.source.version = in_.string();
      else if (is(key, "objective")) model_.source.objective = in_.string();
      else in_.skip();
    }
  }

  void inputs() {
    in_.enter_array();
    while (in_.next_item()) {
      ir::Input& input = model_.inputs.emplace_back();
      std::string_view key;
      in_.enter_object();
      while (in_.next_key(key)) {
        if (is(key, "name")) input.name = in_.string();
        else if (is(key, "kind")) input.kind = read_word(in_, input.kind);
        else if (is(key, "missing")) input.missing = read_word(in_, input.missing);
        else if (is(key, "finite")) input.finite = in_.boolean();
        else if (is(key, "nan_is_zero")) input.nan_is_zero = in_.boolean();
        else if (is(key, "zero_missing")) input.zero_missing = in_.boolean();
        else if (is(key, "levels")) read_names(in_, input.levels);
        else if (is(key, "numeric_levels")) input.numeric_levels = in_.boolean();
        else if (is(key, "unknown")) input.unknown = read_word(in_, input.unknown);
        else if (is(key, "label")) input.label = in_.string();
        else if (is(key, "unit")) input.unit = in_.string();
        else in_.skip();
      }
    }
  }

  // Each step in one pass: its fields are collected, then the operation decides what they mean.
  void steps() {
    in_.enter_array();
    while (in_.next_item()) {
      std::string op, layout = "packed";
      ir::PartAnswer answer = ir::PartAnswer::response;
      bool required = true, skip_missing = true, missing_left = false, variance = false;
      std::uint32_t chains = 1;
      ir::DType feature_type = ir::DType::f32, sum_type = ir::DType::f32;
      ir::Compare compare = ir::Compare::less;
      std::string_view key;
      in_.enter_object();
      while (in_.next_key(key)) {
        if (is(key, "op")) op = in_.string();
        else if (is(key, "required")) required = in_.boolean();
        else if (is(key, "layout")) layout = in_.string();
        else if (is(key, "feature_type")) feature_type = read_word(in_, feature_type);
        else if (is(key, "sum_type")) sum_type = read_word(in_, sum_type);
        else if (is(key, "compare")) compare = read_word(in_, compare);
        else if (is(key, "skip_missing")) skip_missing = in_.boolean();
        else if (is(key, "missing_left")) missing_left = in_.boolean();
        else if (is(key, "variance")) variance = in_.boolean();
        else if (is(key, "chains")) chains = read_whole(in_);
        else if (is(key, "missing_feature")) out_.features.missing = read_word(in_, out_.features.missing);
        else if (is(key, "finite_features")) out_.features.finite = in_.boolean();
        else if (is(key, "answer")) answer = read_word(in_, answer);
        else in_.skip();
      }
      if (!in_.ok()) return;
      if (add_transform(op, answer)) continue;
      if (op != "forest" && op != "linear" && op != "posterior") {
        if (required)
          in_.fail(Code::unsupported, "the model needs a step that this version of Sapwood does not know; update sapwood", op,
                   "forest, linear, posterior or model");
        continue;
      }
      if (out_.predicts) in_.fail(Code::unsupported, "the model has more than one predictor", op, "one");
      out_.predicts = true;
      if (op == "posterior") {
        out_.layout = layout == "bart-text" ? Layout::bart_text : layout == "preorder" ? Layout::preorder : Layout::packed;
        if (out_.layout == Layout::packed && layout != "packed")
          in_.fail(Code::unsupported, "the posterior's layout is not known", layout, "packed, preorder or bart-text");
        out_.missing_left = missing_left;
        ir::Posterior posterior;
        posterior.feature_type = feature_type, posterior.compare = compare, posterior.variance = variance, posterior.chains = chains;
        model_.predictor = std::move(posterior);
        continue;
      }
      if (layout != "packed" && layout != "plain") in_.fail(Code::unsupported, "the layout is not known", layout, "packed or plain");
      out_.layout = layout == "plain" ? Layout::plain : Layout::packed;
      if (op == "linear") {
        ir::Linear linear;
        linear.feature_type = feature_type, linear.sum_type = sum_type, linear.skip_missing = skip_missing;
        model_.predictor = std::move(linear);
        continue;
      }
      ir::Forest forest;
      forest.feature_type = feature_type, forest.sum_type = sum_type, forest.compare = compare;
      model_.predictor = std::move(forest);
    }
  }

  // False: no transform has this name.
  bool add_transform(std::string_view op, ir::PartAnswer answer) {
    for (std::size_t i = 0; i < ir::kOps.size(); ++i) {
      if (ir::kOps[i].op != op) continue;
      if (out_.predicts) in_.fail(Code::unsupported, "a step comes after the predictor", op, "a predictor as the last step");
      ir::Transform& transform = model_.transforms.emplace_back();
      transform.op = static_cast<ir::Op>(i);
      transform.answer = answer;
      return true;
    }
    return false;
  }

  void output() {
    ir::Output& output = model_.output;
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "task")) output.task = read_word(in_, output.task);
      else if (is(key, "link")) link(output);
      else if (is(key, "type")) output.type = read_word(in_, output.type);
      else if (is(key, "probabilities")) output.probabilities = in_.boolean();
      else if (is(key, "decision")) output.decision = read_word(in_, output.decision);
      else if (is(key, "labels")) read_names(in_, output.labels);
      else if (is(key, "numeric_labels")) output.numeric_labels = in_.boolean();
      else in_.skip();
    }
  }

  void link(ir::Output& output) {
    const std::string word = in_.string();
    if (in_.ok() && !ir::read_link(word, output)) in_.fail(Code::unsupported, kUnknownWord, word);
  }

  void golden() {
    out_.golden = true;
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "source")) model_.golden.from_library = in_.string() == "library";
      else in_.skip();
    }
  }

  void rounds() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "best")) model_.best_round = read_whole(in_);
      else if (is(key, "first")) model_.first_round = read_whole(in_);
      else if (is(key, "in_source")) model_.rounds_in_source = read_whole(in_);
      else in_.skip();
    }
  }

  void attributes() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      std::string name(key);
      model_.attributes.emplace_back(std::move(name), in_.string());
    }
  }

  JsonReader in_;
  Manifest out_;
  ir::Model model_;
  bool has_version_ = false;
};

}  // namespace

Result<Manifest> read_manifest(std::string_view json) { return ManifestReader(json).read(); }

std::string write_manifest(const ir::Model& model) {
  JsonWriter out;
  out.begin_object();
  out.key("format");
  out.begin_array();
  out.integer(kMajor);
  out.integer(kMinor);
  out.end_array();
  out.field("producer", kProducer);
  out.key("source");
  out.begin_object();
  out.field("library", model.source.library);
  out.field("version", model.source.version);
  out.field("objective", model.source.objective);
  out.end_object();
  out.field("named_inputs", model.named_inputs);
  out.key("inputs");
  out.begin_array();
  for (const ir::Input& input : model.inputs) write_input(out, input);
  out.end_array();
  out.key("steps");
  out.begin_array();
  for (const ir::Transform& transform : model.transforms) write_transform(out, transform);
  write_predictor(out, model);
  out.end_array();
  const ir::Output& output = model.output;
  out.key("output");
  out.begin_object();
  out.field("task", ir::name(output.task));
  out.field("link", ir::link_name(output));
  out.field("type", ir::name(output.type));
  out.field("probabilities", output.probabilities);
  out.field("decision", ir::name(output.decision));
  if (!output.labels.empty()) {
    write_names(out, "labels", output.labels);
    out.field("numeric_labels", output.numeric_labels);
  }
  out.end_object();
  if (model.golden.rows > 0) {
    out.key("golden");
    out.begin_object();
    out.field("source", model.golden.from_library ? "library" : "engine");
    out.end_object();
  }
  out.key("rounds");
  out.begin_object();
  if (model.best_round.has_value()) out.field("best", *model.best_round);
  out.field("first", model.first_round);
  if (model.rounds_in_source.has_value()) out.field("in_source", *model.rounds_in_source);
  out.end_object();
  out.key("attributes");
  out.begin_object();
  for (const auto& [key, value] : model.attributes) out.field(key, value);
  out.end_object();
  write_names(out, "warnings", model.warnings);
  out.end_object();
  return out.take();
}

}  // namespace sapwood::file
