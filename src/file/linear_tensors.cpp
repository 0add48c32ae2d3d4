#include "file/arrays.h"
#include "file/forest_parts.h"
#include "file/forest_tensors.h"

namespace sapwood::file {

Status read_linear(const Container& in, ir::Linear& linear) {
  SAPWOOD_TRY(read_values(in, "linear.base", kAnyCount, linear.base));
  linear.outputs = static_cast<std::uint32_t>(linear.base.size());
  return read_values(in, "linear.weights", kAnyCount, linear.weights);
}

void write_linear(const ir::Linear& linear, ContainerWriter& out) {
  const TensorType value = float_type(linear.sum_type);
  out.add("linear.base", value, std::span<const double>(linear.base));
  out.add("linear.weights", value, std::span<const double>(linear.weights), {linear.weights.size() / linear.outputs, linear.outputs});
}

}  // namespace sapwood::file
