// From raw scores and responses to the answers that people ask for.
#pragma once

#include <cstddef>
#include <span>

#include "base/status.h"
#include "engine/model.h"
#include "ir/model.h"

namespace sapwood {

// Ok, or why the model has no such answer (no_such_answer).
Status answer_exists(const ir::Output& output, Answer answer);

// Columns of an answer; 0 where it does not exist.
//
// outputs: raw scores
std::size_t answer_width(const ir::Output& output, std::size_t outputs, Answer answer);

// Probabilities from responses. Precondition: the answer exists.
//
// response: (outputs) of one row
// out: (width)
void probabilities(const ir::Output& output, std::span<const double> response, double* out);

}  // namespace sapwood
