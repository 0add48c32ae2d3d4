#include "base/json_reader.h"

#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "base/bit_cast.h"
#include "base/reader_dom.h"
#include "catch.h"

using namespace sapwood;
using sapwood::test::json;

namespace {

// The document's value, or its error as "code at place".
std::string outcome(std::string_view text) {
  JsonReader reader(text);
  const json value = test::read_document(reader);
  if (reader.ok()) return value.dump();
  return code_name(reader.status().error().code) + (" at " + reader.status().error().place);
}

// The error of skipping the document.
std::string skipped(std::string_view text) {
  JsonReader reader(text);
  reader.skip();
  reader.expect_end();
  if (reader.ok()) return "ok";
  return code_name(reader.status().error().code) + (" at " + reader.status().error().place);
}

const std::string kModel =
    R"({"version":[1,7,6],"learner":{"attributes":{"note":"\u00e9\ud83d\ude00 \"q\" \\ \/ \b\f\n\r\t"},"gradient_booster":{"model":{"trees":[
  {"id":0,"left_children":[1,-1,-1],"split_conditions":[5E-1,-1.0345762E-2,1.2E1],"default_left":[true,false,0],"cats":["a","b"],"nested":[[1,2],[3,[4,{}]]]},
  {"id":1,"left_children":[],"empty":{},"nothing":null,"yes":true,"no":false} ] }, "name" : "gbtree"}, "base":-5.5e+3}} )";

}  // namespace

TEST_CASE("JSON values are read as they are written") {
  CHECK(outcome("null") == "null");
  CHECK(outcome(" true ") == "true");
  CHECK(outcome("false") == "false");
  CHECK(outcome("-0.5e1") == "-5.0");
  CHECK(outcome("12") == "12.0");
  CHECK(outcome("\"\"") == "\"\"");
  CHECK(outcome("[]") == "[]");
  CHECK(outcome("\t[ ]\r\n") == "[]");
  CHECK(outcome("{}") == "{}");
  CHECK(outcome("{ }") == "{}");
  CHECK(outcome("[1,\"a\",null,[true],{\"b\":{}}]") == "[1.0,\"a\",null,[true],{\"b\":{}}]");
  CHECK(outcome("\xEF\xBB\xBF[1]") == "[1.0]");
  CHECK(outcome(kModel) == test::with_doubles(json::parse(kModel)).dump());
}

TEST_CASE("keys that repeat are all delivered") {
  JsonReader reader(std::string_view(R"({"a":1,"a":2,"\u0061":3})"));
  std::string_view key;
  std::string seen;
  reader.enter_object();
  while (reader.next_key(key)) {
    seen += key;
    seen += std::to_string(static_cast<int>(reader.number()));
  }
  CHECK(seen == "a1a2a3");
  CHECK(reader.ok());
}

TEST_CASE("NaN and infinities are numbers") {
  for (const char* text : {"[NaN,Infinity,-Infinity,1]", " [ NaN , Infinity , -Infinity , 1 ] "}) {
    JsonReader reader{std::string_view(text)};
    std::vector<float> values;
    reader.read_f32(values);
    reader.expect_end();
    REQUIRE(reader.ok());
    REQUIRE(values.size() == 4);
    CHECK(std::isnan(values[0]));
    CHECK(values[1] == std::numeric_limits<float>::infinity());
    CHECK(values[2] == -std::numeric_limits<float>::infinity());
    CHECK(values[3] == 1);
  }
  JsonReader reader(std::string_view("-Infinity"));
  CHECK(reader.peek() == ValueKind::number);
  CHECK(reader.number() == -std::numeric_limits<double>::infinity());
  CHECK(outcome("[-NaN]") == "malformed at [0], byte 2");
  CHECK(outcome("[Inf]") == "malformed at [0], byte 4");
}

TEST_CASE("escapes become the characters they stand for") {
  JsonReader reader(std::string_view(R"(["\"\\\/\b\f\n\r\t","\u0041\u00e9\u20ac\ud83d\ude00\uD83D\uDE00","\u0000","plain é"])"));
  std::vector<std::string> strings;
  reader.enter_array();
  while (reader.next_item()) strings.push_back(reader.string());
  REQUIRE(reader.ok());
  REQUIRE(strings.size() == 4);
  CHECK(strings[0] == "\"\\/\b\f\n\r\t");
  CHECK(strings[1] == "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xF0\x9F\x98\x80");
  CHECK(strings[2] == std::string(1, '\0'));
  CHECK(strings[3] == "plain \xC3\xA9");
}

