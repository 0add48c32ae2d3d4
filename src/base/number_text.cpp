// Decimal text to binary: the 64-bit product with a power of ten decides nearly always; where it cannot, the text is
// compared with the half-way point in whole numbers of any length. Binary to decimal text: the exact digits, and of
// their roundings to 1, 2, 3... digits the first that reads back.
//
// The power of ten is the product of two table entries of 64 bits: 35 coarse ones (every 20th power, rounded down) and
// 20 fine ones (exact). Its error is below 3 units, that of the product with the digits below 8: of 64 bits a double uses
// 53, so about 1 number in 150 needs the comparison if it has more than 15 digits, and a float practically never.
#include "base/number_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

#include "base/bit_cast.h"
#include "base/cold.h"
#include "base/number_scan.h"

namespace sapwood {
namespace {

// ---------------------------------------------------------------------------------------------- whole numbers
// A natural number of up to kLimbs * 32 bits. The largest that occurs here: 801 digits, 2^2661; see compare_with_half().
class Natural {
 public:
  explicit Natural(std::uint64_t value) {
    while (value != 0) {
      limbs_[size_++] = static_cast<std::uint32_t>(value);
      value >>= 32;
    }
  }

  bool zero() const { return size_ == 0; }

  SAPWOOD_COLD void multiply_add(std::uint32_t factor, std::uint32_t summand) {
    std::uint64_t carry = summand;
    for (unsigned i = 0; i < size_; ++i) {
      carry += std::uint64_t{limbs_[i]} * factor;
      limbs_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) push(static_cast<std::uint32_t>(carry));
  }

  SAPWOOD_COLD void multiply_power_of_5(unsigned n) {
    for (; n >= 13; n -= 13) multiply_add(1220703125u, 0);  // 5^13
    std::uint32_t rest = 1;
    for (; n > 0; --n) rest *= 5;
    multiply_add(rest, 0);
  }

  SAPWOOD_COLD void shift_left(unsigned bits) {
    multiply_add(1u << bits % 32, 0);
    const unsigned limbs = bits / 32;
    if (limbs == 0 || size_ == 0 || size_ + limbs > kLimbs) return;
    for (unsigned i = size_; i-- > 0;) limbs_[i + limbs] = limbs_[i];
    for (unsigned i = 0; i < limbs; ++i) limbs_[i] = 0;
    size_ += limbs;
  }

  // Precondition: other <= *this.
  SAPWOOD_COLD void subtract(const Natural& other) {
    std::int64_t borrow = 0;
    for (unsigned i = 0; i < size_; ++i) {
      borrow += std::int64_t{limbs_[i]} - (i < other.size_ ? other.limbs_[i] : 0);
      limbs_[i] = static_cast<std::uint32_t>(borrow);
      borrow >>= 32;
    }
    while (size_ > 0 && limbs_[size_ - 1] == 0) --size_;
  }

  // -1, 0 or 1: less than, equal to or greater than `other`.
  SAPWOOD_COLD int compare(const Natural& other) const {
    if (size_ != other.size_) return size_ < other.size_ ? -1 : 1;
    for (unsigned i = size_; i-- > 0;)
      if (limbs_[i] != other.limbs_[i]) return limbs_[i] < other.limbs_[i] ? -1 : 1;
    return 0;
  }

 private:
  static constexpr unsigned kLimbs = 100;

  void push(std::uint32_t limb) {
    if (size_ < kLimbs) limbs_[size_++] = limb;
  }

