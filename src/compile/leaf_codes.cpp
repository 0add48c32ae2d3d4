#include "compile/leaf_codes.h"

#include <algorithm>
#include <bit>

namespace sapwood::compile {
namespace {

constexpr int kTries = 16;

// Leaves below each node of a tree.
std::vector<std::uint32_t> weights(std::span<const ir::Node> nodes, std::uint32_t base) {
  std::vector<std::uint32_t> out(nodes.size());
  for (std::size_t i = nodes.size(); i-- > 0;) out[i] = nodes[i].is_leaf() ? 1 : out[i + 1] + out[nodes[i].next - base];
  return out;
}

}  // namespace

// The lighter child inherits: along a code that is inherited again and again a tree halves at least, so that one code needs few
// free neighbours. The heavier child moves to the neighbour that has the most free neighbours itself. Which of several such is
// taken is left to a generator with a fixed seed; when a tree runs out of neighbours, it is tried again from the start.
bool find_codes(std::span<const ir::Node> nodes, std::uint32_t base, std::uint32_t bits, std::vector<std::uint8_t>& codes) {
  const std::vector<std::uint32_t> weight = weights(nodes, base);
  codes.assign(nodes.size(), 0);
  std::uint32_t random = 1;
  for (int attempt = 0; attempt < kTries; ++attempt) {
    bool used[256] = {true};  // code 0 is the root's
    const auto free_around = [&](std::uint32_t code) {
      std::uint32_t free = 0;
      for (std::uint32_t b = 0; b < bits; ++b) free += used[code ^ (1u << b)] ? 0 : 1;
      return free;
    };
    bool found = true;
    for (std::size_t i = 0; i < nodes.size() && found; ++i) {
      if (nodes[i].is_leaf()) continue;
      const std::size_t left = i + 1, right = nodes[i].next - base;
      const bool left_moves = weight[left] > weight[right];
      std::uint32_t best = 0, most = 0;
      for (std::uint32_t b = 0; b < bits; ++b) {
        const std::uint32_t code = codes[i] ^ (1u << b);
        if (used[code]) continue;
        random = random * 1664525 + 1013904223;  // Numerical Recipes' generator
        const std::uint32_t merit = (1 + free_around(code)) << 8 | random >> 24;
        if (merit > most) most = merit, best = code;
      }
      found = most > 0;
      used[best] = true;
      codes[left_moves ? left : right] = static_cast<std::uint8_t>(best);
      codes[left_moves ? right : left] = codes[i];
    }
    if (found) return true;
  }
  return false;
}

}  // namespace sapwood::compile
