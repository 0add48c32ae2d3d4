// ir::Posterior -> the packed lives of its kernels.
#pragma once

#include "base/status.h"
#include "ir/model.h"
#include "kernels/lives.h"

namespace sapwood::compile {

// T: the type of steps and sums.
// Errors: out_of_memory
template <class T>
Result<kernels::Lives<T>> pack_lives(const ir::Posterior& posterior);

}  // namespace sapwood::compile
