#include "base/ubjson_reader.h"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "base/reader_dom.h"
#include "catch.h"

using namespace sapwood;
using sapwood::test::json;
using namespace std::string_literals;

namespace {

std::string outcome(std::string_view text) {
  // A copy of exactly its size: an address sanitizer sees every look beyond its end.
  const std::vector<char> copy(text.begin(), text.end());
  UbjReader reader(test::bytes_of(std::string_view(copy.data(), copy.size())));
  const json value = test::read_document(reader);
  if (reader.ok()) return value.dump();
  return code_name(reader.status().error().code) + (" at " + reader.status().error().place);
}

std::string skipped(std::string_view text) {
  UbjReader reader(test::bytes_of(text));
  reader.skip();
  reader.expect_end();
  if (reader.ok()) return "ok";
  return code_name(reader.status().error().code) + (" at " + reader.status().error().place);
}

// The array read in bulk as T, or the error.
template <class T>
std::string bulk(std::string_view text, void (UbjReader::*read)(std::vector<T>&)) {
  UbjReader reader(test::bytes_of(text));
  std::vector<T> values;
  (reader.*read)(values);
  reader.expect_end();
  if (!reader.ok()) return code_name(reader.status().error().code) + (" at " + reader.status().error().place);
  return json(values).dump();
}
std::string f32(std::string_view text) { return bulk<float>(text, &UbjReader::read_f32); }
std::string f64(std::string_view text) { return bulk<double>(text, &UbjReader::read_f64); }
std::string i64(std::string_view text) { return bulk<std::int64_t>(text, &UbjReader::read_i64); }
std::string i32(std::string_view text) { return bulk<std::int32_t>(text, &UbjReader::read_i32); }
std::string u8(std::string_view text) { return bulk<std::uint8_t>(text, &UbjReader::read_u8); }

// All kinds of containers and values in one document.
const std::string kModel = "{"
                           "L\0\0\0\0\0\0\0\4"s
                           "name"
                           "SL\0\0\0\0\0\0\0\6"s
                           "gbtree"
                           "i\5"s
                           "trees"
                           "[#i\2"s
                           "{"
                           "i\4"s
                           "left"
                           "[$l#L\0\0\0\0\0\0\0\2"s
                           "\0\0\0\1\xFF\xFF\xFF\xFF"s
                           "i\4"s
                           "cond"
                           "[$d#L\0\0\0\0\0\0\0\2"s
                           "\x3F\0\0\0\xBF\x80\0\0"s
                           "i\4"s
                           "deft"
                           "[$U#i\3"s
                           "\1\0\xFF"s
                           "}"
                           "{$i#i\2"s
                           "i\1"s
                           "a"
                           "\x05"
                           "i\1"s
                           "b"
                           "\xFB"
                           "N"
                           "i\3"s
                           "mix"
                           "["
                           "T"
                           "N"
                           "F"
                           "Z"
                           "i\xFE"s
                           "U\xFE"s
                           "I\xFF\xFE"s
                           "l\xFF\xFF\xFF\xFE"s
                           "L\0\0\1\0\0\0\0\0"s
                           "d\x3F\xC0\0\0"s
                           "D\x3F\xF8\0\0\0\0\0\0"s
                           "Cx"
                           "Hi\5"s
                           "-1.25"
                           "[]"
                           "{}"
                           "]"
                           "i\5"s
                           "typed"
                           "[$S#i\2"s
                           "i\1"s
                           "a"
                           "i\2"s
                           "\xC3\xA9"
                           "i\4"s
                           "deep"
                           "[$[#i\2"s
                           "$i#i\1"s
                           "\7"
                           "]"
                           "}"s;

}  // namespace