  unsigned size_ = 0;
  std::array<std::uint32_t, kLimbs> limbs_;
};

// ---------------------------------------------------------------------------------------------- powers of ten
struct Product {
  std::uint64_t high, low;
};

Product multiply(std::uint64_t a, std::uint64_t b) {
  const std::uint64_t a0 = a & 0xFFFFFFFFu, a1 = a >> 32, b0 = b & 0xFFFFFFFFu, b1 = b >> 32;
  const std::uint64_t low = a0 * b0, cross = a1 * b0 + (low >> 32), middle = a0 * b1 + (cross & 0xFFFFFFFFu);
  return {a1 * b1 + (cross >> 32) + (middle >> 32), middle << 32 | (low & 0xFFFFFFFFu)};
}

// bits * 2^exponent, with the top bit of `bits` set.
struct Scaled {
  std::uint64_t bits;
  std::int32_t exponent;
};

// The 64-bit product, rounded down, top bit set again. If a is between its own bits and bits + e units, the product is
// between the result and 1 + 2 * e units more (2, if no bit was lost by a; the unit is that of the result).
Scaled multiply(Scaled a, Scaled b) {
  const Product product = multiply(a.bits, b.bits);
  const std::int32_t exponent = a.exponent + b.exponent + 64;
  if (product.high >> 63 != 0) return {product.high, exponent};
  return {product.high << 1 | product.low >> 63, exponent - 1};
}

Scaled scaled(std::uint64_t value) {
  const int shift = std::countl_zero(value);
  return {value << shift, -shift};
}

constexpr int kCoarseStep = 20, kCoarseFirst = -360, kCoarseLast = 320;

// The top 64 bits of 10^n for every 20th n, rounded down. In Python, where n >= 0: 10**n << 64 >> (10**n).bit_length(); else
// (1 << 64 + (10**-n).bit_length() - 1) // 10**-n.
constexpr auto kCoarsePowers = std::to_array<std::uint64_t>({
    0x89BF722840327F82u, 0xBAAEE17FA23EBF76u, 0xFD00B897478238D0u, 0xAB70FE17C79AC6CAu, 0xE858AD248F5C22C9u, 0x9D71AC8FADA6C9B5u,
    0xD5605FCDCF32E1D6u, 0x9096EA6F3848984Fu, 0xC3F490AA77BD60FCu, 0x84C8D4DFD2C63F3Bu, 0xB3F4E093DB73A093u, 0xF3E2F893DEC3F126u,
    0xA54394FE1EEDB8FEu, 0xDFF9772470297EBDu, 0x97C560BA6B0919A5u, 0xCDB02555653131B6u, 0x8B61313BBABCE2C6u, 0xBCE5086492111AEAu,
    0x8000000000000000u, 0xAD78EBC5AC620000u, 0xEB194F8E1AE525FDu, 0x9F4F2726179A2245u, 0xD7E77A8F87DAF7FBu, 0x924D692CA61BE758u,
    0xC646D63501A1511Du, 0x865B86925B9BC5C2u, 0xB616A12B7FE617AAu, 0xF6C69A72A3989F5Bu, 0xA738C6BEBB12D16Cu, 0xE2A0B5DC971F303Au,
    0x9991A6F3D6BF1765u, 0xD01FEF10A657842Cu, 0x8D07E33455637EB2u, 0xBF21E44003ACDD2Cu, 0x81842F29F2CCE375u,
});

// 10^0 to 10^19.
constexpr auto kFinePowers = [] {
  std::array<std::uint64_t, kCoarseStep> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = 10 * powers[i - 1];
  return powers;
}();

// 10^n between the result and 3 units more. n: from kCoarseFirst to kCoarseLast + 19
Scaled power_of_ten(std::int32_t n) {
  static_assert(kCoarseFirst + static_cast<int>(kCoarsePowers.size() - 1) * kCoarseStep == kCoarseLast);
  const std::int32_t k = (n - kCoarseFirst) / kCoarseStep;
  const std::int32_t coarse = kCoarseFirst + k * kCoarseStep;
  // floor(log2(10^coarse)) - 63, exact in this range
  const std::int32_t exponent = ((coarse * 217706) >> 16) - 63;
  return multiply({kCoarsePowers[static_cast<std::size_t>(k)], exponent}, scaled(kFinePowers[static_cast<std::size_t>(n - coarse)]));
}

// ---------------------------------------------------------------------------------------------- text -> binary
// How a float type is laid out.
struct Layout {
  int precision;  // bits of the mantissa, with the implied one
  int lowest;     // exponent of the smallest normal number
  int highest;    // exponent of the largest number
  int sign;       // the bit of the sign
};
constexpr Layout kFloat = {24, -126, 127, 31};
constexpr Layout kDouble = {53, -1022, 1023, 63};

// Compares the number in the text with (2 * whole + 1) * 2^exponent, exactly. -1, 0 or 1 as the text is less, equal, greater.
//
// begin, end: the text of a number that is not 0 and between 1e-345 and 1e310
//
// Sizes: of the text at most 800 digits are used (further ones matter only as "more than nothing", so one 1 stands for
// them), and the two sides are nearly equal, so none is above 10^801 * small, or 5^345 * 2^1075.
SAPWOOD_COLD int compare_with_half(const char* begin, const char* end, const Decimal& decimal, std::uint64_t whole, std::int32_t exponent) {
  constexpr std::int32_t kUsed = 800;
  Natural text(0);
  std::int32_t used = 0, seen = 0;
  bool more = false;
  for (const char* p = begin; p != end; ++p) {
    const unsigned digit = static_cast<unsigned char>(*p) - '0';
    if (digit > 9) {
      if ((*p | 0x20) == 'e') break;
      continue;
    }
    if (seen == 0 && digit == 0) continue;
    if (seen < 19) ++seen;
    if (used < kUsed) {
      text.multiply_add(10, digit);
      ++used;
    } else {
      more |= digit != 0;
    }
  }
  // decimal.exponent belongs to the first 19 digits.
  std::int32_t power = decimal.exponent + seen - used;
  if (more) {
    text.multiply_add(10, 1);
    --power;
  }
  Natural half(2 * whole + 1);
  if (power >= 0) text.multiply_power_of_5(static_cast<unsigned>(power));
  else half.multiply_power_of_5(static_cast<unsigned>(-power));
  const std::int32_t shift = exponent - power;
  if (shift >= 0) half.shift_left(static_cast<unsigned>(shift));
  else text.shift_left(static_cast<unsigned>(-shift));
  return text.compare(half);
}

// The bits of the nearest number of a float type.
std::uint64_t nearest_bits(const Layout& layout, const Decimal& decimal, const char* begin, const char* end) {
  const std::uint64_t sign = std::uint64_t{decimal.negative} << layout.sign;
  const std::uint64_t infinity = sign | static_cast<std::uint64_t>(layout.highest - layout.lowest + 2) << (layout.precision - 1);

  // `digits` has 1 to 20 digits: beyond these exponents the answer is known.
  if (decimal.digits == 0 || decimal.exponent < kCoarseFirst) return sign;
  if (decimal.exponent > 310) return infinity;

  // The text is between value and value + error units.
  const Scaled value = multiply(power_of_ten(decimal.exponent), scaled(decimal.digits));
  const std::uint64_t error = decimal.more ? 48 : 8;

  // Keep the bits that the type has room for; `drop` others go.
  const std::int32_t top = value.exponent + 63;
  if (top > layout.highest) return infinity;
  const std::int32_t drop = 64 - layout.precision + std::max(0, layout.lowest - top);
  if (drop > 65) return sign;  // below a quarter of the smallest number
  const std::uint64_t whole = drop < 64 ? value.bits >> drop : 0;

  bool up, undecided;
  if (drop < 64) {
    const std::uint64_t rest = value.bits & ((1ull << drop) - 1), half = 1ull << (drop - 1);
    up = rest > half;
    undecided = rest <= half && rest + error > half;
  } else if (drop == 64) {  // from a half to one of the smallest number
    up = value.bits > 1ull << 63;
    undecided = !up;
  } else {  // below a half of it
    up = false;
    undecided = value.bits > ~error;
  }
  if (undecided) {
    const int order = compare_with_half(begin, end, decimal, whole, value.exponent + drop - 1);
    up = order > 0 || (order == 0 && (whole & 1) != 0);
  }

  // Exponent and mantissa are one number: a carry out of the mantissa makes the next exponent, or infinity.
  std::uint64_t bits = whole + up;
  if (top >= layout.lowest) bits += static_cast<std::uint64_t>(top - layout.lowest) << (layout.precision - 1);
  return sign | bits;
}

}  // namespace

template <>
float nearest<float>(const Decimal& decimal, const char* begin, const char* end) {
  return bit_cast<float>(static_cast<std::uint32_t>(nearest_bits(kFloat, decimal, begin, end)));
}
template <>
double nearest<double>(const Decimal& decimal, const char* begin, const char* end) {
  return bit_cast<double>(nearest_bits(kDouble, decimal, begin, end));
}

Scan scan_any(const char* p, const char* end, bool strict, Decimal& out) {
  out = {};
  const auto digit_at = [&](const char* q) { return q != end && static_cast<unsigned char>(*q - '0') <= 9; };
  if (p != end && (*p == '-' || (!strict && *p == '+'))) {
    out.negative = *p == '-';
    ++p;
  }
  std::int64_t exponent = 0;
  int significant = 0;
  const auto take = [&](bool fraction) {
    const unsigned digit = static_cast<unsigned>(*p++ - '0');
    if (significant == 19) {
      out.more |= digit != 0;
      exponent += !fraction;
      return;
    }
    out.digits = out.digits * 10 + digit;
    significant += out.digits != 0;
    exponent -= fraction;
  };

  const char* const first = p;
  if (!digit_at(p) && (strict || p == end || *p != '.')) return {p, false};
  if (strict && *p == '0') {
    ++p;
  } else {
    while (digit_at(p)) take(false);
  }
  bool any = p != first;
  if (p != end && *p == '.') {
    ++p;
    if (strict && !digit_at(p)) return {p, false};
    any |= digit_at(p);
    while (digit_at(p)) take(true);
  }
  if (!any) return {p, false};

  if (p != end && (*p | 0x20) == 'e') {
    const char* q = p + 1;
    const bool down = q != end && *q == '-';
    if (q != end && (*q == '-' || *q == '+')) ++q;
    if (!digit_at(q)) {
      // Lenient: the number ends before the e.
      if (strict) return {q, false};
    } else {
      std::int64_t e = 0;
      for (; digit_at(q); ++q)
        if (e < 1000000000000) e = e * 10 + (*q - '0');
      exponent += down ? -e : e;
      p = q;
    }
  }
  // The text is in memory, so `exponent` without the explicit one is far below 2^40; beyond +-100000 all is 0 or infinity.
  out.exponent = static_cast<std::int32_t>(std::clamp<std::int64_t>(exponent, -100000, 100000));
  return {p, true};
}

bool whole_number(const Decimal& decimal, std::int64_t& value) {
  std::uint64_t digits = decimal.digits;
  if (digits != 0) {
    if (decimal.more || decimal.exponent > 16) return false;
    for (std::int32_t e = decimal.exponent; e < 0; ++e) {
      if (digits % 10 != 0) return false;
      digits /= 10;
    }
    for (std::int32_t e = decimal.exponent; e > 0; --e) {
      if (digits > kLargestWholeDigits) return false;
      digits *= 10;
    }
    if (digits > kLargestWholeDigits) return false;
  }
  value = decimal.negative ? -static_cast<std::int64_t>(digits) : static_cast<std::int64_t>(digits);
  return true;
}

// ---------------------------------------------------------------------------------------------- whole texts
namespace {

// nan, inf, infinity in any case, at the start of [p, end). Returns the end of the word, or null.
SAPWOOD_COLD const char* read_word(const char* p, const char* end, double& value) {
  const auto starts = [&](std::string_view word) {
    if (static_cast<std::size_t>(end - p) < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
      if ((p[i] | 0x20) != word[i]) return false;
    return true;
  };
  const bool negative = p != end && *p == '-';
  if (p != end && (*p == '-' || *p == '+')) ++p;
  value = std::numeric_limits<double>::infinity();
  std::size_t length = 0;
  if (starts("infinity")) {
    length = 8;
  } else if (starts("inf")) {
    length = 3;
  } else if (starts("nan")) {
    length = 3;
    value = std::numeric_limits<double>::quiet_NaN();
  } else {
    return nullptr;
  }
  if (negative) value = -value;
  return p + length;
}

template <class T>
const char* read_lenient(const char* p, const char* end, T& value) {
  Decimal decimal;
  const char* stop = end - p >= kScanMargin ? scan_common(p, decimal) : nullptr;
  if (stop == nullptr) {
    const Scan scan = scan_any(p, end, false, decimal);
    if (!scan.found) {
      double word;
      stop = read_word(p, end, word);
      if (stop != nullptr) value = static_cast<T>(word);
      return stop;
    }
    stop = scan.stop;
  }
  if constexpr (sizeof(T) == 4) value = to_f32(decimal, p, stop);
  else value = to_f64(decimal, p, stop);
  return stop;
}

template <class T>
bool parse(std::string_view text, T& value) {
  T read = 0;
  const char* const end = text.data() + text.size();
  if (read_lenient(text.data(), end, read) != end || text.empty()) return false;
  value = read;
  return true;
}

}  // namespace

const char* read_f32(const char* p, const char* end, float& value) { return read_lenient(p, end, value); }
const char* read_f64(const char* p, const char* end, double& value) { return read_lenient(p, end, value); }
bool parse_f32(std::string_view text, float& value) { return parse(text, value); }
bool parse_f64(std::string_view text, double& value) { return parse(text, value); }

bool parse_i64(std::string_view text, std::int64_t& value) {
  Decimal decimal;
  const char* const end = text.data() + text.size();
  const Scan scan = scan_any(text.data(), end, false, decimal);
  return scan.found && scan.stop == end && whole_number(decimal, value);
}

// ---------------------------------------------------------------------------------------------- binary -> text
namespace {

constexpr int kMostDigits = 17;  // enough for every double

// The decimal digits of a number: 0.d1 d2 d3... * 10^point.
struct Digits {
  std::array<char, kMostDigits + 1> digit;  // values 0..9
  int point;
  bool more;  // what follows the digits is not 0
};

// The first 18 digits of value, exact. value: finite, above 0
SAPWOOD_COLD Digits exact_digits(double value) {
  const auto bits = bit_cast<std::uint64_t>(value);
  const int biased = static_cast<int>(bits >> 52);
  const std::uint64_t mantissa = (bits & 0xFFFFFFFFFFFFFu) | (biased == 0 ? 0 : 1ull << 52);
  const int exponent = std::max(biased, 1) - 1075;
  // value = mantissa * 2^exponent = numerator / denominator * 10^power, with 1 <= numerator / denominator < 10
  const int top = exponent + 63 - std::countl_zero(mantissa);
  int power = (top * 78913) >> 18;  // floor(top * log10(2)): the right one, or one too low
  for (;; ++power) {
    Natural numerator(mantissa), denominator(1);
    if (power >= 0) denominator.multiply_power_of_5(static_cast<unsigned>(power));
    else numerator.multiply_power_of_5(static_cast<unsigned>(-power));
    const int shift = exponent - power;
    if (shift >= 0) numerator.shift_left(static_cast<unsigned>(shift));
    else denominator.shift_left(static_cast<unsigned>(-shift));

    Digits out;
    out.point = power + 1;
    for (char& digit : out.digit) {
      digit = 0;
      while (digit < 10 && numerator.compare(denominator) >= 0) {
        numerator.subtract(denominator);
        ++digit;
      }
      if (digit == 10) break;
      numerator.multiply_add(10, 0);
    }
    out.more = !numerator.zero();
    if (out.digit[0] < 10) return out;
  }
}

// The first n digits, rounded (ties to even), as a whole number; it has n + 1 digits if the rounding carries that far.
SAPWOOD_COLD std::uint64_t rounded(const Digits& digits, int n) {
  std::uint64_t value = 0;
  for (int i = 0; i < n; ++i) value = value * 10 + static_cast<std::uint64_t>(digits.digit[static_cast<std::size_t>(i)]);
  const char next = digits.digit[static_cast<std::size_t>(n)];
  bool beyond = digits.more;
  for (int i = n + 1; i <= kMostDigits; ++i) beyond |= digits.digit[static_cast<std::size_t>(i)] != 0;
  const bool up = next > 5 || (next == 5 && (beyond || (value & 1) != 0));
  return value + up;
}

SAPWOOD_COLD void append_digits(std::string& out, std::uint64_t value) {
  char text[20];
  char* p = text + 20;
  do {
    *--p = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  out.append(p, static_cast<std::size_t>(text + 20 - p));
}

// JavaScript's Number::toString: `digits` * 10^exponent, where digits does not end in 0.
SAPWOOD_COLD void append_decimal(std::string& out, std::uint64_t digits, int exponent) {
  const std::size_t begin = out.size();
  append_digits(out, digits);
  const int count = static_cast<int>(out.size() - begin), point = count + exponent;
  if (exponent >= 0 && point <= 21) {
    out.append(static_cast<std::size_t>(exponent), '0');
  } else if (point > 0 && point <= 21) {
    out.insert(begin + static_cast<std::size_t>(point), 1, '.');
  } else if (point > -6 && point <= 0) {
    out.insert(begin, static_cast<std::size_t>(-point), '0');
    out.insert(begin, "0.");
  } else {
    if (count > 1) out.insert(begin + 1, 1, '.');
    out += point > 0 ? "e+" : "e-";
    append_digits(out, static_cast<std::uint64_t>(point > 0 ? point - 1 : 1 - point));
  }
}

// single: the text need only tell `value`, a float, from other floats
SAPWOOD_COLD void append_real(std::string& out, double value, bool single) {
  if (value != value) {
    out += "NaN";
    return;
  }
  if (value == 0) {
    out += std::signbit(value) ? "-0.0" : "0";
    return;
  }
  if (value < 0) {
    out += '-';
    value = -value;
  }
  if (value > std::numeric_limits<double>::max()) {
    out += "Infinity";
    return;
  }
  const Digits exact = exact_digits(value);
  // 17 digits always read back. Above a power of two the floats lie twice as far apart as below it, so there a number of
  // n digits that reads back may be the neighbour of the rounded one.
  for (int n = 1; n <= kMostDigits; ++n) {
    Decimal decimal;
    decimal.exponent = exact.point - n;
    const std::uint64_t first = rounded(exact, n);
    for (std::uint64_t digits = first; digits <= first + 1; ++digits) {
      decimal.digits = digits;
      // The text, for the rare exact comparison.
      std::string text;
      append_digits(text, digits);
      const char* const begin = text.data();
      const char* const end = begin + text.size();
      if ((single ? nearest<float>(decimal, begin, end) : nearest<double>(decimal, begin, end)) != value) continue;
      while (digits % 10 == 0) {
        digits /= 10;
        ++decimal.exponent;
      }
      return append_decimal(out, digits, decimal.exponent);
    }
  }
}

}  // namespace

void append_number(std::string& out, float value) { append_real(out, static_cast<double>(value), true); }
void append_number(std::string& out, double value) { append_real(out, value, false); }
void append_number(std::string& out, std::uint64_t value) { append_digits(out, value); }
void append_number(std::string& out, std::int64_t value) {
  if (value < 0) out += '-';
  append_digits(out, value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
}

std::string format_f32(float value) {
  std::string out;
  append_number(out, value);
  return out;
}

std::string format_f64(double value) {
  std::string out;
  append_number(out, value);
  return out;
}

}  // namespace sapwood
