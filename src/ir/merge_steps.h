// Steps that do the same, each to columns of its own, become one.
#pragma once

#include "ir/model.h"

namespace sapwood::ir {

// An exporter that reads a formula writes a step for each word of it; sixty distances are hundreds of steps. Those of one op that wait for
// equally many steps before them become one step, which is fewer words in a file and fewer calls for a row. No number changes. The parts'
// steps, too.
//
// Precondition: validate(model) is ok
void merge_steps(Model& model);

}  // namespace sapwood::ir