TEST_CASE("UBJSON values are read as they are written") {
  CHECK(outcome("Z") == "null");
  CHECK(outcome("T") == "true");
  CHECK(outcome("F") == "false");
  CHECK(outcome("i\xFF"s) == "-1.0");
  CHECK(outcome("U\xFF"s) == "255.0");
  CHECK(outcome("I\x01\x02"s) == "258.0");
  CHECK(outcome("l\xFF\xFF\xFF\xFF"s) == "-1.0");
  CHECK(outcome("L\0\0\0\1\0\0\0\0"s) == "4294967296.0");
  CHECK(outcome("d\x3F\x80\0\0"s) == "1.0");
  CHECK(outcome("D\x40\x09\x21\xFB\x54\x44\x2D\x18"s) == "3.141592653589793");
  CHECK(outcome("Cx") == "\"x\"");
  CHECK(outcome("Si\3abc"s) == "\"abc\"");
  CHECK(outcome("SI\0\3abc"s) == "\"abc\"");
  CHECK(outcome("Hi\4"
                "1e10"s) == "10000000000.0");
  CHECK(outcome("Hi\x14"
                "18446744073709551615"s) == "1.8446744073709552e+19");
  CHECK(outcome("NN[N]N"s) == "[]");
  CHECK(outcome("{}") == "{}");
  CHECK(outcome("[#i\0"s) == "[]");
  CHECK(outcome("[$d#i\0"s) == "[]");
  CHECK(outcome("{#i\0"s) == "{}");
  CHECK(outcome("[$T#i\3"s) == "[true,true,true]");
  CHECK(outcome("[$Z#U\2"s) == "[null,null]");
  CHECK(outcome("[$N#U\2"s) == "[]");
  CHECK(outcome("{$Z#U\1i\1a"s) == "{\"a\":null}");
  CHECK(outcome(kModel) ==
        "{\"deep\":[[7.0],[]],\"mix\":[true,false,null,-2.0,254.0,-2.0,-2.0,1099511627776.0,1.5,1.5,\"x\",-1.25,[],{}],"
        "\"name\":\"gbtree\",\"trees\":[{\"cond\":[0.5,-1.0],\"deft\":[1.0,0.0,255.0],\"left\":[1.0,-1.0]},{\"a\":5.0,\"b\":-5.0}],"
        "\"typed\":[\"a\",\"é\"]}");
  CHECK(skipped(kModel) == "ok");
}

TEST_CASE("arrays of numbers are read in bulk from every type") {
  const std::string d = "[$d#i\2\x3F\xC0\0\0\x7F\x80\0\0"s;
  CHECK(f32("[$d#i\2\x3F\xC0\0\0\xC0\0\0\0"s) == "[1.5,-2.0]");
  CHECK(f64("[$d#i\2\x3F\xC0\0\0\xC0\0\0\0"s) == "[1.5,-2.0]");
  CHECK(f32("[$D#i\1\x3F\xF0\0\0\x20\0\0\1"s) == json(std::vector<float>{1.00000011920928955078125f}).dump());
  CHECK(f64("[$D#i\1\x40\x09\x21\xFB\x54\x44\x2D\x18"s) == "[3.141592653589793]");
  CHECK(i32("[$l#i\2\xFF\xFF\xFF\xFF\x7F\xFF\xFF\xFF"s) == "[-1,2147483647]");
  CHECK(i64("[$l#i\2\xFF\xFF\xFF\xFF\x7F\xFF\xFF\xFF"s) == "[-1,2147483647]");
  CHECK(i64("[$L#i\2\0\x20\0\0\0\0\0\0\xFF\xE0\0\0\0\0\0\0"s) == "[9007199254740992,-9007199254740992]");
  CHECK(u8("[$U#i\3\0\1\xFF"s) == "[0,1,255]");
  CHECK(u8("[$i#i\2\0\x7F"s) == "[0,127]");
  CHECK(u8("[TFTi\7]"s) == "[1,0,1,7]");
  CHECK(u8("[$T#i\2"s) == "[1,1]");
  CHECK(i32("[$I#i\2\xFF\xFE\1\0"s) == "[-2,256]");
  CHECK(i32("[#i\2d\x40\0\0\0Hi\2"
            "17"s) == "[2,17]");
  CHECK(f32("[i\1NU\2]"s) == "[1.0,2.0]");
  CHECK(f64("[$i#i\0"s) == "[]");
  UbjReader reader(test::bytes_of(d));
  std::vector<float> values{7};
  reader.read_f32(values);
  REQUIRE(values.size() == 3);
  CHECK(values[0] == 7);
  CHECK(values[2] == std::numeric_limits<float>::infinity());
}

