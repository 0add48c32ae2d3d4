// A ValueReader's events as a document of nlohmann/json, the twin that reader tests compare with.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/json_reader.h"
#include "base/ubjson_reader.h"
#include "base/value_reader.h"

namespace sapwood::test {

using nlohmann::json;

inline std::span<const std::byte> bytes_of(std::string_view text) { return {reinterpret_cast<const std::byte*>(text.data()), text.size()}; }
inline std::span<const std::byte> bytes_of(const std::vector<std::uint8_t>& bytes) {
  return {reinterpret_cast<const std::byte*>(bytes.data()), bytes.size()};
}

// The next value, whatever it is. Numbers become doubles. Of repeated keys the last one wins.
inline json read_value(ValueReader& reader) {
  switch (reader.peek()) {
    case ValueKind::object: {
      json out = json::object();
      std::string_view key;
      reader.enter_object();
      while (reader.next_key(key)) {
        const std::string name(key);
        out[name] = read_value(reader);
      }
      return out;
    }
    case ValueKind::array: {
      json out = json::array();
      reader.enter_array();
      while (reader.next_item()) out.push_back(read_value(reader));
      return out;
    }
    case ValueKind::string: return reader.string();
    case ValueKind::boolean: return reader.boolean();
    case ValueKind::number: return reader.number();
    case ValueKind::null: reader.skip(); return nullptr;
    case ValueKind::none: reader.skip(); return "nothing";  // records the error, if there is none yet
  }
  return {};
}

inline json read_document(ValueReader& reader) {
  json out = read_value(reader);
  reader.expect_end();
  return out;
}

// The same document with every number as a double.
inline json with_doubles(const json& in) {
  if (in.is_number()) return in.get<double>();
  if (!in.is_structured()) return in;
  json out = in;
  for (auto& item : out) item = with_doubles(item);
  return out;
}

}  // namespace sapwood::test
