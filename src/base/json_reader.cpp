// The walk over JSON text. Arrays of numbers are the bulk of a model file; they are read in one loop each (read_numbers),
// numbers eight bytes at a time (number_scan.h), and flat arrays that nobody wants are jumped over 16 bytes at a time.
#include "base/json_reader.h"

#include <algorithm>
#include <bit>
#include <limits>

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

// The fast way for one item: a number of the common form that fits, or null. At least kScanMargin bytes can be read from p.
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

#if defined(__wasm_simd128__) || defined(__SSE2__)
// Eight items of one digit with commas between and behind them, as flags are: 16 bytes at once. False for anything else.
inline bool read_flags(const char* p, std::uint8_t* out) {
  // What is left when a digit's or a comma's own bits are taken off is at most 9, or 0.
  constexpr std::int16_t kOnes = ',' << 8 | '0', kMost = 9;
#if defined(__wasm_simd128__)
  const v128_t most = wasm_i16x8_splat(kMost), items = wasm_v128_xor(wasm_v128_load(p), wasm_i16x8_splat(kOnes));
  if (!wasm_i8x16_all_true(wasm_i8x16_eq(wasm_u8x16_max(items, most), most))) return false;
  wasm_v128_store64_lane(out, wasm_u8x16_narrow_i16x8(items, items), 0);
#else
  const __m128i most = _mm_set1_epi16(kMost);
  const __m128i items = _mm_xor_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)), _mm_set1_epi16(kOnes));
  if (_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(items, most), most)) != 0xFFFF) return false;
  _mm_storel_epi64(reinterpret_cast<__m128i*>(out), _mm_packus_epi16(items, items));
#endif
  return true;
}
#else
inline bool read_flags(const char*, std::uint8_t*) { return false; }
#endif

// The fast way for many: items of the common form with nothing but a comma between them. Returns where it stopped: at the
// start of an item (of one that it does not know, or that the block has no room for), or, with `behind` set, behind an
// item that is not followed by a comma.
//
// p: the start of an item; last: kScanMargin bytes can be read from everywhere before it
// out, n: items out[n] to out[most - 1] are free
template <class T>
const char* read_run(const char* p, const char* last, T* out, std::size_t& n, std::size_t most, bool& behind) {
  std::size_t i = n;
  while (i < most && p < last) {
    if constexpr (sizeof(T) == 1)
      if (i + 8 <= most && read_flags(p, out + i)) {
        i += 8;
        p += 16;
        continue;
      }
    const char* const stop = read_common(p, out[i]);
    if (stop == nullptr) break;
    ++i;
    p = stop;
    if (*p != ',') {
      behind = true;
      break;
    }
    ++p;
  }
  n = i;
  return p;
}

}  // namespace

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

JsonReader::JsonReader(std::string_view text) : begin_(text.data()), end_(text.data() + text.size()), p_(text.data()) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.substr(0, 3) == kByteOrderMark) p_ += 3;
  else if (!text.empty() && kByteOrderMark.substr(0, text.size()) == text) fail_truncated(text.size());
}

void JsonReader::restart(std::string_view text, std::string_view prefix, std::size_t first_byte) {
  begin_ = p_ = text.data();
  end_ = begin_ + text.size();
  first_byte_ = first_byte;
  begin_again(prefix, first_byte);
}

void JsonReader::skip_space() {
  while (p_ != end_ && is_space(*p_)) ++p_;
}

