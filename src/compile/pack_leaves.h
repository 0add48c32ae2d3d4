// What all packed forests share: their leaves.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "ir/model.h"
#include "kernels/leaf_sums.h"

namespace sapwood::compile {

// What packers of trees say of leaves: which of the forest's leaf rows each entry is.
struct LeafRows {
  std::size_t stride = 0;           // entries of a tree; 0: entries are counted through all trees
  std::vector<std::uint32_t> rows;  // (entries)
};

std::unique_ptr<kernels::LeafSums> pack_leaves(const ir::Forest& forest, LeafRows entries);

}  // namespace sapwood::compile
