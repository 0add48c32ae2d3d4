// Sorting, compiled once: each std::sort of another type or order is another two to three kilobytes of wasm.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sapwood {

// A reference to a callable bool(a, b): a comes before b. It owns nothing, so it is an argument only.
class Before {
 public:
  template <class F>
  Before(const F& f)  // NOLINT: implicit by design
      : function_(&f),
        call_([](const void* function, std::uint32_t a, std::uint32_t b) { return (*static_cast<const F*>(function))(a, b); }) {}
  bool operator()(std::uint32_t a, std::uint32_t b) const { return call_(function_, a, b); }

 private:
  const void* function_;
  bool (*call_)(const void*, std::uint32_t, std::uint32_t);
};

// The positions 0 to n - 1 in the order of `before`, a strict weak order.
std::vector<std::uint32_t> order_of(std::size_t n, Before before);

// numbers[from .. end): in ascending order, each of them once.
void sort_unique(std::vector<std::uint32_t>& numbers, std::size_t from = 0);

}  // namespace sapwood
