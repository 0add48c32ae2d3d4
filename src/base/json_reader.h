// JSON as a ValueReader: RFC 8259, plus a byte order mark in front, and NaN, Infinity and -Infinity as numbers.
//
// Keys may repeat (each is delivered). Strings must be valid UTF-8. Nothing is built: the reader walks over the bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/value_reader.h"

namespace sapwood {

// The first of the bytes "[]{} from p on, or end.
const char* find_structure(const char* p, const char* end);

class JsonReader final : public ValueReader {
 public:
  // bytes, text: the whole document; not copied, must outlive the reader
  explicit JsonReader(std::span<const std::byte> bytes)
      : JsonReader(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size())) {}
  explicit JsonReader(std::string_view text);

  // Start again with another text, one value of a longer document: `prefix` is the path to it, `first_byte` where it stands, for
  // place(). Precondition: ok().
  void restart(std::string_view text, std::string_view prefix, std::size_t first_byte);
  // Fail because the byte that is read next is not what has to stand there (truncated at the end, else malformed).
  SAPWOOD_COLD void refuse(const char* expected) { malformed(p_, expected); }

  ValueKind peek() override;
  bool enter_object() override;
  bool next_key(std::string_view& key) override;
  bool enter_array() override;
  bool next_item() override;
  double number() override;
  bool boolean() override;
  std::string string() override;
  void expect_end() override;

  // The byte that is read next. After peek(): the first byte of the next value; after skip(): one past its last.
  std::size_t position() const { return offset(p_); }

 private:
  std::size_t offset(const char* p) const { return first_byte_ + static_cast<std::size_t>(p - begin_); }
  void skip_space();
  [[gnu::noinline]] bool start();
  [[gnu::noinline]] bool start(ValueKind kind, const char* expected);
  SAPWOOD_COLD void malformed(const char* p, const char* expected);
  [[gnu::noinline]] bool word(std::string_view word);
  [[gnu::noinline]] bool read_string(std::string_view& text);
  SAPWOOD_COLD bool unescape(const char* from);
  SAPWOOD_COLD bool read_hex(const char*& p, std::uint32_t& code);
  const char* read_item(ItemType type, const char* p, void* block, std::size_t i);
  bool read_block(ItemType type, void* block, std::size_t& n) override;
  void step_over() override;

  const char* begin_;
  const char* end_;
  const char* p_;
  std::size_t first_byte_ = 0;
  std::string unescaped_;  // the last string that had escapes
};

}  // namespace sapwood
