#include "compile/leaf_codes.h"

#include <algorithm>
#include <bit>

namespace sapwood::compile {
namespace {

// Leaves below each node of a tree.
std::vector<std::uint32_t> weights(std::span<const ir::Node> nodes, std::uint32_t base) {
  std::vector<std::uint32_t> out(nodes.size());
  for (std::size_t i = nodes.size(); i-- > 0;) out[i] = nodes[i].is_leaf() ? 1 : out[i + 1] + out[nodes[i].next - base];
  return out;
}

}  // namespace

// The lighter child inherits: along a code that is inherited again and again a tree halves at least, so that one code needs few
// neighbours. The heavier child gets the nearest free code and, of several, the one with the most free neighbours itself.
void find_codes(std::span<const ir::Node> nodes, std::uint32_t base, std::uint32_t bits, std::vector<std::uint8_t>& codes) {
  const std::vector<std::uint32_t> weight = weights(nodes, base);
  const std::uint32_t all = 1u << bits;
  codes.assign(nodes.size(), 0);
  bool used[256] = {true};  // code 0 is the root's
  std::uint8_t free_around[256];
  std::fill_n(free_around, all, static_cast<std::uint8_t>(bits));
  const auto use = [&](std::uint32_t code) {
    used[code] = true;
    for (std::uint32_t b = 0; b < bits; ++b) --free_around[code ^ (1u << b)];
  };
  use(0);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].is_leaf()) continue;
    const std::size_t left = i + 1, right = nodes[i].next - base;
    const bool left_moves = weight[left] > weight[right];
    std::uint32_t best = 0, merit = 0;
    const auto consider = [&](std::uint32_t code) {
      if (used[code]) return;
      const std::uint32_t far = static_cast<std::uint32_t>(std::popcount(code ^ codes[i])), m = (9 - far) * 16 + free_around[code];
      if (m > merit) merit = m, best = code;
    };
    for (std::uint32_t b = 0; b < bits; ++b) consider(codes[i] ^ (1u << b));
    if (merit == 0)
      for (std::uint32_t code = 0; code < all; ++code) consider(code);
    use(best);
    codes[left_moves ? left : right] = static_cast<std::uint8_t>(best);
    codes[left_moves ? right : left] = codes[i];
  }
}

}  // namespace sapwood::compile
