#include "file/transform_tensors.h"

#include <cmath>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "file/arrays.h"
#include "file/sapwood_file.h"

namespace sapwood::file {
namespace {

std::string prefix_of(std::size_t step) { return join({"step.", step, "."}); }

// Rules of features that are not all alike: bits of one number each.
constexpr std::string_view kRules = "features.rules";
constexpr std::string_view kSentinels = "features.sentinel";
enum RuleBit : std::uint32_t { kMissingRefused = 1, kFinite = 2, kNanIsZero = 4, kZeroMissing = 8 };

std::uint32_t bits_of(const ir::ValueRules& rules) {
  return (rules.missing == ir::MissingRule::error ? kMissingRefused : 0u) | (rules.finite ? kFinite : 0u) |
         (rules.nan_is_zero ? kNanIsZero : 0u) | (rules.zero_missing ? kZeroMissing : 0u);
}

ir::ValueRules rules_of(std::uint32_t bits) {
  ir::ValueRules rules;
  rules.missing = (bits & kMissingRefused) != 0 ? ir::MissingRule::error : ir::MissingRule::allowed;
  rules.finite = (bits & kFinite) != 0;
  rules.nan_is_zero = (bits & kNanIsZero) != 0;
  rules.zero_missing = (bits & kZeroMissing) != 0;
  return rules;
}

Status read_part(const Container& in, const std::string& name, std::size_t deep, ir::Model& model) {
  const Tensor* bytes = nullptr;
  SAPWOOD_TRY(find_array(in, name, kAnyCount, false, bytes));
  if (!is_sapwood(bytes->bytes))
    return {Code::unknown_format, "a model inside of this one is no Sapwood file", {"array ", name}, {}, "the bytes of a Sapwood file"};
  Result<ir::Model> part = read(bytes->bytes, deep + 1);
  if (!part.ok()) {
    Status status = part.take_status();
    status.error().place = join({"array ", name, ": ", status.error().place});
    return status;
  }
  part.value().golden = {};  // those of the whole model are checked
  model.parts.push_back(std::move(part.value()));
  return {};
}

}  // namespace

Status read_transforms(const Container& in, std::size_t deep, ir::Model& model) {
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    ir::Transform& transform = model.transforms[i];
    const std::string prefix = prefix_of(i);
    SAPWOOD_TRY(read_indices(in, prefix + "from", kAnyCount, transform.from));
    const auto& [op, names, places] = ir::names_of(transform.op);
    if (ir::has_width(transform.op)) SAPWOOD_TRY(read_indices(in, prefix + "width", 1, &transform.width, 1));
    if (!places.empty()) SAPWOOD_TRY(read_indices(in, prefix + std::string(places), kAnyCount, transform.places));
    if (transform.op == ir::Op::model) {
      transform.part = static_cast<std::uint32_t>(model.parts.size());
      SAPWOOD_TRY(read_part(in, prefix + "file", deep, model));
      transform.width = static_cast<std::uint32_t>(ir::width_of(model.parts.back(), transform.answer));
    }
    for (std::size_t v = 0; v < names.size(); ++v)  // whether one may be absent is for the validation to say
      if (!names[v].empty()) SAPWOOD_TRY(read_values(in, prefix + std::string(names[v]), kAnyCount, transform.values[v], true));
  }
  return {};
}

Status read_features(const Container& in, const ir::ValueRules& otherwise, ir::Model& model) {
  SAPWOOD_TRY(read_indices(in, "features", kAnyCount, model.features, model.transforms.empty()));
  std::vector<std::uint32_t> bits;
  std::vector<double> sentinel;
  SAPWOOD_TRY(read_indices(in, kRules, model.features.size(), bits, true));
  SAPWOOD_TRY(read_values(in, kSentinels, model.features.size(), sentinel, true));
  model.feature_rules.assign(model.features.size(), otherwise);
  for (std::size_t f = 0; f < bits.size(); ++f) model.feature_rules[f] = rules_of(bits[f]);
  for (std::size_t f = 0; f < sentinel.size(); ++f)
    if (!std::isnan(sentinel[f])) model.feature_rules[f].sentinel = sentinel[f];
  return {};
}

void write_features(const ir::Model& model, ContainerWriter& out) {
  if (!ir::has_steps(model)) return;
  out.add_narrow("features", model.features);
  std::vector<std::uint32_t> bits;
  std::vector<double> sentinel;
  bool alike = true, any_sentinel = false;
  for (const ir::ValueRules& rules : model.feature_rules) {
    bits.push_back(bits_of(rules));
    sentinel.push_back(rules.sentinel.value_or(std::nan("")));
    alike &= bits.back() == bits[0] && (bits[0] & ~(kMissingRefused | kFinite)) == 0;
    any_sentinel |= rules.sentinel.has_value();
  }
  if (!alike) out.add_narrow(std::string(kRules), bits);
  if (any_sentinel) out.add(std::string(kSentinels), TensorType::f64, std::span<const double>(sentinel));
}

Status write_transforms(const ir::Model& model, ContainerWriter& out) {
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    const ir::Transform& transform = model.transforms[i];
    const std::string prefix = prefix_of(i);
    out.add_narrow(prefix + "from", transform.from);
    if (ir::has_width(transform.op)) out.add_narrow(prefix + "width", {&transform.width, 1});
    const auto& [op, names, places] = ir::names_of(transform.op);
    if (!places.empty()) out.add_narrow(prefix + std::string(places), transform.places);
    if (transform.op == ir::Op::model) {
      SAPWOOD_ASSIGN(std::vector<std::byte> file, write(model.parts[transform.part], {}));
      out.add_bytes(prefix + "file", TensorType::u8, std::move(file));
    }
    for (std::size_t v = 0; v < transform.values.size(); ++v)
      if (!transform.values[v].empty())
        out.add(prefix + std::string(names[v]), TensorType::f64, std::span<const double>(transform.values[v]));
  }
  return {};
}

}  // namespace sapwood::file
