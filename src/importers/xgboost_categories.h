// XGBoost's category containers (files of 3.1 and newer, trained on data frames): the names behind the codes.
#pragma once

#include <string>
#include <vector>

#include "base/status.h"
#include "base/value_reader.h"

namespace sapwood::importers {

// The categories of one feature, in code order.
struct XgboostCategories {
  std::vector<std::string> levels;  // empty: the feature is not categorical
  bool numeric = false;             // the levels are integers written as text
};

// Read a `cats` object: one entry per feature; empty where the model was not trained on categories.
//
// Files of 3.1.3, 3.2.0 and 3.3.0 damage lists with non-ASCII names (offsets count characters, the bytes are cut
// short). Such a list is not guessed at: the reader fails with `unsupported` and advice.
void read_xgboost_categories(ValueReader& reader, std::vector<XgboostCategories>& out);

}  // namespace sapwood::importers
