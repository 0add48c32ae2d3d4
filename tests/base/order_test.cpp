#include "base/order.h"

#include "catch.h"

using namespace sapwood;

TEST_CASE("positions in an order") {
  const int values[] = {30, 10, 20, 10};
  const auto order = order_of(4, [&](std::uint32_t a, std::uint32_t b) { return values[a] != values[b] ? values[a] < values[b] : a < b; });
  CHECK(order == std::vector<std::uint32_t>{1, 3, 2, 0});
  CHECK(order_of(0, [](std::uint32_t, std::uint32_t) { return false; }).empty());
}

TEST_CASE("numbers in ascending order, each once, behind a place") {
  std::vector<std::uint32_t> numbers{9, 8, 5, 3, 5, 4, 3};
  sort_unique(numbers, 2);
  CHECK(numbers == std::vector<std::uint32_t>{9, 8, 3, 4, 5});
  sort_unique(numbers);
  CHECK(numbers == std::vector<std::uint32_t>{3, 4, 5, 8, 9});
  sort_unique(numbers, 5);
  CHECK(numbers.size() == 5);
  std::vector<std::uint32_t> twice{2, 2};
  sort_unique(twice);
  CHECK(twice == std::vector<std::uint32_t>{2});
  std::vector<std::uint32_t> far_apart{4'000'000, 70, 4'000'000}, near{200, 64, 0, 63, 200, 128};
  sort_unique(far_apart);
  CHECK(far_apart == std::vector<std::uint32_t>{70, 4'000'000});
  sort_unique(near);
  CHECK(near == std::vector<std::uint32_t>{0, 63, 64, 128, 200});
}
