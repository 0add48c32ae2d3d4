#include "ir/validate.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "base/order.h"
#include "base/text.h"
#include "ir/forest.h"

namespace sapwood::ir {
namespace {

// More than any real model has; keeps every index in 32 bits and every product of two counts in 64.
constexpr std::size_t kMaxInputs = 1u << 20;
constexpr std::size_t kMaxOutputs = 1u << 16;
constexpr std::size_t kMaxNodes = 1u << 30;

Status wrong(const Words& place, const Words& message, const Words& got, const Words& expected) {
  return {Code::invalid_model, message, place, got, expected};
}

Status check_size(const char* place, std::size_t got, std::size_t expected) {
  if (got == expected) return {};
  return wrong(place, "an array has the wrong length", got, expected);
}

Status check_questions(const Forest& forest, std::size_t inputs) {
  const std::size_t sets = forest.sets.begin.size() - 1;
  for (std::size_t q = 0; q < forest.questions.size(); ++q) {
    const Question& question = forest.questions[q];
    if (question.feature >= inputs)
      return wrong({"question ", q}, "a split asks for a feature that does not exist", question.feature, {"0 to ", inputs, ", excluded"});
    if (question.is_set() && question.set >= sets)
      return wrong({"question ", q}, "a split asks for a category set that does not exist", question.set, {sets, " sets"});
    if (!question.is_set() && std::isnan(question.threshold))
      return wrong({"question ", q}, "a numeric split has no threshold", "NaN", "a number");
    if (q > 0 && in_order(question, forest.questions[q - 1]))
      return wrong({"question ", q}, "the questions are out of order", {},
                   "numbers before sets, by feature, side of missing values and threshold");
  }
  return {};
}

Status check_tree(const Forest& forest, std::size_t t, std::size_t leaf_rows, std::vector<std::uint32_t>& open) {
  const std::uint32_t begin = forest.trees[t].first_node, end = end_of_tree(forest, t);
  if (begin >= end || end > forest.nodes.size())
    return wrong({"tree ", t}, "a tree's nodes are out of order", {begin, " to ", end}, "a non-empty run of nodes");
  if (forest.leaf_width == 1 && forest.trees[t].output >= forest.outputs)
    return wrong({"tree ", t}, "a tree adds to an output that does not exist", forest.trees[t].output, {"0 to ", forest.outputs - 1});

  // `open`: right children that are still to come, the nearest last. A leaf must be followed by the nearest of them, and
  // the last leaf by the end of the tree: then the nodes are one tree in preorder.
  open.clear();
  for (std::uint32_t i = begin; i < end; ++i) {
    const Node& node = forest.nodes[i];
    if (!node.is_leaf()) {
      if (node.question >= forest.questions.size())
        return wrong({"tree ", t, ", node ", i - begin}, "a split asks a question that does not exist", node.question,
                     {forest.questions.size(), " questions"});
      if (node.next <= i + 1 || node.next >= end)
        return wrong({"tree ", t, ", node ", i - begin}, "a child is out of range", node.next, {i + 2, " to ", end - 1});
      open.push_back(node.next);
      continue;
    }
    if (node.next >= leaf_rows) return wrong({"tree ", t, ", node ", i - begin}, "a leaf has no value", node.next, {leaf_rows, " leaves"});
    const std::uint32_t follows = open.empty() ? end : open.back();
    if (!open.empty()) open.pop_back();
    if (follows != i + 1) return wrong({"tree ", t, ", node ", i - begin}, "the nodes are not a tree in preorder", follows, i + 1);
  }
  return open.empty() ? Status() : wrong({"tree ", t}, "the tree ends early", {end - begin, " nodes"}, "more");
}

Status check_sets(const CategorySets& sets) {
  if (sets.begin.empty() || sets.begin.front() != 0 || sets.begin.back() != sets.codes.size())
    return wrong("category sets", "the sets do not cover their codes", {}, {});
  for (std::size_t s = 0; s + 1 < sets.begin.size(); ++s) {
    if (sets.begin[s] > sets.begin[s + 1] || sets.begin[s + 1] > sets.codes.size())
      return wrong({"category set ", s}, "the sets are out of order", sets.begin[s + 1], {});
    for (std::uint32_t i = sets.begin[s]; i < sets.begin[s + 1]; ++i) {
      if (sets.codes[i] >= kCategoryLimit)
        return wrong({"category set ", s}, "a category code is too large", sets.codes[i], {"below ", kCategoryLimit});
      if (i > sets.begin[s] && sets.codes[i] <= sets.codes[i - 1])
        return wrong({"category set ", s}, "the codes are not in ascending order", sets.codes[i], {});
    }
  }
  return {};
}

Status check(const Forest& forest, std::size_t inputs) {
  if (forest.nodes.size() > kMaxNodes)
    return {Code::too_large, "the model has too many nodes", "nodes", forest.nodes.size(), {"at most ", kMaxNodes}};
  if (forest.outputs == 0 || forest.outputs > kMaxOutputs)
    return wrong("outputs", "the number of outputs is impossible", forest.outputs, {"1 to ", kMaxOutputs});
  if (forest.leaf_width != 1 && forest.leaf_width != forest.outputs)
    return wrong("leaf_width", "leaves must carry one value or one for each output", forest.leaf_width, forest.outputs);
  SAPWOOD_TRY(check_size("base", forest.base.size(), forest.outputs));
  if (forest.leaves.size() % forest.leaf_width != 0)
    return wrong("leaves", "the leaf values do not fill their rows", forest.leaves.size(), {"a multiple of ", forest.leaf_width});
  if (!forest.cover.empty()) SAPWOOD_TRY(check_size("cover", forest.cover.size(), forest.nodes.size()));
  SAPWOOD_TRY(check_sets(forest.sets));

  if (!forest.nodes.empty() && (forest.trees.empty() || forest.trees.front().first_node != 0))
    return wrong("tree 0", "the first tree does not begin at the first node", {}, {});
  SAPWOOD_TRY(check_questions(forest, inputs));
  const std::size_t leaf_rows = forest.leaves.size() / forest.leaf_width;
  std::vector<std::uint32_t> open;
  for (std::size_t t = 0; t < forest.trees.size(); ++t) SAPWOOD_TRY(check_tree(forest, t, leaf_rows, open));

  if (!forest.rounds.empty()) {
    if (forest.rounds.front() != 0 || forest.rounds.back() != forest.trees.size())
      return wrong("rounds", "the boosting rounds do not cover the trees", forest.rounds.back(), forest.trees.size());
    for (std::size_t r = 0; r + 1 < forest.rounds.size(); ++r)
      if (forest.rounds[r] > forest.rounds[r + 1]) return wrong({"rounds[", r, "]"}, "the boosting rounds are out of order", {}, {});
  }
  return {};
}

Status check(const Linear& linear, std::size_t inputs) {
  if (linear.outputs == 0 || linear.outputs > kMaxOutputs)
    return wrong("outputs", "the number of outputs is impossible", linear.outputs, {"1 to ", kMaxOutputs});
  SAPWOOD_TRY(check_size("base", linear.base.size(), linear.outputs));
  return check_size("weights", linear.weights.size(), inputs * linear.outputs);
}

std::uint32_t outputs_of(const Predictor& predictor) {
  return std::visit([](const auto& p) { return p.outputs; }, predictor);
}

// A word that occurs more than once, or nothing.
std::optional<std::string_view> find_twice(const std::vector<std::string_view>& words) {
  const auto order = order_of(words.size(), [&](std::uint32_t a, std::uint32_t b) { return words[a] < words[b]; });
  for (std::size_t i = 1; i < order.size(); ++i)
    if (words[order[i]] == words[order[i - 1]]) return words[order[i]];
  return std::nullopt;
}

Status check_inputs(const Model& model) {
  if (model.inputs.size() > kMaxInputs)
    return {Code::too_large, "the model has too many inputs", "inputs", model.inputs.size(), {"at most ", kMaxInputs}};
  std::vector<std::string_view> names;
  for (const Input& input : model.inputs) {
    names.push_back(input.name);
    if (const auto twice = find_twice({input.levels.begin(), input.levels.end()}))
      return wrong({"input ", input.name}, "a category is listed twice", *twice, "unique categories");
  }
  if (const auto twice = find_twice(names)) return wrong("inputs", "two inputs have the same name", *twice, "unique names");
  return {};
}

Status check_output(const Model& model) {
  const std::size_t outputs = outputs_of(model.predictor);
  const Output& out = model.output;
  const auto needs = [&](bool one, const char* task) -> Status {
    if ((outputs == 1) == one) return {};
    return wrong("outputs", {"the number of outputs does not fit the task ", task}, outputs, one ? "1" : "more than 1");
  };
  if (out.task == Task::binary) SAPWOOD_TRY(needs(true, "binary"));
  if (out.task == Task::multiclass && outputs < 2) SAPWOOD_TRY(needs(false, "multiclass"));
  if (out.decision == Decision::largest && out.task != Task::multiclass)
    return wrong("decision", "only a multiclass model decides by the largest score", {}, {});
  const std::size_t classes = out.task == Task::binary ? 2 : outputs;
  if (!out.labels.empty() && out.labels.size() != classes)
    return wrong("labels", "the number of labels does not fit the model", out.labels.size(), classes);
  return {};
}

Status check_golden(const Model& model) {
  const Golden& golden = model.golden;
  const std::size_t outputs = outputs_of(model.predictor);
  SAPWOOD_TRY(check_size("golden.inputs", golden.inputs.size(), golden.rows * model.inputs.size()));
  SAPWOOD_TRY(check_size("golden.raw", golden.raw.size(), golden.rows * outputs));
  return check_size("golden.response", golden.response.size(), golden.rows * outputs);
}

}  // namespace

Status validate(const Model& model) {
  SAPWOOD_TRY(check_inputs(model));
  const std::size_t inputs = model.inputs.size();
  SAPWOOD_TRY(std::visit([&](const auto& predictor) { return check(predictor, inputs); }, model.predictor));
  SAPWOOD_TRY(check_output(model));
  return check_golden(model);
}

}  // namespace sapwood::ir
