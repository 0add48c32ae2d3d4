// The slow, obvious twin of the forest kernels: walks the IR node by node, one row and one tree at a time, with no
// questions shared and nothing packed.
#pragma once

#include <vector>

#include "ir/model.h"

namespace sapwood::reference {

// Raw scores of one row. F: Forest::feature_type, S: Forest::sum_type.
//
// row: (inputs) doubles, NaN is missing; the inputs' own rules (sentinels, zeros, infinities) are not looked at
template <class F, class S>
std::vector<double> raw(const ir::Forest& forest, const std::vector<double>& row);

// The same with the types that the forest says.
std::vector<double> raw(const ir::Forest& forest, const std::vector<double>& row);

}  // namespace sapwood::reference
