// The walk over JSON text. Arrays of numbers are the bulk of a model file; they are read in one loop each (read_numbers),
// numbers eight bytes at a time (number_scan.h), and flat arrays that nobody wants are jumped over 16 bytes at a time.
#include "base/json_reader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <type_traits>

#include "base/allocate.h"
#include "base/number_scan.h"
#include "base/utf8.h"

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace sapwood {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

ValueKind kind_of(char c) {
  switch (c) {
    case '{': return ValueKind::object;
    case '[': return ValueKind::array;
    case '"': return ValueKind::string;
    case 't':
    case 'f': return ValueKind::boolean;
    case 'n': return ValueKind::null;
    case '-':
    case 'N':
    case 'I': return ValueKind::number;
    default: return c >= '0' && c <= '9' ? ValueKind::number : ValueKind::none;
  }
}

// The first of the bytes "[]{} from p on, or end.
const char* find_structure(const char* p, const char* end) {
  // [ ] { } are the bytes that become 7F with these bits set, together with Y _ y and DEL: the last loop tells them apart.
  constexpr char kBits = 0x26, kBrackets = 0x7F;
  for (;;) {
#if defined(__wasm_simd128__)
    for (; end - p >= 16; p += 16) {
      const v128_t bytes = wasm_v128_load(p);
      const v128_t hits = wasm_v128_or(wasm_i8x16_eq(wasm_v128_or(bytes, wasm_i8x16_splat(kBits)), wasm_i8x16_splat(kBrackets)),
                                       wasm_i8x16_eq(bytes, wasm_i8x16_splat('"')));
      if (!wasm_v128_any_true(hits)) continue;
      p += std::countr_zero(static_cast<std::uint32_t>(wasm_i8x16_bitmask(hits)));
      break;
    }
#elif defined(__SSE2__)
    for (; end - p >= 16; p += 16) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
      const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(kBits)), _mm_set1_epi8(kBrackets)),
                                        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
      const int mask = _mm_movemask_epi8(hits);
      if (mask == 0) continue;
      p += std::countr_zero(static_cast<std::uint32_t>(mask));
      break;
    }
#endif
    while (p != end && (*p | kBits) != kBrackets && *p != '"') ++p;
    if (p == end || *p == '[' || *p == ']' || *p == '{' || *p == '}' || *p == '"') return p;
    ++p;
  }
}

// The loops' fast ways: a number of the common form that fits, or null. At least kScanMargin bytes can be read from p.
inline const char* read_common(const char* p, float& value) {
  Decimal decimal;
  const char* const stop = scan_common(p, decimal);
  if (stop != nullptr) value = to_f32(decimal, p, stop);
  return stop;
}
inline const char* read_common(const char* p, double& value) {
  Decimal decimal;
  const char* const stop = scan_common(p, decimal);
  if (stop != nullptr) value = to_f64(decimal, p, stop);
  return stop;
}
template <class T>
inline const char* read_common(const char* p, T& value) {
  const std::int32_t negative = *p == '-';
  p += negative;
  const std::uint64_t word = load8(p);
  const unsigned n = count_digits(word);
  if (n - 1 > 6 || static_cast<int>(n > 1) & static_cast<int>(*p == '0')) return nullptr;
  const auto digits = static_cast<std::int32_t>(value_of_digits(word, n));
  const std::int32_t signed_value = (digits ^ -negative) + negative;
  if (sizeof(T) == 1 && static_cast<std::uint32_t>(signed_value) > 255) return nullptr;
  p += n;
  if (*p != ',' && (*p == '.' || (*p | 0x20) == 'e')) return nullptr;
  value = static_cast<T>(signed_value);
  return p;
}

}  // namespace

JsonReader::JsonReader(std::string_view text) : begin_(text.data()), end_(text.data() + text.size()), p_(text.data()) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.substr(0, 3) == kByteOrderMark) p_ += 3;
  else if (!text.empty() && kByteOrderMark.substr(0, text.size()) == text) fail_truncated(text.size());
}

void JsonReader::skip_space() {
  while (p_ != end_ && is_space(*p_)) ++p_;
}

