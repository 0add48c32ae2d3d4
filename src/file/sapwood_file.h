// ir::Model <-> the Sapwood file: a safetensors file whose metadata holds a manifest. docs/format.md is the contract.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::file {

// True if the bytes begin like a safetensors file (a length, then a JSON object).
bool is_sapwood(std::span<const std::byte> bytes);

// Read a file, packed or unpacked. The result is not validated yet (ir::validate).
//
// bytes: the whole file; not kept
// deep: how many models this one is inside of
// Errors: truncated, malformed, invalid_model, unsupported (a required step that is not known, by name), future_version,
// digest_mismatch, unknown_format (a safetensors file without a manifest), too_large (models inside of models, kMaxDepth)
Result<ir::Model> read(std::span<const std::byte> bytes, std::size_t deep = 0);

struct WriteOptions {
  bool explain = false;  // keep the covers
};

// Write the packed file. The same model and options give the same bytes. Precondition: ir::validate(model) is ok.
// Errors: out_of_memory.
Result<std::vector<std::byte>> write(const ir::Model& model, const WriteOptions& options);

}  // namespace sapwood::file