TEST_CASE("long runs are read in blocks") {
  for (const std::size_t n : {255u, 256u, 257u, 1000u}) {
    std::string text = "[$l#I"s + static_cast<char>(n >> 8) + static_cast<char>(n & 255),
                wide = "[$L#I"s + static_cast<char>(n >> 8) + static_cast<char>(n & 255);
    std::vector<std::int64_t> expected;
    for (std::size_t i = 0; i < n; ++i) {
      text += "\0\0"s + static_cast<char>(i >> 8) + static_cast<char>(i & 255);
      wide += "\0\0\0\0\0\0"s + static_cast<char>(i >> 8) + static_cast<char>(i & 255);
      expected.push_back(static_cast<std::int64_t>(i));
    }
    CHECK(i64(text) == json(expected).dump());
    CHECK(i32(text) == json(expected).dump());
    CHECK(i64(wide) == json(expected).dump());
    CHECK(skipped(text) == "ok");
  }
}

TEST_CASE("whole numbers of UBJSON are taken only if they are whole and fit") {
  CHECK(u8("[i\xFF]"s) == "invalid_model at [0], byte 1");
  CHECK(u8("[$l#i\1\0\0\1\0"s) == "invalid_model at [0], byte 6");
  CHECK(i32("[$L#i\2\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\0"s) == "invalid_model at [1], byte 14");
  CHECK(i64("[$L#i\2\0\0\0\0\0\0\0\1\0\x20\0\0\0\0\0\1"s) == "invalid_model at [1], byte 14");
  CHECK(i64("[$d#i\1\x3F\xC0\0\0"s) == "invalid_model at [0], byte 6");
  CHECK(i64("[$d#i\1\x7F\xC0\0\0"s) == "invalid_model at [0], byte 6");
  CHECK(f32("[Si\1"
            "1]"s) == "invalid_model at [0], byte 1");
  CHECK(f32("[$S#i\1i\1"
            "1"s) == "invalid_model at [0], byte 6");
  CHECK(f32("[[]]"s) == "invalid_model at [0], byte 1");
}

