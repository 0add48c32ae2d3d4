#include "base/cursor.h"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "catch.h"

using namespace sapwood;

namespace {

std::vector<std::byte> numbers() {
  std::vector<std::byte> out;
  for (int i = 1; i <= 9; ++i) out.push_back(static_cast<std::byte>(i));
  return out;
}

}  // namespace

TEST_CASE("numbers are read in either byte order, from any place") {
  const std::vector<std::byte> bytes = numbers();
  Cursor in(bytes);
  std::uint8_t one = 0;
  std::uint16_t two = 0;
  std::uint32_t four = 0;
  REQUIRE(in.read_big(one));
  REQUIRE(in.read_big(two));
  REQUIRE(in.read_little(four));
  CHECK(one == 1);
  CHECK(two == 0x0203);
  CHECK(four == 0x07060504);
  CHECK(in.offset() == 7);
  CHECK(in.remaining() == 2);
  REQUIRE(in.seek(1));
  std::uint64_t eight = 0;
  REQUIRE(in.read_big(eight));
  CHECK(eight == 0x0203040506070809u);
  CHECK(in.at_end());
  const std::array<unsigned char, 4> half = {0x3F, 0, 0, 0};
  CHECK(load_big<float>(half.data()) == 0.5f);
  const std::array<unsigned char, 8> one_and_a_half = {0, 0, 0, 0, 0, 0, 0xF8, 0x3F};
  CHECK(load_little<double>(one_and_a_half.data()) == 1.5);
}

TEST_CASE("nothing beyond the end is read, and a call that fails changes nothing") {
  const std::vector<std::byte> bytes = numbers();
  Cursor in(bytes);
  REQUIRE(in.skip(2));
  std::uint64_t eight = 42;
  std::string_view text;
  CHECK_FALSE(in.read_big(eight));
  CHECK_FALSE(in.read_little(eight));
  CHECK_FALSE(in.skip(8));
  CHECK_FALSE(in.skip(std::numeric_limits<std::size_t>::max()));
  CHECK_FALSE(in.take(8, text));
  CHECK_FALSE(in.take(std::numeric_limits<std::size_t>::max(), text));
  CHECK_FALSE(in.seek(10));
  CHECK(eight == 42);
  CHECK(in.offset() == 2);
  REQUIRE(in.take(7, text));
  CHECK(text == "\3\4\5\6\7\10\11");
  char c = 'x';
  CHECK_FALSE(in.peek(c));
  CHECK(in.seek(9));
  CHECK(in.skip(0));
  Cursor empty(std::span<const std::byte>{});
  CHECK(empty.at_end());
  CHECK_FALSE(empty.peek(c));
}
