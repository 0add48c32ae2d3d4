// Transforms <-> arrays of the Sapwood file. Those of step i are named "step.i.from" and so on.
#pragma once

#include <string_view>

#include "base/status.h"
#include "file/tensors.h"
#include "ir/model.h"

namespace sapwood::file {

// The word for a transform in the manifest: affine, impute, indicator, clip, lookup, one_hot.
std::string_view op_of(const ir::Transform& transform);
// False if no transform has this word. out: that one, without its arrays
bool transform_of(std::string_view op, ir::Transform& out);

// Errors: those of read_values and read_indices
Status read_transforms(const Container& in, ir::Model& model);
void write_transforms(const ir::Model& model, ContainerWriter& out);

}  // namespace sapwood::file
