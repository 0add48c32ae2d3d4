// Models inside of models.
#pragma once

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::ir {

// The last step of a model is a model itself, and nothing is behind it: what that one predicts is what the whole predicts.
//
// Precondition: model.transforms is not empty, its last one asks the last of model.parts, and it has no predictor
// Errors: invalid_model; unsupported: the last model has steps of its own
Status predict_with_last_part(Model& model);

}  // namespace sapwood::ir
