#include "ir/names.h"

#include <array>
#include <utility>

namespace sapwood::ir {
namespace {

template <class Enum>
struct Table;

#define SAPWOOD_NAMES(Enum, ...)                                                                \
  template <>                                                                                   \
  struct Table<Enum> {                                                                          \
    static constexpr auto rows = std::to_array<std::pair<Enum, std::string_view>>(__VA_ARGS__); \
  };                                                                                            \
  std::string_view name_of(Enum value) {                                                        \
    for (const auto& row : Table<Enum>::rows)                                                   \
      if (row.first == value) return row.second;                                                \
    return {};                                                                                  \
  }

SAPWOOD_NAMES(DType, {{DType::f32, "float32"}, {DType::f64, "float64"}})
SAPWOOD_NAMES(InputKind, {{InputKind::number, "number"},
                          {InputKind::integer, "integer"},
                          {InputKind::boolean, "boolean"},
                          {InputKind::category, "category"}})
SAPWOOD_NAMES(MissingRule, {{MissingRule::allowed, "allowed"}, {MissingRule::error, "error"}})
SAPWOOD_NAMES(UnknownRule, {{UnknownRule::error, "error"}, {UnknownRule::missing, "missing"}, {UnknownRule::other, "other"}})
SAPWOOD_NAMES(Compare, {{Compare::less, "<"}, {Compare::less_equal, "<="}})
SAPWOOD_NAMES(LinkKind, {{LinkKind::identity, "identity"},
                         {LinkKind::exp, "exp"},
                         {LinkKind::logistic, "logistic"},
                         {LinkKind::softmax, "softmax"},
                         {LinkKind::step, "step"},
                         {LinkKind::expectile, "expectile"},
                         {LinkKind::sort, "sort"},
                         {LinkKind::probit, "probit"},
                         {LinkKind::sequential_probit, "sequential_probit"},
                         {LinkKind::sequential_logistic, "sequential_logistic"}})
SAPWOOD_NAMES(Task, {{Task::regression, "regression"},
                     {Task::multi_regression, "multi_regression"},
                     {Task::binary, "binary"},
                     {Task::multiclass, "multiclass"},
                     {Task::multilabel, "multilabel"},
                     {Task::ranking, "ranking"},
                     {Task::survival, "survival"},
                     {Task::anomaly, "anomaly"}})
SAPWOOD_NAMES(Profile, {{Profile::exact, "exact"}, {Profile::compact, "compact"}, {Profile::tiny, "tiny"}})
SAPWOOD_NAMES(Decision, {{Decision::none, "none"},
                         {Decision::response, "response"},
                         {Decision::raw, "raw"},
                         {Decision::largest, "largest"},
                         {Decision::largest_response, "largest_response"}})
SAPWOOD_NAMES(PartAnswer, {{PartAnswer::response, "response"}, {PartAnswer::raw, "raw"}, {PartAnswer::label, "label"}})
#undef SAPWOOD_NAMES

}  // namespace

std::string_view name(DType value) { return name_of(value); }
std::string_view name(InputKind value) { return name_of(value); }
std::string_view name(MissingRule value) { return name_of(value); }
std::string_view name(UnknownRule value) { return name_of(value); }
std::string_view name(Compare value) { return name_of(value); }
std::string_view name(LinkKind value) { return name_of(value); }
std::string_view name(Task value) { return name_of(value); }
std::string_view name(Profile value) { return name_of(value); }
std::string_view name(Decision value) { return name_of(value); }
std::string_view name(PartAnswer value) { return name_of(value); }

template <class Enum>
std::optional<Enum> from_name(std::string_view word) {
  for (const auto& row : Table<Enum>::rows)
    if (row.second == word) return row.first;
  return std::nullopt;
}

template std::optional<DType> from_name<DType>(std::string_view);
template std::optional<InputKind> from_name<InputKind>(std::string_view);
template std::optional<MissingRule> from_name<MissingRule>(std::string_view);
template std::optional<UnknownRule> from_name<UnknownRule>(std::string_view);
template std::optional<Compare> from_name<Compare>(std::string_view);
template std::optional<LinkKind> from_name<LinkKind>(std::string_view);
template std::optional<Task> from_name<Task>(std::string_view);
template std::optional<Profile> from_name<Profile>(std::string_view);
template std::optional<Decision> from_name<Decision>(std::string_view);
template std::optional<PartAnswer> from_name<PartAnswer>(std::string_view);

}  // namespace sapwood::ir
