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

void ShapedForest::find_row(const std::uint8_t* answers, std::size_t tree, std::size_t trees, std::uint32_t* entries) const {
  for (const std::size_t end = tree + trees; tree < end; tree += kTogether, entries += kTogether) {
    walk(pairs.data(), roots.data() + tree, steps[tree / kTogether], answers, entries);
    for (std::size_t i = 0; i < kTogether; ++i) entries[i] = codes[entries[i]];
  }
}

void ShapedForest::find_block(const std::uint64_t* answers, std::size_t tree, std::size_t trees, std::uint8_t* entries) const {
  const SlicedNode* splits = sliced.data();
  for (const std::size_t end = tree + trees; tree < end; ++tree, entries += kBlock)
    slice(splits + first_split[tree], splits + first_split[tree + 1], answers, entries);
}

std::size_t ShapedForest::bytes() const {
  return sliced.size() * sizeof(SlicedNode) + pairs.size() * sizeof(PairNode) + codes.size() +
         (first_split.size() + roots.size() + steps.size()) * sizeof(std::uint32_t);
}

}  // namespace sapwood::kernels
