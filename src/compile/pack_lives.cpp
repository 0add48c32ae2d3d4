#include "compile/pack_lives.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "base/allocate.h"
#include "base/order.h"

namespace sapwood::compile {
namespace {

// One sum's share of a life: where leaves have several values, a life has as many strips.
struct Strip {
  std::uint32_t life, sum;
  std::size_t steps;    // where its steps begin in Posterior::steps
  std::uint32_t units;  // of its draws
};

double mean(const double* values, std::size_t draws) { return std::accumulate(values, values + draws, 0.0) / static_cast<double>(draws); }

}  // namespace

template <class T>
Result<kernels::Lives<T>> pack_lives(const ir::Posterior& posterior) {
  constexpr std::uint32_t unit = kernels::kUnit<T>;
  std::vector<std::uint32_t> first_sum;
  std::uint32_t sums = 0;
  for (const ir::Ensemble& ensemble : posterior.ensembles) first_sum.push_back(sums), sums += ensemble.width;

  std::vector<Strip> strips;
  std::size_t steps = 0, units = 0;
  for (std::uint32_t i = 0; i < posterior.lives.size(); ++i) {
    const ir::Life& life = posterior.lives[i];
    const std::uint32_t width = posterior.ensembles[life.ensemble].width;
    SAPWOOD_TRY(grow(strips, width, "posterior"));
    for (std::uint32_t k = 0; k < width; ++k, steps += life.draws) {
      strips.push_back({i, first_sum[life.ensemble] + k, steps, (life.draws + unit - 1) / unit});
      units += strips.back().units;
    }
  }
  // The longest first; parents come before their children as it is, and equals stay in order.
  const auto order = order_of(strips.size(), [&](std::uint32_t a, std::uint32_t b) {
    return strips[a].units != strips[b].units ? strips[a].units > strips[b].units : a < b;
  });

  kernels::Lives<T> out;
  out.draws = posterior.draws;
  out.sums = sums;
  out.stride = (std::size_t{posterior.draws} + 2 * unit - 1) / unit * unit;
  SAPWOOD_TRY(resize(out.base, sums * out.stride, "posterior"));
  for (std::uint32_t k = 0; k < sums; ++k) {
    const double* base = posterior.base.data() + std::size_t{k} * posterior.draws;
    std::copy(base, base + posterior.draws, out.base.data() + k * out.stride);
    out.mean_base.push_back(mean(base, posterior.draws));
  }
  SAPWOOD_TRY(resize(out.strips, units * unit, "posterior"));
  SAPWOOD_TRY(reserve(out.links, strips.size(), "posterior"));
  SAPWOOD_TRY(reserve(out.first, strips.size(), "posterior"));
  SAPWOOD_TRY(reserve(out.mean_step, strips.size(), "posterior"));
  SAPWOOD_TRY(reserve(out.sum_of, strips.size(), "posterior"));
  std::vector<std::uint32_t> place;  // of each life: that of one of its strips, all of which note the same
  SAPWOOD_TRY(resize(place, posterior.lives.size(), "posterior"));
  T* to = out.strips.data();
  for (const std::uint32_t s : order) {
    const Strip& strip = strips[s];
    const ir::Life& life = posterior.lives[strip.life];
    place[strip.life] = static_cast<std::uint32_t>(out.links.size());
    const std::uint32_t reached = life.parent == ir::Life::kRoot ? 0 : 2 * place[life.parent] + 2 + (life.right ? 1 : 0);
    out.links.push_back({reached, life.question});
    out.first.push_back(static_cast<std::uint32_t>(strip.sum * out.stride + life.first_draw));
    const double* from = posterior.steps.data() + strip.steps;
    std::copy(from, from + life.draws, to);
    to += strip.units * unit;
    out.mean_step.push_back(std::accumulate(from, from + life.draws, 0.0) / posterior.draws);
    out.sum_of.push_back(strip.sum);
    const auto end = static_cast<std::uint32_t>(out.links.size());
    if (out.classes.empty() || out.classes.back().units != strip.units) out.classes.push_back({end, strip.units});
    else out.classes.back().end = end;
  }
  return out;
}

template Result<kernels::Lives<double>> pack_lives<double>(const ir::Posterior&);

}  // namespace sapwood::compile