void JsonReader::malformed(const char* p, const char* expected) {
  if (p == end_) fail_truncated(offset(p));
  else fail_malformed(offset(p), *p, std::string_view(expected));
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
  Frame& frame = top();
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
  if (top().begun > 0) {
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
      case '/': code = static_cast<unsigned char>(*p); break;
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
// One number or boolean at p, the slow way, into the block. Returns where it ends, or null after an error.
const char* JsonReader::read_item(ItemType type, const char* p, void* block, std::size_t i) {
  mark_ = offset(p);
  if (p == end_) {
    fail_truncated(mark_);
    return nullptr;
  }
  const ValueKind kind = kind_of(*p);
  if (kind == ValueKind::boolean) {
    const bool value = *p == 't';
    p_ = p;
    return word(value ? "true" : "false") && store_whole(type, block, i, value) ? p_ : nullptr;
  }
  if (kind != ValueKind::number) {
    if (kind == ValueKind::none) malformed(p, "a value");
    else fail_kind(kind, "a number");
    return nullptr;
  }
  const bool negative = *p == '-';
  const char* q = p + negative;
  if (q != end_ && (*q == 'I' || (*q == 'N' && !negative))) {
    double value = *q == 'N' ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
    for (const char c : *q == 'N' ? std::string_view("NaN") : std::string_view("Infinity")) {
      if (q == end_ || *q != c) {
        malformed(q, "a number");
        return nullptr;
      }
      ++q;
    }
    if (store_real(type, block, i, negative ? -value : value)) return q;
    fail_range(type, std::string_view(p, static_cast<std::size_t>(q - p)));
    return nullptr;
  }
  Decimal decimal;
  const Scan scan = scan_any(p, end_, true, decimal);
  if (!scan.found) {
    malformed(scan.stop, "a number");
    return nullptr;
  }
  std::int64_t whole;
  if (type == ItemType::f32) {
    static_cast<float*>(block)[i] = nearest<float>(decimal, p, scan.stop);
  } else if (type == ItemType::f64) {
    static_cast<double*>(block)[i] = nearest<double>(decimal, p, scan.stop);
  } else if (!whole_number(decimal, whole) || !store_whole(type, block, i, whole)) {
    fail_range(type, std::string_view(p, static_cast<std::size_t>(scan.stop - p)));
    return nullptr;
  }
  return scan.stop;
}

double JsonReader::number() {
  if (!start()) return 0;
  double value = 0;
  const char* const stop = read_item(ItemType::f64, p_, &value, 0);
  if (stop == nullptr) return 0;
  p_ = stop;
  due_ = false;
  return value;
}

bool JsonReader::read_block(ItemType type, void* block, std::size_t& n) {
  Frame& frame = top();
  const std::uint64_t before = frame.begun;
  if (before == 0) {
    skip_space();
    if (p_ != end_ && *p_ == ']') {
      ++p_;
      return pop();
    }
  }
  frame.current = true;
  const char* p = p_;
  const char* const last = end_ - std::min(end_ - p, kScanMargin);
  bool behind = false;  // behind an item; else at the start of one
  for (;;) {
    if (!behind) {
      switch (type) {
        case ItemType::f32: p = read_run(p, last, static_cast<float*>(block), n, kBlock, behind); break;
        case ItemType::f64: p = read_run(p, last, static_cast<double*>(block), n, kBlock, behind); break;
        case ItemType::i64: p = read_run(p, last, static_cast<std::int64_t*>(block), n, kBlock, behind); break;
        case ItemType::i32: p = read_run(p, last, static_cast<std::int32_t*>(block), n, kBlock, behind); break;
        case ItemType::u8: p = read_run(p, last, static_cast<std::uint8_t*>(block), n, kBlock, behind); break;
      }
      if (!behind) {
        if (n == kBlock) break;
        if (p != end_ && is_space(*p)) {
          while (p != end_ && is_space(*p)) ++p;
          continue;
        }
        frame.begun = before + n + 1;
        p = read_item(type, p, block, n);
        if (p == nullptr) return false;
        ++n;
        behind = true;
      }
    }
    while (p != end_ && is_space(*p)) ++p;
    if (p != end_ && *p == ']') {
      p_ = p + 1;
      return pop();
    }
    if (p == end_ || *p != ',') {
      frame.current = false;
      malformed(p, "',' or ']'");
      return false;
    }
    ++p;
    behind = false;
  }
  frame.begun = before + n;
  p_ = p;
  return true;
}

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
  if (due_ && depth_ == 0) skip();
  if (!ok()) return;
  if (depth_ != 0) return fail_order();
  skip_space();
  if (p_ != end_) malformed(p_, "the end of the file");
}

}  // namespace sapwood