TEST_CASE("broken JSON is malformed, at the byte that breaks it") {
  // A caret under the byte: place is the path there and its offset.
  CHECK(outcome("x") == "malformed at byte 0");
  CHECK(outcome("[1,]") == "malformed at [1], byte 3");
  CHECK(outcome("[,1]") == "malformed at [0], byte 1");
  CHECK(outcome("[1 2]") == "malformed at byte 3");
  CHECK(outcome("[1}") == "malformed at byte 2");
  CHECK(outcome("{\"a\":1]") == "malformed at byte 6");
  CHECK(outcome("{\"a\" 1}") == "malformed at byte 5");
  CHECK(outcome("{\"a\":1,}") == "malformed at byte 7");
  CHECK(outcome("{a:1}") == "malformed at byte 1");
  CHECK(outcome("{\"a\":}") == "malformed at a, byte 5");
  CHECK(outcome("{\"a\":{\"b\":[1,{\"c\":tru3}]}}") == "malformed at a.b[1].c, byte 21");
  CHECK(outcome("[1] 2") == "malformed at byte 4");
  CHECK(outcome("[01]") == "malformed at byte 2");
  CHECK(outcome("[-]") == "malformed at [0], byte 2");
  CHECK(outcome("[+1]") == "malformed at [0], byte 1");
  CHECK(outcome("[.5]") == "malformed at [0], byte 1");
  CHECK(outcome("[5.]") == "malformed at [0], byte 3");
  CHECK(outcome("[5e]") == "malformed at [0], byte 3");
  CHECK(outcome("[5e+]") == "malformed at [0], byte 4");
  CHECK(outcome("[0x1]") == "malformed at byte 2");
  CHECK(outcome("[\"\\x\"]") == "malformed at [0], byte 3");
  CHECK(outcome("[\"\\u12g4\"]") == "malformed at [0], byte 6");
  CHECK(outcome("[\"\\udc00\"]") == "malformed at [0], byte 2");
  CHECK(outcome("[\"\\ud800\"]") == "malformed at [0], byte 8");
  CHECK(outcome("[\"\\ud800\\n\"]") == "malformed at [0], byte 9");
  CHECK(outcome("[\"\\ud800\\u0041\"]") == "malformed at [0], byte 8");
  CHECK(outcome("[\"a\nb\"]") == "malformed at [0], byte 3");
  CHECK(outcome(std::string_view("[\"a\0b\"]", 7)) == "malformed at [0], byte 3");
  CHECK(outcome("[nul1]") == "malformed at [0], byte 4");
  CHECK(outcome("/* no */ 1") == "malformed at byte 0");
}

TEST_CASE("bytes that are not UTF-8 are malformed") {
  CHECK(outcome("[\"a\x80\"]") == "malformed at [0], byte 3");
  CHECK(outcome("[\"\xC0\xAF\"]") == "malformed at [0], byte 2");           // overlong
  CHECK(outcome("[\"\xE0\x80\xAF\"]") == "malformed at [0], byte 2");       // overlong
  CHECK(outcome("[\"\xED\xA0\x80\"]") == "malformed at [0], byte 2");       // a surrogate
  CHECK(outcome("[\"\xF4\x90\x80\x80\"]") == "malformed at [0], byte 2");   // above U+10FFFF
  CHECK(outcome("[\"12345678\xE2\x82\"]") == "malformed at [0], byte 10");  // cut short
  CHECK(outcome("{\"\xFF\":1}") == "malformed at byte 2");
  CHECK(outcome("[\"\xF4\x8F\xBF\xBF\xED\x9F\xBF\xEE\x80\x80\"]") == "[\"\xF4\x8F\xBF\xBF\xED\x9F\xBF\xEE\x80\x80\"]");
}

