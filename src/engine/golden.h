// Golden rows: rows and the answers that belong to them, carried by the file and run again at load.
#pragma once

#include <cstdint>

#include "base/status.h"
#include "engine/model.h"
#include "ir/model.h"

namespace sapwood {

// Run the model's golden rows. Raw scores of forests must be equal to the bit, everything else within the promise of
// docs/numerics.md. A model without golden rows passes.
// Errors: golden_mismatch, naming row and output, got and expected.
Status run_golden(Model& model);

// At most so many rows that look where models differ: on thresholds, one step to each side of them, between them, missing values and
// categories that no set knows. Which row gets which is fixed by a counter, so the same model gives the same rows. The
// answers are the engine's own: a regression check, and labelled so.
Result<ir::Golden> make_golden(Model& model, std::uint32_t rows);

// Of a posterior's golden rows so many of the first have all of their draws in the file: more would be larger than a small model.
inline constexpr std::uint32_t kRowsWithDraws = 2;

}  // namespace sapwood
