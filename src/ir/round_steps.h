// Posteriors with rounded steps: smaller files, quicker answers, and an error that is measured and told (engine/save.cpp).
#pragma once

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::ir {

// The steps of a posterior in another profile. compact: float32. tiny: multiples of a unit, for each sum the 32,767th part of its
// largest step.
//
// posterior: with exact steps
// profile: compact or tiny
// Errors: unsupported (steps beyond float32); out_of_memory
Result<Steps> round_steps(const Posterior& posterior, Profile profile);

}  // namespace sapwood::ir
