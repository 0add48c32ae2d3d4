// Transforms: every column that is read is there before, every array has its length, every place in it exists.

#include <cmath>
#include <limits>

#include "ir/checks.h"
#include "ir/names.h"
#include "ir/validate.h"

namespace sapwood::ir {
namespace {

constexpr std::size_t kMaxColumns = 1u << 20;

Status check_width(const Transform& t, std::size_t step) {
  if (t.width > 0 && t.width <= kMaxColumns) return {};
  return wrong({"step ", step, ", width"}, "the number of columns is impossible", t.width, {"1 to ", kMaxColumns});
}

Status check_category(const Transform& t, std::size_t step) {
  if (t.from.size() != 1) return wrong({"step ", step, ", from"}, "a step reads one category", t.from.size(), "one column");
  SAPWOOD_TRY(check_width(t, step));
  if (t.op == Op::lookup) {
    if (t.values[0].size() % t.width != 0 || t.values[0].size() / t.width > kCategoryLimit)
      return wrong({"step ", step, ", rows"}, "the table has no whole number of rows, or too many", t.values[0].size(),
                   {"a multiple of ", t.width});
    return {};
  }
  const std::size_t places = t.places.size();
  if (places < 2 || places - 2 > kCategoryLimit)
    return wrong({"step ", step, ", place"}, "the number of places is impossible", places, {"2 to ", kCategoryLimit});
  for (std::size_t i = 0; i < places; ++i)
    if (t.places[i] >= t.width && t.places[i] != Transform::kNowhere && (t.places[i] != Transform::kRefused || i < places - 2))
      return wrong({"step ", step, ", place ", i}, "a category has a column that is not there", t.places[i], {t.width, " columns"});
  return {};
}

Status check_piecewise(const Transform& t, std::size_t step) {
  const std::vector<double>&breaks = t.values[0], &origin = t.values[1], &coefficients = t.values[2];
  if (t.from.empty()) return wrong({"step ", step, ", from"}, "a step reads no column", 0, "one or more");
  SAPWOOD_TRY(check_width(t, step));
  if (t.from.size() > kMaxColumns / t.width)
    return {
        Code::too_large, "a step makes too many columns", {"step ", step}, {t.from.size(), " times ", t.width}, {"at most ", kMaxColumns}};
  SAPWOOD_TRY(check_size({"step ", step, ", begin"}, t.places.size(), t.from.size() + 1));
  if (t.places.front() != 0 || t.places.back() != breaks.size())
    return wrong({"step ", step, ", begin"}, "the columns do not share out the breaks", {t.places.front(), " to ", t.places.back()},
                 {"0 to ", breaks.size()});
  for (std::size_t k = 0; k < t.from.size(); ++k) {
    if (t.places[k + 1] < t.places[k] || t.places[k + 1] > breaks.size())
      return wrong({"step ", step, ", begin ", k + 1}, "the breaks of a column end before they begin, or behind the last one",
                   t.places[k + 1], {t.places[k], " to ", breaks.size()});
    for (std::size_t b = t.places[k]; b < t.places[k + 1]; ++b)
      if (!(breaks[b] >= breaks[b == t.places[k] ? b : b - 1]))
        return wrong({"step ", step, ", breaks ", b}, "the breaks of a column do not ascend", breaks[b],
                     "a number not below the one before");
  }
  const std::size_t pieces = breaks.size() + t.from.size();
  const std::size_t each = coefficients.size() / pieces;
  if (each == 0 || each % t.width != 0 || each * pieces != coefficients.size())
    return wrong({"step ", step, ", coefficients"}, "the pieces do not have equally many", coefficients.size(),
                 {"a multiple of ", pieces, " pieces times ", t.width});
  if (!origin.empty()) SAPWOOD_TRY(check_size({"step ", step, ", origin"}, origin.size(), pieces));
  for (std::size_t p = 0; p < origin.size(); ++p)
    if (!std::isfinite(origin[p])) return wrong({"step ", step, ", origin ", p}, "a piece begins nowhere", origin[p], "a finite number");
  return {};
}

// What is asked of an op's arrays beyond their lengths, and of those whose length is not the number of columns.
Status check_own(const Transform& t, std::size_t step) {
  if (reads_category(t.op)) return check_category(t, step);
  if (t.op == Op::piecewise) return check_piecewise(t, step);
  if (reads_pairs(t.op) && t.from.size() % 2 != 0)
    return wrong({"step ", step, ", from"}, "a step reads pairs of columns", t.from.size(), "an even number");
  if (t.op == Op::normalise) {
    SAPWOOD_TRY(check_size({"step ", step, ", norm"}, t.values[0].size(), 1));
    if (const double norm = t.values[0][0]; norm != 1 && norm != 2 && norm != std::numeric_limits<double>::infinity())
      return wrong({"step ", step, ", norm"}, "there is no such norm here", norm, "1, 2 or infinity");
  }
  return {};
}

// How many of the arrays check_own() looks at.
std::size_t own_values(Op op) { return op == Op::piecewise ? 3 : op == Op::lookup || op == Op::normalise ? 1 : 0; }

Status check_part(const Transform& t, std::size_t step, const Model& part) {
  SAPWOOD_TRY(check_size({"step ", step, ", from"}, t.from.size(), part.inputs.size()));
  if (t.answer == PartAnswer::label && part.output.decision == Decision::none)
    return wrong({"step ", step, ", answer"}, "a model that chooses no class is asked for one", name(part.output.task), "a classifier");
  return check_size({"step ", step, ", width"}, t.width, width_of(part, t.answer));
}

// columns: how many are there before it
Status check(const Transform& t, std::size_t step, std::size_t columns) {
  for (const std::uint32_t from : t.from)
    if (from >= columns)
      return wrong({"step ", step, ", from"}, "a step reads a column that is not there yet", from, {columns, " columns"});
  SAPWOOD_TRY(check_own(t, step));
  const std::size_t count = columns_of(t);
  for (std::size_t v = own_values(t.op); v < t.values.size(); ++v) {
    const std::string_view name = names_of(t.op).values[v];
    const bool optional = t.op == Op::affine || t.op == Op::lookup;
    const std::size_t got = t.values[v].size(), expected = name.empty() ? 0 : count;
    if (got != expected && !(optional && got == 0))
      return wrong({"step ", step, ", ", name}, "an array has the wrong length", got, expected);
  }
  return {};
}

}  // namespace

Status check_transforms(const Model& model, std::size_t deep) {
  std::size_t columns = model.inputs.size(), parts = 0;
  if (deep == kMaxDepth) return {Code::too_large, "models are one inside of the other too deep", "parts", deep + 1, kMaxDepth};
  for (const Model& part : model.parts) SAPWOOD_TRY(check_model(part, deep + 1));
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    const Transform& transform = model.transforms[i];
    SAPWOOD_TRY(check(transform, i, columns));
    if (transform.op == Op::model) {
      if (transform.part != parts || parts == model.parts.size())
        return wrong({"step ", i}, "the models inside are not in the order of the steps that ask them", transform.part, parts);
      SAPWOOD_TRY(check_part(transform, i, model.parts[parts++]));
    }
    columns += columns_of(transform);
    if (columns > kMaxColumns)
      return {Code::too_large, "the steps make too many columns", {"step ", i}, columns, {"at most ", kMaxColumns}};
  }
  if (parts != model.parts.size()) return wrong("parts", "no step asks a model that is inside", model.parts.size(), parts);
  if (!model.feature_rules.empty()) SAPWOOD_TRY(check_size("feature_rules", model.feature_rules.size(), model.features.size()));
  for (const std::uint32_t column : model.features)
    if (column >= columns) return wrong("features", "the predictor reads a column that is not there", column, {columns, " columns"});
  return {};
}

}  // namespace sapwood::ir
