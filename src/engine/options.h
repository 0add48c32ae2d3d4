// What callers may say when they open or save a model, as JSON; and what the file's format has no room for.
#pragma once

#include <string_view>

#include "base/status.h"
#include "engine/model.h"
#include "ir/model.h"

namespace sapwood {

// {"rounds": "best" | "all" | [from, to], "schema": {...}}; empty text: the defaults.
// Errors: invalid_argument, naming the field.
Result<OpenOptions> parse_open_options(std::string_view json);

// {"profile": "exact" | "compact" | "tiny", "explain": false, "goldenRows": 32}; empty text: the defaults.
// Errors: invalid_argument, naming the field.
Result<SaveOptions> parse_save_options(std::string_view json);

// Add a caller's schema (OpenOptions::schema) to a model: names, categories, missing values, labels.
// Errors: invalid_argument, naming the field.
Status apply_schema(std::string_view json, ir::Model& model);

// Keep the boosting rounds that the caller asked for.
// Errors: invalid_argument (a model without rounds, without a best round, or with fewer rounds).
Status apply_rounds(const Rounds& rounds, ir::Model& model);

}  // namespace sapwood
