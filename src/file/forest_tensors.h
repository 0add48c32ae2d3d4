// ir::Forest and ir::Linear <-> arrays of the Sapwood file. docs/format.md lists every array.
#pragma once

#include "base/status.h"
#include "file/tensors.h"
#include "ir/model.h"

namespace sapwood::file {

// Types and comparison must be set in the forest already (they stand in the manifest).
//
// packed: questions and nodes as Sapwood writes them
// plain: one entry per node, left and right children, as exporters write them
// Errors: malformed, invalid_model (the place names the array), out_of_memory
Status read_packed_forest(const Container& in, ir::Forest& forest);
Status read_plain_forest(const Container& in, ir::Forest& forest);
Status read_linear(const Container& in, ir::Linear& linear);

void write_forest(const ir::Forest& forest, bool with_cover, ContainerWriter& out);
void write_linear(const ir::Linear& linear, ContainerWriter& out);

}  // namespace sapwood::file
