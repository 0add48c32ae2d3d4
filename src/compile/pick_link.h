// ir::Output -> the kernel of its link.
#pragma once

#include "ir/model.h"
#include "kernels/link.h"

namespace sapwood::compile {

kernels::Link pick_link(const ir::Output& output);

}  // namespace sapwood::compile
