// Both readers against nlohmann/json, which shares no line with them: on random documents, on documents with a byte
// changed, and on every real XGBoost model among the fixtures.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "base/reader_dom.h"
#include "catch.h"
#include "support/fixtures.h"

using namespace sapwood;
using sapwood::test::json;

namespace {

class RandomDocuments {
 public:
  explicit RandomDocuments(std::uint64_t seed) : random_(seed) {}

  std::uint64_t below(std::uint64_t n) { return random_() % n; }

  json value(int depth) {
    switch (below(depth > 0 ? 12 : 8)) {
      case 0: return nullptr;
      case 1: return below(2) != 0;
      case 2: return static_cast<std::int64_t>(below(256)) - 128;
      case 3: return static_cast<std::int64_t>(random_()) >> below(64);
      case 4: return real();
      case 5: return static_cast<double>(static_cast<float>(real()));
      case 6:
      case 7: return text();
      case 8:
      case 9: {
        json out = json::array();
        for (std::uint64_t n = below(6); n > 0; --n) out.push_back(value(depth - 1));
        return out;
      }
      case 10: {  // of one type: UBJSON packs it
        json out = json::array();
        const json first = value(0);
        for (std::uint64_t n = below(300); n > 0; --n) out.push_back(first);
        return out;
      }
      default: {
        json out = json::object();
        for (std::uint64_t n = below(6); n > 0; --n) out[text()] = value(depth - 1);
        return out;
      }
    }
  }

 private:
  double real() {
    return std::ldexp(static_cast<double>(static_cast<std::int64_t>(random_()) >> below(60)), static_cast<int>(below(80)) - 40);
  }

  std::string text() {
    static const std::vector<std::string> pieces = {
        "a", "key", "\"", "\\", "/", "\n", "\x01", "é", "€", "😀", "]", "}", "{", "[", ",", "longer than sixteen bytes", "_y"};
    std::string out;
    for (std::uint64_t n = below(5); n > 0; --n) out += pieces[below(pieces.size())];
    return out;
  }

  std::mt19937_64 random_;
};

// Every number as a float.
json rounded(json in) {
  if (in.is_number()) return static_cast<float>(in.get<double>());
  if (in.is_structured())
    for (auto& item : in) item = rounded(item);
  return in;
}

// Where a number is not finite, nlohmann/json refuses or writes null.
bool all_finite(const json& in) {
  if (in.is_number_float()) return std::isfinite(in.get<double>());
  if (in.is_structured())
    for (const auto& item : in)
      if (!all_finite(item)) return false;
  return true;
}

// Walks over the document in a random way: skips some values, reads arrays in bulk. Ends, whatever the bytes are.
void wander(ValueReader& reader, RandomDocuments& random) {
  std::string_view key;
  std::vector<float> f32;
  std::vector<std::uint8_t> u8;
  std::vector<std::int64_t> i64;
  std::size_t open = 0;
  const auto step = [&] {
    switch (random.below(8)) {
      case 0: reader.skip(); return;
      case 1: return;  // leave it to the reader
      case 2: reader.number(); return;
      case 3: reader.string(); return;
      default: break;
    }
    if (reader.peek() == ValueKind::object) {
      open += reader.enter_object();
    } else if (reader.peek() == ValueKind::array) {
      switch (random.below(6)) {
        case 0: reader.read_f32(f32); return;
        case 1: reader.read_u8(u8); return;
        case 2: reader.read_i64(i64); return;
        default: open += reader.enter_array();
      }
    } else {
      reader.skip();
    }
  };
  step();
  while (reader.ok() && open > 0) {
    // One of the two is the right one; the other is an error, which must be harmless.
    if (random.below(50) == 0) reader.peek();
    const bool in_object = reader.place().find(']') == std::string::npos;
    if (in_object ? reader.next_key(key) : reader.next_item()) step();
    else --open;
  }
  reader.expect_end();
  CHECK(reader.place().size() < 1000);
}

}  // namespace

TEST_CASE("random documents read the same as JSON, as UBJSON and by nlohmann/json") {
  RandomDocuments random(1);
  for (int i = 0; i < 1500; ++i) {
    const json document = random.value(5);
    const json expected = test::with_doubles(document);
    for (const std::string& text : {document.dump(), document.dump(2), document.dump(-1, ' ', true)}) {
      INFO(text);
      JsonReader reader{std::string_view(text)};
      const json value = test::read_document(reader);
      REQUIRE(reader.ok());
      REQUIRE(value == expected);
      JsonReader skipper{std::string_view(text)};
      skipper.skip();
      skipper.expect_end();
      REQUIRE(skipper.ok());
    }
    for (const bool counted : {false, true}) {
      const std::vector<std::uint8_t> bytes = json::to_ubjson(document, counted, counted && random.below(2) != 0);
      INFO(document.dump());
      UbjReader reader(test::bytes_of(bytes));
      const json value = test::read_document(reader);
      REQUIRE(reader.ok());
      REQUIRE(value == expected);
      UbjReader skipper(test::bytes_of(bytes));
      skipper.skip();
      skipper.expect_end();
      REQUIRE(skipper.ok());
    }
  }
}

