// What JSON and UBJSON readers share: the path, sticky errors, skip().
#include "base/value_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/allocate.h"

namespace sapwood {
namespace {

// place() shows no more of a hostile path or key than this.
constexpr std::size_t kMaxShownKey = 60;
constexpr std::size_t kMaxShownPath = 400;

}  // namespace

const char* kind_name(ValueKind kind) {
  switch (kind) {
    case ValueKind::null: return "null";
    case ValueKind::boolean: return "a boolean";
    case ValueKind::number: return "a number";
    case ValueKind::string: return "a string";
    case ValueKind::array: return "an array";
    case ValueKind::object: return "an object";
    case ValueKind::none: break;
  }
  return "nothing";
}

void ValueReader::fail(Code code, const Words& message, const Words& got, const Words& expected) {
  if (failed_) return;
  failed_ = true;
  status_ = Status(code, message, place(), got, expected);
}

void ValueReader::fail(Status status) {
  if (failed_ || status.ok()) return;
  failed_ = true;
  status_ = std::move(status);
}

std::string ValueReader::place() const {
  std::string path = prefix_;
  for (std::size_t level = 0; level < depth_; ++level) {
    const Frame& frame = frames_[level];
    if (!frame.current) continue;
    if (path.size() > kMaxShownPath) {
      path += "...";
      break;
    }
    if (frame.object) {
      if (!path.empty()) path += '.';
      // A cut must not fall inside of a UTF-8 sequence.
      std::size_t shown = frame.key.size();
      if (shown > kMaxShownKey) {
        shown = kMaxShownKey;
        while (shown > 0 && (static_cast<unsigned char>(frame.key[shown]) & 0xC0) == 0x80) --shown;
      }
      path.append(frame.key.substr(0, shown));
      if (shown < frame.key.size()) path += "...";
    } else {
      path += '[';
      path += std::to_string(frame.begun - 1);
      path += ']';
    }
  }
  if (!path.empty()) path += ", ";
  path += "byte ";
  path += std::to_string(mark_);
  return path;
}

void ValueReader::begin_again(std::string_view prefix, std::size_t mark) {
  prefix_ = prefix;
  depth_ = 0;
  mark_ = mark;
  due_ = true;
}

bool ValueReader::push(bool object) {
  if (depth_ == kMaxDepth) {
    fail(Code::too_large, "the values are nested too deeply", "level 257", "256 levels or fewer");
    static_assert(kMaxDepth == 256);
    return false;
  }
  frames_[depth_] = {};
  frames_[depth_].object = object;
  ++depth_;
  due_ = false;
  return true;
}

bool ValueReader::pop() {
  --depth_;
  due_ = false;
  return false;
}

bool ValueReader::between(bool object) {
  if (due_) skip();
  if (!ok()) return false;
  if (depth_ == 0 || top().object != object) {
    fail_order();
    return false;
  }
  top().current = false;
  return true;
}

bool ValueReader::begin_value() {
  top().current = true;
  ++top().begun;
  due_ = true;
  return true;
}

void ValueReader::skip() {
  if (!ok()) return;
  const std::size_t depth = depth_;
  std::string_view key;
  step_over();
  while (ok() && depth_ > depth)
    if (top().object ? next_key(key) : next_item()) step_over();
}

void ValueReader::fail_truncated(std::size_t byte) {
  mark_ = byte;
  fail(Code::truncated, "the file ends in the middle of the model; it was cut off, perhaps by a download that broke", "the end of the file",
       "more bytes");
}

void ValueReader::fail_malformed(std::size_t byte, char got, const Words& expected) {
  mark_ = byte;
  // What is there, as far as it can be shown.
  constexpr const char* kHex = "0123456789ABCDEF";
  const auto code = static_cast<unsigned char>(got);
  const char shown[] = {'\'', got, '\''}, hex[] = {'b', 'y', 't', 'e', ' ', '0', 'x', kHex[code >> 4], kHex[code & 15]};
  const bool printable = code > 0x20 && code < 0x7F;
  fail(Code::malformed, "the file breaks the grammar of its format here; it was damaged or is something else",
       printable ? std::string_view(shown, sizeof shown) : std::string_view(hex, sizeof hex), expected);
}

void ValueReader::fail_kind(ValueKind got, const char* expected) {
  fail(Code::invalid_model, "the value here is of the wrong kind", std::string_view(kind_name(got)), std::string_view(expected));
}

void ValueReader::fail_order() { fail(Code::malformed, "no value is due here", "the end of what surrounds it", "a value"); }

void ValueReader::fail_range(ItemType type, const Words& got) {
  constexpr std::size_t kMostShown = 40;
  fail(Code::invalid_model, "the number here is not a whole number of the kind that is due",
       std::string_view(join(got)).substr(0, kMostShown),
       type == ItemType::u8    ? Words("a whole number from 0 to 255")
       : type == ItemType::i32 ? Words("a whole number of 32 bits")
                               : Words("a whole number up to 2^53"));
}

// ---------------------------------------------------------------------------------------------- arrays of numbers
bool ValueReader::store_whole(ItemType type, void* block, std::size_t i, std::int64_t value) {
  constexpr std::int64_t kMost = std::int64_t{1} << 53;
  switch (type) {
    case ItemType::f32: static_cast<float*>(block)[i] = static_cast<float>(value); return true;
    case ItemType::f64: static_cast<double*>(block)[i] = static_cast<double>(value); return true;
    case ItemType::i64:
      if (value < -kMost || value > kMost) break;
      static_cast<std::int64_t*>(block)[i] = value;
      return true;
    case ItemType::i32:
      if (value != static_cast<std::int32_t>(value)) break;
      static_cast<std::int32_t*>(block)[i] = static_cast<std::int32_t>(value);
      return true;
    case ItemType::u8:
      if (value != static_cast<std::uint8_t>(value)) break;
      static_cast<std::uint8_t*>(block)[i] = static_cast<std::uint8_t>(value);
      return true;
  }
  return false;
}

bool ValueReader::store_real(ItemType type, void* block, std::size_t i, double value) {
  if (type == ItemType::f32) {
    static_cast<float*>(block)[i] = static_cast<float>(value);
    return true;
  }
  if (type == ItemType::f64) {
    static_cast<double*>(block)[i] = value;
    return true;
  }
  constexpr double kMost = 9007199254740992.0;
  if (value >= -kMost && value <= kMost) {
    const auto whole = static_cast<std::int64_t>(value);
    if (static_cast<double>(whole) == value) return store_whole(type, block, i, whole);
  }
  return false;
}

// Is there room for n more items, or can it be had? (As append() of allocate.h, but in code that all types share.)
bool ValueReader::make_room(std::size_t size, std::size_t capacity, std::size_t n, std::size_t width) {
  if (n <= capacity - size) return true;
  Status status = check_memory(std::max(2 * capacity, size + n), width, "");
  if (status.ok()) return true;
  status.error().place = place();
  fail(std::move(status));
  return false;
}

template <class T>
void ValueReader::read_numbers(ItemType type, std::vector<T>& out) {
  if (!enter_array()) return;
  std::array<T, kBlock> block;
  for (bool more = true; more;) {
    std::size_t n = 0;
    more = read_block(type, block.data(), n);
    const std::size_t size = out.size();
    if (!make_room(size, out.capacity(), n, sizeof(T))) return;
    out.resize(size + n);
    std::copy_n(block.data(), n, out.data() + size);
  }
}

void ValueReader::read_f32(std::vector<float>& out) { read_numbers(ItemType::f32, out); }
void ValueReader::read_f64(std::vector<double>& out) { read_numbers(ItemType::f64, out); }
void ValueReader::read_i64(std::vector<std::int64_t>& out) { read_numbers(ItemType::i64, out); }
void ValueReader::read_i32(std::vector<std::int32_t>& out) { read_numbers(ItemType::i32, out); }
void ValueReader::read_u8(std::vector<std::uint8_t>& out) { read_numbers(ItemType::u8, out); }

}  // namespace sapwood
