// XGBoost's built-in objectives as IR: what a margin means.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::importers {

// Version of the library that wrote the file.
struct XgboostVersion {
  std::int64_t major = 0, minor = 0, patch = 0;
  bool at_least(std::int64_t a, std::int64_t b) const { return major > a || (major == a && minor >= b); }
};

// Describe the outputs of a model and turn its stored base scores (in the space of responses) into margins.
//
// objective: its name, "binary:logistic"
// outputs: number of outputs of the model
// base: (outputs) on entry as stored, on return as margins; every step in float32, as XGBoost does
// Errors: unsupported (an objective that is not one of XGBoost's own), invalid_model (a base score that it cannot have)
Result<ir::Output> xgboost_output(std::string_view objective, XgboostVersion version, std::uint32_t outputs, std::vector<float>& base);

}  // namespace sapwood::importers
