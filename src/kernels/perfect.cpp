#include "kernels/perfect.h"

#include <cstring>
#include <utility>

#include "kernels/transpose.h"

namespace sapwood::kernels {
namespace {

template <int depth>
struct Planes {
  const std::uint16_t* nodes;
  const std::uint64_t* answers;
  Bits bit[8] = {};  // of the leaf's number, the lowest first

  // Below the node `at` on level `from`: the answers of the nodes on `level` that the rows have come to.
  template <int from, int level>
  Bits reached(std::size_t at) const {
    if constexpr (from == level) return load<Bits>(answers + 2 * std::size_t{nodes[at]});
    else return select(bit[depth - 1 - from], reached<from + 1, level>(2 * at + 1), reached<from + 1, level>(2 * at));
  }

  template <int... level>
  void fill(std::integer_sequence<int, level...>) {
    ((bit[depth - 1 - level] = reached<0, level>(1)), ...);
  }
};

// The leaves of some trees.
template <int depth>
void slice(const std::uint16_t* nodes, const std::uint64_t* answers, std::size_t trees, std::uint8_t* entries) {
  for (std::size_t t = 0; t < trees; ++t, nodes += kHeap, entries += kBlock) {
    Planes<depth> planes{nodes, answers};
    planes.fill(std::make_integer_sequence<int, depth>());
    write_bytes(planes.bit, entries);
  }
}

using Slice = void (*)(const std::uint16_t*, const std::uint64_t*, std::size_t, std::uint8_t*);
constexpr Slice kSlice[kPerfectDepth] = {slice<1>, slice<2>, slice<3>, slice<4>, slice<5>, slice<6>};

// Positions are kept as offsets in bytes, twice the position in the heap: with an answer of 0 or 2 a step is a shift and a sum.
// Heaps of one size are at fixed distances, which leaves registers for the eight positions.
void walk(const std::uint16_t* nodes, std::uint32_t depth, const std::uint8_t* answers, std::uint32_t* entries) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(nodes);
  std::uint32_t at[kTogether];
  for (std::uint32_t& offset : at) offset = 2;
  for (std::uint32_t step = 0; step < depth; ++step)
    for (std::size_t t = 0; t < kTogether; ++t) {
      std::uint16_t predicate = 0;
      std::memcpy(&predicate, bytes + t * kHeap * sizeof predicate + at[t], sizeof predicate);
      at[t] = 2 * at[t] + answers[predicate];
    }
  for (std::size_t t = 0; t < kTogether; ++t) entries[t] = at[t] / 2 - (1u << depth);
}

}  // namespace

template <class S>
void score_row(const PerfectForest<S>& forest, const std::uint8_t* answers, S* sums) {
  sum_row(forest.leaves, forest.trees, sums,
          [&](std::size_t tree, std::uint32_t* entries) { walk(forest.nodes.data() + tree * kHeap, forest.depth, answers, entries); });
}

template <class S>
void score_block(const PerfectForest<S>& forest, const std::uint64_t* answers, std::size_t rows, S* slots) {
  const Slice slice_trees = kSlice[forest.depth - 1];
  sum_block(forest.leaves, forest.trees, rows, slots, [&](std::size_t tree, std::size_t together, std::uint8_t* entries) {
    slice_trees(forest.nodes.data() + tree * kHeap, answers, together, entries);
  });
}

template void score_row<float>(const PerfectForest<float>&, const std::uint8_t*, float*);
template void score_row<double>(const PerfectForest<double>&, const std::uint8_t*, double*);
template void score_block<float>(const PerfectForest<float>&, const std::uint64_t*, std::size_t, float*);
template void score_block<double>(const PerfectForest<double>&, const std::uint64_t*, std::size_t, double*);

}  // namespace sapwood::kernels
