#include "base/allocate.h"

#include <cstdint>
#include <limits>
#include <vector>

#include "catch.h"

using namespace sapwood;

TEST_CASE("growth that can be had is had") {
  std::vector<int> items;
  REQUIRE(resize(items, 5, "items").ok());
  CHECK(items == std::vector<int>(5, 0));
  const int more[] = {1, 2, 3};
  REQUIRE(append(items, more, 3, "items").ok());
  CHECK(items == std::vector<int>{0, 0, 0, 0, 0, 1, 2, 3});
  REQUIRE(reserve(items, 1000, "items").ok());
  CHECK(items.capacity() >= 1000);
  CHECK(items.size() == 8);
  REQUIRE(resize(items, 0, "items").ok());
  CHECK(items.empty());
}

TEST_CASE("many appends move the items only a few times") {
  std::vector<std::uint8_t> items;
  const std::uint8_t item = 7;
  int moves = 0;
  for (int i = 0; i < 100000; ++i) {
    const std::uint8_t* const before = items.data();
    REQUIRE(append(items, &item, 1, "items").ok());
    moves += items.data() != before;
  }
  CHECK(items.size() == 100000);
  CHECK(moves < 30);
}

TEST_CASE("memory that cannot be had is an error that names what it was for, and changes nothing") {
  std::vector<double> items{1, 2};
  // More than there are addresses, and sizes whose bytes do not fit a size_t.
  for (const std::size_t n : {std::numeric_limits<std::size_t>::max(), std::numeric_limits<std::size_t>::max() / 8 + 2,
                              std::numeric_limits<std::size_t>::max() / 16 + 2}) {
    const Status status = resize(items, n, "leaves");
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().code == Code::out_of_memory);
    CHECK(status.error().place == "leaves");
    CHECK_FALSE(reserve(items, n, "leaves").ok());
    CHECK_FALSE(grow(items, n, "leaves").ok());
    CHECK_FALSE(append(items, items.data(), n, "leaves").ok());
  }
  CHECK(items == std::vector<double>{1, 2});
#if defined(__EMSCRIPTEN__)
  // Within a size_t, but more than a wasm memory has.
  CHECK_FALSE(can_allocate(0x7FFFFFF0));
#endif
  CHECK(can_allocate(0));
  CHECK(can_allocate(1000));
}
