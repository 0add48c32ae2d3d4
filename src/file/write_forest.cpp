#include "base/allocate.h"
#include "base/order.h"
#include "file/forest_parts.h"
#include "file/forest_tensors.h"
#include "ir/forest.h"

namespace sapwood::file {
namespace {

void set_bit(std::vector<std::uint8_t>& bytes, std::size_t i) { bytes[i / 8] |= static_cast<std::uint8_t>(1u << (i % 8)); }

void write_sets(const ir::Forest& forest, std::size_t first, ContainerWriter& out) {
  const std::size_t count = forest.questions.size() - first;
  if (count == 0) return;
  std::vector<std::uint32_t> feature, code_count, codes;
  std::vector<std::uint8_t> missing_left(bytes_for(count)), bits;
  for (std::size_t s = 0; s < count; ++s) {
    feature.push_back(forest.questions[first + s].feature);
    if (forest.questions[first + s].missing_left) set_bit(missing_left, s);
  }
  for (std::size_t begin = 0; begin < count;) {
    const std::size_t end = end_of_run(feature, begin), first_code = codes.size();
    for (std::size_t s = begin; s < end; ++s) {
      const auto set = ir::codes_of(forest.sets, forest.questions[first + s].set);
      extend(codes, set);
    }
    sort_unique(codes, first_code);
    code_count.push_back(static_cast<std::uint32_t>(codes.size() - first_code));
    for (std::size_t s = begin; s < end; ++s) {
      const std::size_t row = 8 * bits.size();
      bits.resize(bits.size() + bytes_for(code_count.back()));
      std::size_t c = first_code;
      for (const std::uint32_t code : ir::codes_of(forest.sets, forest.questions[first + s].set)) {
        while (codes[c] != code) ++c;
        set_bit(bits, row + (c - first_code));
      }
    }
    begin = end;
  }
  out.add_narrow("forest.set.feature", feature);
  out.add("forest.set.missing_left", TensorType::u8, std::span<const std::uint8_t>(missing_left));
  out.add_narrow("forest.set.code_count", code_count);
  out.add_narrow("forest.set.codes", codes);
  out.add("forest.set.bits", TensorType::u8, std::span<const std::uint8_t>(bits));
}

}  // namespace

void write_forest(const ir::Forest& forest, bool with_cover, ContainerWriter& out) {
  const TensorType value = float_type(forest.sum_type);
  out.add("forest.base", value, std::span<const double>(forest.base));
  if (forest.divisor != 1) out.add("forest.divisor", TensorType::f64, std::span<const double>(&forest.divisor, 1));

  std::vector<double> threshold;
  std::vector<std::uint32_t> feature;
  std::size_t numbers = 0;
  while (numbers < forest.questions.size() && !forest.questions[numbers].is_set()) ++numbers;
  std::vector<std::uint8_t> missing_left(bytes_for(numbers));
  for (std::size_t q = 0; q < numbers; ++q) {
    threshold.push_back(forest.questions[q].threshold);
    feature.push_back(forest.questions[q].feature);
    if (forest.questions[q].missing_left) set_bit(missing_left, q);
  }
  out.add("forest.number.threshold", float_type(forest.feature_type), std::span<const double>(threshold));
  out.add_narrow("forest.number.feature", feature);
  out.add("forest.number.missing_left", TensorType::u8, std::span<const std::uint8_t>(missing_left));
  write_sets(forest, numbers, out);

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
