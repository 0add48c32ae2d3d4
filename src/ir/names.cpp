#include "ir/names.h"

#include <array>
#include <utility>

#include "base/text.h"

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
                         {LinkKind::cloglog, "cloglog"},
                         {LinkKind::loglog, "loglog"},
                         {LinkKind::cauchit, "cauchit"},
                         {LinkKind::modified_huber, "modified_huber"},
                         {LinkKind::logc, "logc"},
                         {LinkKind::inverse, "inverse"},
                         {LinkKind::inverse_square, "inverse_square"},
                         {LinkKind::square, "square"},
                         {LinkKind::power, "power"},
                         {LinkKind::negative_binomial, "negative_binomial"}})
SAPWOOD_NAMES(Across, {{Across::sequential, "sequential_"}, {Across::cumulative, "cumulative_"}, {Across::normalised, "normalised_"}})
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
std::string link_name(const Output& output) { return join({name_of(output.across), name_of(output.link)}); }
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

bool read_link(std::string_view word, Output& output) {
  output.across = Across::nothing;
  for (const auto& [across, prefix] : Table<Across>::rows)
    if (word.starts_with(prefix)) {
      output.across = across;
      word.remove_prefix(prefix.size());
    }
  const std::optional<LinkKind> link = from_name<LinkKind>(word);
  output.link = link.value_or(output.link);
  return link.has_value();
}

template std::optional<DType> from_name<DType>(std::string_view);
template std::optional<InputKind> from_name<InputKind>(std::string_view);
template std::optional<MissingRule> from_name<MissingRule>(std::string_view);
template std::optional<UnknownRule> from_name<UnknownRule>(std::string_view);
template std::optional<Compare> from_name<Compare>(std::string_view);
template std::optional<Task> from_name<Task>(std::string_view);
template std::optional<Profile> from_name<Profile>(std::string_view);
template std::optional<Decision> from_name<Decision>(std::string_view);
template std::optional<PartAnswer> from_name<PartAnswer>(std::string_view);

}  // namespace sapwood::ir
