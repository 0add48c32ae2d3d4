#include "file/arrays.h"
#include "file/forest_parts.h"
#include "file/forest_tensors.h"

namespace sapwood::file {

Status read_linear(const Container& in, ir::Linear& linear) {
  SAPWOOD_TRY(read_values(in, "linear.base", kAnyCount, linear.base));
  linear.outputs = static_cast<std::uint32_t>(linear.base.size());
  SAPWOOD_TRY(read_values(in, "linear.weights", kAnyCount, linear.weights));
  SAPWOOD_TRY(read_values(in, "linear.covariance", kAnyCount, linear.covariance, true));
  SAPWOOD_TRY(read_values(in, "linear.center", kAnyCount, linear.center, true));
  if (in.find("linear.scale") != nullptr) SAPWOOD_TRY(read_value(in, "linear.scale", linear.scale.emplace()));
  return read_value(in, "linear.freedom", linear.freedom);
}

void write_linear(const ir::Linear& linear, ContainerWriter& out) {
  const TensorType value = float_type(linear.sum_type);
  out.add("linear.base", value, std::span<const double>(linear.base));
  out.add("linear.weights", value, std::span<const double>(linear.weights), {linear.weights.size() / linear.outputs, linear.outputs});
  if (linear.covariance.empty()) return;
  const std::uint64_t size = linear.weights.size() + 1;
  out.add("linear.covariance", TensorType::f64, std::span<const double>(linear.covariance), {size, size});
  if (!linear.center.empty()) out.add("linear.center", TensorType::f64, std::span<const double>(linear.center));
  if (linear.scale.has_value()) out.add("linear.scale", TensorType::f64, std::span<const double>(&*linear.scale, 1));
  if (linear.freedom > 0) out.add("linear.freedom", TensorType::f64, std::span<const double>(&linear.freedom, 1));
}

}  // namespace sapwood::file