TEST_CASE("JSON that was cut anywhere is truncated") {
  // Values of all kinds, each of them cut at every byte.
  const std::vector<std::string> documents = {kModel,
                                              "[NaN,Infinity,-Infinity]",
                                              "\xEF\xBB\xBF[1]",
                                              "[\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"]",
                                              "[1.5E+10,-2e-3,true,false,null]",
                                              "  {\"a\" : [ ] } "};
  for (const std::string& document : documents) {
    REQUIRE(outcome(document).find(" at ") == std::string::npos);
    const std::size_t last = document.find_last_not_of(' ');
    for (std::size_t n = 0; n <= last; ++n) {
      // A copy of exactly n bytes: an address sanitizer sees every look beyond its end.
      const std::vector<char> cut(document.begin(), document.begin() + static_cast<std::ptrdiff_t>(n));
      const std::string_view view(cut.data(), cut.size());
      INFO(view);
      CHECK(outcome(view).substr(0, 9) == "truncated");
      CHECK(skipped(view).substr(0, 9) == "truncated");
    }
  }
  // The bulk forms too.
  const std::string numbers = " [ 1 , 200 , 3 , true , 255 , 6 ] ";
  for (std::size_t n = 0; n < numbers.size() - 1; ++n) {
    const std::vector<char> cut(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(n));
    JsonReader reader(std::string_view(cut.data(), cut.size()));
    std::vector<std::uint8_t> values;
    reader.read_u8(values);
    REQUIRE_FALSE(reader.ok());
    CHECK(reader.status().error().code == Code::truncated);
    CHECK(reader.status().error().place.find("byte " + std::to_string(n)) != std::string::npos);
  }
}

TEST_CASE("the first error is kept, and after it every call is harmless") {
  JsonReader reader(std::string_view("{\"a\":[1,2,x],\"b\":3}"));
  std::string_view key;
  std::vector<float> values;
  REQUIRE(reader.enter_object());
  REQUIRE(reader.next_key(key));
  reader.read_f32(values);
  REQUIRE_FALSE(reader.ok());
  CHECK(reader.status().error().code == Code::malformed);
  CHECK(reader.status().error().place == "a[2], byte 10");
  CHECK(reader.status().error().got == "'x'");
  CHECK_FALSE(reader.next_key(key));
  CHECK_FALSE(reader.next_item());
  CHECK_FALSE(reader.enter_array());
  CHECK_FALSE(reader.enter_object());
  CHECK(reader.number() == 0);
  CHECK(reader.string().empty());
  CHECK_FALSE(reader.boolean());
  CHECK(reader.peek() == ValueKind::none);
  std::vector<std::int64_t> whole;
  reader.read_i64(whole);
  CHECK(whole.empty());
  reader.skip();
  reader.expect_end();
  reader.fail(Code::unsupported, "later");
  const Status status = reader.take_status();
  CHECK(status.error().code == Code::malformed);
  CHECK_FALSE(reader.ok());
}

TEST_CASE("a value of another kind than asked for is an invalid model, at its place") {
  const auto error = [](const char* text, auto ask) {
    JsonReader reader{std::string_view(text)};
    ask(reader);
    REQUIRE_FALSE(reader.ok());
    const Error& e = reader.status().error();
    return std::string(code_name(e.code)) + " at " + e.place + ": got " + e.got + ", expected " + e.expected;
  };
  CHECK(error(" \"1\"", [](auto& r) { r.number(); }) == "invalid_model at byte 1: got a string, expected a number");
  CHECK(error("1", [](auto& r) { r.string(); }) == "invalid_model at byte 0: got a number, expected a string");
  CHECK(error("1", [](auto& r) { r.boolean(); }) == "invalid_model at byte 0: got a number, expected true or false");
  CHECK(error("[]", [](auto& r) { r.enter_object(); }) == "invalid_model at byte 0: got an array, expected an object");
  CHECK(error("{}", [](auto& r) { r.enter_array(); }) == "invalid_model at byte 0: got an object, expected an array");
  CHECK(error("null", [](auto& r) { r.number(); }) == "invalid_model at byte 0: got null, expected a number");
  CHECK(error("[1,null]", [](auto& r) {
          std::vector<float> v;
          r.read_f32(v);
        }) == "invalid_model at [1], byte 3: got null, expected a number");
  CHECK(error("[1,[2]]", [](auto& r) {
          std::vector<double> v;
          r.read_f64(v);
        }) == "invalid_model at [1], byte 3: got an array, expected a number");
}

