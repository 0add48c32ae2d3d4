// Where the steps of lives are in Posterior::steps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "ir/model.h"

namespace sapwood::ir {

constexpr std::size_t step_size(Profile profile) { return profile == Profile::exact ? 8 : profile == Profile::compact ? 4 : 2; }

// Steps in their type: double, float or std::int16_t.
template <class T>
std::span<T> steps_as(Steps& steps) {
  return {reinterpret_cast<T*>(steps.bytes.data()), steps.bytes.size() / sizeof(T)};
}
template <class T>
std::span<const T> steps_as(const Steps& steps) {
  return {reinterpret_cast<const T*>(steps.bytes.data()), steps.bytes.size() / sizeof(T)};
}

// Bytes that a strip takes: whole vectors of 16, and above two of them whole units of four. A kernel then adds vectors without a
// rest; where most lives are of a draw or two, whole units everywhere would take four times the memory.
constexpr std::size_t strip_room(std::size_t draws, Profile profile) {
  const std::size_t vectors = (draws * step_size(profile) + 15) / 16;
  return 16 * (vectors <= 2 ? vectors : (vectors + 3) / 4 * 4);
}

// visit(life, its number, sum, the byte where it begins) for each strip, in order. Returns the room of all strips.
template <class Visit>
std::size_t each_strip(const Posterior& posterior, Profile profile, Visit visit) {
  std::vector<std::size_t> first_sum;  // of each ensemble
  std::size_t begin = 0, sums = 0;
  for (const Ensemble& ensemble : posterior.ensembles) first_sum.push_back(sums), sums += ensemble.width;
  for (std::uint32_t i = 0; i < posterior.lives.size(); ++i) {
    const Life& life = posterior.lives[i];
    for (std::uint32_t k = 0; k < posterior.ensembles[life.ensemble].width; ++k, begin += strip_room(life.draws, profile))
      visit(life, i, first_sum[life.ensemble] + k, begin);
  }
  return begin;
}
std::size_t all_strips_room(const Posterior& posterior, Profile profile);

}  // namespace sapwood::ir
