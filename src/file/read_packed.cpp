// Questions and nodes as Sapwood writes them.

#include <algorithm>

#include "base/allocate.h"
#include "file/forest_parts.h"
#include "file/forest_tensors.h"
#include "file/question_tensors.h"

namespace sapwood::file {
Status read_packed_forest(const Container& in, ir::Forest& forest) {
  SAPWOOD_TRY(read_base(in, forest));
  SAPWOOD_TRY(read_value(in, "forest.divisor", forest.divisor));
  SAPWOOD_TRY(read_questions(in, "forest.", forest));

  std::vector<std::uint32_t> tree_output, asked;
  Bits is_leaf;
  SAPWOOD_TRY(read_indices(in, "forest.tree_output", kAnyCount, tree_output));
  SAPWOOD_TRY(read_indices(in, "forest.question", kAnyCount, asked));
  SAPWOOD_TRY(read_leaves(in, forest, forest.leaves));
  const std::size_t leaves = forest.leaves.size() / forest.leaf_width, nodes = asked.size() + leaves;
  SAPWOOD_TRY(read_bits(in, "forest.is_leaf", bytes_for(nodes), is_leaf));
  SAPWOOD_TRY(resize(forest.nodes, nodes, "nodes"));

  // Preorder with leaf flags is the whole shape: after a split its left child, after a leaf the right child of the split
  // that has waited the shortest, or the next tree.
  std::vector<std::uint32_t> waiting;
  std::uint32_t split = 0, leaf = 0;
  bool at_root = true;
  for (std::uint32_t i = 0; i < nodes; ++i) {
    if (at_root) {
      if (forest.trees.size() == tree_output.size()) return wrong_count("forest.tree_output", tree_output.size(), forest.trees.size() + 1);
      forest.trees.push_back({i, tree_output[forest.trees.size()]});
      at_root = false;
    }
    if (!bit(is_leaf, i)) {
      if (split == asked.size()) return wrong_count("forest.question", asked.size(), std::size_t{split} + 1);
      forest.nodes[i].question = asked[split++];
      waiting.push_back(i);
      continue;
    }
    if (leaf == leaves) return wrong_count("forest.leaf", leaves, std::size_t{leaf} + 1);
    forest.nodes[i].next = leaf++;
    if (waiting.empty()) at_root = true;
    else forest.nodes[waiting.back()].next = i + 1, waiting.pop_back();
  }
  if (!at_root && nodes > 0) return {Code::malformed, "the last tree is not whole", "array forest.is_leaf"};
  if (forest.trees.size() != tree_output.size()) return wrong_count("forest.tree_output", tree_output.size(), forest.trees.size());
  SAPWOOD_TRY(read_cover(in, nodes, forest.cover));
  return read_rounds(in, forest);
}

}  // namespace sapwood::file
