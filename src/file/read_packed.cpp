// Questions and nodes as Sapwood writes them.

#include <algorithm>

#include "base/allocate.h"
#include "file/forest_parts.h"
#include "file/forest_tensors.h"

namespace sapwood::file {
namespace {

Status read_sets(const Container& in, ir::Forest& forest) {
  std::vector<std::uint32_t> feature, code_count, codes;
  Bits missing_left, bits;
  SAPWOOD_TRY(read_indices(in, "forest.set.feature", kAnyCount, feature, true));
  if (feature.empty()) return {};
  SAPWOOD_TRY(read_bits(in, "forest.set.missing_left", bytes_for(feature.size()), missing_left));
  SAPWOOD_TRY(read_indices(in, "forest.set.code_count", kAnyCount, code_count));
  SAPWOOD_TRY(read_indices(in, "forest.set.codes", kAnyCount, codes));
  SAPWOOD_TRY(read_bits(in, "forest.set.bits", kAnyCount, bits));
  std::size_t run = 0, first_code = 0, first_byte = 0;
  for (std::size_t begin = 0; begin < feature.size(); ++run) {
    const std::size_t end = end_of_run(feature, begin);
    if (run >= code_count.size() || code_count[run] > codes.size() - first_code)
      return wrong_count("forest.set.codes", codes.size(), first_code + (run < code_count.size() ? code_count[run] : 0));
    const std::size_t row = bytes_for(code_count[run]);
    if ((bits.size() - first_byte) / std::max<std::size_t>(1, row) < end - begin && row > 0)
      return wrong_count("forest.set.bits", bits.size(), first_byte + row * (end - begin));
    for (std::size_t s = begin; s < end; ++s, first_byte += row) {
      forest.questions.push_back({0, feature[s], static_cast<std::uint32_t>(forest.sets.begin.size() - 1), bit(missing_left, s)});
      for (std::size_t c = 0; c < code_count[run]; ++c)
        if (bit(bits.subspan(first_byte), c)) forest.sets.codes.push_back(codes[first_code + c]);
      forest.sets.begin.push_back(static_cast<std::uint32_t>(forest.sets.codes.size()));
    }
    first_code += code_count[run];
    begin = end;
  }
  if (first_code != codes.size()) return wrong_count("forest.set.codes", codes.size(), first_code);
  if (first_byte != bits.size()) return wrong_count("forest.set.bits", bits.size(), first_byte);
  return {};
}

}  // namespace

Status read_packed_forest(const Container& in, ir::Forest& forest) {
  SAPWOOD_TRY(read_base(in, forest));
  SAPWOOD_TRY(read_divisor(in, forest));
  std::vector<double> threshold;
  std::vector<std::uint32_t> feature;
  Bits missing_left;
  SAPWOOD_TRY(read_values(in, "forest.number.threshold", kAnyCount, threshold));
  SAPWOOD_TRY(read_indices(in, "forest.number.feature", threshold.size(), feature));
  SAPWOOD_TRY(read_bits(in, "forest.number.missing_left", bytes_for(threshold.size()), missing_left));
  SAPWOOD_TRY(reserve(forest.questions, threshold.size(), "questions"));
  for (std::size_t q = 0; q < threshold.size(); ++q)
    forest.questions.push_back({threshold[q], feature[q], ir::Question::kNoSet, bit(missing_left, q)});
  SAPWOOD_TRY(read_sets(in, forest));

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
