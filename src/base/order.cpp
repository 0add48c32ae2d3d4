#include "base/order.h"

#include <algorithm>
#include <numeric>

namespace sapwood {
namespace {

void sort(std::vector<std::uint32_t>& numbers, std::size_t from, Before before) {
  std::sort(numbers.begin() + static_cast<std::ptrdiff_t>(from), numbers.end(), before);
}

}  // namespace

std::vector<std::uint32_t> order_of(std::size_t n, Before before) {
  std::vector<std::uint32_t> order(n);
  std::iota(order.begin(), order.end(), 0u);
  sort(order, 0, before);
  return order;
}

void sort_unique(std::vector<std::uint32_t>& numbers, std::size_t from) {
  bool sorted = true;
  for (std::size_t i = from + 1; i < numbers.size(); ++i) sorted &= numbers[i - 1] < numbers[i];
  if (sorted) return;
  sort(numbers, from, [](std::uint32_t a, std::uint32_t b) { return a < b; });
  numbers.erase(std::unique(numbers.begin() + static_cast<std::ptrdiff_t>(from), numbers.end()), numbers.end());
}

}  // namespace sapwood
