// A model with transforms -> Plan: they run on blocks of rows, and the predictor's own plan reads the columns that they make.
#pragma once

#include <memory>

#include "base/status.h"
#include "compile/plan.h"
#include "ir/model.h"

namespace sapwood::compile {

// What the predictor's plan has to know: the features for inputs, and the output. Without predictor.
ir::Model behind_transforms(const ir::Model& model);

// predictor: the plan of behind_transforms(model)
// Errors: out_of_memory
Result<std::unique_ptr<Plan>> lower_pipeline(const ir::Model& model, std::unique_ptr<Plan> predictor);

}  // namespace sapwood::compile
