// What all packed forests share: their leaves.
#pragma once

#include "ir/model.h"
#include "kernels/leaf_sums.h"

namespace sapwood::compile {

// A leaf table with room for `entries` of each tree, which put_leaf fills.
template <class S>
kernels::LeafTable<S> make_leaves(const ir::Forest& forest, std::size_t entries) {
  kernels::LeafTable<S> table;
  table.outputs = forest.outputs;
  table.width = forest.leaf_width;
  table.stride = entries;
  for (const ir::Tree& tree : forest.trees) table.tree_output.push_back(tree.output);
  if (table.width == 1) table.values.resize(forest.trees.size() * entries);
  else {
    table.values.assign(forest.leaves.begin(), forest.leaves.end());
    table.rows.resize(forest.trees.size() * entries);
  }
  return table;
}

// Let an entry of the table (counted through all trees) be a leaf of the forest.
template <class S>
void put_leaf(kernels::LeafTable<S>& table, std::size_t entry, const ir::Forest& forest, const ir::Node& leaf) {
  if (table.width == 1) table.values[entry] = static_cast<S>(forest.leaves[leaf.next]);
  else table.rows[entry] = leaf.next;
}

}  // namespace sapwood::compile
