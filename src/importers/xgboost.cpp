// XGBoost's JSON and UBJSON models, versions 1.3 to 3.x: gbtree, dart and gblinear.
//
// One pass over the file fills an XgboostFile; the IR is made of it at the end, because the objective and the counts
// stand behind the trees. The trees go straight into the IR's forest, one by one. Sources: the schema and the loaders of
// dmlc/xgboost (src/learner.cc, src/gbm, src/tree/tree_model.cc); what differs between versions is said where it is read.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.h"
#include "base/number_text.h"
#include "base/text.h"
#include "base/ubjson_reader.h"
#include "importers/importers.h"
#include "importers/xgboost_categories.h"
#include "importers/xgboost_objective.h"
#include "importers/xgboost_text.h"
#include "importers/xgboost_tree.h"

namespace sapwood::importers {
namespace {

// What the file says, in its own terms.
struct XgboostFile {
  XgboostVersion version;
  bool has_learner = false;
  std::string objective, booster;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<std::string> feature_names, feature_types;
  std::vector<float> base_score;
  std::int64_t num_feature = 0, num_class = 0, num_target = 1;
  // trees
  ir::ForestBuilder builder;
  std::vector<std::int32_t> tree_info;         // output of each tree
  std::vector<std::int64_t> iteration_indptr;  // since 2.0
  std::int64_t num_parallel_tree = 1;
  std::vector<float> weight_drop;  // dart
  std::vector<XgboostCategories> categories;
  bool covers = true;
  bool base_weights_missed = false;  // a vector leaf needs base_weights, which were skipped
  // gblinear
  std::optional<std::vector<float>> weights;
};

class XgboostReader {
 public:
  XgboostReader(ValueReader& reader, bool keep_base_weights) : in_(reader), keep_base_weights_(keep_base_weights) {}

  Result<XgboostFile> read() {
    if (in_.peek() == ValueKind::object) root();
    else in_.fail(Code::malformed, "a model file is one object");
    in_.expect_end();
    if (!in_.ok()) return in_.take_status();
    return std::move(file_);
  }

 private:
  void root() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "learner")) learner();
      else if (is(key, "version")) version();
      else if (is(key, "Model")) root();  // a memory snapshot of a Booster: the model, and its configuration beside it
      else in_.skip();
    }
  }

  void version() {
    std::vector<std::int64_t> v;
    in_.read_i64(v);
    v.resize(3);
    file_.version = {v[0], v[1], v[2]};
  }

  void learner() {
    file_.has_learner = true;
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "attributes")) attributes();
      else if (is(key, "feature_names")) strings(file_.feature_names);
      else if (is(key, "feature_types")) strings(file_.feature_types);
      else if (is(key, "gradient_booster")) booster();
      else if (is(key, "learner_model_param")) learner_param();
      else if (is(key, "objective")) objective();
      else in_.skip();
    }
  }

  void attributes() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      std::string name(key);
      if (in_.peek() == ValueKind::string) file_.attributes.emplace_back(std::move(name), in_.string());
      else in_.skip();
    }
  }

  void strings(std::vector<std::string>& out) {
    in_.enter_array();
    while (in_.next_item()) out.push_back(in_.string());
  }

  void learner_param() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "base_score")) read_float_list(in_, file_.base_score);
      else if (is(key, "num_feature")) file_.num_feature = read_count(in_, "num_feature");
      else if (is(key, "num_class")) file_.num_class = read_count(in_, "num_class");
      else if (is(key, "num_target")) file_.num_target = read_count(in_, "num_target");
      else in_.skip();
    }
  }

  void objective() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "name")) file_.objective = in_.string();
      else in_.skip();
    }
  }

  // gbtree keeps its model here; dart up to 3.2 has a whole gbtree inside and weight_drop beside it, 3.3 has weight_drop
  // beside the model, 3.4 inside of it.
  void booster() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "name")) {
        std::string name = in_.string();
        if (file_.booster.empty() || !is(name, "gbtree")) file_.booster = std::move(name);
      } else if (is(key, "model")) model();
      else if (is(key, "gbtree")) booster();
      else if (is(key, "weight_drop")) in_.read_f32(file_.weight_drop);
      else in_.skip();
    }
  }

  void model() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "trees")) trees();
      else if (is(key, "tree_info")) in_.read_i32(file_.tree_info);
      else if (is(key, "iteration_indptr")) in_.read_i64(file_.iteration_indptr);
      else if (is(key, "weight_drop")) in_.read_f32(file_.weight_drop);
      else if (is(key, "cats")) read_xgboost_categories(in_, file_.categories);
      else if (is(key, "gbtree_model_param")) model_param();
      else if (is(key, "weights")) in_.read_f32(file_.weights.emplace());
      else in_.skip();
    }
  }

  void model_param() {
    std::string_view key;
    in_.enter_object();
    while (in_.next_key(key)) {
      if (is(key, "num_parallel_tree")) file_.num_parallel_tree = std::max<std::int64_t>(1, read_count(in_, "num_parallel_tree"));
      else in_.skip();
    }
  }

  void trees() {
    XgboostTree tree;
    ir::Forest& forest = file_.builder.forest;
    in_.enter_array();
    while (in_.next_item()) {
      read_xgboost_tree(in_, keep_base_weights_, tree);
      if (!in_.ok()) return;
      if (tree.leaf_size > 1 && tree.leaf_weights.empty() && tree.base_weights_skipped) {
        file_.base_weights_missed = true;
        in_.fail(Code::unsupported, "base_weights were skipped");  // the caller reads again and keeps them
        return;
      }
      if (forest.trees.empty()) forest.leaf_width = static_cast<std::uint32_t>(tree.leaf_size);
      if (forest.leaf_width != tree.leaf_size) {
        in_.fail(Code::invalid_model, "the trees' leaves differ in width", tree.leaf_size, forest.leaf_width);
        return;
      }
      file_.covers &= !tree.hessian.empty();
      Status status = append_xgboost_tree(tree, {"learner.gradient_booster.model.trees[", forest.trees.size(), "]"}, file_.builder);
      if (!status.ok()) {
        in_.fail(std::move(status));
        return;
      }
    }
  }

  ValueReader& in_;
  XgboostFile file_;
  bool keep_base_weights_;

 public:
  bool base_weights_missed() const { return file_.base_weights_missed; }
};

