// Numbers as text, against the C library's strtof and strtod (natively glibc, in wasm musl; both round correctly) and
// against std::to_chars where there is one.
#include "base/number_text.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <random>
#include <string>

#include "base/bit_cast.h"
#include "base/number_scan.h"
#include "catch.h"

using namespace sapwood;

namespace {

std::uint64_t bits(double x) { return bit_cast<std::uint64_t>(x); }
std::uint32_t bits(float x) { return bit_cast<std::uint32_t>(x); }

// A text that differs between us and the C library, or "". The text is also tried inside of a longer one, where the fast
// way may look further.
std::string difference(const std::string& text) {
  float f = 0, g = 0;
  double d = 0, e = 0;
  if (!parse_f32(text, f) || !parse_f64(text, d)) return text + " was not read";
  const std::string longer = text + ", and more text so that every number has what follows it";
  if (read_f32(longer.data(), longer.data() + longer.size(), g) != longer.data() + text.size()) return text + " ended elsewhere";
  if (read_f64(longer.data(), longer.data() + longer.size(), e) != longer.data() + text.size()) return text + " ended elsewhere";
  if (bits(f) != bits(std::strtof(text.c_str(), nullptr)) || bits(f) != bits(g)) return text + " as float";
  if (bits(d) != bits(std::strtod(text.c_str(), nullptr)) || bits(d) != bits(e)) return text + " as double";
  return {};
}

void same_as_c(const std::string& text) {
  for (const char* sign : {"", "-"}) CHECK(difference(sign + text) == "");
}

// Exact decimal text of a dyadic number: digits as long as it takes.
std::string exact(double x) {
  char text[1100];
  std::snprintf(text, sizeof text, "%.1080f", x);
  return text;
}

// The exact decimal text of x with one added to, or taken off, its last digit but a few, far behind the point.
std::string nudged(std::string text, bool up) {
  if (up) return text + "1";
  // ...d000 - 1 = ...(d-1)999: borrow through the zeros
  std::size_t i = text.size();
  while (i > 0 && (text[i - 1] == '0' || text[i - 1] == '.')) {
    if (text[i - 1] == '0') text[i - 1] = '9';
    --i;
  }
  if (i > 0) --text[i - 1];
  return text;
}

}  // namespace

TEST_CASE("numbers in the forms that libraries write are read as the C library reads them") {
  for (const char* text : {"0",
                           "0.0",
                           "0E0",
                           "1",
                           "1E0",
                           "5E-1",
                           "1.0345762E-2",
                           "3.4028235E38",
                           "1.1754944E-38",
                           "1E-45",
                           "7E-46",
                           "7.1E-46",
                           "2.4703282292062328e-324",
                           "2.4703282292062327e-324",
                           "4.9e-324",
                           "1e-323",
                           "1.7976931348623157e308",
                           "1.7976931348623159e308",
                           "1.797693134862315807e308",
                           "1e309",
                           "3.4028235677973366e38",
                           "3.4028235677973367e38",
                           "1e39",
                           "0.1",
                           "0.2",
                           "0.30000000000000004",
                           "123456789",
                           "12345678",
                           "1234567",
                           "16777217",
                           "16777216",
                           "16777219",
                           "33554434.5",
                           "9007199254740993",
                           "9007199254740992",
                           "9007199254740991",
                           "18446744073709551615",
                           "18446744073709551616",
                           "184467440737095516150",
                           "1e22",
                           "1e23",
                           "1e-22",
                           "1e-23",
                           "8.5e22",
                           "2.2250738585072014e-308",
                           "2.2250738585072011e-308",
                           "2.2250738585072012e-308",
                           "1.1754943508222875e-38",
                           "1.17549432e-38",
                           "0.000000000000000000000000000000000000000000001",
                           "0.00012345678901234567",
                           "1.0000000180025095e-35",
                           "100000000000000000000000000000000000000",
                           "6.631236846766476e-316",
                           "3.237883913302901e-319",
                           "6953557824660045e309",
                           "1e999999999999999999999",
                           "1e-999999999999999999999",
                           "0e999999999999999999999",
                           "0.5000000000000001110223024625156540423631668090820313",
                           "1.00000005960464477539062",
                           "1.000000059604644775390625",
                           "1.00000005960464477539063",
                           "1.00000017881393432617187",
                           "1.000000178813934326171875",
                           "1.00000017881393432617188"})
    same_as_c(text);
}

