// ir::Forest -> the packed arrays of the forest kernels.
#pragma once

#include "base/status.h"
#include "ir/model.h"
#include "kernels/predicates.h"
#include "kernels/walk.h"

namespace sapwood::compile {

// The front end: a forest's questions, grouped by feature. Predicate p is question p.
//
// T: Forest::feature_type
// Errors: too_large (category tables), out_of_memory
template <class T>
Result<kernels::Predicates<T>> pack_predicates(const ir::Forest& forest);

// S: Forest::sum_type
template <class S>
kernels::WalkForest<S> pack_walk(const ir::Forest& forest);

}  // namespace sapwood::compile