// ------------------------------------------------------------------------------------------------ file -> IR
const std::string* attribute(const XgboostFile& file, std::string_view name) {
  for (const auto& [key, value] : file.attributes)
    if (key == name) return &value;
  return nullptr;
}

Status wrong(const Words& place, const Words& message, std::size_t got, std::size_t expected) {
  return {Code::invalid_model, message, place, got, expected};
}

// Put each tree on its output and apply dart's weights; find the boosting rounds.
Status finish_forest(XgboostFile& file, std::uint32_t outputs) {
  ir::Forest& forest = file.builder.forest;
  const std::size_t trees = forest.trees.size();
  forest.outputs = outputs;
  if (!file.covers) forest.cover.clear();

  if (forest.leaf_width == 1) {
    if (file.tree_info.size() != trees)
      return wrong("learner.gradient_booster.model.tree_info", "there must be one entry per tree", file.tree_info.size(), trees);
    for (std::size_t t = 0; t < trees; ++t) forest.trees[t].output = static_cast<std::uint32_t>(file.tree_info[t]);
  }

  if (!file.weight_drop.empty()) {
    if (file.weight_drop.size() != trees)
      return wrong("learner.gradient_booster.weight_drop", "there must be one weight per tree", file.weight_drop.size(), trees);
    // Each leaf is in the forest once, so its product with the weight, rounded to float32 as XGBoost rounds it before
    // adding, can be taken now.
    for (std::size_t t = 0; t < trees; ++t)
      for (std::uint32_t i = forest.trees[t].first_node; i < ir::end_of_tree(forest, t); ++i) {
        const ir::Node& node = forest.nodes[i];
        if (!node.is_leaf()) continue;
        for (std::uint32_t k = 0; k < forest.leaf_width; ++k) {
          double& leaf = forest.leaves[std::size_t{node.next} * forest.leaf_width + k];
          leaf = static_cast<float>(leaf) * file.weight_drop[t];
        }
      }
  } else if (file.booster == "dart") {
    return {
        Code::invalid_model, "a dart model has no tree weights", "learner.gradient_booster.weight_drop", "nothing", {trees, " weights"}};
  }

  if (!file.iteration_indptr.empty()) {
    for (const std::int64_t begin : file.iteration_indptr) {
      if (begin < 0 || begin > static_cast<std::int64_t>(trees))
        return wrong("learner.gradient_booster.model.iteration_indptr", "a boosting round begins outside of the trees",
                     static_cast<std::size_t>(begin), trees);
      forest.rounds.push_back(static_cast<std::uint32_t>(begin));
    }
  } else {
    const std::size_t per_round = (forest.leaf_width == 1 ? outputs : 1) * static_cast<std::size_t>(file.num_parallel_tree);
    for (std::size_t begin = 0; begin <= trees; begin += per_round) forest.rounds.push_back(static_cast<std::uint32_t>(begin));
    if (forest.rounds.back() != trees)
      return wrong("learner.gradient_booster.model.trees", "the last boosting round is not whole", trees,
                   per_round * (forest.rounds.size()));
  }
  return {};
}

