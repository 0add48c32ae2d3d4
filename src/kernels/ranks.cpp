#include "kernels/ranks.h"

#include <bit>
#include <limits>

#include "kernels/block.h"
#include "kernels/simd.h"

namespace sapwood::kernels {
namespace {

// How many of sixteen keys a value is not below.
std::uint32_t count(Ints a, Ints b, Ints c, Ints d) {
  return static_cast<std::uint32_t>(std::popcount(top_bits(narrow(narrow(a, b), narrow(c, d)))));
}

std::uint32_t count(float value, const float* keys) {
  const auto x = Vector<float>{} + value;
  const auto four = [&](std::size_t i) { return Ints(x >= load<Vector<float>>(keys + i)); };
  return count(four(0), four(4), four(8), four(12));
}

std::uint32_t count(double value, const double* keys) {
  const auto x = Vector<double>{} + value;
  const auto two = [&](std::size_t i) { return Ints(x >= load<Vector<double>>(keys + i)); };
  const auto four = [&](std::size_t i) { return Ints(narrow(two(i), two(i + 2))); };
  return count(four(0), four(4), four(8), four(12));
}

}  // namespace

template <class T>
RankTree plant_ranks(std::span<const T> thresholds, std::vector<T>& keys) {
  RankTree tree;
  tree.count = static_cast<std::uint32_t>(thresholds.size());
  std::size_t span = kKeys;  // thresholds below one group of the level
  for (; span < thresholds.size(); span *= kChildren) ++tree.levels;
  for (std::uint32_t l = 0; l < tree.levels; ++l) {
    tree.level[l] = static_cast<std::uint32_t>(keys.size());
    // Key k of a group is the smallest threshold below its child k + 1; on the last level children are thresholds.
    const bool last = l + 1 == tree.levels;
    const std::size_t step = last ? 1 : span / kChildren, skip = last ? 0 : step;
    for (std::size_t first = 0; first < thresholds.size(); first += span)
      for (std::size_t k = 0; k < kKeys; ++k) {
        const std::size_t i = first + skip + k * step;
        keys.push_back(i < thresholds.size() ? thresholds[i] : std::numeric_limits<T>::quiet_NaN());
      }
    span = last ? span : step;
  }
  return tree;
}

template <class T>
std::uint32_t rank_value(const RankTree& tree, const T* keys, T value) {
  std::uint32_t group = 0, right = count(value, keys + tree.level[0]);
  for (std::uint32_t l = 1; l < tree.levels; ++l) {
    group = group * kChildren + right;
    right = count(value, keys + tree.level[l] + group * kKeys);
  }
  const std::uint32_t found = group * kKeys + right;
  return value != value ? tree.count + 1 : found;
}

template <class T>
void rank_block(const RankTree& tree, const T* keys, const T* values, std::uint32_t* ranks) {
  if (tree.levels != 2) {
    for (std::size_t i = 0; i < kBlock; ++i) ranks[i] = rank_value(tree, keys, values[i]);
    return;
  }
  // The usual case, spelt out: 17 to 272 thresholds.
  const T *root = keys + tree.level[0], *groups = keys + tree.level[1];
  for (std::size_t i = 0; i < kBlock; ++i) {
    const T value = values[i];
    const std::uint32_t first = count(value, root) * kKeys;
    const std::uint32_t found = first + count(value, groups + first);
    ranks[i] = value != value ? tree.count + 1 : found;
  }
}

template RankTree plant_ranks<float>(std::span<const float>, std::vector<float>&);
template RankTree plant_ranks<double>(std::span<const double>, std::vector<double>&);
template void rank_block<float>(const RankTree&, const float*, const float*, std::uint32_t*);
template void rank_block<double>(const RankTree&, const double*, const double*, std::uint32_t*);
template std::uint32_t rank_value<float>(const RankTree&, const float*, float);
template std::uint32_t rank_value<double>(const RankTree&, const double*, double);

}  // namespace sapwood::kernels
