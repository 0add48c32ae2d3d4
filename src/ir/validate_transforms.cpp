// Transforms: every column that is read is there before, every array has its length, every place in it exists.

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/text.h"
#include "ir/checks.h"

namespace sapwood::ir {
namespace {

constexpr std::size_t kMaxColumns = 1u << 20;

// Of one transform; `columns` are there before it.
class Check {
 public:
  Check(std::size_t number, std::size_t columns) : number_(number), columns_(columns) {}

  Status operator()(const Affine& t) const {
    SAPWOOD_TRY(reads(t.from));
    for (const auto& [name, values] :
         {std::pair{"subtract", &t.subtract}, {"divide", &t.divide}, {"multiply", &t.multiply}, {"add", &t.add}})
      SAPWOOD_TRY(numbers(name, *values, t.from.size(), true));
    return {};
  }
  Status operator()(const Impute& t) const {
    SAPWOOD_TRY(reads(t.from));
    return numbers("value", t.value, t.from.size(), false);
  }
  Status operator()(const Indicator& t) const { return reads(t.from); }
  Status operator()(const Clip& t) const {
    SAPWOOD_TRY(reads(t.from));
    SAPWOOD_TRY(numbers("low", t.low, t.from.size(), false));
    return numbers("high", t.high, t.from.size(), false);
  }
  Status operator()(const Lookup& t) const {
    SAPWOOD_TRY(reads({&t.from, 1}));
    SAPWOOD_TRY(width(t.width));
    if (t.rows.size() % t.width != 0 || t.rows.size() / t.width > kCategoryLimit)
      return wrong(place("rows"), "the table has no whole number of rows, or too many", t.rows.size(), {"a multiple of ", t.width});
    SAPWOOD_TRY(numbers("unknown", t.unknown, t.width, true));
    return numbers("missing", t.missing, t.width, true);
  }
  Status operator()(const OneHot& t) const {
    SAPWOOD_TRY(reads({&t.from, 1}));
    SAPWOOD_TRY(width(t.width));
    if (t.place.size() > kCategoryLimit)
      return wrong(place("place"), "there are too many categories", t.place.size(), {"at most ", kCategoryLimit});
    for (const std::uint32_t column : t.place)
      if (column >= t.width && column != OneHot::kNowhere)
        return wrong(place("place"), "a category has a column that is not there", column, {t.width, " columns"});
    for (const std::uint32_t column : {t.unknown, t.missing})
      if (column >= t.width && column != OneHot::kNowhere && column != OneHot::kRefused)
        return wrong(place("other"), "a category has a column that is not there", column, {t.width, " columns"});
    return {};
  }

 private:
  std::string place(std::string_view what) const { return join({"step ", number_, ", ", what}); }
  Status reads(std::span<const std::uint32_t> from) const {
    for (const std::uint32_t column : from)
      if (column >= columns_) return wrong(place("from"), "a step reads a column that is not there yet", column, {columns_, " columns"});
    return {};
  }
  Status width(std::size_t width) const {
    return width > 0 && width <= kMaxColumns ? Status()
                                             : wrong(place("width"), "the number of columns is impossible", width, {"1 to ", kMaxColumns});
  }
  Status numbers(std::string_view what, const std::vector<double>& values, std::size_t count, bool optional) const {
    if (optional && values.empty()) return {};
    if (values.size() != count) return wrong(place(what), "an array has the wrong length", values.size(), count);
    return {};
  }

  std::size_t number_, columns_;
};

}  // namespace

std::size_t columns_of(const Transform& transform) {
  struct Count {
    std::size_t operator()(const Lookup& t) const { return t.width; }
    std::size_t operator()(const OneHot& t) const { return t.width; }
    std::size_t operator()(const Affine& t) const { return t.from.size(); }
    std::size_t operator()(const Impute& t) const { return t.from.size(); }
    std::size_t operator()(const Indicator& t) const { return t.from.size(); }
    std::size_t operator()(const Clip& t) const { return t.from.size(); }
  };
  return std::visit(Count(), transform);
}

std::size_t features_of(const Model& model) { return model.transforms.empty() ? model.inputs.size() : model.features.size(); }

Status check_transforms(const Model& model) {
  std::size_t columns = model.inputs.size();
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    SAPWOOD_TRY(std::visit(Check(i, columns), model.transforms[i]));
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
