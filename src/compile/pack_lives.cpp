#include "compile/pack_lives.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "base/allocate.h"
#include "ir/strips.h"

namespace sapwood::compile {
namespace {

kernels::StepType type_of(ir::Profile profile) {
  return profile == ir::Profile::exact     ? kernels::StepType::f64
         : profile == ir::Profile::compact ? kernels::StepType::f32
                                           : kernels::StepType::i16;
}

template <class Step>
double sum_of(const std::byte* strip, std::size_t draws) {
  const auto* const steps = reinterpret_cast<const Step*>(strip);
  return std::accumulate(steps, steps + draws, 0.0);
}

double sum_of(const std::byte* strip, std::size_t draws, ir::Profile profile) {
  return profile == ir::Profile::exact     ? sum_of<double>(strip, draws)
         : profile == ir::Profile::compact ? sum_of<float>(strip, draws)
                                           : sum_of<std::int16_t>(strip, draws);
}

}  // namespace

Result<kernels::Lives> pack_lives(const ir::Posterior& posterior) {
  const ir::Steps& steps = posterior.steps;
  const auto draws = static_cast<double>(posterior.draws);
  const std::size_t lives = posterior.lives.size();
  const std::size_t unit = 64 / ir::step_size(steps.profile);  // steps that may fill up a strip
  kernels::Lives out;
  out.draws = posterior.draws;
  out.sums = static_cast<std::uint32_t>(ir::sums_of(posterior));
  out.stride = (std::size_t{posterior.draws} + 2 * unit - 1) / unit * unit;
  out.type = type_of(steps.profile);
  out.strips = steps.bytes.data();
  out.strip_bytes = steps.bytes.size();
  out.unit = steps.unit;
  out.unit.resize(out.sums, 1.0);  // unless the profile has units
  SAPWOOD_TRY(resize(out.base, out.sums * out.stride, "posterior"));
  for (std::uint32_t k = 0; k < out.sums; ++k) {
    const double* base = posterior.base.data() + std::size_t{k} * posterior.draws;
    std::copy(base, base + posterior.draws, out.base.data() + k * out.stride);
    out.mean_base.push_back(std::accumulate(base, base + posterior.draws, 0.0) / draws);
  }

  SAPWOOD_TRY(reserve(out.links, lives, "posterior"));
  SAPWOOD_TRY(reserve(out.first, lives, "posterior"));
  SAPWOOD_TRY(reserve(out.first_sum, lives, "posterior"));
  SAPWOOD_TRY(reserve(out.mean_step, lives, "posterior"));
  ir::each_strip(posterior, steps.profile, [&](const ir::Life& life, std::uint32_t i, std::size_t sum, std::size_t begin) {
    out.mean_step.push_back(out.unit[sum] * sum_of(steps.bytes.data() + begin, life.draws, steps.profile) / draws);
    if (i < out.links.size()) return;  // another strip of the same life
    const std::uint32_t side = life.parent == ir::Life::kRoot ? 0 : 2 * life.parent + 2 + (life.right ? 1 : 0);
    out.links.push_back({side, life.question});
    out.first.push_back(static_cast<std::uint32_t>(sum * out.stride + life.first_draw));
    out.first_sum.push_back(static_cast<std::uint32_t>(sum));
    const auto vectors = static_cast<std::uint32_t>(ir::strip_room(life.draws, steps.profile) / 16);
    const std::uint32_t width = posterior.ensembles[life.ensemble].width;
    if (out.classes.empty() || out.classes.back().vectors != vectors || out.classes.back().width != width)
      out.classes.push_back({i + 1, vectors, width});
    else out.classes.back().end = i + 1;
  });
  return out;
}

}  // namespace sapwood::compile