TEST_CASE("a float is rounded once, not through a double") {
  // The double nearest to the text is exactly half-way between two floats; the text is not.
  float value = 0;
  REQUIRE(parse_f32("1.00000005960464478", value));  // a little above 1 + 2^-24
  CHECK(bits(value) == bits(1.00000011920928955078125f));
  REQUIRE(parse_f32("1.00000005960464477", value));  // a little below
  CHECK(bits(value) == bits(1.0f));
  REQUIRE(parse_f32("1.000000059604644775390625", value));  // exactly there: to even
  CHECK(bits(value) == bits(1.0f));
}

TEST_CASE("half-way points and their neighbours are decided exactly, however long the text") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 400; ++i) {
    // Half-way between two floats, and between two doubles where that is a double's worth of digits.
    const auto f = bit_cast<float>(static_cast<std::uint32_t>(random() % 0x7F7FFFFF));
    const float next = std::nextafter(f, std::numeric_limits<float>::infinity());
    const double middle = (static_cast<double>(f) + static_cast<double>(next)) / 2;
    if (std::fabs(middle) > 1e38) continue;
    const std::string text = exact(middle);
    INFO(text);
    CHECK(difference(text) == "");
    CHECK(difference(nudged(text, true)) == "");
    CHECK(difference(nudged(text, false)) == "");
  }
#if defined(__x86_64__)
  // long double has the half-way points of doubles.
  for (int i = 0; i < 400; ++i) {
    const auto d = bit_cast<double>(random() % 0x7FEFFFFFFFFFFFFFu);
    if (d > 1e300) continue;
    const long double middle = (static_cast<long double>(d) + std::nextafter(d, 1e308)) / 2;
    char text[1600];
    std::snprintf(text, sizeof text, "%.1080Lf", middle);
    INFO(text);
    CHECK(difference(text) == "");
    CHECK(difference(nudged(text, true)) == "");
    CHECK(difference(nudged(text, false)) == "");
  }
#endif
  // The longest: subnormal half-way points have 767 significant digits.
  const std::string longest = exact(0);
  CHECK(difference(longest) == "");
}

TEST_CASE("random texts are read as the C library reads them") {
  std::mt19937_64 random(11);
  const auto below = [&](std::uint64_t n) { return random() % n; };
  int bad = 0;
  std::string first;
  for (int i = 0; i < 300000; ++i) {
    std::string text;
    if (below(2) != 0) text += '-';
    switch (below(4)) {
      case 0: {  // some digits, a point, some digits, an exponent
        for (std::uint64_t n = 1 + below(8); n > 0; --n) text += static_cast<char>('0' + below(10));
        if (below(2) != 0) {
          text += '.';
          for (std::uint64_t n = 1 + below(22); n > 0; --n) text += static_cast<char>('0' + below(10));
        }
        if (below(2) != 0) text.append("e").append(std::to_string(static_cast<int>(below(90)) - 45));
        break;
      }
      case 1: {  // any double, with any number of digits
        char out[64];
        std::snprintf(out, sizeof out, "%.*e", static_cast<int>(below(25)), bit_cast<double>(random() & 0x7FFFFFFFFFFFFFFF));
        text += out;
        if (text.find('n') != std::string::npos) continue;  // nan, inf
        break;
      }
      case 2: {  // any float, likewise
        char out[64];
        std::snprintf(out, sizeof out, "%.*E", static_cast<int>(below(12)),
                      static_cast<double>(bit_cast<float>(static_cast<std::uint32_t>(random() & 0x7FFFFFFF))));
        text += out;
        if (text.find('N') != std::string::npos) continue;
        break;
      }
      default: {  // long digits with an extreme exponent
        for (std::uint64_t n = 1 + below(60); n > 0; --n) text += static_cast<char>('0' + below(10));
        text.append("e").append(std::to_string(static_cast<int>(below(720)) - 400));
      }
    }
    const std::string wrong = difference(text);
    bad += !wrong.empty();
    if (first.empty()) first = wrong;
  }
  INFO(first);
  CHECK(bad == 0);
}

