#include "file/sapwood_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>

#include "file/arrays.h"
#include "file/forest_tensors.h"
#include "file/manifest.h"
#include "file/posterior_tensors.h"
#include "file/tensors.h"
#include "file/transform_tensors.h"
#include "ir/parts.h"
#include "ir/validate.h"

namespace sapwood::file {
namespace {

// What people know of an input's values, (inputs x 3): lowest, highest, an example; NaN: not known.
constexpr std::string_view kRange = "inputs.range";
constexpr std::string_view kSentinel = "inputs.sentinel";
constexpr std::string_view kThreshold = "output.threshold", kParameter = "output.link_parameter";

std::optional<double> known(double value) { return std::isnan(value) ? std::nullopt : std::optional<double>(value); }
double or_nan(const std::optional<double>& value) { return value.value_or(std::numeric_limits<double>::quiet_NaN()); }

Status read_input_arrays(const Container& in, std::vector<ir::Input>& inputs) {
  std::vector<double> range, sentinel;
  SAPWOOD_TRY(read_values(in, kRange, 3 * inputs.size(), range, true));
  SAPWOOD_TRY(read_values(in, kSentinel, inputs.size(), sentinel, true));
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (!sentinel.empty()) inputs[i].sentinel = known(sentinel[i]);
    if (range.empty()) continue;
    inputs[i].low = known(range[3 * i]);
    inputs[i].high = known(range[3 * i + 1]);
    inputs[i].example = known(range[3 * i + 2]);
  }
  return {};
}

void write_input_arrays(const std::vector<ir::Input>& inputs, ContainerWriter& out) {
  std::vector<double> range, sentinel;
  bool any_range = false, any_sentinel = false;
  for (const ir::Input& input : inputs) {
    sentinel.push_back(or_nan(input.sentinel));
    any_sentinel |= input.sentinel.has_value();
    for (const auto& value : {input.low, input.high, input.example}) {
      range.push_back(or_nan(value));
      any_range |= value.has_value();
    }
  }
  if (any_range) out.add(std::string(kRange), TensorType::f64, std::span<const double>(range), {inputs.size(), 3});
  if (any_sentinel) out.add(std::string(kSentinel), TensorType::f64, std::span<const double>(sentinel));
}

Status read_golden(const Container& in, ir::Golden& golden, std::size_t outputs) {
  SAPWOOD_TRY(read_values(in, "golden.inputs", kAnyCount, golden.inputs));
  SAPWOOD_TRY(read_values(in, "golden.raw", kAnyCount, golden.raw));
  SAPWOOD_TRY(read_values(in, "golden.response", kAnyCount, golden.response));
  SAPWOOD_TRY(read_values(in, "golden.draws", kAnyCount, golden.draws, true));
  // A row has at least one score (validation refuses a model without), but not always an input.
  golden.rows = static_cast<std::uint32_t>(outputs == 0 ? 0 : golden.raw.size() / outputs);
  return {};
}

Status read_predictor(const Container& in, const Manifest& manifest, ir::Predictor& predictor) {
  if (auto* forest = std::get_if<ir::Forest>(&predictor))
    return manifest.layout == Layout::packed ? read_packed_forest(in, *forest) : read_plain_forest(in, *forest);
  if (auto* posterior = std::get_if<ir::Posterior>(&predictor))
    return read_posterior(in, manifest.layout, manifest.missing_left, *posterior);
  return read_linear(in, std::get<ir::Linear>(predictor));
}

void write_golden(const ir::Model& model, ContainerWriter& out) {
  const ir::Golden& golden = model.golden;
  if (golden.rows == 0) return;
  const TensorType type = model.output.type == ir::DType::f32 ? TensorType::f32 : TensorType::f64;
  const std::uint64_t rows = golden.rows;
  out.add("golden.inputs", TensorType::f64, std::span<const double>(golden.inputs), {rows, golden.inputs.size() / rows});
  out.add("golden.raw", type, std::span<const double>(golden.raw), {rows, golden.raw.size() / rows});
  out.add("golden.response", type, std::span<const double>(golden.response), {rows, golden.response.size() / rows});
  if (!golden.draws.empty()) out.add("golden.draws", TensorType::f64, std::span<const double>(golden.draws));
}

}  // namespace

bool is_sapwood(std::span<const std::byte> bytes) {
  if (bytes.size() < 9 || bytes[8] != std::byte{'{'}) return false;
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), sizeof(length));
  return length >= 2 && length < (std::uint64_t{1} << 40);
}

Result<ir::Model> read(std::span<const std::byte> bytes, std::size_t deep) {
  if (deep == ir::kMaxDepth)
    return Status(Code::too_large, "models are one inside of the other too deep", "manifest", deep + 1, ir::kMaxDepth);
  SAPWOOD_ASSIGN(const Container container, read_container(bytes));
  const std::string* json = container.find_metadata("sapwood");
  if (json == nullptr)
    return Status(Code::unknown_format, "this is a safetensors file, but not a Sapwood model: its metadata has no \"sapwood\"",
                  "__metadata__", "no manifest", "a file written by sapwood");
  SAPWOOD_ASSIGN(Manifest manifest, read_manifest(*json));
  if (const std::string* expected = container.find_metadata("sapwood.sha256")) {
    const std::string got = digest(*json, container.tensors);
    if (got != *expected)
      return Status(Code::digest_mismatch, "the file was changed after it was written, or damaged on the way",
                    "__metadata__.sapwood.sha256", got, *expected);
  } else if (manifest.predicts && manifest.layout == Layout::packed) {
    return Status(Code::digest_mismatch, "the file does not carry its digest", "__metadata__.sapwood.sha256", "nothing",
                  "64 hexadecimal digits");
  }

  ir::Model model = std::move(manifest.model);
  model.source.format = "sapwood";
  SAPWOOD_TRY(read_input_arrays(container, model.inputs));
  SAPWOOD_TRY(read_value(container, kThreshold, model.output.threshold));
  SAPWOOD_TRY(read_value(container, kParameter, model.output.link_parameter));
  SAPWOOD_TRY(read_transforms(container, deep, model));
  if (manifest.predicts) {
    SAPWOOD_TRY(read_features(container, manifest.features, model));
    SAPWOOD_TRY(read_predictor(container, manifest, model.predictor));
  } else {
    SAPWOOD_TRY(ir::predict_with_last_part(model));
  }
  if (manifest.golden) SAPWOOD_TRY(read_golden(container, model.golden, ir::outputs_of(model.predictor)));
  return model;
}

Result<std::vector<std::byte>> write(const ir::Model& model, const WriteOptions& options) {
  ContainerWriter out;
  SAPWOOD_TRY(write_transforms(model, out));
  write_features(model, out);
  if (const auto* forest = std::get_if<ir::Forest>(&model.predictor)) write_forest(*forest, options.explain, out);
  else if (const auto* posterior = std::get_if<ir::Posterior>(&model.predictor)) write_posterior(*posterior, out);
  else write_linear(std::get<ir::Linear>(model.predictor), out);
  write_input_arrays(model.inputs, out);
  if (model.output.decision == ir::Decision::response || model.output.decision == ir::Decision::raw) {
    out.add(std::string(kThreshold), TensorType::f64, std::span(&model.output.threshold, 1));
  }
  if (model.output.link == ir::LinkKind::power || model.output.link == ir::LinkKind::negative_binomial)
    out.add(std::string(kParameter), TensorType::f64, std::span(&model.output.link_parameter, 1));
  write_golden(model, out);
  return out.finish(write_manifest(model));
}

}  // namespace sapwood::file
