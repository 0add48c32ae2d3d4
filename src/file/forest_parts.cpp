#include "file/forest_parts.h"

namespace sapwood::file {

Status read_base(const Container& in, ir::Forest& forest) {
  SAPWOOD_TRY(read_values(in, "forest.base", kAnyCount, forest.base));
  forest.outputs = static_cast<std::uint32_t>(forest.base.size());
  return {};
}

Status read_leaves(const Container& in, ir::Forest& forest, std::vector<double>& leaves) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, "forest.leaf", kAnyCount, false, tensor));
  forest.leaf_width = 1;
  if (tensor->shape.size() == 2) {
    if (tensor->shape[1] == 0 || (tensor->shape[1] != 1 && tensor->shape[1] != forest.outputs))
      return wrong_count("forest.leaf", tensor->shape[1], forest.outputs);
    forest.leaf_width = static_cast<std::uint32_t>(tensor->shape[1]);
  }
  return read_values(in, "forest.leaf", kAnyCount, leaves);
}

Status read_cover(const Container& in, std::size_t nodes, std::vector<float>& cover) {
  std::vector<double> values;
  SAPWOOD_TRY(read_values(in, "forest.cover", nodes, values, true));
  cover.assign(values.begin(), values.end());
  return {};
}

Status read_rounds(const Container& in, ir::Forest& forest) { return read_indices(in, "forest.rounds", kAnyCount, forest.rounds, true); }

TensorType float_type(ir::DType type) { return type == ir::DType::f32 ? TensorType::f32 : TensorType::f64; }

}  // namespace sapwood::file