TEST_CASE("broken UBJSON is malformed, at the byte that breaks it") {
  CHECK(outcome("x") == "malformed at byte 0");
  CHECK(outcome("[x]") == "malformed at [0], byte 1");
  CHECK(outcome("]") == "malformed at byte 0");
  CHECK(outcome("{T}") == "malformed at byte 1");
  CHECK(outcome("{Si\1aT}"s) == "malformed at byte 1");
  CHECK(outcome("{i\1a}"s) == "malformed at a, byte 4");
  CHECK(outcome("ZZ") == "malformed at byte 1");
  CHECK(outcome("[$d]") == "malformed at byte 3");
  CHECK(outcome("[$x#i\0"s) == "malformed at byte 2");
  CHECK(outcome("{$N#i\0"s) == "malformed at byte 2");
  CHECK(outcome("[#d\0\0\0\0"s) == "malformed at byte 2");
  CHECK(outcome("[#i\xFF"s) == "malformed at byte 2");
  CHECK(outcome("[$d#L\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s) == "malformed at byte 4");
  CHECK(outcome("Si\xFF"s) == "malformed at byte 1");
  CHECK(outcome("Si\2a\xFF"s) == "malformed at byte 4");
  CHECK(outcome("C\xFF"s) == "malformed at byte 1");
  CHECK(outcome("Hi\2"
                "1x"s) == "malformed at byte 1");
  CHECK(outcome("Hi\0"s) == "malformed at byte 1");
}

TEST_CASE("UBJSON that was cut anywhere is truncated") {
  for (std::size_t n = 0; n < kModel.size(); ++n) {
    INFO(n);
    CHECK(outcome(kModel.substr(0, n)).substr(0, 9) == "truncated");
    CHECK(skipped(kModel.substr(0, n)).substr(0, 9) == "truncated");
  }
}

TEST_CASE("counts beyond the bytes are refused before anything is allocated") {
  // 1 GB claimed in a few bytes.
  CHECK(outcome("[$d#l\x10\0\0\0"s + std::string(1000, '\0')) == "truncated at byte 1009");
  CHECK(f32("[$d#l\x10\0\0\0"s + std::string(1000, '\0')) == "truncated at byte 1009");
  CHECK(outcome("[#l\x7F\xFF\xFF\xFF"s) == "truncated at byte 7");
  CHECK(outcome("{#L\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s) == "truncated at byte 11");
  CHECK(outcome("{$D#L\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s) == "truncated at byte 13");
  CHECK(outcome("[$D#L\x40\0\0\0\0\0\0\0"s) == "truncated at byte 13");
  CHECK(outcome("SL\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                "abc"s) == "truncated at byte 13");
  CHECK(outcome("{L\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                "abc"s) == "truncated at byte 13");
}

TEST_CASE("items without bytes cannot be had in any number") {
  CHECK(outcome("[$T#l\x7F\xFF\xFF\xFF"s) == "too_large at byte 4");
  CHECK(u8("[$Z#L\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s) == "too_large at byte 4");
  CHECK(skipped("[$F#L\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s) == "too_large at byte 4");
  CHECK(outcome("[$N#L\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s) == "[]");
  // Many arrays share one allowance.
  std::string many = "[";
  for (int i = 0; i < 10; ++i) many += "[$T#I\x7F\xFF"s;
  many += "]";
  CHECK(outcome(many).substr(0, 16) == "too_large at [2]");
}

TEST_CASE("UBJSON: nesting is taken up to 256 levels") {
  CHECK(skipped(std::string(256, '[') + std::string(256, ']')) == "ok");
  CHECK(skipped(std::string(257, '[') + std::string(257, ']')).substr(0, 9) == "too_large");
  std::string typed = "[";
  for (int i = 0; i < 100000; ++i) typed += "$[#i\1"s;
  CHECK(skipped(typed).substr(0, 9) == "too_large");
}

TEST_CASE("UBJSON: the first error is kept, and after it every call is harmless") {
  const std::string text = "{i\1a[i\1x]i\1bT}"s;
  UbjReader reader(test::bytes_of(text));
  std::string_view key;
  std::vector<float> values;
  REQUIRE(reader.enter_object());
  REQUIRE(reader.next_key(key));
  reader.read_f32(values);
  REQUIRE_FALSE(reader.ok());
  CHECK(reader.status().error().place == "a[1], byte 7");
  CHECK(reader.status().error().got == "'x'");
  CHECK_FALSE(reader.next_key(key));
  CHECK_FALSE(reader.next_item());
  CHECK_FALSE(reader.enter_array());
  CHECK_FALSE(reader.enter_object());
  CHECK(reader.number() == 0);
  CHECK(reader.string().empty());
  CHECK_FALSE(reader.boolean());
  CHECK(reader.peek() == ValueKind::none);
  reader.skip();
  reader.expect_end();
  CHECK(reader.take_status().error().code == Code::malformed);
  CHECK_FALSE(reader.ok());
}

TEST_CASE("a value that was not read is skipped") {
  UbjReader reader(test::bytes_of(kModel));
  std::string_view key;
  std::string keys;
  reader.enter_object();
  while (reader.next_key(key)) keys += std::string(key) + " ";
  reader.expect_end();
  CHECK(reader.ok());
  CHECK(keys == "name trees mix typed deep ");
}