void JsonReader::malformed(const char* p, const char* expected) {
  if (p == end_) return fail_truncated(offset(p));
  // What is there, as far as it can be shown.
  std::string got;
  if (const auto c = static_cast<unsigned char>(*p); c > 0x20 && c < 0x7F) {
    got = {'\'', *p, '\''};
  } else {
    constexpr const char* kHex = "0123456789ABCDEF";
    got = {'b', 'y', 't', 'e', ' ', '0', 'x', kHex[c >> 4], kHex[c & 15]};
  }
  fail_malformed(offset(p), std::move(got), expected);
}

// A value is due: go to its first byte.
bool JsonReader::start() {
  if (!ok()) return false;
  skip_space();
  mark_ = offset(p_);
  if (!due_) {
    fail_order();
    return false;
  }
  if (p_ == end_) {
    fail_truncated(mark_);
    return false;
  }
  if (kind_of(*p_) == ValueKind::none) {
    malformed(p_, "a value");
    return false;
  }
  return true;
}

bool JsonReader::start(ValueKind kind, const char* expected) {
  if (!start()) return false;
  if (kind_of(*p_) == kind) return true;
  fail_kind(kind_of(*p_), expected);
  return false;
}

ValueKind JsonReader::peek() {
  if (!ok() || !due_) return ValueKind::none;
  skip_space();
  if (p_ == end_) return ValueKind::none;
  const ValueKind kind = kind_of(*p_);
  if (kind == ValueKind::none) malformed(p_, "a value");
  return kind;
}

bool JsonReader::enter_object() {
  if (!start(ValueKind::object, "an object")) return false;
  ++p_;
  return push(true);
}

bool JsonReader::enter_array() {
  if (!start(ValueKind::array, "an array")) return false;
  ++p_;
  return push(false);
}

bool JsonReader::next_key(std::string_view& key) {
  if (!between(true)) return false;
  Frame& frame = frames_.back();
  skip_space();
  if (p_ != end_ && *p_ == '}') {
    ++p_;
    return pop();
  }
  if (frame.begun > 0) {
    if (p_ == end_ || *p_ != ',') {
      malformed(p_, "',' or '}'");
      return false;
    }
    ++p_;
    skip_space();
  }
  if (p_ == end_ || *p_ != '"') {
    malformed(p_, "a key in quotes");
    return false;
  }
  const char* const first = p_ + 1;
  if (!read_string(key)) return false;
  frame.key = {first, static_cast<std::size_t>(p_ - 1 - first)};
  skip_space();
  if (p_ == end_ || *p_ != ':') {
    malformed(p_, "':'");
    return false;
  }
  ++p_;
  return begin_value();
}

bool JsonReader::next_item() {
  if (!between(false)) return false;
  skip_space();
  if (p_ != end_ && *p_ == ']') {
    ++p_;
    return pop();
  }
  if (frames_.back().begun > 0) {
    if (p_ == end_ || *p_ != ',') {
      malformed(p_, "',' or ']'");
      return false;
    }
    ++p_;
  } else if (p_ == end_) {
    fail_truncated(offset(p_));
    return false;
  }
  return begin_value();
}

// ---------------------------------------------------------------------------------------------- words and strings
// Consume `word`, which is due here.
bool JsonReader::word(std::string_view word) {
  for (const char c : word) {
    if (p_ == end_ || *p_ != c) {
      malformed(p_, "true, false or null");
      return false;
    }
    ++p_;
  }
  due_ = false;
  return true;
}

bool JsonReader::boolean() {
  if (!start(ValueKind::boolean, "true or false")) return false;
  const bool value = *p_ == 't';
  return word(value ? "true" : "false") && value;
}

// Consume the string that starts at p_. `text` is a view of the bytes, or of unescaped_.
bool JsonReader::read_string(std::string_view& text) {
  const char* const first = p_ + 1;
  const char* q = first;
  bool escapes = false;
  while (q != end_ && *q != '"' && static_cast<unsigned char>(*q) >= 0x20) {
    if (*q == '\\') {
      escapes = true;
      if (++q == end_) break;
    }
    ++q;
  }
  text = {first, static_cast<std::size_t>(q - first)};
  const std::size_t valid = valid_utf8_length(text);
  if (valid != text.size()) {
    if (q == end_ && is_cut_utf8(text.substr(valid))) fail_truncated(offset(q));
    else malformed(first + valid, "UTF-8");
    return false;
  }
  if (q != end_ && *q != '"') {
    malformed(q, "no control characters in a string");
    return false;
  }
  if (escapes) {
    if (!unescape(first)) return false;
    text = unescaped_;
  }
  if (q == end_) {
    fail_truncated(offset(q));
    return false;
  }
  p_ = q + 1;
  return true;
}

