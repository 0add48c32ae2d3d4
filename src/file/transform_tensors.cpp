#include "file/transform_tensors.h"

#include <span>
#include <string>
#include <vector>

#include "base/text.h"
#include "file/arrays.h"

namespace sapwood::file {
namespace {

std::string prefix_of(std::size_t step) { return join({"step.", step, "."}); }

}  // namespace

Status read_transforms(const Container& in, ir::Model& model) {
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    ir::Transform& transform = model.transforms[i];
    const std::string prefix = prefix_of(i);
    SAPWOOD_TRY(read_indices(in, prefix + "from", kAnyCount, transform.from));
    if (ir::reads_category(transform.op)) SAPWOOD_TRY(read_indices(in, prefix + "width", 1, &transform.width, 1));
    if (transform.op == ir::Op::one_hot) SAPWOOD_TRY(read_indices(in, prefix + "place", kAnyCount, transform.places));
    const auto& names = ir::names_of(transform.op).values;
    for (std::size_t v = 0; v < names.size(); ++v)  // whether one may be absent is for the validation to say
      if (!names[v].empty()) SAPWOOD_TRY(read_values(in, prefix + std::string(names[v]), kAnyCount, transform.values[v], true));
  }
  return model.transforms.empty() ? Status() : read_indices(in, "features", kAnyCount, model.features);
}

void write_transforms(const ir::Model& model, ContainerWriter& out) {
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    const ir::Transform& transform = model.transforms[i];
    const std::string prefix = prefix_of(i);
    out.add_narrow(prefix + "from", transform.from);
    if (ir::reads_category(transform.op)) out.add_narrow(prefix + "width", {&transform.width, 1});
    if (transform.op == ir::Op::one_hot) out.add_narrow(prefix + "place", transform.places);
    for (std::size_t v = 0; v < transform.values.size(); ++v)
      if (!transform.values[v].empty())
        out.add(prefix + std::string(ir::names_of(transform.op).values[v]), TensorType::f64, std::span<const double>(transform.values[v]));
  }
  if (!model.transforms.empty()) out.add_narrow("features", model.features);
}

}  // namespace sapwood::file
