// Transforms: every column that is read is there before, every array has its length, every place in it exists.

#include "ir/checks.h"
#include "ir/names.h"
#include "ir/validate.h"

namespace sapwood::ir {
namespace {

constexpr std::size_t kMaxColumns = 1u << 20;

Status check_category(const Transform& t, std::size_t step) {
  if (t.from.size() != 1) return wrong({"step ", step, ", from"}, "a step reads one category", t.from.size(), "one column");
  if (t.width == 0 || t.width > kMaxColumns)
    return wrong({"step ", step, ", width"}, "the number of columns is impossible", t.width, {"1 to ", kMaxColumns});
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
  if (reads_category(t.op)) SAPWOOD_TRY(check_category(t, step));
  const std::size_t count = columns_of(t);
  for (std::size_t v = t.op == Op::lookup ? 1 : 0; v < t.values.size(); ++v) {
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
