// The digits of a number in text: the fast way for the common form, eight bytes at a time.
//
// A number is read as up to 19 significant digits in a 64-bit integer and a power of ten. Eight bytes are loaded at once;
// a few integer operations say how many of them are digits and turn those into their value, without a branch per digit.
// scan_common() knows the forms that libraries write (see there) and answers null for every other text, which then goes
// to scan_any(), byte by byte. Used by number_text.cpp and by the loops of json_reader.cpp; everyone else wants
// number_text.h.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "base/bit_cast.h"
#include "base/cold.h"

namespace sapwood {

// A number as text has it: (-1)^negative * digits * 10^exponent, where `digits` are its first 19 significant digits.
struct Decimal {
  std::uint64_t digits = 0;
  std::int32_t exponent = 0;
  bool negative = false;
  bool more = false;  // further digits, not all 0, were left out of `digits`
};

// What scan_common() may read beyond its start.
inline constexpr std::ptrdiff_t kScanMargin = 48;

inline constexpr auto kSmallPowers = std::to_array<std::uint32_t>({1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000});

// 10^0 to 10^22: the powers of ten that a double holds exactly.
inline constexpr auto kExactPowers = std::to_array<double>(
    {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22});

inline std::uint64_t load8(const char* p) {
  std::uint64_t word;
  std::memcpy(&word, p, 8);
  return word;
}

// The value of a digit; above 9 for any other character.
inline unsigned digit_value(char c) { return static_cast<unsigned char>(c - '0'); }

// How many of the eight bytes are digits, from the first on: 0 to 8.
inline unsigned count_digits(std::uint64_t word) {
  const std::uint64_t digits = word ^ 0x3030303030303030u;
  // The top bit of a byte ends up set if the byte is above 9. Carries disturb only bytes behind the first such byte.
  const std::uint64_t above = ((digits + 0x7676767676767676u) | digits) & 0x8080808080808080u;
  return above == 0 ? 8 : static_cast<unsigned>(std::countr_zero(above)) / 8;
}

// The value of the first n digits of the eight bytes, n from 1 to 8.
inline std::uint64_t value_of_digits(std::uint64_t word, unsigned n) {
  // Leading zeros take the place of the missing digits; then neighbours are joined: 8 x 1 digit, 4 x 2, 2 x 4, 1 x 8.
  word = (word ^ 0x3030303030303030u) << (64 - 8 * n);
  word = word * 10 + (word >> 8);
  return ((word & 0x000000FF000000FFu) * 0x000F424000000064u + ((word >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u) >> 32;
}

// Reads a number of the common form at `p`: [-] 1 to 7 digits [. 1 to 16 digits] [e|E [+-] 1 to 3 digits], at most 19 digits,
// no leading 0 before another digit. Returns where it ends, or null for any other text (number or not).
//
// p: at least kScanMargin bytes can be read from here
inline const char* scan_common(const char* p, Decimal& out) {
  out.negative = *p == '-';
  p += out.negative;
  std::uint64_t digits = digit_value(*p);
  if (digits > 9) return nullptr;
  ++p;
  std::int32_t exponent = 0;
  unsigned total = 1;
  if (digit_value(*p) <= 9) {
    const std::uint64_t word = load8(p);
    const unsigned n = count_digits(word);
    if (digits == 0 || n > 6) return nullptr;
    digits = digits * kSmallPowers[n] + value_of_digits(word, n);
    p += n;
    total += n;
  }
  if (*p == '.') {
    ++p;
    std::uint64_t word = load8(p);
    unsigned n = count_digits(word);
    if (n == 0) return nullptr;
    digits = digits * kSmallPowers[n] + value_of_digits(word, n);
    p += n;
    exponent -= static_cast<std::int32_t>(n);
    if (n == 8) {
      word = load8(p);
      n = count_digits(word);
      if (n != 0) {
        if (total + 8 + n > 19 || n == 8) return nullptr;
        digits = digits * kSmallPowers[n] + value_of_digits(word, n);
        p += n;
        exponent -= static_cast<std::int32_t>(n);
      }
    }
  }
  if ((*p | 0x20) == 'e') {
    ++p;
    const bool down = *p == '-';
    if (down || *p == '+') ++p;
    unsigned digit = digit_value(*p);
    if (digit > 9) return nullptr;
    auto e = static_cast<std::int32_t>(digit);
    if ((digit = digit_value(*++p)) <= 9) {
      e = e * 10 + static_cast<std::int32_t>(digit);
      if ((digit = digit_value(*++p)) <= 9) {
        e = e * 10 + static_cast<std::int32_t>(digit);
        if (digit_value(*++p) <= 9) return nullptr;
      }
    }
    exponent += down ? -e : e;
  }
  out.digits = digits;
  out.exponent = exponent;
  out.more = false;
  return p;
}

struct Scan {
  const char* stop;  // behind the number, or at the byte that makes it none (`end`: more bytes were needed)
  bool found;
};

// Reads any number at `p`. Strict: JSON's grammar. Lenient: also a leading +, leading zeros, and digits on one side of
// the point only.
SAPWOOD_COLD Scan scan_any(const char* p, const char* end, bool strict, Decimal& out);

// Whole numbers are read up to here: every one is a double too.
inline constexpr std::uint64_t kLargestWholeDigits = 1ull << 53;

// The number as a whole number. False if it has a fraction or is beyond +-kLargestWholeDigits.
SAPWOOD_COLD bool whole_number(const Decimal& decimal, std::int64_t& value);

// The nearest float or double (ties to even; infinity beyond the largest) to a number that was scanned.
//
// begin, end: the number's text, for the rare case that 19 digits do not decide
template <class T>
T nearest(const Decimal& decimal, const char* begin, const char* end);
template <>
float nearest<float>(const Decimal& decimal, const char* begin, const char* end);
template <>
double nearest<double>(const Decimal& decimal, const char* begin, const char* end);

// nearest<double>, at once where one exact operation does it.
inline double to_f64(const Decimal& decimal, const char* begin, const char* end) {
  if (decimal.more || decimal.digits > kLargestWholeDigits || static_cast<std::uint32_t>(decimal.exponent + 22) > 44)
    return nearest<double>(decimal, begin, end);
  double value = static_cast<double>(static_cast<std::int64_t>(decimal.digits));
  // Both sides are exact, so the one operation rounds once.
  value = decimal.exponent < 0 ? value / kExactPowers[static_cast<std::size_t>(-decimal.exponent)]
                               : value * kExactPowers[static_cast<std::size_t>(decimal.exponent)];
  return decimal.negative ? -value : value;
}

// nearest<float>, likewise. The nearest double, narrowed, is right unless it is exactly half-way between two floats:
// then the text may lie on either side.
inline float to_f32(const Decimal& decimal, const char* begin, const char* end) {
  if (decimal.more || decimal.digits > kLargestWholeDigits || static_cast<std::uint32_t>(decimal.exponent + 22) > 44)
    return nearest<float>(decimal, begin, end);
  double value = static_cast<double>(static_cast<std::int64_t>(decimal.digits));
  value = decimal.exponent < 0 ? value / kExactPowers[static_cast<std::size_t>(-decimal.exponent)]
                               : value * kExactPowers[static_cast<std::size_t>(decimal.exponent)];
  // Here the value is 0 or from 1e-22 to 1e38: no subnormal float, no overflow.
  if ((bit_cast<std::uint64_t>(value) & 0x1FFFFFFF) == 0x10000000) return nearest<float>(decimal, begin, end);
  return static_cast<float>(decimal.negative ? -value : value);
}

}  // namespace sapwood
