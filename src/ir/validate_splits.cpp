// Questions and category sets of any predictor.

#include <cmath>

#include "ir/checks.h"
#include "ir/splits.h"

namespace sapwood::ir {
namespace {

Status check_questions(const Splits& splits, std::size_t inputs) {
  const std::size_t sets = splits.sets.begin.size() - 1;
  for (std::size_t q = 0; q < splits.questions.size(); ++q) {
    const Question& question = splits.questions[q];
    if (question.feature >= inputs)
      return wrong({"question ", q}, "a split asks for a feature that does not exist", question.feature, {"0 to ", inputs, ", excluded"});
    if (question.is_set() && question.set >= sets)
      return wrong({"question ", q}, "a split asks for a category set that does not exist", question.set, {sets, " sets"});
    if (!question.is_set() && std::isnan(question.threshold))
      return wrong({"question ", q}, "a numeric split has no threshold", "NaN", "a number");
    if (q > 0 && in_order(question, splits.questions[q - 1]))
      return wrong({"question ", q}, "the questions are out of order", {},
                   "numbers before sets, by feature, side of missing values and threshold");
  }
  return {};
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

}  // namespace

Status check(const Splits& splits, std::size_t inputs) {
  SAPWOOD_TRY(check_sets(splits.sets));
  return check_questions(splits, inputs);
}

}  // namespace sapwood::ir