// Undo the escapes of the string from `p` to its quote (or the end), into unescaped_.
bool JsonReader::unescape(const char* p) {
  unescaped_.clear();
  while (p != end_ && *p != '"') {
    if (*p != '\\') {
      unescaped_ += *p++;
      continue;
    }
    if (++p == end_) break;
    std::uint32_t code;
    switch (*p) {
      case '"':
      case '\\':
      case '/': code = static_cast<std::uint32_t>(*p); break;
      case 'b': code = '\b'; break;
      case 'f': code = '\f'; break;
      case 'n': code = '\n'; break;
      case 'r': code = '\r'; break;
      case 't': code = '\t'; break;
      case 'u': {
        const char* const escape = p - 1;
        if (!read_hex(p, code)) return false;
        if (code >= 0xDC00 && code <= 0xDFFF) {
          malformed(escape, "a high surrogate before a low one");
          return false;
        }
        if (code >= 0xD800 && code <= 0xDBFF) {
          // The second half of the pair.
          std::uint32_t low;
          for (const char c : {'\\', 'u'}) {
            if (++p != end_ && *p == c) continue;
            malformed(p, "the second half of a surrogate pair");
            return false;
          }
          if (!read_hex(p, low)) return false;
          if (low < 0xDC00 || low > 0xDFFF) {
            malformed(p - 5, "the second half of a surrogate pair");
            return false;
          }
          code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        break;
      }
      default: malformed(p, "an escape: \" \\ / b f n r t u"); return false;
    }
    append_utf8(unescaped_, code);
    ++p;
  }
  return true;
}

// The four digits behind the `u` at p; p ends on the last of them.
bool JsonReader::read_hex(const char*& p, std::uint32_t& code) {
  code = 0;
  for (int i = 0; i < 4; ++i) {
    if (++p == end_) {
      fail_truncated(offset(p));
      return false;
    }
    const char c = static_cast<char>(*p | 0x20);
    std::uint32_t digit;
    if (*p >= '0' && *p <= '9') {
      digit = static_cast<std::uint32_t>(*p - '0');
    } else if (c >= 'a' && c <= 'f') {
      digit = static_cast<std::uint32_t>(c - 'a' + 10);
    } else {
      malformed(p, "four hexadecimal digits");
      return false;
    }
    code = code * 16 + digit;
  }
  return true;
}

std::string JsonReader::string() {
  std::string_view text;
  if (!start(ValueKind::string, "a string") || !read_string(text)) return {};
  due_ = false;
  if (!can_allocate(text.size() + 1)) {
    fail(out_of_memory(text.size(), 1, place()));
    return {};
  }
  return std::string(text);
}

// ---------------------------------------------------------------------------------------------- numbers
// Any number or boolean at p. Returns where it ends, or null after an error. NaN and infinities are put into `special`
// (0 otherwise), all others into `out`.
const char* JsonReader::scan_number(const char* p, Decimal& out, double& special) {
  special = 0;
  mark_ = offset(p);
  if (p == end_) {
    fail_truncated(mark_);
    return nullptr;
  }
  const ValueKind kind = kind_of(*p);
  if (kind == ValueKind::boolean) {
    p_ = p;
    out = {};
    out.digits = *p == 't';
    return word(*p == 't' ? "true" : "false") ? p_ : nullptr;
  }
  if (kind == ValueKind::none) {
    malformed(p, "a value");
    return nullptr;
  }
  if (kind != ValueKind::number) {
    fail_kind(kind, "a number");
    return nullptr;
  }
  const bool negative = *p == '-';
  const char* q = p + negative;
  if (q != end_ && (*q == 'N' || *q == 'I') && !(negative && *q == 'N')) {
    const std::string_view word = *q == 'N' ? "NaN" : "Infinity";
    for (const char c : word) {
      if (q == end_ || *q != c) {
        malformed(q, "a number");
        return nullptr;
      }
      ++q;
    }
    special = word.size() == 3 ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
    if (negative) special = -special;
    return q;
  }
  const Scan scan = scan_any(p, end_, true, out);
  if (scan.found) return scan.stop;
  malformed(scan.stop, "a number");
  return nullptr;
}

// One number or boolean at p, the slow way. Returns where it ends, or null after an error.
template <class T>
const char* JsonReader::read_item(const char* p, T& value) {
  Decimal decimal;
  double special;
  const char* const stop = scan_number(p, decimal, special);
  if (stop == nullptr) return nullptr;
  if constexpr (std::is_floating_point_v<T>) {
    if (special != 0) value = static_cast<T>(special);
    else if constexpr (sizeof(T) == 4) value = to_f32(decimal, p, stop);
    else value = to_f64(decimal, p, stop);
  } else {
    std::int64_t whole = 0;
    if (special != 0 || !whole_number(decimal, whole) || !in_range<T>(whole)) {
      fail_range(std::string(p, std::min<std::size_t>(static_cast<std::size_t>(stop - p), 40)), sizeof(T));
      return nullptr;
    }
    value = static_cast<T>(whole);
  }
  return stop;
}

double JsonReader::number() {
  if (!start()) return 0;
  double value = 0;
  const char* const stop = read_item(p_, value);
  if (stop == nullptr) return 0;
  p_ = stop;
  due_ = false;
  return value;
}

template <class T>
void JsonReader::read_numbers(std::vector<T>& out) {
  if (!enter_array()) return;
  skip_space();
  if (p_ != end_ && *p_ == ']') {
    ++p_;
    pop();
    return;
  }
  std::array<T, 256> block;
  std::uint64_t before = 0;  // items in earlier blocks
  std::size_t n = 0;
  const char* p = p_;
  const char* const last_common = end_ - std::min(end_ - p, kScanMargin);
  frames_.back().current = true;
  for (;;) {
    const char* stop = p < last_common ? read_common(p, block[n]) : nullptr;
    if (stop == nullptr) {
      while (p != end_ && is_space(*p)) ++p;
      if (p < last_common) stop = read_common(p, block[n]);
    }
    if (stop == nullptr) {
      frames_.back().begun = before + n + 1;
      stop = read_item(p, block[n]);
      if (stop == nullptr) return;
    }
    p = stop;
    ++n;
    const bool more = p != end_ && *p == ',';
    if (!more) {
      while (p != end_ && is_space(*p)) ++p;
      if (p == end_ || (*p != ',' && *p != ']')) {
        frames_.back().current = false;
        malformed(p, "',' or ']'");
        return;
      }
    }
    const bool done = *p == ']';
    ++p;
    if (n == block.size() || done) {
      if (!append_items(out, block.data(), n)) return;
      before += n;
      n = 0;
    }
    if (done) break;
  }
  p_ = p;
  pop();
}

void JsonReader::read_f32(std::vector<float>& out) { read_numbers(out); }
void JsonReader::read_f64(std::vector<double>& out) { read_numbers(out); }
void JsonReader::read_i64(std::vector<std::int64_t>& out) { read_numbers(out); }
void JsonReader::read_i32(std::vector<std::int32_t>& out) { read_numbers(out); }
void JsonReader::read_u8(std::vector<std::uint8_t>& out) { read_numbers(out); }

// ---------------------------------------------------------------------------------------------- skip, end
void JsonReader::step_over() {
  if (!start()) return;
  switch (kind_of(*p_)) {
    case ValueKind::object: enter_object(); return;
    case ValueKind::array: {
      const char* const next = find_structure(p_ + 1, end_);
      if (next == end_) return fail_truncated(offset(next));
      if (*next != ']') {
        enter_array();
        return;
      }
      p_ = next + 1;
      break;
    }
    case ValueKind::string: {
      std::string_view text;
      if (!read_string(text)) return;
      break;
    }
    case ValueKind::null: word("null"); return;
    default: number(); return;
  }
  due_ = false;
}

void JsonReader::expect_end() {
  if (due_ && frames_.empty()) skip();
  if (!ok()) return;
  if (!frames_.empty()) return fail_order();
  skip_space();
  if (p_ != end_) malformed(p_, "the end of the file");
}

}  // namespace sapwood
