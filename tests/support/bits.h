// Comparing numbers to the bit and in units in the last place.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace sapwood::test {

inline bool same_bits(double a, double b) {
  if (std::isnan(a) && std::isnan(b)) return true;
  return std::memcmp(&a, &b, sizeof(a)) == 0;
}

// Float32 numbers between a and b, counting through zero.
inline std::int64_t ulps_f32(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b) ? 0 : std::numeric_limits<std::int64_t>::max();
  const auto ordered = [](double x) -> std::int64_t {
    const auto f = static_cast<float>(x);
    std::int32_t i;
    std::memcpy(&i, &f, sizeof(i));
    return i >= 0 ? i : -static_cast<std::int64_t>(i & 0x7fffffff);
  };
  const std::int64_t d = ordered(a) - ordered(b);
  return d < 0 ? -d : d;
}

}  // namespace sapwood::test
