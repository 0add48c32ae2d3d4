// ir::Posterior <-> arrays of the Sapwood file. docs/format.md lists every array.
#pragma once

#include "base/status.h"
#include "file/arrays.h"
#include "file/manifest.h"
#include "file/tensors.h"
#include "ir/model.h"
#include "ir/posterior.h"

namespace sapwood::file {

// What stands in the manifest (types, comparison, chains, variance) must be set in the posterior already.
//
// layout: packed as Sapwood writes it; else as exporters do: the trees of every draw, in one of the forms of posterior_trees.cpp
// missing_left: where a missing value goes, if the layout does not say it of every split
// Errors: malformed, invalid_model (the place names the array), too_large, out_of_memory
Status read_posterior(const Container& in, Layout layout, bool missing_left, ir::Posterior& posterior);

void write_posterior(const ir::Posterior& posterior, ContainerWriter& out);

// The trees of all draws.
//
// preorder: two arrays, a variable (-1: a leaf) and a value (threshold or leaf) for each node
// bart_text: R BART's own text, one for each ensemble, and the cut points
Status read_preorder(const Container& in, bool missing_left, ir::PosteriorBuilder& builder);
Status read_bart_text(const Container& in, bool missing_left, ir::PosteriorBuilder& builder);

}  // namespace sapwood::file
