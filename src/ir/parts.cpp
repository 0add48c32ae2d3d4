#include "ir/parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ir/checks.h"

namespace sapwood::ir {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

}  // namespace

Status predict_with_last_part(Model& model) {
  const Transform last = std::move(model.transforms.back());
  const std::size_t step = model.transforms.size() - 1;
  model.transforms.pop_back();
  Model part = std::move(model.parts.back());
  model.parts.pop_back();
  SAPWOOD_TRY(check_size({"step ", step, ", from"}, last.from.size(), part.inputs.size()));
  if (has_steps(part))
    return {Code::unsupported,
            "the last step is a model with steps of its own",
            {"step ", step},
            {part.transforms.size(), " steps"},
            "those steps in front of it, in the same file"};
  model.features = last.from;
  for (const Input& input : part.inputs) model.feature_rules.push_back(input);
  model.predictor = std::move(part.predictor);
  model.output = std::move(part.output);
  if (model.source.library.empty()) model.source = std::move(part.source);
  model.best_round = part.best_round;
  model.prefer_best = part.prefer_best;
  model.first_round = part.first_round;
  model.rounds_in_source = part.rounds_in_source;
  append(model.attributes, part.attributes);
  append(model.warnings, part.warnings);
  return {};
}

}  // namespace sapwood::ir
