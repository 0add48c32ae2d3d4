#include "base/json_writer.h"

#include <cstdint>
#include <limits>
#include <string>

#include <nlohmann/json.hpp>

#include "catch.h"

using namespace sapwood;

TEST_CASE("JSON is written in the order of the calls, with commas where they belong") {
  JsonWriter out;
  out.begin_object();
  out.field("text", "a");
  out.field("number", 0.5);
  out.field("flag", true);
  out.key("list");
  out.begin_array();
  out.begin_array();
  out.end_array();
  out.integer(-1);
  out.null();
  out.boolean(false);
  out.begin_object();
  out.end_object();
  out.string("b");
  out.end_array();
  out.field("count", std::uint32_t{7});
  out.end_object();
  CHECK(out.text() == R"({"text":"a","number":0.5,"flag":true,"list":[[],-1,null,false,{},"b"],"count":7})");
  CHECK(out.take() == R"({"text":"a","number":0.5,"flag":true,"list":[[],-1,null,false,{},"b"],"count":7})");
}

TEST_CASE("numbers are the shortest that read back; JSON has no NaN") {
  JsonWriter out;
  out.begin_array();
  out.number(0.1);
  out.number(1e300);
  out.number(std::numeric_limits<double>::quiet_NaN());
  out.number(-std::numeric_limits<double>::infinity());
  out.integer(std::numeric_limits<std::int64_t>::min());
  out.whole(std::numeric_limits<std::uint64_t>::max());
  out.end_array();
  CHECK(out.text() == "[0.1,1e+300,null,null,-9223372036854775808,18446744073709551615]");
}

TEST_CASE("every text can be written and read again") {
  const auto written = [](std::string_view text) {
    JsonWriter out;
    out.string(text);
    return out.take();
  };
  CHECK(written("a\"b\\c/") == "\"a\\\"b\\\\c/\"");
  CHECK(written("\n\x01\x1f\x7f") == "\"\\u000a\\u0001\\u001f\x7f\"");
  CHECK(written("é😀") == "\"é😀\"");
  CHECK(written(std::string_view("a\0b", 3)) == "\"a\\u0000b\"");
  // Bytes that are not UTF-8 must not make JSON that nobody can read.
  CHECK(written("a\xFF\xC3") == "\"a\xEF\xBF\xBD\xEF\xBF\xBD\"");
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  CHECK_FALSE(nlohmann::json::parse(written(all), nullptr, false).is_discarded());
}
