// Codes for the nodes of a tree, as kernels/shaped.h wants them: at every split one child has the node's own code and the other
// gets a new one, that differs from it in as few bits as can be; leaves have codes of their own.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ir/model.h"

namespace sapwood::compile {

// nodes: one tree in preorder, its `next` counted from `base`; at most 2^bits leaves
// bits: of a code, at most 8
// codes: (nodes), filled
void find_codes(std::span<const ir::Node> nodes, std::uint32_t base, std::uint32_t bits, std::vector<std::uint8_t>& codes);

}  // namespace sapwood::compile
