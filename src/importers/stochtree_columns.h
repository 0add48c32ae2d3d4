// What a stochtree model says of its columns: the preprocessor of R or of Python, as it stands in the file.
//
// Both make a matrix of numbers of a data frame: a numeric column stays as it is, an ordered factor becomes the number of its
// level, an unordered one a column of 0 and 1 for each level. Inputs of the model are the columns of that matrix.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/status.h"
#include "base/value_reader.h"
#include "ir/model.h"

namespace sapwood::importers {

struct Levels {
  std::string name;  // R: the variable's; Python: "cats_0", "cats_1"...
  std::vector<std::string> levels;
  bool numeric = false;
};

struct StochtreeColumns {
  std::size_t count = 0;  // columns of the matrix; 0: the file does not say
  // R: numeric variables come first, then ordered and unordered factors.
  std::vector<std::string> numeric, ordered, unordered;
  // Python: for each column of the data its type, and which list of levels it has, or -1. Names are not kept.
  std::vector<std::string> types;
  std::vector<std::int64_t> ordered_list, unordered_list;
  // Both.
  std::vector<Levels> ordered_levels, unordered_levels;
};

// A key of the preprocessor, or of the model itself: old R models have its fields there. Says whether the value was read.
bool read_column_key(std::string_view key, ValueReader& reader, StochtreeColumns& columns);

// An ordered factor's input takes level k's number as k, from 0. R's matrix has 1 for the first level, and for a level that is
// not known or missing one more than for the last.
struct StochtreeInputs {
  std::vector<ir::Input> inputs;
  bool named = false;
  std::vector<std::uint32_t> counted_from_1;
};

// Errors: invalid_model (the number of columns is not known)
Result<StochtreeInputs> make_inputs(const StochtreeColumns& columns);

}  // namespace sapwood::importers
