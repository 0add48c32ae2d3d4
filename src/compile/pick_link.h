// ir::Output -> the kernel of its link.
#pragma once

#include <algorithm>
#include <cstddef>

#include "ir/model.h"
#include "kernels/link.h"

namespace sapwood::compile {

// Responses from raw scores, which may be in the same place.
inline void apply(const kernels::Link& link, const double* raw, std::size_t rows, std::size_t scores, double* response) {
  const std::size_t responses = scores + link.more;
  if (link.more > 0)  // from the last row on: what is still to be moved is before it
    for (std::size_t r = rows; r-- > 0;) std::copy_backward(raw + r * scores, raw + (r + 1) * scores, response + r * responses + scores);
  else if (response != raw) std::copy_n(raw, rows * scores, response);
  link(response, rows, responses);
}

kernels::Link pick_link(const ir::Output& output);

}  // namespace sapwood::compile
