#include "kernels/shaped.h"

#include <algorithm>

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
  transpose_bits(bit);
  for (std::size_t i = 0; i < 8; ++i) store(entries + 16 * i, bit[i]);
}

void walk(const PairNode* nodes, const std::uint32_t* roots, std::uint32_t steps, const std::uint8_t* answers, std::uint32_t* at) {
  for (std::size_t t = 0; t < kTogether; ++t) at[t] = roots[t];
  for (std::uint32_t step = 0; step < steps; ++step)
    for (std::size_t t = 0; t < kTogether; ++t) at[t] = nodes[at[t]].left + answers[nodes[at[t]].predicate];
}

}  // namespace

template <class S>
void score_row(const ShapedForest<S>& forest, const std::uint8_t* answers, S* sums) {
  for (std::size_t t = 0; t < forest.trees; t += kTogether) {
    std::uint32_t entries[kTogether];
    walk(forest.pairs.data(), forest.roots.data() + t, forest.steps[t / kTogether], answers, entries);
    for (std::uint32_t& entry : entries) entry = forest.codes[entry];
    add_row(forest.leaves, t, std::min(kTogether, forest.trees - t), entries, sums);
  }
}

template <class S>
void score_block(const ShapedForest<S>& forest, const std::uint64_t* answers, std::size_t rows, S* sums) {
  const SlicedNode* splits = forest.sliced.data();
  for (std::size_t t = 0; t < forest.trees; t += kTogether) {
    const std::size_t trees = std::min(kTogether, forest.trees - t);
    std::uint8_t entries[kTogether * kBlock];
    for (std::size_t i = 0; i < trees; ++i)
      slice(splits + forest.first_split[t + i], splits + forest.first_split[t + i + 1], answers, entries + i * kBlock);
    add_block(forest.leaves, t, trees, entries, rows, sums);
  }
}

template void score_row<float>(const ShapedForest<float>&, const std::uint8_t*, float*);
template void score_row<double>(const ShapedForest<double>&, const std::uint8_t*, double*);
template void score_block<float>(const ShapedForest<float>&, const std::uint64_t*, std::size_t, float*);
template void score_block<double>(const ShapedForest<double>&, const std::uint64_t*, std::size_t, double*);

}  // namespace sapwood::kernels
