#include <algorithm>
#include <vector>

#include "compile/pack_forest.h"

namespace sapwood::compile {
namespace {

struct Place {
  std::uint8_t run;
  std::int8_t place;
};

// Fill a small tree with the part of a heap below `root`.
void fill(kernels::SmallTree& tree, const std::uint16_t* heap, std::uint32_t root, std::uint32_t size, const std::vector<Place>& places) {
  std::uint32_t at[8] = {0, root};
  for (std::uint32_t node = 1; node < 8; ++node) {
    if (node > 1) at[node] = 2 * at[node / 2] + node % 2;
    if (at[node] >= size || heap[at[node]] >= places.size()) continue;  // below the tree; or always answered with left
    tree.run[node - 1] = places[heap[at[node]]].run;
    tree.place[node - 1] = places[heap[at[node]]].place;
  }
}

}  // namespace

kernels::SmallTrees pack_small_trees(const std::vector<kernels::Run>& runs, std::span<const std::uint16_t> heaps, std::uint32_t depth) {
  std::vector<Place> places;  // of predicates
  for (std::size_t r = 0; r < runs.size(); ++r)
    for (std::uint32_t i = 0; i < runs[r].count; ++i)
      places.push_back({static_cast<std::uint8_t>(r), static_cast<std::int8_t>(static_cast<int>(i) - 128)});
  kernels::SmallTrees out;
  out.depth = depth;
  out.runs = runs.size();
  const std::uint32_t size = 1u << depth;
  const std::size_t stride = kernels::small_trees_of(depth);
  out.trees.resize(heaps.size() / kernels::kHeap * stride);
  for (std::size_t t = 0; t < heaps.size() / kernels::kHeap; ++t)
    for (std::uint32_t s = 0; s < stride; ++s)
      fill(out.trees[t * stride + s], heaps.data() + t * kernels::kHeap, s == 0 ? 1 : 7 + s, size, places);
  return out;
}

}  // namespace sapwood::compile
