// UBJSON (draft 12) as a ValueReader.
//
// Numbers are big-endian. Containers may say their count, or their count and the type of all items; every count is
// checked against the bytes that are left before anything is done with it. Items of types without bytes (a counted array
// of true, say) are taken up to as many in all as the file has bytes, and kFreeItems more. A char is a string of one character, a
// high-precision number is read as its text says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/cursor.h"
#include "base/value_reader.h"

namespace sapwood {

class UbjReader final : public ValueReader {
 public:
  static constexpr std::uint64_t kFreeItems = 65536;

  // bytes: the whole document; not copied, must outlive the reader
  explicit UbjReader(std::span<const std::byte> bytes) : in_(bytes), no_bytes_left_(bytes.size() + kFreeItems) {}

  ValueKind peek() override;
  bool enter_object() override;
  bool next_key(std::string_view& key) override;
  bool enter_array() override;
  bool next_item() override;
  double number() override;
  bool boolean() override;
  std::string string() override;
  void expect_end() override;

 private:
  // A scalar number: whole numbers as such, all others as a double.
  struct Number {
    bool whole = true;
    std::int64_t integer = 0;
    double real = 0;
  };

  void skip_no_ops();
  bool next_type(char& type);
  [[gnu::noinline]] bool start(char& type);
  bool start(ValueKind kind, const char* expected, char& type);
  SAPWOOD_COLD void malformed(std::size_t byte, const char* expected);
  [[gnu::noinline]] bool enter(bool object);
  [[gnu::noinline]] bool read_length(std::uint64_t& length);
  [[gnu::noinline]] bool read_text(std::string_view& text);
  bool read_char(std::string_view& text);
  [[gnu::noinline]] bool read_number(char type, Number& out);
  SAPWOOD_COLD bool read_digits(Number& out);
  bool store(ItemType type, void* block, std::size_t i, const Number& number);
  bool read_block(ItemType type, void* block, std::size_t& n) override;
  void step_over() override;

  Cursor in_;
  std::uint64_t no_bytes_left_;  // how many more items without bytes are taken
};

}  // namespace sapwood
