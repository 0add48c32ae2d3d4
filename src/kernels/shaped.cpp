#include "kernels/shaped.h"

#include "kernels/transpose.h"

namespace sapwood::kernels {
namespace {

void slice(const SlicedNode* node, const SlicedNode* end, const std::uint64_t* answers, std::uint8_t* entries) {
  Bits reach[kShapedLeaves];
  Bits bit[8] = {};
  reach[0] = ~Bits{};
  for (; node != end; ++node) {
    const Bits here = reach[node->code];
    const Bits right = load<Bits>(answers + 2 * std::size_t{node->predicate});
    const Bits moving = here & (right ^ -static_cast<std::uint64_t>(node->left_moves));
    reach[node->code] = here ^ moving;
    reach[node->other] = moving;
    bit[node->bit] ^= moving;
  }
  write_bytes(bit, entries);
}

void walk(const PairNode* nodes, const std::uint32_t* roots, std::uint32_t steps, const std::uint8_t* answers, std::uint32_t* at) {
  for (std::size_t t = 0; t < kTogether; ++t) at[t] = roots[t];
  for (std::uint32_t step = 0; step < steps; ++step)
    for (std::size_t t = 0; t < kTogether; ++t) at[t] = nodes[at[t]].left + answers[nodes[at[t]].predicate];
}

}  // namespace

template <class S>
void score_row(const ShapedForest<S>& forest, const std::uint8_t* answers, S* sums) {
  sum_row(forest.leaves, forest.trees, sums, [&](std::size_t tree, std::uint32_t* entries) {
    walk(forest.pairs.data(), forest.roots.data() + tree, forest.steps[tree / kTogether], answers, entries);
    for (std::size_t i = 0; i < kTogether; ++i) entries[i] = forest.codes[entries[i]];
  });
}

template <class S>
void score_block(const ShapedForest<S>& forest, const std::uint64_t* answers, std::size_t rows, S* slots) {
  const SlicedNode* splits = forest.sliced.data();
  sum_block(forest.leaves, forest.trees, rows, slots, [&](std::size_t tree, std::size_t together, std::uint8_t* entries) {
    for (const std::size_t end = tree + together; tree < end; ++tree, entries += kBlock)
      slice(splits + forest.first_split[tree], splits + forest.first_split[tree + 1], answers, entries);
  });
}

template void score_row<float>(const ShapedForest<float>&, const std::uint8_t*, float*);
template void score_row<double>(const ShapedForest<double>&, const std::uint8_t*, double*);
template void score_block<float>(const ShapedForest<float>&, const std::uint64_t*, std::size_t, float*);
template void score_block<double>(const ShapedForest<double>&, const std::uint64_t*, std::size_t, double*);

}  // namespace sapwood::kernels
