// The manifest: everything of a model that is not a number, as JSON. docs/format.md lists its fields.
#pragma once

#include <string>
#include <string_view>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::file {

// How the arrays of a predictor are laid out: as Sapwood writes them, or as exporters do.
enum class Layout : std::uint8_t {
  packed,
  plain,     // forests and linear models
  preorder,  // posteriors
  bart_text,
};

struct Manifest {
  ir::Model model;  // without what stands in arrays; the predictor has its kind and types
  Layout layout = Layout::packed;
  bool missing_left = false;  // posteriors of other layouts: where a missing value goes
  bool golden = false;
  bool predicts = false;    // there is a predictor; else the last step is a model, and that predicts
  ir::ValueRules features;  // behind steps: how features are read that have no rules of their own
};

// Errors: malformed, unsupported (a required step that is not known, by name), future_version.
Result<Manifest> read_manifest(std::string_view json);

std::string write_manifest(const ir::Model& model);

}  // namespace sapwood::file
