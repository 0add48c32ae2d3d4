#include "base/utf8.h"

#include <cstring>

namespace sapwood {
namespace {

// What a first byte promises: how many bytes follow, and the range of the first of them (the others are 80..BF).
struct Lead {
  unsigned following;  // 0: not a first byte of a longer sequence
  unsigned low, high;
};

Lead lead_of(unsigned byte) {
  if (byte < 0xC2) return {0, 0, 0};
  if (byte < 0xE0) return {1, 0x80, 0xBF};
  if (byte < 0xF0) return {2, byte == 0xE0 ? 0xA0u : 0x80u, byte == 0xED ? 0x9Fu : 0xBFu};
  if (byte < 0xF5) return {3, byte == 0xF0 ? 0x90u : 0x80u, byte == 0xF4 ? 0x8Fu : 0xBFu};
  return {0, 0, 0};
}

// How many bytes of the sequence that starts `text` are there and valid; `whole` says if that is all of it.
std::size_t sequence(std::string_view text, bool& whole) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
  Lead lead = lead_of(at(0));
  whole = false;
  if (lead.following == 0) return 0;
  std::size_t n = 1;
  while (n <= lead.following && n < text.size() && at(n) >= lead.low && at(n) <= lead.high) {
    lead.low = 0x80;
    lead.high = 0xBF;
    ++n;
  }
  whole = n == lead.following + 1;
  return n;
}

}  // namespace

std::size_t valid_utf8_length(std::string_view text) {
  std::size_t i = 0;
  const std::size_t n = text.size();
  while (i < n) {
    // Eight ASCII bytes at a time.
    while (n - i >= 8) {
      std::uint64_t word;
      std::memcpy(&word, text.data() + i, 8);
      if ((word & 0x8080808080808080u) != 0) break;
      i += 8;
    }
    if (i == n) break;
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    bool whole;
    const std::size_t length = sequence(text.substr(i), whole);
    if (!whole) return i;
    i += length;
  }
  return i;
}

bool is_cut_utf8(std::string_view text) {
  if (text.empty()) return true;
  bool whole;
  return sequence(text, whole) == text.size() && !whole;
}

void append_utf8(std::string& out, std::uint32_t code) {
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

}  // namespace sapwood
