// Transforms <-> arrays of the Sapwood file. Those of step i are named "step.i.from" and so on.
#pragma once

#include "base/status.h"
#include "file/tensors.h"
#include "ir/model.h"

namespace sapwood::file {

// The arrays of the transforms that the manifest names, and which columns the predictor reads.
// Errors: those of read_values and read_indices
Status read_transforms(const Container& in, ir::Model& model);
void write_transforms(const ir::Model& model, ContainerWriter& out);

}  // namespace sapwood::file
