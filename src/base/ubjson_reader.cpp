// The walk over UBJSON. A typed array of numbers is one run of bytes: it is turned around and converted in blocks.
#include "base/ubjson_reader.h"

#include <algorithm>
#include <cstring>

#include "base/allocate.h"
#include "base/bit_cast.h"
#include "base/number_scan.h"
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
  char c;
  in_.seek(byte);
  if (in_.peek(c)) fail_malformed(byte, c, std::string_view(expected));
  else fail_truncated(in_.size());
}

void UbjReader::skip_no_ops() {
  char c;
  while (in_.peek(c) && c == 'N') in_.skip(1);
}

// The type of the value that is due, without consuming it. False at the end of the bytes.
bool UbjReader::next_type(char& type) {
  if (depth_ != 0 && top().type != 0) {
    type = top().type;
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
  if (depth_ == 0 || top().type == 0) in_.skip(1);
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
  Frame& frame = top();
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
    fail(Code::too_large, "an array claims more items than the file has bytes", frame.left, {no_bytes_left_, " or fewer"});
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
  Frame& frame = top();
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
  Frame& frame = top();
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
  out = {};
  if (type == 'T' || type == 'F') {
    out.integer = type == 'T';
    return true;
  }
  if (type == 'H') return read_digits(out);
  if (kind_of(type) != ValueKind::number) {
    fail_kind(kind_of(type), "a number");
    return false;
  }
  std::string_view bytes;
  if (!in_.take(static_cast<std::size_t>(least_bytes(type)), bytes)) {
    fail_truncated(in_.size());
    return false;
  }
  // The bytes at the top of 64 bits: a shift brings them down, with their sign.
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) bits |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (56 - 8 * i);
  const auto down = static_cast<int>(64 - 8 * bytes.size());
  if (type == 'd' || type == 'D') {
    out.whole = false;
    out.real = type == 'D' ? bit_cast<double>(bits) : static_cast<double>(bit_cast<float>(static_cast<std::uint32_t>(bits >> down)));
  } else if (type == 'U') {
    out.integer = static_cast<std::int64_t>(bits >> down);
  } else {
    out.integer = static_cast<std::int64_t>(bits) >> down;
  }
  return true;
}

// A high-precision number: its text.
bool UbjReader::read_digits(Number& out) {
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
    out.real = nearest<double>(decimal, text.data(), end);
  }
  return true;
}

double UbjReader::number() {
  char type;
  Number number;
  if (!start(type) || !read_number(type, number)) return 0;
  due_ = false;
  return number.whole ? static_cast<double>(number.integer) : number.real;
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
namespace {

// n numbers of the file, turned around and perhaps widened.
template <class From, class To>
void take_run(const std::byte* from, std::size_t n, void* to) {
  auto* const out = static_cast<std::byte*>(to);
#if defined(__clang__)
#pragma clang loop interleave_count(1) unroll(disable)  // unrolled it is five times as large and no faster
#endif
  for (std::size_t i = 0; i < n; ++i) {
    const To value = static_cast<To>(load_big<From>(from + i * sizeof(From)));
    std::memcpy(out + i * sizeof(To), &value, sizeof(To));
  }
}

}  // namespace

// The number into the block, converted. False (and fails) if it does not fit.
bool UbjReader::store(ItemType type, void* block, std::size_t i, const Number& number) {
  if (number.whole ? store_whole(type, block, i, number.integer) : store_real(type, block, i, number.real)) return true;
  fail_range(type, number.whole ? Words(number.integer) : Words(number.real));
  return false;
}

bool UbjReader::read_block(ItemType type, void* block, std::size_t& n) {
  // The types in which libraries write such arrays are taken as one run of bytes. That the bytes are there, enter() has seen.
  Frame& frame = top();
  const std::size_t run = std::min<std::size_t>(kBlock, static_cast<std::size_t>(frame.left));
  const char from = frame.counted ? frame.type : '\0';
  bool taken = true;
  if ((from == 'd' && type == ItemType::f32) || (from == 'l' && type == ItemType::i32))
    take_run<std::int32_t, std::int32_t>(in_.here(), run, block);
  else if (from == 'l' && type == ItemType::i64) take_run<std::int32_t, std::int64_t>(in_.here(), run, block);
  else if (from == 'U' && type == ItemType::u8) std::memcpy(block, in_.here(), run);
  else taken = false;
  if (taken) {
    n = run;
    in_.skip(run * static_cast<std::size_t>(least_bytes(from)));
    frame.begun += run;
    frame.left -= run;
    return frame.left != 0 || pop();
  }
  // Every other way to write numbers.
  while (n < kBlock) {
    char item;
    Number number;
    if (!next_item() || !start(item) || !read_number(item, number) || !store(type, block, n, number)) return false;
    due_ = false;
    ++n;
  }
  return true;
}

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
      const Frame& frame = top();
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
  if (due_ && depth_ == 0) skip();
  if (!ok()) return;
  if (depth_ != 0) return fail_order();
  skip_no_ops();
  if (!in_.at_end()) malformed(in_.offset(), "the end of the file");
}

}  // namespace sapwood
