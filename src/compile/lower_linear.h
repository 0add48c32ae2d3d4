// A linear model -> Plan.
#pragma once

#include <memory>

#include "base/status.h"
#include "compile/plan.h"
#include "ir/model.h"

namespace sapwood::compile {

// True if the plan runs the model's steps itself: the rules of its features rewrite nothing.
bool runs_steps(const ir::Model& model);

// model: what is in front of the predictor and behind it; its steps run where runs_steps(model), and must not be there otherwise
// Errors: out_of_memory
Result<std::unique_ptr<Plan>> lower_linear(const ir::Model& model, const ir::Linear& linear);

}  // namespace sapwood::compile
