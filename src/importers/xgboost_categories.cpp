#include "importers/xgboost_categories.h"

#include <cstdint>
#include <string_view>

#include "base/text.h"
#include "base/utf8.h"

namespace sapwood::importers {
namespace {

// XGBoost's ids of integer types whose UBJSON bytes are those of the signed type of the same width.
constexpr std::int64_t kU16 = 12, kU32 = 14;

// Names as UTF-8 bytes, one after the other; name i is bytes[offsets[i] .. offsets[i + 1]).
void split_names(ValueReader& reader, const std::vector<std::int64_t>& offsets, const std::vector<std::int64_t>& values,
                 XgboostCategories& out) {
  if (offsets.empty()) return;
  std::string bytes;
  for (const std::int64_t v : values) bytes.push_back(static_cast<char>(static_cast<unsigned char>(v & 0xff)));
  bool whole = offsets.front() == 0 && offsets.back() == static_cast<std::int64_t>(bytes.size());
  for (std::size_t i = 0; whole && i + 1 < offsets.size(); ++i) {
    whole = offsets[i] <= offsets[i + 1] && offsets[i + 1] <= static_cast<std::int64_t>(bytes.size());
    if (!whole) break;
    out.levels.push_back(bytes.substr(static_cast<std::size_t>(offsets[i]), static_cast<std::size_t>(offsets[i + 1] - offsets[i])));
    whole = is_utf8(out.levels.back());
  }
  if (!whole)
    reader.fail(Code::unsupported,
                "the list of category names is damaged, as XGBoost 3.1 to 3.3 write it when a name is not ASCII; save the model again with "
                "XGBoost 3.4 or newer");
}

XgboostCategories read_feature(ValueReader& reader) {
  XgboostCategories out;
  std::vector<std::int64_t> offsets, values;
  std::int64_t type = 0;
  bool has_type = false;
  std::string_view key;
  reader.enter_object();
  while (reader.next_key(key)) {
    if (is(key, "offsets")) reader.read_i64(offsets);
    else if (is(key, "values")) reader.read_i64(values);
    else if (is(key, "type")) {
      type = static_cast<std::int64_t>(reader.number());
      has_type = true;
    } else reader.skip();
  }
  if (!reader.ok()) return out;
  if (!has_type) {
    split_names(reader, offsets, values, out);
    return out;
  }
  out.numeric = true;
  for (std::int64_t v : values) {
    if (v < 0 && type == kU16) v += std::int64_t{1} << 16;
    if (v < 0 && type == kU32) v += std::int64_t{1} << 32;
    out.levels.push_back(join(v));
  }
  return out;
}

}  // namespace

void read_xgboost_categories(ValueReader& reader, std::vector<XgboostCategories>& out) {
  std::string_view key;
  reader.enter_object();
  while (reader.next_key(key)) {
    if (is(key, "enc")) {
      reader.enter_array();
      while (reader.next_item()) out.push_back(read_feature(reader));
    } else reader.skip();
  }
}

}  // namespace sapwood::importers