TEST_CASE("documents that were cut are truncated, read or skipped") {
  RandomDocuments random(2);
  for (int i = 0; i < 150; ++i) {
    const json document = json::array({random.value(4)});
    const std::string text = document.dump();
    const std::vector<std::uint8_t> bytes = json::to_ubjson(document, i % 3 > 0, i % 3 > 1);
    for (const bool skip : {false, true}) {
      const auto code = [&](ValueReader& reader) {
        if (skip) reader.skip();
        else test::read_value(reader);
        reader.expect_end();
        return reader.ok() ? "ok" : code_name(reader.status().error().code);
      };
      for (std::size_t n = 0; n < text.size(); ++n) {
        const std::vector<char> cut(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(n));
        JsonReader reader(std::string_view(cut.data(), n));
        INFO(text.substr(0, n));
        REQUIRE(code(reader) == std::string("truncated"));
      }
      for (std::size_t n = 0; n < bytes.size(); ++n) {
        const std::vector<std::uint8_t> cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(n));
        UbjReader reader(test::bytes_of(cut));
        INFO(text << " cut at " << n);
        REQUIRE(code(reader) == std::string("truncated"));
      }
    }
  }
}

TEST_CASE("JSON with a byte changed is taken or refused as nlohmann/json does") {
  RandomDocuments random(3);
  int taken = 0, refused = 0;
  for (int i = 0; i < 6000; ++i) {
    std::string text = random.value(3).dump(random.below(2) != 0 ? -1 : 1);
    for (std::uint64_t n = 1 + random.below(2); n > 0; --n) {
      static const std::string likely = "\"\\[]{},:0123456789.eE+-tfnNI \n\xC3\x80";
      const std::size_t at = random.below(text.size());
      const char c = random.below(4) == 0 ? static_cast<char>(random.below(256)) : likely[random.below(likely.size())];
      if (random.below(3) == 0) text.insert(at, 1, c);
      else if (random.below(2) == 0) text.erase(at, 1);
      else text[at] = c;
      if (text.empty()) text.assign(1, ' ');
      std::replace(text.begin(), text.end(), '\0', ' ');  // the end of the text for nlohmann/json
    }
    const std::vector<char> copy(text.begin(), text.end());
    const std::string_view view(copy.data(), copy.size());
    JsonReader reader(view);
    const json value = test::read_document(reader);
    JsonReader wanderer(view);
    wander(wanderer, random);
    const json expected = json::parse(text, nullptr, false);
    // NaN, Infinity and numbers beyond a double are read by us only.
    if (reader.ok() && !all_finite(value)) continue;
    if (!reader.ok() && (text.find('N') != std::string::npos || text.find('I') != std::string::npos)) continue;
    INFO(text);
    INFO((reader.ok() ? "" : reader.status().error().message + reader.status().error().place));
    REQUIRE(reader.ok() == !expected.is_discarded());
    if (reader.ok()) REQUIRE(value == test::with_doubles(expected));
    reader.ok() ? ++taken : ++refused;
  }
  CHECK(taken > 500);
  CHECK(refused > 500);
}

TEST_CASE("UBJSON with a byte changed is read alike, or refused by one of the two") {
  RandomDocuments random(4);
  for (int i = 0; i < 6000; ++i) {
    std::vector<std::uint8_t> bytes = json::to_ubjson(random.value(3), i % 3 > 0, i % 3 > 1);
    for (std::uint64_t n = 1 + random.below(2); n > 0; --n) {
      static const std::string likely = std::string("[]{}#$NTFZiUIlLdDHSC\0\1\2\x7F\xFF", 25);
      bytes[random.below(bytes.size())] = static_cast<std::uint8_t>(
          random.below(4) == 0 ? random.below(256) : static_cast<std::uint8_t>(likely[random.below(likely.size())]));
    }
    UbjReader reader(test::bytes_of(bytes));
    const json value = test::read_document(reader);
    UbjReader wanderer(test::bytes_of(bytes));
    wander(wanderer, random);
    if (!reader.ok()) continue;  // nlohmann/json does not look at UTF-8, and takes some types that we refuse
    const json expected = json::from_ubjson(bytes, true, false);
    if (expected.is_discarded() || !all_finite(value)) continue;
    INFO(value.dump());
    REQUIRE(value == test::with_doubles(expected));
  }
}

TEST_CASE("XGBoost's own files read the same in both encodings, and as nlohmann/json reads them") {
  std::size_t compared = 0;
#ifdef __SANITIZE_ADDRESS__
  constexpr std::size_t kEvery = 12;  // nlohmann/json under the sanitizers takes a second for some of them
#else
  constexpr std::size_t kEvery = 1;
#endif
  std::size_t seen = 0;
  for (const test::Fixture& fixture : test::xgboost_fixtures()) {
    if (seen++ % kEvery != 0) continue;
    INFO(fixture.name());
    json values[2];
    for (const bool binary : {false, true}) {
      const std::string path = fixture.folder + (binary ? "/model.ubj" : "/model.json");
      if (!std::filesystem::exists(std::filesystem::path(SAPWOOD_SOURCE_DIR) / path)) continue;
      const std::vector<std::byte> bytes = test::read_file(path);
      const auto* const begin = reinterpret_cast<const char*>(bytes.data());
      JsonReader text{std::span<const std::byte>(bytes)};
      UbjReader ubj{std::span<const std::byte>(bytes)};
      ValueReader& reader = binary ? static_cast<ValueReader&>(ubj) : text;
      values[binary] = test::read_document(reader);
      INFO((reader.ok() ? "" : reader.status().error().message + " at " + reader.status().error().place));
      REQUIRE(reader.ok());
      // nlohmann/json does not read bare NaN.
      const json expected =
          binary ? json::from_ubjson(begin, begin + bytes.size()) : json::parse(begin, begin + bytes.size(), nullptr, false);
      if (!expected.is_discarded()) REQUIRE(values[binary].dump() == test::with_doubles(expected).dump());
      else REQUIRE_FALSE(all_finite(values[binary]));
    }
    if (values[0].is_null() || values[1].is_null()) continue;
    // The text has the float's shortest decimals, the binary file the float.
    REQUIRE(rounded(values[0]).dump() == rounded(values[1]).dump());
    ++compared;
  }
  CHECK(compared > 400 / kEvery);
}
