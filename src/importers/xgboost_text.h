// XGBoost writes the numbers of its parameter objects as strings ("num_class": "3"), in both encodings.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/value_reader.h"

namespace sapwood::importers {

// The next value as a whole number from 0 to 2^31 - 1, whether it is written as a string or as a number. Anything else
// is an error of the reader.
std::int64_t read_count(ValueReader& reader, std::string_view what);

// The next value as a list of floats: a number, an array, or a string "5E-1", "[5E-1,1E0]", "(5E-1)".
void read_float_list(ValueReader& reader, std::vector<float>& out);

}  // namespace sapwood::importers
