#include "base/allocate.h"
#include "file/forest_parts.h"
#include "file/forest_tensors.h"
#include "file/question_tensors.h"

namespace sapwood::file {
void write_forest(const ir::Forest& forest, bool with_cover, ContainerWriter& out) {
  const TensorType value = float_type(forest.sum_type);
  out.add("forest.base", value, std::span<const double>(forest.base));
  if (forest.divisor != 1) out.add("forest.divisor", TensorType::f64, std::span<const double>(&forest.divisor, 1));
  write_questions(forest, "forest.", out);

  std::vector<std::uint32_t> tree_output, asked;
  std::vector<double> leaves;
  std::vector<std::uint8_t> is_leaf(bytes_for(forest.nodes.size()));
  for (const ir::Tree& tree : forest.trees) tree_output.push_back(tree.output);
  for (std::size_t i = 0; i < forest.nodes.size(); ++i) {
    const ir::Node& node = forest.nodes[i];
    if (!node.is_leaf()) {
      asked.push_back(node.question);
      continue;
    }
    set_bit(is_leaf, i);
    extend(leaves, std::span(forest.leaves).subspan(std::size_t{node.next} * forest.leaf_width, forest.leaf_width));
  }
  out.add_narrow("forest.tree_output", tree_output);
  out.add("forest.is_leaf", TensorType::u8, std::span<const std::uint8_t>(is_leaf));
  out.add_narrow("forest.question", asked);
  std::vector<std::uint64_t> shape{leaves.size() / forest.leaf_width};
  if (forest.leaf_width > 1) shape.push_back(forest.leaf_width);
  out.add("forest.leaf", value, std::span<const double>(leaves), shape);
  if (with_cover && !forest.cover.empty()) out.add("forest.cover", TensorType::f32, std::span<const float>(forest.cover));
  if (!forest.rounds.empty()) out.add_narrow("forest.rounds", forest.rounds);
}

}  // namespace sapwood::file
