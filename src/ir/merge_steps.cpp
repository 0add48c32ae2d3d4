#include "ir/merge_steps.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/order.h"

namespace sapwood::ir {
namespace {

// What it does: the same number for those that can be one step. Others: their own.
std::size_t kind_of(const Transform& transform, std::size_t number) {
  if (!goes_column_by_column(transform.op)) return (kOps.size() << 4) + number;
  std::size_t kind = static_cast<std::size_t>(transform.op);
  for (const auto& values : transform.values) kind = kind << 1 | static_cast<std::size_t>(values.empty());
  return kind;
}

// Where it stands: behind how many others, at least; and what it does.
struct Turn {
  std::size_t level, kind;
  bool operator==(const Turn&) const = default;
};

std::vector<Turn> turns_of(const Model& model) {
  std::vector<std::size_t> columns(model.inputs.size());  // the level behind each
  std::vector<Turn> out;
  for (const Transform& transform : model.transforms) {
    std::size_t level = 0;
    for (const std::uint32_t column : transform.from) level = std::max(level, columns[column]);
    columns.resize(columns.size() + columns_of(transform), level + 1);
    out.push_back({level, kind_of(transform, out.size())});
  }
  return out;
}

// The second ones of pairs stay behind all first ones.
void append(Transform& to, const Transform& more) {
  const auto middle = [](const Transform& t) {
    return t.from.begin() + static_cast<std::ptrdiff_t>(t.from.size() / (reads_pairs(t.op) ? 2 : 1));
  };
  to.from.insert(middle(to), more.from.begin(), middle(more));
  to.from.insert(to.from.end(), middle(more), more.from.end());
  for (std::size_t v = 0; v < to.values.size(); ++v) to.values[v].insert(to.values[v].end(), more.values[v].begin(), more.values[v].end());
}

}  // namespace

void merge_steps(Model& model) {
  for (Model& part : model.parts) merge_steps(part);

  std::vector<Transform>& steps = model.transforms;
  const std::vector<Turn> turns = turns_of(model);
  const std::vector<std::uint32_t> order = order_of(steps.size(), [&](std::uint32_t a, std::uint32_t b) {
    if (turns[a].level != turns[b].level) return turns[a].level < turns[b].level;
    return turns[a].kind != turns[b].kind ? turns[a].kind < turns[b].kind : a < b;
  });

  std::vector<std::uint32_t> first_column;  // of old steps
  auto columns = static_cast<std::uint32_t>(model.inputs.size());
  for (const Transform& step : steps) {
    first_column.push_back(columns);
    columns += static_cast<std::uint32_t>(columns_of(step));
  }
  std::vector<std::uint32_t> moved(columns);  // (old columns) new ones
  auto next = static_cast<std::uint32_t>(model.inputs.size());
  for (std::uint32_t i = 0; i < next; ++i) moved[i] = i;

  std::vector<Transform> merged;
  for (std::size_t i = 0; i < order.size(); ++i) {
    Transform& step = steps[order[i]];
    for (std::size_t k = 0, count = columns_of(step); k < count; ++k) moved[first_column[order[i]] + k] = next++;
    for (std::uint32_t& column : step.from) column = moved[column];
    if (i > 0 && turns[order[i - 1]] == turns[order[i]]) append(merged.back(), step);
    else merged.push_back(std::move(step));
  }
  for (std::uint32_t& column : model.features) column = moved[column];
  steps = std::move(merged);
}

}  // namespace sapwood::ir
