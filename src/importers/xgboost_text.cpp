#include "importers/xgboost_text.h"

#include <cmath>

#include "base/number_text.h"

namespace sapwood::importers {
namespace {

constexpr double kMaxCount = 2147483647.0;

std::string_view trim(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

std::int64_t read_count(ValueReader& reader, std::string_view what) {
  double value = 0;
  std::string text;
  if (reader.peek() == ValueKind::string) {
    text = reader.string();
    if (!reader.ok()) return 0;
    if (!parse_f64(trim(text), value)) value = -1;
  } else {
    value = reader.number();
  }
  if (reader.ok() && !(value >= 0 && value <= kMaxCount && value == std::floor(value))) {
    reader.fail(Code::malformed, {what, " is not a whole number"}, text.empty() ? Words(value) : Words(text), "0 to 2147483647");
    return 0;
  }
  return static_cast<std::int64_t>(value);
}

void read_float_list(ValueReader& reader, std::vector<float>& out) {
  const ValueKind kind = reader.peek();
  if (kind == ValueKind::array) return reader.read_f32(out);
  if (kind != ValueKind::string) {
    out.push_back(static_cast<float>(reader.number()));
    return;
  }
  const std::string text = reader.string();
  std::string_view rest = trim(text);
  if (!rest.empty() && (rest.front() == '[' || rest.front() == '(')) rest.remove_prefix(1);
  if (!rest.empty() && (rest.back() == ']' || rest.back() == ')')) rest.remove_suffix(1);
  while (reader.ok()) {
    const std::size_t comma = rest.find(',');
    float value = 0;
    if (!parse_f32(trim(rest.substr(0, comma)), value)) {
      reader.fail(Code::malformed, "this is not a list of numbers", text, "\"5E-1\" or \"[5E-1,1E0]\"");
      return;
    }
    out.push_back(value);
    if (comma == std::string_view::npos) return;
    rest.remove_prefix(comma + 1);
  }
}

}  // namespace sapwood::importers
