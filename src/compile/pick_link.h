// ir::Output -> the kernel of its link.
#pragma once

#include <algorithm>
#include <cstddef>

#include "ir/model.h"
#include "kernels/link.h"

namespace sapwood::compile {

// Responses from raw scores, which may be in the same place.
inline void apply(kernels::Link link, const double* raw, std::size_t rows, std::size_t outputs, double* response) {
  if (response != raw) std::copy_n(raw, rows * outputs, response);
  link(response, rows, outputs);
}

kernels::Link pick_link(const ir::Output& output);

}  // namespace sapwood::compile
