// The walk over UBJSON. A typed array of numbers is one run of bytes: it is turned around and converted in blocks.
#include "base/ubjson_reader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <type_traits>

#include "base/allocate.h"
#include "base/number_scan.h"
#include "base/number_text.h"
#include "base/number_text.h"
#include "base/utf8.h"

namespace sapwood {
namespace {

ValueKind kind_of(char type) {
  switch (type) {
    case '{': return ValueKind::object;
    case '[': return ValueKind::array;
    case 'S':
    case 'C': return ValueKind::string;
    case 'T':
    case 'F': return ValueKind::boolean;
    case 'Z': return ValueKind::null;
    case 'i':
    case 'U':
    case 'I':
    case 'l':
    case 'L':
    case 'd':
    case 'D':
    case 'H': return ValueKind::number;
    default: return ValueKind::none;
  }
}

// Bytes of every value of the type: 0 for null and booleans, 1 as the least for those of varying length.
std::uint64_t least_bytes(char type) {
  switch (type) {
    case 'Z':
    case 'T':
    case 'F': return 0;
    case 'I': return 2;
    case 'l':
    case 'd': return 4;
    case 'L':
    case 'D': return 8;
    case 'S':
    case 'H': return 2;
    default: return 1;
  }
}

bool is_fixed(char type) { return kind_of(type) != ValueKind::none && type != '{' && type != '[' && type != 'S' && type != 'H'; }

}  // namespace

void UbjReader::malformed(std::size_t byte, const char* expected) {
  if (byte >= in_.size()) return fail_truncated(in_.size());
  in_.seek(byte);
  char c = 0;
  in_.peek(c);
  constexpr const char* kHex = "0123456789ABCDEF";
  const auto code = static_cast<unsigned char>(c);
  fail_malformed(byte, {'b', 'y', 't', 'e', ' ', '0', 'x', kHex[code >> 4], kHex[code & 15]}, expected);
}

void UbjReader::skip_no_ops() {
  char c;
  while (in_.peek(c) && c == 'N') in_.skip(1);
}

// The type of the value that is due, without consuming it. False at the end of the bytes.
bool UbjReader::next_type(char& type) {
  if (!frames_.empty() && frames_.back().type != 0) {
    type = frames_.back().type;
    return true;
  }
  skip_no_ops();
  return in_.peek(type);
}

// A value is due: consume its type.
bool UbjReader::start(char& type) {
  if (!ok()) return false;
  if (!due_) {
    fail_order();
    return false;
  }
  const bool there = next_type(type);
  mark_ = in_.offset();
  if (!there) {
    fail_truncated(mark_);
    return false;
  }
  if (kind_of(type) == ValueKind::none) {
    malformed(mark_, "the type of a value");
    return false;
  }
  if (frames_.empty() || frames_.back().type == 0) in_.skip(1);
  return true;
}

bool UbjReader::start(ValueKind kind, const char* expected, char& type) {
  if (!start(type)) return false;
  if (kind_of(type) == kind) return true;
  fail_kind(kind_of(type), expected);
  return false;
}

ValueKind UbjReader::peek() {
  char type;
  if (!ok() || !due_ || !next_type(type)) return ValueKind::none;
  const ValueKind kind = kind_of(type);
  if (kind == ValueKind::none) malformed(in_.offset(), "the type of a value");
  return kind;
}

// ---------------------------------------------------------------------------------------------- containers
// Behind '{' or '[': read the type and the count, if they are there.
bool UbjReader::enter(bool object) {
  if (!push(object)) return false;
  Frame& frame = frames_.back();
  char c;
  if (in_.peek(c) && c == '$') {
    in_.skip(1);
    if (!in_.peek(c)) {
      fail_truncated(in_.offset());
      return false;
    }
    // An array of no-ops has no items at all.
    if (kind_of(c) == ValueKind::none && (object || c != 'N')) {
      malformed(in_.offset(), "the type of all items");
      return false;
    }
    frame.type = c;
    in_.skip(1);
    if (!in_.peek(c) || c != '#') {
      malformed(in_.offset(), "'#' and a count");
      return false;
    }
  }
  if (!in_.peek(c) || c != '#') return true;  // the end of the bytes is noticed by whoever reads on
  in_.skip(1);
  frame.counted = true;
  const std::size_t at = in_.offset();
  if (!read_length(frame.left)) return false;
  if (frame.type == 'N') frame.left = 0;
  // Could the bytes that are left hold so many?
  const std::uint64_t least = (frame.type == 0 ? 1 : least_bytes(frame.type)) + (object ? 2 : 0);
  if (least != 0) {
    if (frame.left > in_.remaining() / least) {
      fail_truncated(in_.size());
      return false;
    }
  } else if (frame.left > no_bytes_left_) {
    mark_ = at;
    fail(Code::too_large, "an array claims more items than the file has bytes", std::to_string(frame.left), std::to_string(no_bytes_left_) + " or fewer");
    return false;
  } else {
    no_bytes_left_ -= frame.left;
  }
  return true;
}

bool UbjReader::enter_object() {
  char type;
  return start(ValueKind::object, "an object", type) && enter(true);
}

bool UbjReader::enter_array() {
  char type;
  return start(ValueKind::array, "an array", type) && enter(false);
}

bool UbjReader::next_key(std::string_view& key) {
  if (!between(true)) return false;
  Frame& frame = frames_.back();
  if (frame.counted) {
    if (frame.left == 0) return pop();
    --frame.left;
  }
  skip_no_ops();
  char c;
  if (!frame.counted && in_.peek(c) && c == '}') {
    in_.skip(1);
    return pop();
  }
  if (!read_text(key)) return false;
  frame.key = key;
  return begin_value();
}

bool UbjReader::next_item() {
  if (!between(false)) return false;
  Frame& frame = frames_.back();
  if (frame.counted) {
    if (frame.left == 0) return pop();
    --frame.left;
    return begin_value();
  }
  skip_no_ops();
  char c;
  if (!in_.peek(c)) {
    fail_truncated(in_.offset());
    return false;
  }
  if (c == ']') {
    in_.skip(1);
    return pop();
  }
  return begin_value();
}

// ---------------------------------------------------------------------------------------------- scalars
// A length or a count: an integer with its type in front.
bool UbjReader::read_length(std::uint64_t& length) {
  const std::size_t at = in_.offset();
  char type;
  if (!in_.peek(type)) {
    fail_truncated(at);
    return false;
  }
  if (type != 'i' && type != 'U' && type != 'I' && type != 'l' && type != 'L') {
    malformed(at, "a length: i, U, I, l or L");
    return false;
  }
  in_.skip(1);
  Number number;
  if (!read_number(type, number)) return false;
  if (number.integer < 0) {
    malformed(at, "a length that is not negative");
    return false;
  }
  length = static_cast<std::uint64_t>(number.integer);
  return true;
}

// A length and so many bytes of UTF-8.
bool UbjReader::read_text(std::string_view& text) {
  std::uint64_t length;
  if (!read_length(length)) return false;
  const std::size_t at = in_.offset();
  const bool whole = length <= in_.remaining();
  in_.take(whole ? static_cast<std::size_t>(length) : in_.remaining(), text);
  const std::size_t valid = valid_utf8_length(text);
  if (valid != text.size() && (whole || !is_cut_utf8(text.substr(valid)))) {
    malformed(at + valid, "UTF-8");
    return false;
  }
  if (!whole) fail_truncated(in_.size());
  return whole;
}

bool UbjReader::read_char(std::string_view& text) {
  if (!in_.take(1, text)) {
    fail_truncated(in_.size());
    return false;
  }
  if (is_utf8(text)) return true;
  malformed(in_.offset() - 1, "a character below 128");
  return false;
}

// The number (or boolean) of a type that was consumed already.
bool UbjReader::read_number(char type, Number& out) {
  const auto take = [&](auto value) {
    if (!in_.read_big(value)) {
      fail_truncated(in_.size());
      return false;
    }
    if constexpr (std::is_integral_v<decltype(value)>) {
      out.integer = value;
    } else {
      out.whole = false;
      out.real = value;
    }
    return true;
  };
  out = {};
  switch (type) {
    case 'T':
    case 'F': out.integer = type == 'T'; return true;
    case 'i': return take(std::int8_t{});
    case 'U': return take(std::uint8_t{});
    case 'I': return take(std::int16_t{});
    case 'l': return take(std::int32_t{});
    case 'L': return take(std::int64_t{});
    case 'd': return take(float{});
    case 'D': return take(double{});
    case 'H': {
      std::string_view text;
      const std::size_t at = in_.offset();
      if (!read_text(text)) return false;
      Decimal decimal;
      const char* const end = text.data() + text.size();
      const Scan scan = scan_any(text.data(), end, true, decimal);
      if (!scan.found || scan.stop != end) {
        malformed(at, "the text of a number");
        return false;
      }
      if (!whole_number(decimal, out.integer)) {
        out.whole = false;
        out.real = to_f64(decimal, text.data(), end);
      }
      return true;
    }
    default: fail_kind(kind_of(type), "a number"); return false;
  }
}

double UbjReader::number() {
  char type;
  Number number;
  double value = 0;
  if (!start(type) || !read_number(type, number)) return 0;
  due_ = false;
  convert(number, value);
  return value;
}

bool UbjReader::boolean() {
  char type;
  if (!start(ValueKind::boolean, "true or false", type)) return false;
  due_ = false;
  return type == 'T';
}

std::string UbjReader::string() {
  char type;
  std::string_view text;
  if (!start(ValueKind::string, "a string", type)) return {};
  if (!(type == 'C' ? read_char(text) : read_text(text))) return {};
  due_ = false;
  if (!can_allocate(text.size() + 1)) {
    fail(out_of_memory(text.size(), 1, place()));
    return {};
  }
  return std::string(text);
}

// ---------------------------------------------------------------------------------------------- arrays of numbers
template <class T>
bool UbjReader::convert(const Number& number, T& value) {
  if constexpr (std::is_floating_point_v<T>) {
    value = number.whole ? static_cast<T>(number.integer) : static_cast<T>(number.real);
    return true;
  } else {
    std::int64_t whole = number.integer;
    bool fits = true;
    if (!number.whole) {
      fits = number.real >= -9007199254740992.0 && number.real <= 9007199254740992.0;
      whole = fits ? static_cast<std::int64_t>(number.real) : 0;
      fits = fits && static_cast<double>(whole) == number.real;
    }
    if (!fits || !in_range<T>(whole)) {
      fail_range(number.whole ? std::to_string(number.integer) : format_f64(number.real), sizeof(T));
      return false;
    }
    value = static_cast<T>(whole);
    return true;
  }
}

// The items of a typed array whose bytes can be taken as they are, but for their order: `From` is the type of the file.
// Whole numbers may get wider on the way, not narrower. The bytes are there: enter() has seen to that.
template <class From, class T>
void UbjReader::read_run(std::vector<T>& out) {
  std::array<T, 256> block;
  Frame& frame = frames_.back();
  while (frame.left > 0) {
    const std::size_t n = std::min<std::size_t>(block.size(), static_cast<std::size_t>(frame.left));
    const std::byte* const from = in_.here();
    for (std::size_t i = 0; i < n; ++i) block[i] = static_cast<T>(load_big<From>(from + i * sizeof(From)));
    if constexpr (sizeof(From) == 8 && std::is_integral_v<From>)
      for (std::size_t i = 0; i < n; ++i)
        if (!in_range<T>(block[i])) {
          frame.begun += i + 1;
          frame.current = true;
          mark_ = in_.offset() + i * sizeof(From);
          fail_range(std::to_string(block[i]), sizeof(T));
          return;
        }
    in_.skip(n * sizeof(From));
    frame.left -= n;
    frame.begun += n;
    if (!append_items(out, block.data(), n)) return;
  }
  pop();
}

template <class T>
void UbjReader::read_numbers(std::vector<T>& out) {
  if (!enter_array()) return;
  // The types in which libraries write such arrays.
  const char type = frames_.back().counted ? frames_.back().type : 0;
  if constexpr (std::is_same_v<T, float>) {
    if (type == 'd') return read_run<float>(out);
  } else if constexpr (std::is_same_v<T, double>) {
    if (type == 'd') return read_run<float>(out);
    if (type == 'D') return read_run<double>(out);
  } else if constexpr (std::is_same_v<T, std::uint8_t>) {
    if (type == 'U') return read_run<std::uint8_t>(out);
  } else {
    if (type == 'l') return read_run<std::int32_t>(out);
    if constexpr (sizeof(T) == 8)
      if (type == 'L') return read_run<std::int64_t>(out);
  }
  // Every other way to write numbers.
  std::array<T, 256> block;
  std::size_t n = 0;
  while (next_item()) {
    char item;
    Number number;
    if (!start(item) || !read_number(item, number) || !convert(number, block[n])) return;
    due_ = false;
    if (++n < block.size()) continue;
    if (!append_items(out, block.data(), n)) return;
    n = 0;
  }
  if (ok()) append_items(out, block.data(), n);
}

void UbjReader::read_f32(std::vector<float>& out) { read_numbers(out); }
void UbjReader::read_f64(std::vector<double>& out) { read_numbers(out); }
void UbjReader::read_i64(std::vector<std::int64_t>& out) { read_numbers(out); }
void UbjReader::read_i32(std::vector<std::int32_t>& out) { read_numbers(out); }
void UbjReader::read_u8(std::vector<std::uint8_t>& out) { read_numbers(out); }

// ---------------------------------------------------------------------------------------------- skip, end
void UbjReader::step_over() {
  char type;
  if (!start(type)) return;
  std::string_view text;
  switch (kind_of(type)) {
    case ValueKind::object: enter(true); return;
    case ValueKind::array: {
      if (!enter(false)) return;
      // Items of one size are jumped over together.
      const Frame& frame = frames_.back();
      if (!frame.counted || !is_fixed(frame.type)) return;
      in_.skip(static_cast<std::size_t>(frame.left * least_bytes(frame.type)));
      pop();
      return;
    }
    case ValueKind::string:
      if (!(type == 'C' ? read_char(text) : read_text(text))) return;
      break;
    case ValueKind::number: {
      Number number;
      if (!read_number(type, number)) return;
      break;
    }
    default: break;
  }
  due_ = false;
}

void UbjReader::expect_end() {
  if (due_ && frames_.empty()) skip();
  if (!ok()) return;
  if (!frames_.empty()) return fail_order();
  skip_no_ops();
  if (!in_.at_end()) malformed(in_.offset(), "the end of the file");
}

}  // namespace sapwood
