// BART models of stochtree, as R's saveBARTModelToJsonString and Python's BARTModel.to_json write them, versions 0.1 to 0.4.
//
// The file is one object whose keys are in alphabetical order, so the trees of all draws (draw 0, 1, 10, 100, 101...) come before
// the numbers that tell what they mean. It is read in pieces: each tree goes to the PosteriorBuilder when it is whole, and the
// few numbers wait for the end. Sources: R/bart.R, stochtree/bart.py and src/tree.cpp of StochasticTree/stochtree; what differs
// between versions is said where it is read. docs/stochtree-support.md says what is refused.

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json_stream.h"
#include "base/number_text.h"
#include "base/text.h"
#include "importers/importers.h"
#include "importers/stochtree_columns.h"
#include "importers/stochtree_tree.h"
#include "ir/posterior.h"

namespace sapwood::importers {
namespace {

// BART's two: the mean and, where there is one, the variance.
constexpr std::uint32_t kMostForests = 2;

// "tree_12" -> 12.
bool number_behind(std::string_view prefix, std::string_view key, std::uint32_t& out) {
  if (key.size() <= prefix.size() || key.size() > prefix.size() + 9 || key.substr(0, prefix.size()) != prefix) return false;
  const std::string_view digits = key.substr(prefix.size());
  std::uint32_t number = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    number = 10 * number + static_cast<std::uint32_t>(c - '0');
  }
  if (digits.size() > 1 && digits[0] == '0') return false;
  out = number;
  return true;
}

// What a container of draws says of itself, in so far as it does.
struct Container {
  std::optional<double> draws, trees;
  bool constant_leaves = true, exponentiated = false;
};

// What the file says behind its trees.
struct StochtreeFile {
  std::vector<Container> containers;
  std::string version, outcome = "continuous", link;
  std::optional<double> mean, scale, draws, initial_variance;
  double chains = 1, draws_of_a_chain = 0;
  bool probit = false;  // until 0.3 in place of the link
  bool has_mean = true, has_variance = false, has_random_effects = false;
  std::vector<double> variances;  // of each draw, on the scale of the outcome
  StochtreeColumns columns;
};

Status unsupported(const Words& what, const Words& place, const Words& got = {}) {
  return {Code::unsupported, {"this version of Sapwood does not run ", what, " of stochtree"}, place, got, {}};
}

class StochtreeImporter final : public StreamImporter, private JsonStream::Handler {
 public:
  Status feed(std::span<const std::byte> bytes) override { return stream_.feed(bytes, *this); }

  Result<ir::Model> finish() override {
    SAPWOOD_TRY(stream_.finish());
    SAPWOOD_TRY(check());
    ir::Model model;
    model.source = {"stochtree-json", "stochtree", file_.version, file_.outcome + ", " + file_.link};
    SAPWOOD_ASSIGN(StochtreeInputs inputs, make_inputs(file_.columns));
    model.inputs = std::move(inputs.inputs);
    model.named_inputs = inputs.named;

    ir::Posterior& posterior = builder_.posterior;
    posterior.feature_type = ir::DType::f64;
    posterior.compare = ir::Compare::less_equal;
    SAPWOOD_TRY(builder_.finish());
    SAPWOOD_TRY(check_counts());
    for (const std::uint32_t input : inputs.counted_from_1) count_from_0(input);
    add_basis(model);
    posterior.offset = {*file_.mean};
    posterior.scale = *file_.scale;
    SAPWOOD_TRY(set_sigma());
    // Draws of a chain stand together, but those of the growing from the root may come before them all.
    const double chains = file_.chains, draws = posterior.draws;
    if (chains >= 1 && chains <= draws && chains * file_.draws_of_a_chain == draws) posterior.chains = static_cast<std::uint32_t>(chains);

    model.output.type = ir::DType::f64;
    if (is(file_.link, "probit")) {
      model.output.task = ir::Task::binary;
      model.output.link = ir::LinkKind::probit;
      model.output.probabilities = true;
      model.output.decision = ir::Decision::response;
    }
    model.predictor = std::move(posterior);
    return model;
  }

 private:
  // ------------------------------------------------------------------------------------------- reading
  bool enters(JsonPath path) override {
    std::uint32_t number;
    return path.front() == "forests" && (path.size() == 1 || (path.size() <= 3 && number_behind("forest_", path.back(), number)));
  }

