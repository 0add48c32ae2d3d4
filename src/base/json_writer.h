// Writes JSON text: small, in the order of the calls, no white space, the same bytes for the same calls.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace sapwood {

// Calls must nest as JSON does (a key before each value of an object); nothing is checked. Commas come by themselves.
class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  void key(std::string_view name);
  void string(std::string_view text);  // escaped as JSON asks; bytes that are not UTF-8 become U+FFFD
  void number(double value);           // NaN and infinities, which JSON has no words for, become null
  void integer(std::int64_t value);
  void whole(std::uint64_t value);
  void boolean(bool value);
  void null();

  // key() and a value in one.
  void field(std::string_view name, std::string_view text) { key(name), string(text); }
  void field(std::string_view name, const char* text) { key(name), string(text); }
  void field(std::string_view name, bool value) { key(name), boolean(value); }
  void field(std::string_view name, double value) { key(name), number(value); }
  void field(std::string_view name, std::int64_t value) { key(name), integer(value); }
  void field(std::string_view name, std::uint64_t value) { key(name), whole(value); }
  void field(std::string_view name, std::uint32_t value) { key(name), integer(value); }

  const std::string& text() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  void separate();
  void open(char bracket);
  void close(char bracket);

  std::string out_;
  bool comma_ = false;  // a value stands before this place
};

}  // namespace sapwood
