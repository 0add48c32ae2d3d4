// Every rule that the kernels rely on, checked once.
#pragma once

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::ir {

// How many models may be one inside of the other.
inline constexpr std::size_t kMaxDepth = 8;

// Check the whole model: indices, shapes, counts, values. After it, no kernel needs a check.
// Errors: invalid_model (naming the tree and node, or the field), too_large.
Status validate(const Model& model);

}  // namespace sapwood::ir
