// ir::Posterior -> the lives of its kernels.
#pragma once

#include "base/status.h"
#include "ir/model.h"
#include "kernels/lives.h"

namespace sapwood::compile {

// Steps stay where they are: the posterior must outlive the result. It may be moved.
// Errors: out_of_memory
Result<kernels::Lives> pack_lives(const ir::Posterior& posterior);

}  // namespace sapwood::compile
