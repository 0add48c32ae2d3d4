// Transforms <-> arrays of the Sapwood file. Those of step i are named "step.i.from" and so on.
#pragma once

#include <cstddef>

#include "base/status.h"
#include "file/tensors.h"
#include "ir/model.h"

namespace sapwood::file {

// The arrays of the transforms that the manifest names, the models among them.
//
// deep: how many models this one is inside of
// Errors: those of read() for the models inside
Status read_transforms(const Container& in, std::size_t deep, ir::Model& model);
// Errors: those of write()
Status write_transforms(const ir::Model& model, ContainerWriter& out);

// Which columns the predictor reads, and how.
//
// otherwise: the rules of features that have none of their own
Status read_features(const Container& in, const ir::ValueRules& otherwise, ir::Model& model);
void write_features(const ir::Model& model, ContainerWriter& out);

}  // namespace sapwood::file