// gblinear: weights are feature-major, the bias row comes last.
Result<ir::Linear> make_linear(const XgboostFile& file, std::uint32_t outputs, const std::vector<float>& base) {
  const auto features = static_cast<std::size_t>(file.num_feature);
  const std::vector<float>& weights = *file.weights;
  if (weights.size() != (features + 1) * outputs)
    return wrong("learner.gradient_booster.model.weights", "there must be a weight per feature and output, and a bias per output",
                 weights.size(), (features + 1) * outputs);
  ir::Linear linear;
  linear.outputs = outputs;
  linear.weights.assign(weights.begin(), weights.end() - outputs);
  // The sum starts at bias + base score, in float32; every output takes the first base score, as XGBoost does.
  for (std::uint32_t k = 0; k < outputs; ++k) linear.base.push_back(weights[features * outputs + k] + base[0]);
  return linear;
}

ir::InputKind kind_of(std::string_view type) {
  if (is(type, "c")) return ir::InputKind::category;
  if (is(type, "i")) return ir::InputKind::boolean;
  if (is(type, "int")) return ir::InputKind::integer;
  return ir::InputKind::number;
}

Status make_inputs(XgboostFile& file, ir::Model& model) {
  const auto n = static_cast<std::size_t>(file.num_feature);
  if (!file.feature_names.empty() && file.feature_names.size() != n)
    return wrong("learner.feature_names", "there must be one name per feature", file.feature_names.size(), n);
  if (!file.feature_types.empty() && file.feature_types.size() != n)
    return wrong("learner.feature_types", "there must be one type per feature", file.feature_types.size(), n);
  if (!file.categories.empty() && file.categories.size() != n)
    return wrong("learner.gradient_booster.model.cats.enc", "there must be one entry per feature", file.categories.size(), n);
  model.named_inputs = !file.feature_names.empty();
  model.inputs.resize(n);
  for (std::size_t f = 0; f < n; ++f) {
    ir::Input& input = model.inputs[f];
    input.name = model.named_inputs ? std::move(file.feature_names[f]) : join({"f", f});
    input.finite = true;  // DMatrix refuses infinities
    if (!file.feature_types.empty()) input.kind = kind_of(file.feature_types[f]);
    if (!file.categories.empty() && !file.categories[f].levels.empty()) {
      input.kind = ir::InputKind::category;
      input.levels = std::move(file.categories[f].levels);
      input.numeric_levels = file.categories[f].numeric;
    }
  }
  // A file without feature types still shows which features are categories: those that its trees ask for sets.
  for (const ir::Question& question : file.builder.forest.questions)
    if (question.is_set() && question.feature < n) model.inputs[question.feature].kind = ir::InputKind::category;
  return {};
}

// XGBClassifier 1.x kept its classes in an attribute: a JSON text with "classes_".
void add_labels(const XgboostFile& file, ir::Output& output) {
  const std::string* text = attribute(file, "scikit_learn");
  if (text == nullptr) return;
  JsonReader reader(*text);
  std::vector<std::string> labels;
  bool numeric = true;
  std::string_view key;
  reader.enter_object();
  while (reader.next_key(key)) {
    if (!is(key, "classes_") || reader.peek() != ValueKind::array) {
      reader.skip();
      continue;
    }
    reader.enter_array();
    while (reader.next_item()) {
      if (reader.peek() == ValueKind::string) {
        labels.push_back(reader.string());
        numeric = false;
      } else labels.push_back(format_f64(reader.number()));
    }
  }
  const std::size_t classes = output.task == ir::Task::binary ? 2 : output.task == ir::Task::multiclass ? labels.size() : 0;
  if (!reader.ok() || labels.empty() || labels.size() != classes) return;
  output.labels = std::move(labels);
  output.numeric_labels = numeric;
}

