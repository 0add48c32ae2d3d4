// Where the columns of a model are kept while its steps run, and what a predictor finds there.
//
// A place is room for one column of a block. Inputs have the first ones. A step that goes column by column overwrites what nobody else
// reads; all others get new places, side by side.
#pragma once

#include <cstdint>
#include <vector>

#include "ir/model.h"
#include "kernels/linear.h"

namespace sapwood::compile {

struct ColumnLayout {
  std::vector<std::uint32_t> origin;        // (columns) the input that each was made of
  std::vector<std::uint32_t> first_column;  // (transforms)
  std::vector<bool> chooses;                // (transforms) a one_hot whose columns are one, the number of the choice
  std::vector<std::uint32_t> place;         // (columns); of the columns of a choice the first one counts
  std::uint32_t places = 0;
  std::vector<std::uint32_t> features;     // columns
  std::vector<kernels::LinearTerm> terms;  // the features by their places
  bool together = true;                    // the features lie side by side
};

// choices: a one_hot whose columns nothing reads but the predictor, all of them and in order, stays one column
ColumnLayout lay_out(const ir::Model& model, bool choices);

}  // namespace sapwood::compile
