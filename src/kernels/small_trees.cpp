#include "kernels/small_trees.h"

#include "kernels/simd.h"

namespace sapwood::kernels {
namespace {

constexpr std::uint32_t kExits = 8;  // of a small tree

// By the answers of nodes 1 to 7 in heap order, the lowest bit first: the exit.
constexpr auto kExit = [] {
  std::array<std::uint8_t, 128> exit{};
  for (std::uint32_t answers = 0; answers < 128; ++answers) {
    std::uint32_t node = 1;
    while (node < kExits) node = 2 * node + (answers >> (node - 1) & 1);
    exit[answers] = static_cast<std::uint8_t>(node - kExits);
  }
  return exit;
}();

template <int tables>
struct Ones {
  Bytes table[tables];

  explicit Ones(const std::int8_t* ones) {
    for (int i = 0; i < tables; ++i) table[i] = load<Bytes>(ones + 16 * i);
  }

  // The exits of two small trees.
  void exits(const SmallTree& a, const SmallTree& b, std::uint32_t& exit_a, std::uint32_t& exit_b) const {
    const auto first = load<Bits>(&a), second = load<Bits>(&b);
    const auto runs = Bytes(__builtin_shufflevector(first, second, 0, 2));
    const auto places = SignedBytes(__builtin_shufflevector(first, second, 1, 3));
    Bytes ones = swizzle(table[0], runs);
    for (int i = 1; i < tables; ++i) ones |= swizzle(table[i], runs - static_cast<std::uint8_t>(16 * i));
    const std::uint32_t right = top_bits(Bytes(SignedBytes(ones) > places));
    exit_a = kExit[right & 127];
    exit_b = kExit[right >> 8];
  }
};

// `two`: trees of small trees; false: small trees only.
template <int tables, bool two>
void find(const SmallTree* trees, std::size_t count, std::uint32_t below, const std::int8_t* row, std::uint32_t* exits) {
  constexpr std::size_t stride = two ? kMostSmallTrees : 1;
  const Ones<tables> ones(row);
  for (std::size_t end = 0; end < count;) {
    end += kTogether;
#pragma GCC unroll 4
    for (std::size_t t = end - kTogether; t < end; t += 2, trees += 2 * stride) {
      std::uint32_t a = 0, b = 0;
      ones.exits(trees[0], trees[stride], a, b);
      if constexpr (two) {
        std::uint32_t c = 0, d = 0;
        ones.exits(trees[1 + a], trees[stride + 1 + b], c, d);
        a = kExits * a + c;
        b = kExits * b + d;
      }
      exits[t] = a >> below;
      exits[t + 1] = b >> below;
    }
  }
}

using Find = void (*)(const SmallTree*, std::size_t, std::uint32_t, const std::int8_t*, std::uint32_t*);
constexpr Find kFind[3][2] = {{find<1, false>, find<1, true>}, {find<2, false>, find<2, true>}, {find<4, false>, find<4, true>}};

}  // namespace

void find_row(const SmallTrees& small, const std::int8_t* ones, std::size_t tree, std::size_t trees, std::uint32_t* entries) {
  const std::size_t per_tree = small_trees_of(small.depth);
  const bool two = per_tree > 1;
  const std::uint32_t below = (two ? 6 : 3) - small.depth;  // levels that are there only to fill a small tree
  const Find find = kFind[small.runs > 32 ? 2 : small.runs > 16 ? 1 : 0][two ? 1 : 0];
  find(small.trees.data() + tree * per_tree, in_eights(trees), below, ones, entries);
}

}  // namespace sapwood::kernels