void add_best_round(const XgboostFile& file, ir::Model& model) {
  const std::string* text = attribute(file, "best_iteration");
  double best = 0;
  if (text == nullptr || !parse_f64(*text, best) || !(best >= 0 && best < 4294967295.0)) return;
  model.best_round = static_cast<std::uint32_t>(best);
  // XGBoost's scikit-learn wrapper (and R's) stops at the best round by default; Booster.predict uses all of them.
  model.prefer_best = attribute(file, "scikit_learn") != nullptr;
}

Result<ir::Model> to_ir(XgboostFile file, bool binary, std::size_t file_size) {
  if (!file.has_learner)
    return Status(Code::unknown_format, "this is JSON, but not a model that Sapwood reads: an XGBoost model has a \"learner\"", "byte 0",
                  "an object without a learner", "booster.save_model('model.json')");
  if (file.version.major > 3)
    return Status(Code::future_version, "the model was saved by an XGBoost newer than this Sapwood knows; update sapwood", "version",
                  file.version.major, "3 or older");
  // Inputs cost memory each: a short file may not claim millions of them.
  const auto most_features = static_cast<std::int64_t>(std::max<std::size_t>(65536, 4 * file_size));
  if (file.num_feature > most_features)
    return Status(Code::too_large, "the model says that it has more features than a file of its size can be about",
                  "learner.learner_model_param.num_feature", file.num_feature, {"at most ", most_features});
  if (file.num_feature == 0 && !file.builder.forest.questions.empty())
    return Status(Code::invalid_model, "the model says that it has no features", "learner.learner_model_param.num_feature", "0",
                  "at least 1");

  const auto outputs = static_cast<std::uint32_t>(std::max({std::int64_t{1}, file.num_class, file.num_target}));
  std::vector<float> base = file.base_score.empty() ? std::vector<float>{0.5f} : file.base_score;
  if (base.size() == 1) {
    if (outputs > (1u << 16))
      return Status(Code::too_large, "the model has too many outputs", "learner.learner_model_param", outputs, "at most 65536");
    base.resize(outputs, base[0]);
  }
  if (base.size() != outputs)
    return wrong("learner.learner_model_param.base_score", "there must be one base score, or one per output", base.size(), outputs);

  ir::Model model;
  model.source = {binary ? "xgboost-ubjson" : "xgboost-json", "xgboost", {}, file.objective};
  if (file.version.major > 0) model.source.version = join({file.version.major, ".", file.version.minor, ".", file.version.patch});
  SAPWOOD_ASSIGN(model.output, xgboost_output(file.objective, file.version, outputs, base));
  add_labels(file, model.output);
  add_best_round(file, model);
  SAPWOOD_TRY(make_inputs(file, model));

  if (file.weights.has_value()) {
    SAPWOOD_ASSIGN(model.predictor, make_linear(file, outputs, base));
  } else if (file.booster == "gbtree" || file.booster == "dart") {
    SAPWOOD_TRY(finish_forest(file, outputs));
    file.builder.forest.base.assign(base.begin(), base.end());
    file.builder.finish();
    model.predictor = std::move(file.builder.forest);
  } else {
    return Status(Code::unsupported, "the model's booster is not known", "learner.gradient_booster.name", file.booster,
                  "gbtree, dart or gblinear");
  }
  model.attributes = std::move(file.attributes);
  return model;
}

}  // namespace

Result<ir::Model> import_xgboost(std::span<const std::byte> bytes, bool binary) {
  // base_weights are as much text as the thresholds and only vector leaves of 2.0 to 3.1 need them: read without them
  // first, and a second time where it turns out that they are needed.
  for (const bool keep_base_weights : {false, true}) {
    std::optional<JsonReader> json;
    std::optional<UbjReader> ubjson;
    ValueReader* in = binary ? static_cast<ValueReader*>(&ubjson.emplace(bytes)) : &json.emplace(bytes);
    XgboostReader reader(*in, keep_base_weights);
    Result<XgboostFile> file = reader.read();
    if (file.ok()) return to_ir(std::move(*file), binary, bytes.size());
    if (!reader.base_weights_missed()) return file.take_status();
  }
  return Status(Code::invalid_model, "the trees have vector leaves, but no values for them");
}

}  // namespace sapwood::importers
