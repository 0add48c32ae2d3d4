// Everything that a wrapper shows of a model, as JSON (docs/describe.md).
#pragma once

#include <cstddef>
#include <string>

#include "base/status.h"
#include "compile/plan.h"
#include "ir/model.h"

namespace sapwood {

// file_bytes: size of the file that the model came from
std::string describe(const ir::Model& model, const compile::Plan& plan, std::size_t file_bytes);

// {"code", "message", "place", "got", "expected"}
std::string describe(const Error& error);

// {code: meaning, ...}: the table of base/status.h
std::string describe_error_codes();

}  // namespace sapwood
