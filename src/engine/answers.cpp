#include "engine/answers.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "ir/names.h"

namespace sapwood {
namespace {

using ir::Decision;
using ir::DType;
using ir::Task;

Status no_such(const Words& message) { return {Code::no_such_answer, message}; }

}  // namespace

Status answer_exists(const ir::Output& output, Answer answer) {
  const bool classifier = output.decision != Decision::none;
  switch (answer) {
    case Answer::raw:
    case Answer::response: return {};
    case Answer::probability:
      if (!classifier) return no_such({"a model for ", ir::name(output.task), " has no probabilities; use predict"});
      if (!output.probabilities)
        return no_such("this classifier was trained with an objective that gives no probabilities; use predict or predictRaw");
      return {};
    case Answer::label:
      if (!classifier) return no_such({"a model for ", ir::name(output.task), " has no class labels; use predict"});
      return {};
  }
  return no_such("there is no answer of this kind");
}

std::size_t answer_width(const ir::Output& output, std::size_t outputs, Answer answer) {
  if (!answer_exists(output, answer).ok()) return 0;
  if (answer == Answer::probability && output.task == Task::binary) return 2;
  if (answer == Answer::label && output.task != Task::multilabel) return 1;
  return answer == Answer::raw ? outputs : ir::responses_of(output, outputs);
}

void probabilities(const ir::Output& output, std::span<const double> response, double* out) {
  if (output.task != Task::binary) {
    std::copy(response.begin(), response.end(), out);
    return;
  }
  const double p = response[0];
  out[0] = output.type == DType::f32 ? 1.0f - static_cast<float>(p) : 1.0 - p;
  out[1] = p;
}

}  // namespace sapwood
