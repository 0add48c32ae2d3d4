// The rank of a value among sorted thresholds: how many of them it is not below. It stands for the answers to all of them, since
// a value that goes right at one threshold goes right at every smaller one.
//
// A binary search takes eight steps for 255 thresholds, each waiting for the one before it. Here thresholds lie in a tree of
// groups of sixteen: compare with all sixteen at once, count (a bit mask and its population count), go to the group that the
// count names, and count again. Two steps for 272 thresholds, three for 4,624; no branch. Absent keys are NaN, which no
// value counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sapwood::kernels {

inline constexpr std::size_t kKeys = 16;             // keys of a group
inline constexpr std::size_t kChildren = kKeys + 1;  // groups below it

inline constexpr std::size_t kLevels = 8;  // enough for 2^32 thresholds

// One feature's tree inside of a common array of keys.
struct RankTree {
  std::uint32_t count = 0;  // thresholds
  std::uint32_t levels = 1;
  std::uint32_t level[kLevels] = {};  // where the keys of each level begin, the root first
};

// Append the tree of `thresholds` (ascending, at least one; NaN, which no value counts, behind the others) to `keys`.
template <class T>
RankTree plant_ranks(std::span<const T> thresholds, std::vector<T>& keys);

// Ranks of kBlock values; NaN has rank count + 1.
template <class T>
void rank_block(const RankTree& tree, const T* keys, const T* values, std::uint32_t* ranks);

// The rank of one value.
template <class T>
std::uint32_t rank_value(const RankTree& tree, const T* keys, T value);

}  // namespace sapwood::kernels
