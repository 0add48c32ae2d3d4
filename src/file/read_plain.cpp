// One entry per node, as exporters write them.

#include <cmath>

#include "base/text.h"
#include "file/forest_parts.h"
#include "file/forest_tensors.h"
#include "file/question_tensors.h"
#include "ir/forest.h"

namespace sapwood::file {

Status read_plain_forest(const Container& in, ir::Forest& forest) {
  ir::ForestBuilder builder;
  builder.forest = std::move(forest);
  ir::Forest& to = builder.forest;
  SAPWOOD_TRY(read_base(in, to));
  SAPWOOD_TRY(read_value(in, "forest.divisor", to.divisor));
  std::vector<std::uint32_t> tree_size, tree_output, feature, missing_left;
  std::vector<double> left, right, threshold, leaves;
  std::vector<float> cover;
  SAPWOOD_TRY(read_indices(in, "forest.tree_size", kAnyCount, tree_size));
  SAPWOOD_TRY(read_values(in, "forest.left", kAnyCount, left));
  const std::size_t nodes = left.size();
  SAPWOOD_TRY(read_values(in, "forest.right", nodes, right));
  SAPWOOD_TRY(read_indices(in, "forest.feature", nodes, feature));
  SAPWOOD_TRY(read_values(in, "forest.threshold", nodes, threshold));
  SAPWOOD_TRY(read_indices(in, "forest.missing_left", nodes, missing_left));
  SAPWOOD_TRY(read_leaves(in, to, leaves));
  if (leaves.size() != nodes * to.leaf_width) return wrong_count("forest.leaf", leaves.size(), nodes * to.leaf_width);
  SAPWOOD_TRY(read_indices(in, "forest.tree_output", tree_size.size(), tree_output, true));
  SAPWOOD_ASSIGN(const PlainSets sets, PlainSets::read(in, "forest.", nodes));
  SAPWOOD_TRY(read_cover(in, nodes, cover));

  std::vector<ir::LooseNode> loose;
  std::size_t first = 0;
  for (std::size_t t = 0; t < tree_size.size(); ++t) {
    const std::size_t size = tree_size[t];
    if (size > nodes - first) return wrong_count("forest.tree_size", nodes, first + size);
    loose.assign(size, {});
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t n = first + i;
      if (!cover.empty()) loose[i].cover = cover[n];
      loose[i].leaf = static_cast<std::uint32_t>(i);
      if (left[n] < 0) continue;
      loose[i].left = static_cast<std::int64_t>(left[n]);
      loose[i].right = static_cast<std::int64_t>(right[n]);
      if (sets.has(n)) {
        SAPWOOD_ASSIGN(const std::span<const std::uint32_t> codes, sets.codes(n));
        loose[i].question = builder.ask(feature[n], codes, missing_left[n] != 0);
        continue;
      }
      if (std::isnan(threshold[n]))
        return {Code::invalid_model, "a numeric split has no threshold", {"tree ", t, ", node ", i}, "NaN", "a number"};
      loose[i].question = builder.ask(feature[n], threshold[n], missing_left[n] != 0);
    }
    const auto own = std::span<const double>(leaves).subspan(first * to.leaf_width, size * to.leaf_width);
    SAPWOOD_TRY(builder.append_tree(loose, own, tree_output.empty() ? 0 : tree_output[t], !cover.empty(), {"tree ", t}));
    first += size;
  }
  if (first != nodes) return wrong_count("forest.left", nodes, first);
  builder.finish();
  forest = std::move(builder.forest);
  return read_rounds(in, forest);
}

}  // namespace sapwood::file
