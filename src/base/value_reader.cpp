// What JSON and UBJSON readers share: the path, sticky errors, skip().
#include "base/value_reader.h"

#include <utility>

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

void ValueReader::fail(Code code, std::string_view message, std::string_view got, std::string_view expected) {
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
  std::string path;
  for (const Frame& frame : frames_) {
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

bool ValueReader::push(bool object) {
  if (frames_.size() == kMaxDepth) {
    fail(Code::too_large, "the values are nested too deeply", "more than " + std::to_string(kMaxDepth) + " levels",
         std::to_string(kMaxDepth) + " levels or fewer");
    return false;
  }
  frames_.emplace_back().object = object;
  due_ = false;
  return true;
}

bool ValueReader::pop() {
  frames_.pop_back();
  due_ = false;
  return false;
}

bool ValueReader::between(bool object) {
  if (due_) skip();
  if (!ok()) return false;
  if (frames_.empty() || frames_.back().object != object) {
    fail_order();
    return false;
  }
  frames_.back().current = false;
  return true;
}

bool ValueReader::begin_value() {
  frames_.back().current = true;
  ++frames_.back().begun;
  due_ = true;
  return true;
}

void ValueReader::skip() {
  if (!ok()) return;
  const std::size_t depth = frames_.size();
  std::string_view key;
  step_over();
  while (ok() && frames_.size() > depth)
    if (frames_.back().object ? next_key(key) : next_item()) step_over();
}

void ValueReader::fail_truncated(std::size_t byte) {
  mark_ = byte;
  fail(Code::truncated, "the file ends in the middle of the model; it was cut off, perhaps by a download that broke", "the end of the file",
       "more bytes");
}

void ValueReader::fail_malformed(std::size_t byte, std::string got, std::string expected) {
  mark_ = byte;
  fail(Code::malformed, "the file breaks the grammar of its format here; it was damaged or is something else", std::move(got), std::move(expected));
}

void ValueReader::fail_kind(ValueKind got, const char* expected) {
  fail(Code::invalid_model, "the value here is of the wrong kind", kind_name(got), expected);
}

void ValueReader::fail_order() {
  fail(Code::malformed, "no value is due here", "the end of what surrounds it", "a value");
}

void ValueReader::fail_range(std::string got, std::size_t width) {
  fail(Code::invalid_model, "the number here is not a whole number of the kind that is due", std::move(got),
       width == 1 ? "a whole number from 0 to 255" : width == 4 ? "a whole number of 32 bits" : "a whole number up to 2^53");
}

}  // namespace sapwood
