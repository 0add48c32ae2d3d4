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

void PerfectForest::find_row(const std::uint8_t* answers, std::size_t tree, std::size_t trees, std::uint32_t* entries) const {
  for (const std::size_t end = tree + trees; tree < end; tree += kTogether, entries += kTogether)
    walk(nodes.data() + tree * kHeap, depth, answers, entries);
}

void PerfectForest::find_block(const std::uint64_t* answers, std::size_t tree, std::size_t trees, std::uint8_t* entries) const {
  kSlice[depth - 1](nodes.data() + tree * kHeap, answers, trees, entries);
}

}  // namespace sapwood::kernels