TEST_CASE("whole numbers are taken only if they are whole and fit") {
  const auto error = [](const std::string& text, auto item, auto read) {
    JsonReader reader{std::string_view(text)};
    std::vector<decltype(item)> values;
    (reader.*read)(values);
    if (reader.ok()) return std::string("ok");
    return code_name(reader.status().error().code) + (" at " + reader.status().error().place);
  };
  const auto u8 = [&](const char* text) { return error(text, std::uint8_t{}, &JsonReader::read_u8); };
  const auto i32 = [&](const char* text) { return error(text, std::int32_t{}, &JsonReader::read_i32); };
  const auto i64 = [&](const char* text) { return error(text, std::int64_t{}, &JsonReader::read_i64); };
  CHECK(u8("[0,255,true,false,1E0,2.50e1,-0]") == "ok");
  CHECK(u8("[0,256]") == "invalid_model at [1], byte 3");
  CHECK(u8("[-1]") == "invalid_model at [0], byte 1");
  CHECK(u8("[1.5]") == "invalid_model at [0], byte 1");
  CHECK(i32("[2147483647,-2147483648]") == "ok");
  CHECK(i32("[2147483648]") == "invalid_model at [0], byte 1");
  CHECK(i32("[-2147483649]") == "invalid_model at [0], byte 1");
  CHECK(i32("[NaN]") == "invalid_model at [0], byte 1");
  CHECK(i64("[9007199254740992,-9007199254740992,4294967295]") == "ok");
  CHECK(i64("[9007199254740993]") == "invalid_model at [0], byte 1");
  CHECK(i64("[1,2,123456789012345678901234567890]") == "invalid_model at [2], byte 5");
  CHECK(i64("[Infinity]") == "invalid_model at [0], byte 1");
  CHECK(i64("[0.1]") == "invalid_model at [0], byte 1");
  // The same with enough text behind it for the fast way.
  const std::string behind(100, ' ');
  CHECK(u8(("[0,256" + behind + "]").c_str()) == "invalid_model at [1], byte 3");
  CHECK(u8(("[-1" + behind + "]").c_str()) == "invalid_model at [0], byte 1");
  CHECK(i32(("[1.5" + behind + "]").c_str()) == "invalid_model at [0], byte 1");
  CHECK(i32(("[01" + behind + "]").c_str()) == "malformed at byte 2");
  CHECK(i32(("[12 34" + behind + "]").c_str()) == "malformed at byte 4");
}

TEST_CASE("nesting is taken up to 256 levels") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK(skipped(nested(256)) == "ok");
  CHECK(skipped(nested(257)) == "ok");  // the innermost empty array is jumped over, not entered
  CHECK(skipped(nested(258)).substr(0, 9) == "too_large");
  CHECK(skipped(std::string(1000000, '[')).substr(0, 9) == "too_large");
  std::string objects;
  for (int i = 0; i < 300; ++i) objects += "{\"a\":";
  CHECK(skipped(objects).substr(0, 9) == "too_large");
  JsonReader reader{std::string_view(objects)};
  reader.skip();
  CHECK(reader.place().size() < 600);
}

TEST_CASE("a value that was not read is skipped, and calls out of order are errors") {
  JsonReader reader(std::string_view(R"({"a":[1,{"b":"]}"}],"c":[[],[2]],"d":5})"));
  std::string_view key;
  std::string keys;
  reader.enter_object();
  while (reader.next_key(key)) keys += key;
  reader.expect_end();
  CHECK(reader.ok());
  CHECK(keys == "acd");

  JsonReader early(std::string_view("[1]"));
  early.enter_array();
  early.expect_end();
  CHECK_FALSE(early.ok());
  JsonReader twice(std::string_view("1"));
  twice.number();
  twice.number();
  CHECK_FALSE(twice.ok());
  JsonReader mixed(std::string_view("[1]"));
  mixed.enter_array();
  CHECK_FALSE(mixed.next_key(key));
  CHECK_FALSE(mixed.ok());
}

TEST_CASE("skipping finds the end of every value") {
  std::string_view key;
  for (const char* value : {"1", "\"]\\\"\"", "[]", "[1,2,3]", "[\"]\",\"[\"]", "[[1],[2,[3]]]", "{\"a\":[1,{\"]\":\"}\"}]}", "null", "NaN",
                            "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]", "[\"a string that is longer than sixteen bytes ]\", 2]",
                            "[Infinity,-Infinity,NaN,Infinity,Infinity,Infinity]"}) {
    const std::string text = std::string("{\"skipped\":") + value + ",\"next\":7}";
    INFO(text);
    JsonReader reader{std::string_view(text)};
    reader.enter_object();
    REQUIRE(reader.next_key(key));
    reader.skip();
    REQUIRE(reader.next_key(key));
    CHECK(key == "next");
    CHECK(reader.number() == 7);
    CHECK_FALSE(reader.next_key(key));
    reader.expect_end();
    CHECK(reader.ok());
  }
}

