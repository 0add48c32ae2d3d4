// The questions of a predictor <-> arrays of the Sapwood file.
#pragma once

#include <string>

#include "base/status.h"
#include "file/tensors.h"
#include "ir/model.h"

namespace sapwood::file {

// prefix: of the names of arrays: "forest."
// Errors: malformed, invalid_model (the place names the array), out_of_memory
Status read_questions(const Container& in, const std::string& prefix, ir::Splits& splits);
void write_questions(const ir::Splits& splits, const std::string& prefix, ContainerWriter& out);

}  // namespace sapwood::file
