// ir::Posterior -> Plan.
#pragma once

#include <memory>

#include "base/status.h"
#include "compile/plan.h"
#include "ir/model.h"

namespace sapwood::compile {

// Errors: those of compile()
Result<std::unique_ptr<Plan>> lower_posterior(const ir::Model& model, const ir::Posterior& posterior, const CompileOptions& options);

}  // namespace sapwood::compile
