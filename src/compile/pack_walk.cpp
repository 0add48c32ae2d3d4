#include "compile/pack_forest.h"

namespace sapwood::compile {

template <class S>
kernels::WalkForest<S> pack_walk(const ir::Forest& forest) {
  kernels::WalkForest<S> out;
  out.outputs = forest.outputs;
  out.leaf_width = forest.leaf_width;
  out.base.assign(forest.base.begin(), forest.base.end());
  out.leaves.assign(forest.leaves.begin(), forest.leaves.end());
  for (const ir::Tree& tree : forest.trees) {
    out.roots.push_back(tree.first_node);
    out.tree_output.push_back(tree.output);
  }
  static_assert(ir::Node::kLeaf == kernels::WalkNode::kLeaf);
  out.nodes.resize(forest.nodes.size());
  for (std::size_t i = 0; i < out.nodes.size(); ++i) out.nodes[i] = {forest.nodes[i].question, forest.nodes[i].next};
  return out;
}

template kernels::WalkForest<float> pack_walk<float>(const ir::Forest&);
template kernels::WalkForest<double> pack_walk<double>(const ir::Forest&);

}  // namespace sapwood::compile