TEST_CASE("bulk arrays append, in blocks of any size, and read what number() reads") {
  std::mt19937 random(5);
  for (const std::size_t n : {0u, 1u, 2u, 255u, 256u, 257u, 1000u}) {
    std::string text = "[";
    for (std::size_t i = 0; i < n; ++i) {
      char item[40];
      std::snprintf(item, sizeof item, "%s%.9G",
                    i == 0       ? ""
                    : i % 7 == 0 ? " , "
                                 : ",",
                    static_cast<double>(bit_cast<float>(static_cast<std::uint32_t>((random() & 0x9FFFFFFFu) + 0x20000000u))));
      text += item;
    }
    text += "]";
    std::vector<float> f32{-1};
    std::vector<double> f64{-1}, single{-1};
    JsonReader a{std::string_view(text)}, b{std::string_view(text)}, c{std::string_view(text)};
    a.read_f32(f32);
    b.read_f64(f64);
    c.enter_array();
    while (c.next_item()) single.push_back(c.number());
    REQUIRE(a.ok());
    REQUIRE(b.ok());
    REQUIRE(c.ok());
    REQUIRE(f32.size() == n + 1);
    CHECK(f64 == single);
    for (std::size_t i = 0; i <= n; ++i) REQUIRE(f32[i] == static_cast<float>(f64[i]));
  }
}

TEST_CASE("arrays of flags are read eight at a time, and stop at whatever is no flag") {
  std::mt19937 random(9);
  const std::vector<std::string> others = {"10", "255", "true", "false", "-0", " 1", "1 ", "1E0", "7.0"};
  for (int round = 0; round < 300; ++round) {
    // Mostly digits, and now and then something else at any place.
    const std::size_t n = 1 + random() % 120;
    std::string text;
    std::vector<std::uint8_t> expected;
    for (std::size_t i = 0; i < n; ++i) {
      const bool other = random() % 30 == 0;
      const std::string item = other ? others[random() % others.size()] : std::string(1, static_cast<char>('0' + random() % 10));
      JsonReader single{std::string_view(item)};
      expected.push_back(static_cast<std::uint8_t>(single.number()));
      text += (i == 0 ? "" : ",") + item;
    }
    text = "[" + text + "]" + std::string(random() % 60, ' ');
    JsonReader reader{std::string_view(text)};
    std::vector<std::uint8_t> values;
    reader.read_u8(values);
    reader.expect_end();
    INFO(text);
    REQUIRE(reader.ok());
    REQUIRE(values == expected);
    // The bytes next to the digits and the comma in ASCII.
    for (const char c : {'/', ':', '+', '-', '.', ';', '\x7F', '\x80', '\xFF', '\0'}) {
      std::string bad = text;
      const std::size_t at = 1 + random() % (bad.rfind(']') - 1);
      if (bad[at] == ' ') continue;
      bad[at] = c;
      JsonReader slow{std::string_view(bad)}, fast{std::string_view(bad)};
      values.clear();
      fast.read_u8(values);
      bool fits = true;
      slow.enter_array();
      while (slow.next_item()) {
        const double x = slow.number();
        fits = fits && x >= 0 && x <= 255 && x == std::floor(x);
      }
      INFO(bad);
      REQUIRE(fast.ok() == (slow.ok() && fits));
    }
  }
}

TEST_CASE("fail() puts the place where the reader is") {
  JsonReader reader(std::string_view(R"({"learner":{"trees":[{"id":0},{"id":1}]}})"));
  std::string_view key;
  reader.enter_object();
  reader.next_key(key);
  CHECK(reader.place() == "learner, byte 0");  // the value's first byte is known when it is read
  reader.enter_object();
  reader.next_key(key);
  reader.enter_array();
  reader.next_item();
  reader.skip();
  reader.next_item();
  reader.enter_object();
  reader.next_key(key);
  reader.number();
  reader.fail(Code::invalid_model, "not this id", "1", "2");
  CHECK(reader.status().error().place == "learner.trees[1].id, byte 36");
  CHECK(reader.status().error().got == "1");
}
