// Choosing the evaluator of a forest.
#pragma once

#include <memory>

#include "base/status.h"
#include "compile/plan.h"
#include "ir/model.h"

namespace sapwood::compile {

// Errors: those of compile()
Result<std::unique_ptr<Plan>> lower_forest(const ir::Model& model, const ir::Forest& forest, const CompileOptions& options);

}  // namespace sapwood::compile
