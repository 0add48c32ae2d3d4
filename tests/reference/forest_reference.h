// The slow, obvious twin of the forest kernels: walks the IR node by node, one row and one tree at a time, with no
// questions shared and nothing packed.
#pragma once

#include <optional>
#include <vector>

#include "ir/model.h"

namespace sapwood::reference {

// What a model whose values are of this type sees of a value: NaN is missing; nothing: it is refused.
std::optional<double> seen(double value, const ir::Input& input, ir::DType type);

// Raw scores of one row. F: Forest::feature_type, S: Forest::sum_type.
//
// row: (inputs) doubles as they are seen, NaN is missing
template <class F, class S>
std::vector<double> raw(const ir::Forest& forest, const std::vector<double>& row);

// The same with the types that the forest says.
std::vector<double> raw(const ir::Forest& forest, const std::vector<double>& row);

}  // namespace sapwood::reference
