#include "compile/pack_leaves.h"

#include <utility>

namespace sapwood::compile {
namespace {

template <class S>
std::unique_ptr<kernels::LeafSums> pack(const ir::Forest& forest, LeafRows entries) {
  kernels::LeafTable<S> table;
  table.outputs = forest.outputs;
  table.width = forest.leaf_width;
  table.stride = entries.stride;
  for (const ir::Tree& tree : forest.trees) table.tree_output.push_back(tree.output);
  if (table.width == 1) {
    table.values.resize(entries.rows.size());
    for (std::size_t i = 0; i < entries.rows.size(); ++i) table.values[i] = static_cast<S>(forest.leaves[entries.rows[i]]);
  } else {
    table.values.assign(forest.leaves.begin(), forest.leaves.end());
    table.rows = std::move(entries.rows);
  }
  table.base.assign(forest.base.begin(), forest.base.end());
  table.divisor = static_cast<S>(forest.divisor);
  return kernels::make_leaf_sums(std::move(table));
}

}  // namespace

std::unique_ptr<kernels::LeafSums> pack_leaves(const ir::Forest& forest, LeafRows entries) {
  return forest.sum_type == ir::DType::f32 ? pack<float>(forest, std::move(entries)) : pack<double>(forest, std::move(entries));
}

}  // namespace sapwood::compile
