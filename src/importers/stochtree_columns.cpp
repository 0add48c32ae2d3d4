#include "importers/stochtree_columns.h"

#include "base/number_text.h"
#include "base/text.h"

namespace sapwood::importers {
namespace {

void read_texts(ValueReader& reader, std::vector<std::string>& out, bool& numeric) {
  out.clear();
  reader.enter_array();
  while (reader.next_item()) {
    numeric = reader.peek() == ValueKind::number;
    out.push_back(numeric ? format_f64(reader.number()) : reader.string());
  }
}

void read_texts(ValueReader& reader, std::vector<std::string>& out) {
  bool numeric;
  read_texts(reader, out, numeric);
}

// {name: [levels], ...}
void read_levels(ValueReader& reader, std::vector<Levels>& out) {
  out.clear();
  std::string_view key;
  reader.enter_object();
  while (reader.next_key(key)) {
    Levels& levels = out.emplace_back();
    levels.name = key;
    read_texts(reader, levels.levels, levels.numeric);
  }
}

void count_columns(ValueReader& reader, StochtreeColumns& columns) {
  std::vector<double> types;
  reader.read_f64(types);
  columns.count = types.size();
}

const Levels* find(const std::vector<Levels>& all, const Words& name) {
  const std::string text = join(name);
  for (const Levels& levels : all)
    if (levels.name == text) return &levels;
  return nullptr;
}

ir::Input number(const Words& name) {
  ir::Input input;
  input.name = join(name);
  return input;
}

ir::Input ordered(const Words& name, const Levels& levels) {
  ir::Input input = number(name);
  input.kind = ir::InputKind::category;
  input.levels = levels.levels;
  input.numeric_levels = levels.numeric;
  return input;
}

StochtreeInputs inputs_of_r(const StochtreeColumns& columns) {
  StochtreeInputs out;
  out.named = true;
  for (const std::string& name : columns.numeric) out.inputs.push_back(number(name));
  for (const std::string& name : columns.ordered) {
    const Levels* levels = find(columns.ordered_levels, name);
    if (levels == nullptr || levels->levels.empty()) return {};
    ir::Input input = ordered(name, *levels);
    input.unknown = ir::UnknownRule::missing;
    out.counted_from_1.push_back(static_cast<std::uint32_t>(out.inputs.size()));
    out.inputs.push_back(std::move(input));
  }
  for (const std::string& name : columns.unordered) {
    const Levels* levels = find(columns.unordered_levels, name);
    if (levels == nullptr) return {};
    for (const std::string& level : levels->levels) out.inputs.push_back(number({name, "=", level}));
    out.inputs.push_back(number({name, "=(other)"}));  // 1 for a level that is not known
  }
  return out;
}

StochtreeInputs inputs_of_python(const StochtreeColumns& columns) {
  StochtreeInputs out;
  for (std::size_t i = 0; i < columns.types.size(); ++i) {
    const std::string& type = columns.types[i];
    if (type == "unsupported") continue;  // a date, say: stochtree leaves it out
    if (type != "category" && type != "string") {
      out.inputs.push_back(number({"f", i}));
      if (type == "boolean") out.inputs.back().kind = ir::InputKind::boolean;
      continue;
    }
    if (i >= columns.ordered_list.size() || i >= columns.unordered_list.size()) return {};
    if (columns.ordered_list[i] >= 0) {
      const Levels* levels = find(columns.ordered_levels, {"cats_", columns.ordered_list[i]});
      if (levels == nullptr || levels->levels.empty()) return {};
      out.inputs.push_back(ordered({"f", i}, *levels));
      out.inputs.back().missing = ir::MissingRule::error;  // as stochtree's preprocessor does
      continue;
    }
    const Levels* levels = find(columns.unordered_levels, {"cats_", columns.unordered_list[i]});
    if (levels == nullptr) return {};
    for (const std::string& level : levels->levels) out.inputs.push_back(number({"f", i, "=", level}));
  }
  return out;
}

}  // namespace

bool read_column_key(std::string_view key, ValueReader& reader, StochtreeColumns& columns) {
  if (is(key, "numeric_vars")) read_texts(reader, columns.numeric);
  else if (is(key, "ordered_cat_vars")) read_texts(reader, columns.ordered);
  else if (is(key, "unordered_cat_vars")) read_texts(reader, columns.unordered);
  else if (is(key, "ordered_unique_levels") || is(key, "ordinal_categories_list")) read_levels(reader, columns.ordered_levels);
  else if (is(key, "unordered_unique_levels") || is(key, "onehot_categories_list")) read_levels(reader, columns.unordered_levels);
  else if (is(key, "original_feature_types")) read_texts(reader, columns.types);
  else if (is(key, "ordinal_feature_index")) columns.ordered_list.clear(), reader.read_i64(columns.ordered_list);
  else if (is(key, "onehot_feature_index")) columns.unordered_list.clear(), reader.read_i64(columns.unordered_list);
  else if (is(key, "feature_types") || is(key, "processed_feature_types")) count_columns(reader, columns);
  else return false;
  return true;
}

Result<StochtreeInputs> make_inputs(const StochtreeColumns& columns) {
  StochtreeInputs out = columns.types.empty() ? inputs_of_r(columns) : inputs_of_python(columns);
  if (columns.count == 0 || out.inputs.size() == columns.count) {
    if (!out.inputs.empty()) return out;
    return Status(Code::invalid_model, "the file does not say how many columns the model was trained on",
                  "preprocessor_metadata or covariate_preprocessor");
  }
  // What the preprocessor says does not add up: columns by position.
  out = {};
  for (std::size_t i = 0; i < columns.count; ++i) out.inputs.push_back(number({"f", i}));
  return out;
}

}  // namespace sapwood::importers
