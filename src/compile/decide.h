// How a classifier chooses.
#pragma once

#include <cstddef>
#include <span>

#include "ir/model.h"

namespace sapwood::compile {

// True if it chooses by responses, false: by raw scores.
bool decides_on_responses(const ir::Output& output);

// The class of a row. Precondition: output.decision is not none.
//
// scores: responses or raw scores of one row
// out: the number of the class; with several labels, 0 or 1 for each
void decide(const ir::Output& output, std::span<const double> scores, double* out);

}  // namespace sapwood::compile