  Status value(JsonPath path, JsonReader& reader) override {
    if (path.size() == 1) {
      root_value(path[0], reader);
      return {};
    }
    std::uint32_t forest = 0, draw = 0, tree = 0;
    if (path.size() < 3 || !number_behind("forest_", path[1], forest)) return {};
    if (forest >= kMostForests)
      return unsupported("models with more forests than the mean's and the variance's (causal forests, BCF)", join({"forests.", path[1]}));
    if (forest >= file_.containers.size()) file_.containers.resize(forest + 1);
    if (path.size() == 3) {
      container_value(path[2], reader, file_.containers[forest]);
      return {};
    }
    if (!number_behind("forest_", path[2], draw) || !number_behind("tree_", path[3], tree)) return {};
    read_stochtree_tree(reader, tree_);
    if (!reader.ok()) return {};
    auto& ensembles = builder_.posterior.ensembles;
    while (ensembles.size() <= forest) ensembles.push_back({0, 0});
    ir::Ensemble& ensemble = ensembles[forest];
    if (ensemble.width == 0) ensemble.width = static_cast<std::uint32_t>(tree_.width);
    if (ensemble.width != tree_.width)
      return {Code::invalid_model,
              "a tree's leaves have another number of values than those of the trees before",
              {"forests.", path[1], ".", path[2], ".", path[3], ".output_dimension"},
              tree_.width,
              ensemble.width};
    return append_stochtree_tree(tree_, draw, forest, tree, builder_);
  }

  static void container_value(std::string_view key, JsonReader& reader, Container& container) {
    if (is(key, "num_samples")) container.draws = reader.number();
    else if (is(key, "num_trees")) container.trees = reader.number();
    else if (is(key, "is_leaf_constant")) container.constant_leaves = reader.boolean();
    else if (is(key, "is_exponentiated")) container.exponentiated = reader.boolean();
  }

  void root_value(std::string_view key, JsonReader& reader) {
    if (is(key, "outcome_mean")) file_.mean = reader.number();
    else if (is(key, "outcome_scale")) file_.scale = reader.number();
    else if (is(key, "num_samples")) file_.draws = reader.number();
    else if (is(key, "num_chains")) file_.chains = reader.number();
    else if (is(key, "num_mcmc")) file_.draws_of_a_chain = reader.number();
    else if (is(key, "sigma2_init")) file_.initial_variance = reader.number();
    else if (is(key, "include_mean_forest")) file_.has_mean = reader.boolean();
    else if (is(key, "include_variance_forest")) file_.has_variance = reader.boolean();
    else if (is(key, "has_rfx")) file_.has_random_effects = reader.boolean();
    else if (is(key, "probit_outcome_model")) file_.probit = reader.boolean();
    else if (is(key, "stochtree_version")) file_.version = reader.string();
    else if (is(key, "parameters")) parameters(reader);
    else if (is(key, "outcome_model")) outcome_model(reader);
    else if (is(key, "preprocessor_metadata") || is(key, "covariate_preprocessor")) preprocessor(reader);
    else if (is(key, "adaptive_coding") || is(key, "propensity_covariate") || is(key, "treatment_dim"))
      reader.fail(unsupported("causal forests (BCF)", key));
    else read_column_key(key, reader, file_.columns);
  }

  void parameters(JsonReader& reader) {
    std::string_view key;
    reader.enter_object();
    while (reader.next_key(key)) {
      if (!is(key, "sigma2_global_samples")) continue;
      file_.variances.clear();
      reader.read_f64(file_.variances);
    }
  }

  void outcome_model(JsonReader& reader) {
    std::string_view key;
    reader.enter_object();
    while (reader.next_key(key)) {
      if (is(key, "outcome")) file_.outcome = reader.string();
      else if (is(key, "link")) file_.link = reader.string();
    }
  }

  // A JSON document of its own, as a string.
  void preprocessor(JsonReader& reader) {
    const std::string text = reader.string();
    JsonReader inner(text);
    std::string_view key;
    inner.enter_object();
    while (inner.next_key(key)) read_column_key(key, inner, file_.columns);
    inner.expect_end();
    if (!inner.ok()) reader.fail(inner.take_status());
  }