TEST_CASE("texts of all lengths around the limits of the fast way are read alike") {
  // Every split of 1 to 24 digits by a point, with and without an exponent.
  const std::string digits = "907199254740993128456731";
  int bad = 0;
  std::string first;
  for (std::size_t n = 1; n <= digits.size(); ++n)
    for (std::size_t point = 1; point <= n; ++point)
      for (const char* exponent : {"", "E0", "e-5", "e+22", "E-300", "e0004"}) {
        std::string text = digits.substr(0, n) + exponent;
        if (point < n) text.insert(point, 1, '.');
        const std::string wrong = difference(text);
        bad += !wrong.empty();
        if (first.empty()) first = wrong;
      }
  INFO(first);
  CHECK(bad == 0);
}

TEST_CASE("words and loose forms are numbers") {
  double value = 0;
  const auto read = [&](const char* text) {
    REQUIRE(parse_f64(text, value));
    return value;
  };
  CHECK(std::isnan(read("nan")));
  CHECK(std::isnan(read("NaN")));
  CHECK(std::isnan(read("-NAN")));
  CHECK(read("inf") == std::numeric_limits<double>::infinity());
  CHECK(read("-Infinity") == -std::numeric_limits<double>::infinity());
  CHECK(read("+INF") == std::numeric_limits<double>::infinity());
  CHECK(read("+1.5") == 1.5);
  CHECK(read(".5") == 0.5);
  CHECK(read("-5.") == -5);
  CHECK(read("007") == 7);
  CHECK(read("1E+05") == 1e5);
  CHECK(bits(read("-0")) == bits(-0.0));
  float f = 0;
  REQUIRE(parse_f32("nan", f));
  CHECK(std::isnan(f));
}

TEST_CASE("other texts are not numbers, and leave the value alone") {
  double value = 42;
  for (const char* text : {"",   "-",    "+",   ".",     "-.",  "e5",  ".e5", "1e",    "1e+",       "1 ",
                           " 1", "0x10", "1,5", "1.5.2", "--1", "+-1", "na",  "infin", "infinityy", "1e5x"}) {
    INFO(text);
    CHECK_FALSE(parse_f64(text, value));
    CHECK(value == 42);
  }
}

TEST_CASE("a number inside of a text ends where it ends") {
  const std::string text = "1.5e+3e";
  double value = 0;
  CHECK(read_f64(text.data(), text.data() + text.size(), value) == text.data() + 6);
  CHECK(value == 1500);
  const std::string other = "12e";
  CHECK(read_f64(other.data(), other.data() + other.size(), value) == other.data() + 2);
  CHECK(value == 12);
}

TEST_CASE("whole numbers are read exactly, or not at all") {
  std::int64_t value = 0;
  const auto read = [&](const char* text) {
    REQUIRE(parse_i64(text, value));
    return value;
  };
  CHECK(read("0") == 0);
  CHECK(read("-0") == 0);
  CHECK(read("-17") == -17);
  CHECK(read("1e3") == 1000);
  CHECK(read("1.50e1") == 15);
  CHECK(read("2147483647") == 2147483647);
  CHECK(read("9007199254740992") == 9007199254740992);
  CHECK(read("-9007199254740992") == -9007199254740992);
  CHECK(read("9007199254740.992000e3") == 9007199254740992);
  CHECK(read("0e999999") == 0);
  for (const char* text : {"", "1.5", "9007199254740993", "1e17", "99999999999999999999", "nan", "inf", "4503599627370495.99999999",
                           "9007199254740992.0000000000001", "1e", "1 "}) {
    INFO(text);
    CHECK_FALSE(parse_i64(text, value));
  }
}

