#include "base/utf8.h"

#include <string>

#include "catch.h"

using namespace sapwood;

namespace {

// The textbook's way, one character at a time: decode, then ask if it was the shortest form of a scalar value.
std::size_t slow_valid_length(const std::string& text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const auto at = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
    const unsigned lead = at(i);
    const std::size_t n = lead < 0x80 ? 1 : (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : (lead & 0xF8) == 0xF0 ? 4 : 0;
    if (n == 0 || i + n > text.size()) return i;
    unsigned code = n == 1 ? lead : lead & (0x7Fu >> n);
    for (std::size_t k = 1; k < n; ++k) {
      if ((at(i + k) & 0xC0) != 0x80) return i;
      code = code << 6 | (at(i + k) & 0x3F);
    }
    constexpr unsigned kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < kLeast[n] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return i;
    i += n;
  }
  return i;
}

}  // namespace

TEST_CASE("all sequences of two bytes, and of three and four with telling bytes, are judged as the textbook does") {
  const unsigned telling[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xFF};
  int wrong = 0;
  for (unsigned a = 0; a < 256; ++a)
    for (unsigned b = 0; b < 256; ++b) {
      std::string text = {static_cast<char>(a), static_cast<char>(b)};
      wrong += valid_utf8_length(text) != slow_valid_length(text);
      for (const unsigned c : telling)
        for (const unsigned d : telling) {
          text = {static_cast<char>(a), static_cast<char>(b), static_cast<char>(c), static_cast<char>(d)};
          wrong += valid_utf8_length(text) != slow_valid_length(text);
        }
    }
  CHECK(wrong == 0);
}

TEST_CASE("long texts are judged at every place of a fault") {
  const std::string good = "0123456789 é € 😀 0123456789abcdefghi é";
  CHECK(is_utf8(good));
  CHECK(is_utf8(""));
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string bad = good;
    bad[i] = '\xFF';
    CHECK(valid_utf8_length(bad) == slow_valid_length(bad));
  }
}

TEST_CASE("a character that was cut is told from a wrong one") {
  CHECK(is_cut_utf8(""));
  CHECK(is_cut_utf8("\xC3"));
  CHECK(is_cut_utf8("\xE2\x82"));
  CHECK(is_cut_utf8("\xF0\x9F\x98"));
  CHECK_FALSE(is_cut_utf8("\xFF"));
  CHECK_FALSE(is_cut_utf8("\xE0\x80"));
  CHECK_FALSE(is_cut_utf8("\xC3\xA9"));
  CHECK_FALSE(is_cut_utf8("\x80"));
}

TEST_CASE("characters are appended in their shortest form") {
  for (const std::uint32_t code : {0u, 0x7Fu, 0x80u, 0x7FFu, 0x800u, 0xD7FFu, 0xE000u, 0xFFFFu, 0x10000u, 0x10FFFFu}) {
    std::string text;
    append_utf8(text, code);
    CHECK(slow_valid_length(text) == text.size());
    CHECK(text.size() == (code < 0x80 ? 1u : code < 0x800 ? 2u : code < 0x10000 ? 3u : 4u));
  }
}
