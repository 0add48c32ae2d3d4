// Transforms: every column that is read is there before, every array has its length, every place in it exists.

#include "ir/checks.h"

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

std::size_t features_of(const Model& model) { return model.transforms.empty() ? model.inputs.size() : model.features.size(); }

Status check_transforms(const Model& model) {
  std::size_t columns = model.inputs.size();
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    SAPWOOD_TRY(check(model.transforms[i], i, columns));
    columns += columns_of(model.transforms[i]);
    if (columns > kMaxColumns)
      return {Code::too_large, "the steps make too many columns", {"step ", i}, columns, {"at most ", kMaxColumns}};
  }
  if (model.transforms.empty() && !model.features.empty())
    return wrong("features", "a model without steps reads its inputs as they are", model.features.size(), 0);
  for (const std::uint32_t column : model.features)
    if (column >= columns) return wrong("features", "the predictor reads a column that is not there", column, {columns, " columns"});
  return {};
}

}  // namespace sapwood::ir
