// Foreign model files -> ir::Model. One file of this folder per format; every quirk of that format ends there.
#pragma once

#include <cstddef>
#include <span>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::importers {

// Find out what the bytes are and read them. The result is not validated yet (ir::validate).
//
// bytes: the whole file, uncompressed; not kept
// Errors: unknown_format (saying what the bytes look like and what to do), and all of the format's own reader.
Result<ir::Model> import_model(std::span<const std::byte> bytes);

// XGBoost's JSON and UBJSON (xgboost.cpp).
Result<ir::Model> import_xgboost(std::span<const std::byte> bytes, bool binary);

}  // namespace sapwood::importers
