#include "ir/round_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/allocate.h"
#include "ir/strips.h"

namespace sapwood::ir {

Result<Steps> round_steps(const Posterior& posterior, Profile profile) {
  constexpr double kMostUnits = 32767;
  const std::span<const double> exact = steps_as<double>(posterior.steps);
  Steps out;
  out.profile = profile;
  SAPWOOD_TRY(resize(out.bytes, all_strips_room(posterior, profile), "steps"));
  std::vector<double> most(sums_of(posterior));
  each_strip(posterior, Profile::exact, [&](const Life& life, std::uint32_t, std::size_t sum, std::size_t begin) {
    for (const double step : exact.subspan(begin / sizeof(double), life.draws)) most[sum] = std::max(most[sum], std::abs(step));
  });
  if (profile == Profile::compact) {
    const double largest = *std::max_element(most.begin(), most.end());
    constexpr double kMost = std::numeric_limits<float>::max();
    if (largest > kMost)
      return Status(Code::unsupported, "steps of this posterior are too large for float32", "profile", largest, {"at most ", kMost});
  } else {
    for (const double step : most) out.unit.push_back(step / kMostUnits);
  }

  const double* from = exact.data();
  each_strip(posterior, profile, [&](const Life& life, std::uint32_t, std::size_t sum, std::size_t begin) {
    if (profile == Profile::compact) {
      float* const to = steps_as<float>(out).data() + begin / sizeof(float);
      for (std::uint32_t d = 0; d < life.draws; ++d) to[d] = static_cast<float>(from[d]);
    } else if (const double unit = out.unit[sum]; unit > 0) {
      auto* const to = steps_as<std::int16_t>(out).data() + begin / sizeof(std::int16_t);
      for (std::uint32_t d = 0; d < life.draws; ++d)
        to[d] = static_cast<std::int16_t>(std::clamp(std::nearbyint(from[d] / unit), -kMostUnits, kMostUnits));
    }
    from += strip_room(life.draws, Profile::exact) / sizeof(double);
  });
  return out;
}

}  // namespace sapwood::ir
