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

// An array's values as doubles or whole numbers, whatever its type. A missing array is an error unless `optional`.
// expected: number of values, or kAnyCount
inline constexpr std::size_t kAnyCount = static_cast<std::size_t>(-1);
Status read_values(const Container& in, std::string_view name, std::size_t expected, std::vector<double>& out, bool optional = false);
Status read_indices(const Container& in, std::string_view name, std::size_t expected, std::vector<std::uint32_t>& out,
                    bool optional = false);

}  // namespace sapwood::file