TEST_CASE("the shortest text that reads back is written, in JavaScript's form") {
  CHECK(format_f64(0) == "0");
  CHECK(format_f64(-0.0) == "-0.0");
  CHECK(format_f64(1) == "1");
  CHECK(format_f64(-1.5) == "-1.5");
  CHECK(format_f64(0.1) == "0.1");
  CHECK(format_f64(0.30000000000000004) == "0.30000000000000004");
  CHECK(format_f64(100) == "100");
  CHECK(format_f64(123456789012345680000.0) == "123456789012345680000");
  CHECK(format_f64(1e21) == "1e+21");
  CHECK(format_f64(1e20) == "100000000000000000000");
  CHECK(format_f64(1e-6) == "0.000001");
  CHECK(format_f64(1e-7) == "1e-7");
  CHECK(format_f64(1.5e-7) == "1.5e-7");
  CHECK(format_f64(5e-324) == "5e-324");
  CHECK(format_f64(1.7976931348623157e308) == "1.7976931348623157e+308");
  CHECK(format_f64(2.2250738585072014e-308) == "2.2250738585072014e-308");
  CHECK(format_f64(9007199254740992) == "9007199254740992");
  CHECK(format_f64(0x1p-44) == "5.684341886080802e-14");  // the rounding to 16 digits would not read back
  CHECK(format_f64(std::numeric_limits<double>::quiet_NaN()) == "NaN");
  CHECK(format_f64(-std::numeric_limits<double>::infinity()) == "-Infinity");
  CHECK(format_f32(0.1f) == "0.1");
  CHECK(format_f32(16777216.0f) == "16777216");
  CHECK(format_f32(3.4028235e38f) == "3.4028235e+38");
  CHECK(format_f32(1e-45f) == "1e-45");
  std::string out;
  append_number(out, std::numeric_limits<std::int64_t>::min());
  append_number(out, std::int64_t{-1});
  append_number(out, std::numeric_limits<std::uint64_t>::max());
  CHECK(out == "-9223372036854775808-118446744073709551615");
}

TEST_CASE("written numbers read back, and are as short as can be") {
  std::mt19937_64 random(13);
  int bad = 0;
  std::string first;
  const auto check = [&](auto value) {
    using T = decltype(value);
    if (!std::isfinite(value)) return;
    std::string text;
    append_number(text, value);
    T back = 0;
    bool good = false;
    if constexpr (sizeof(T) == 4) good = parse_f32(text, back);
    else good = parse_f64(text, back);
    good = good && bits(back) == bits(value);
#if defined(__cpp_lib_to_chars)
    // As many significant digits as std::to_chars writes.
    char shortest[64];
    const auto end = std::to_chars(shortest, shortest + sizeof shortest, value, std::chars_format::scientific).ptr;
    const auto significant = [](const std::string& s) {
      std::string digits;
      for (const char c : s.substr(0, s.find('e')))
        if (c >= '0' && c <= '9' && (c != '0' || !digits.empty())) digits += c;
      while (!digits.empty() && digits.back() == '0') digits.pop_back();
      return digits;
    };
    good = good && (significant(text) == significant(std::string(shortest, end)) || value == 0);
#endif
    bad += !good;
    if (!good && first.empty()) first = text;
  };
  for (int i = 0; i < 20000; ++i) {
    check(bit_cast<double>(random()));
    check(bit_cast<float>(static_cast<std::uint32_t>(random())));
    check(static_cast<double>(random() % 1000000) / 100);
  }
  // Powers of two, where the neighbours lie at different distances.
  for (int e = -1074; e < 1024; ++e) check(std::ldexp(1.0, e));
  for (int e = -149; e < 128; ++e) check(std::ldexp(1.0f, e));
  INFO(first);
  CHECK(bad == 0);
}
