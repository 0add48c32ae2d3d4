#include "ir/validate.h"

#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

#include "base/order.h"
#include "ir/checks.h"
#include "ir/names.h"

namespace sapwood::ir {

Status wrong(const Words& place, const Words& message, const Words& got, const Words& expected) {
  return {Code::invalid_model, message, place, got, expected};
}

Status check_size(const Words& place, std::size_t got, std::uint64_t expected) {
  if (got == expected) return {};
  return wrong(place, "an array has the wrong length", got, expected);
}

namespace {

Status check(const Linear& linear, std::size_t inputs) {
  if (linear.outputs == 0 || linear.outputs > kMaxOutputs)
    return wrong("outputs", "the number of outputs is impossible", linear.outputs, {"1 to ", kMaxOutputs});
  SAPWOOD_TRY(check_size("base", linear.base.size(), linear.outputs));
  SAPWOOD_TRY(check_size("weights", linear.weights.size(), inputs * linear.outputs));
  if (linear.covariance.empty()) return check_size("center", linear.center.size(), 0);
  const std::size_t size = inputs + 1;
  SAPWOOD_TRY(check_size("covariance", linear.covariance.size(), std::uint64_t{size} * size));
  if (!linear.center.empty()) SAPWOOD_TRY(check_size("center", linear.center.size(), inputs));
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j <= i; ++j)
      if (const double value = linear.covariance[i * size + j]; !std::isfinite(value) || value != linear.covariance[j * size + i])
        return wrong({"covariance ", i, ", ", j}, "a covariance is no number, or the matrix is not symmetric", value,
                     linear.covariance[j * size + i]);
  if (linear.scale.has_value() && !(*linear.scale >= 0 && std::isfinite(*linear.scale)))
    return wrong("scale", "the variance of an observation is impossible", *linear.scale, "0 or more");
  if (!(linear.freedom >= 0)) return wrong("freedom", "the degrees of freedom are impossible", linear.freedom, "above 0, or 0: normal");
  return {};
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

Status check_link(const Output& out, std::size_t scores) {
  const LinkKind link = out.link;
  const bool distribution = link == LinkKind::logistic || link == LinkKind::probit || link == LinkKind::cloglog ||
                            link == LinkKind::loglog || link == LinkKind::cauchit;
  const bool has_chances = distribution || (link == LinkKind::modified_huber && out.across == Across::normalised);
  if (out.across != Across::nothing && !has_chances)
    return wrong("link", "the function of this link is no distribution function", link_name(out),
                 "logistic, probit, cloglog, loglog or cauchit; with normalised_ also modified_huber");
  if (out.across == Across::normalised && scores < 2)
    return wrong("link", "each of several outcomes is meant, against the rest", scores, "2 scores or more");
  if (out.decision == Decision::largest && responses_of(out, scores) != scores)
    return wrong("decision", "scores are no classes where a row has more responses than scores", name(out.decision), "largest_response");
  const double parameter = out.link_parameter;
  if (!std::isfinite(parameter) || (link == LinkKind::power && parameter == 0) || (link == LinkKind::negative_binomial && !(parameter > 0)))
    return wrong("link_parameter", "the link has no such parameter", parameter, "power: not 0; negative_binomial: above 0");
  return {};
}

Status check_output(const Model& model) {
  const Output& out = model.output;
  const std::size_t outputs = responses_of(out, outputs_of(model.predictor));
  const auto needs = [&](bool one, std::string_view task) -> Status {
    if ((outputs == 1) == one) return {};
    return wrong("outputs", {"the number of outputs does not fit the task ", task}, outputs, one ? Words("1") : Words("more than 1"));
  };
  SAPWOOD_TRY(check_link(out, outputs_of(model.predictor)));
  if (const auto* linear = std::get_if<Linear>(&model.predictor); linear != nullptr && !linear->covariance.empty() && outputs != 1)
    return wrong("covariance", "only a model of one output has intervals", outputs, "one output");
  if (out.task == Task::binary) SAPWOOD_TRY(needs(true, "binary"));
  if (out.task == Task::multiclass && outputs < 2) SAPWOOD_TRY(needs(false, "multiclass"));
  if ((out.decision == Decision::largest || out.decision == Decision::largest_response) && out.task != Task::multiclass)
    return wrong("decision", "only a multiclass model decides by the largest score or response", {}, {});
  const std::size_t classes = out.task == Task::binary ? 2 : outputs;
  if (!out.labels.empty() && out.labels.size() != classes)
    return wrong("labels", "the number of labels does not fit the model", out.labels.size(), classes);
  return {};
}

Status check_golden(const Model& model) {
  const Golden& golden = model.golden;
  // In 64 bits: where addresses have 32, a product could wrap round to a length that is there.
  const std::uint64_t rows = golden.rows, outputs = outputs_of(model.predictor);
  const std::uint64_t responses = responses_of(model.output, outputs_of(model.predictor));
  SAPWOOD_TRY(check_size("golden.inputs", golden.inputs.size(), rows * model.inputs.size()));
  SAPWOOD_TRY(check_size("golden.raw", golden.raw.size(), rows * outputs));
  SAPWOOD_TRY(check_size("golden.response", golden.response.size(), rows * responses));
  const auto* posterior = std::get_if<Posterior>(&model.predictor);
  const std::uint64_t row = posterior == nullptr ? 0 : std::uint64_t{posterior->draws} * responses;
  if (golden.draws.empty() || (row != 0 && golden.draws.size() % row == 0 && golden.draws.size() / row <= rows)) return {};
  return wrong("golden.draws", "these are not the draws of some of the golden rows", golden.draws.size(), {"a multiple of ", row});
}

}  // namespace

Status validate(const Model& model) { return check_model(model, 0); }

Status check_model(const Model& model, std::size_t deep) {
  SAPWOOD_TRY(check_inputs(model));
  SAPWOOD_TRY(check_transforms(model, deep));
  const std::size_t features = features_of(model);
  SAPWOOD_TRY(std::visit([&](const auto& predictor) { return check(predictor, features); }, model.predictor));
  SAPWOOD_TRY(check_output(model));
  return check_golden(model);
}

}  // namespace sapwood::ir