  // ------------------------------------------------------------------------------------------- checks
  Status check() {
    for (std::size_t e = 0; e < file_.containers.size(); ++e)
      if (file_.containers[e].draws == 0.0)
        return {
            Code::invalid_model, "the model has no draws: it was never sampled", {"forests.forest_", e, ".num_samples"}, 0, "at least 1"};
    bool whole = !builder_.posterior.ensembles.empty();
    for (const ir::Ensemble& ensemble : builder_.posterior.ensembles) whole &= ensemble.width > 0;
    if (!whole)
      return {Code::invalid_model, "the model has no forests", "forests", {}, "saveBARTModelToJsonString(model) or model.to_json()"};
    if (!file_.mean || !file_.scale)
      return {Code::invalid_model, "these are forests without their model", std::string_view(file_.mean ? "outcome_scale" : "outcome_mean"),
              "nothing", "saveBARTModelToJsonString(model) or model.to_json()"};
    if (file_.has_random_effects) return unsupported("random effects", "has_rfx");
    if (!file_.has_mean) return unsupported("models without a mean forest", "include_mean_forest");
    if (file_.link.empty()) {
      file_.link = file_.probit ? "probit" : "identity";
      if (file_.probit) file_.outcome = "binary";
    }
    const bool known = file_.outcome == "binary" ? file_.link == "probit" : file_.outcome == "continuous" && file_.link == "identity";
    if (!known) return unsupported({"the outcome model \"", file_.outcome, "\" with the link \"", file_.link, "\""}, "outcome_model");
    const std::size_t expected = file_.has_variance ? 2 : 1;
    if (builder_.posterior.ensembles.size() != expected)
      return {Code::invalid_model, "the number of forests is not what the model says of itself", "forests",
              builder_.posterior.ensembles.size(), expected};
    const Container& mean = file_.containers[0];
    if (mean.exponentiated) return unsupported("models of the variance only", "forests.forest_0.is_exponentiated");
    if (mean.constant_leaves && builder_.posterior.ensembles[0].width != 1)
      return unsupported("forests with several outputs", "forests.forest_0.output_dimension", builder_.posterior.ensembles[0].width);
    if (file_.has_variance && !file_.containers[1].exponentiated)
      return {Code::invalid_model, "the second forest is not that of the variance", "forests.forest_1.is_exponentiated", "false", "true"};
    builder_.posterior.variance = file_.has_variance;
    return {};
  }

  // The numbers that the file tells are those that were found.
  Status check_counts() const {
    const ir::Posterior& posterior = builder_.posterior;
    const auto differ = [](const Words& place, std::optional<double> told, std::uint32_t found) {
      if (!told || *told == found) return Status();
      return Status(Code::invalid_model, "draws and trees do not match", place, found, *told);
    };
    SAPWOOD_TRY(differ("num_samples", file_.draws, posterior.draws));
    for (std::size_t e = 0; e < posterior.ensembles.size(); ++e) {
      SAPWOOD_TRY(differ({"forests.forest_", e, ".num_samples"}, file_.containers[e].draws, posterior.draws));
      SAPWOOD_TRY(differ({"forests.forest_", e, ".num_trees"}, file_.containers[e].trees, posterior.ensembles[e].trees));
    }
    return {};
  }

  // ------------------------------------------------------------------------------------------- what it means
  // The questions about an ordered factor, in terms of codes that begin with 0. A level that is not known comes behind all others.
  void count_from_0(std::uint32_t input) {
    for (ir::Question& question : builder_.posterior.questions) {
      if (question.feature != input || question.is_set()) continue;
      question.threshold -= 1;
      question.missing_left = false;
    }
  }

  // Leaves that are coefficients: their basis follows the covariates.
  void add_basis(ir::Model& model) {
    if (file_.containers[0].constant_leaves) return;
    ir::Posterior& posterior = builder_.posterior;
    for (std::uint32_t k = 0; k < posterior.ensembles[0].width; ++k) {
      posterior.basis.push_back(static_cast<std::uint32_t>(model.inputs.size()));
      ir::Input input;
      input.name = join({"basis", k + 1});
      input.missing = ir::MissingRule::error;
      model.inputs.push_back(std::move(input));
    }
  }

  Status set_sigma() {
    if (!is(file_.link, "identity")) return {};
    ir::Posterior& posterior = builder_.posterior;
    std::vector<double> variances = std::move(file_.variances);
    // Not sampled: it stays what it was in the beginning, on the scale of the standardised outcome.
    if (variances.empty() && file_.initial_variance)
      variances.assign(posterior.draws, *file_.initial_variance * *file_.scale * *file_.scale);
    if (variances.size() != posterior.draws)
      return {Code::invalid_model, "there is not a variance for each draw", "parameters.sigma2_global_samples", variances.size(),
              posterior.draws};
    for (const double variance : variances) posterior.sigma.push_back(std::sqrt(variance));
    return {};
  }

  JsonStream stream_;
  StochtreeTree tree_;
  StochtreeFile file_;
  ir::PosteriorBuilder builder_;
};

}  // namespace

bool looks_like_stochtree(std::string_view start) {
  std::size_t at = 0;
  const auto blanks = [&] {
    while (at < start.size() && (start[at] == ' ' || start[at] == '\n' || start[at] == '\r' || start[at] == '\t')) ++at;
  };
  blanks();
  if (at == start.size() || start[at++] != '{') return false;
  blanks();
  // What the key that comes first can be: in order, each where those before it are missing.
  for (const std::string_view key :
       {"\"adaptive_coding\"", "\"cloglog_num_categories\"", "\"covariate_preprocessor\"", "\"forests\"", "\"forest_0\""})
    if (start.substr(at, key.size()) == key) return true;
  return false;
}

std::unique_ptr<StreamImporter> make_stochtree_importer() { return std::make_unique<StochtreeImporter>(); }

}  // namespace sapwood::importers
