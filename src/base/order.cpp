#include "base/order.h"

#include <algorithm>
#include <bit>
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
  std::uint32_t largest = 0;
  for (std::size_t i = from; i < numbers.size(); ++i) {
    sorted &= i == from || numbers[i - 1] < numbers[i];
    largest = std::max(largest, numbers[i]);
  }
  if (sorted) return;
  const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(from);
  if (largest / 64 >= numbers.size() - from) {
    sort(numbers, from, [](std::uint32_t a, std::uint32_t b) { return a < b; });
    numbers.erase(std::unique(begin, numbers.end()), numbers.end());
    return;
  }
  // Many numbers of a small range: a bit for each that occurs takes no longer than to look at them once more.
  std::vector<std::uint64_t> occurs(largest / 64 + 1);
  for (auto number = begin; number != numbers.end(); ++number) occurs[*number / 64] |= std::uint64_t{1} << *number % 64;
  numbers.resize(from);
  for (std::uint32_t word = 0; word < occurs.size(); ++word)
    for (std::uint64_t bits = occurs[word]; bits != 0; bits &= bits - 1)
      numbers.push_back(64 * word + static_cast<std::uint32_t>(std::countr_zero(bits)));
}

}  // namespace sapwood
