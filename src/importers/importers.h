// Foreign model files -> ir::Model. One file of this folder per format; every quirk of that format ends there.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::importers {

// Find out what the bytes are and read them. The result is not validated yet (ir::validate).
//
// bytes: the whole file, uncompressed; not kept
// Errors: unknown_format (saying what the bytes look like and what to do), and all of the format's own reader.
Result<ir::Model> import_model(std::span<const std::byte> bytes);

// Reads a file of one format in pieces.
class StreamImporter {
 public:
  virtual ~StreamImporter() = default;
  // The next bytes, which may begin and end anywhere; not kept. After an error there is no use in going on.
  virtual Status feed(std::span<const std::byte> bytes) = 0;
  // No more bytes will come. Call once.
  virtual Result<ir::Model> finish() = 0;
};

// How much of a file has to be there for stream_importer to tell (unless the file is shorter).
inline constexpr std::size_t kTellingBytes = 256;

// The importer for a file that begins like this, or null: then the file has to be whole (import_model).
std::unique_ptr<StreamImporter> stream_importer(std::span<const std::byte> start);

// XGBoost's JSON and UBJSON (xgboost.cpp).
Result<ir::Model> import_xgboost(std::span<const std::byte> bytes, bool binary);

// stochtree's JSON (stochtree.cpp).
bool looks_like_stochtree(std::string_view start);
std::unique_ptr<StreamImporter> make_stochtree_importer();

}  // namespace sapwood::importers
