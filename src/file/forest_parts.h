// What the packed and the plain form of a forest have in common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/status.h"
#include "file/arrays.h"
#include "ir/model.h"

namespace sapwood::file {

// The base, which says how many outputs there are.
Status read_base(const Container& in, ir::Forest& forest);
// What the sums are divided by; 1 if the file does not say.
// Leaf values, (rows) or (rows x outputs).
Status read_leaves(const Container& in, ir::Forest& forest, std::vector<double>& leaves);
Status read_cover(const Container& in, std::size_t nodes, std::vector<float>& cover);
Status read_rounds(const Container& in, ir::Forest& forest);

TensorType float_type(ir::DType type);

}  // namespace sapwood::file
