// The IR's enumerations as the words that files and describe() use. One table each.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ir/model.h"

namespace sapwood::ir {

std::string_view name(DType value);        // "float32", "float64"
std::string_view name(InputKind value);    // "number", "integer", "boolean", "category"
std::string_view name(MissingRule value);  // "allowed", "error"
std::string_view name(UnknownRule value);  // "error", "missing", "other"
std::string_view name(Compare value);      // "<", "<="
std::string_view name(Task value);         // "regression", "multi_regression", ...
std::string_view name(Profile value);      // "exact", "compact", "tiny"
std::string_view name(Decision value);     // "none", "response", "raw", "largest"
std::string_view name(PartAnswer value);   // "response", "raw", "label"

// The value whose name is `word`, or nothing.
template <class Enum>
std::optional<Enum> from_name(std::string_view word);

// A link is one word: what happens across scores, then the function of each: "exp", "cumulative_logistic"...
std::string link_name(const Output& output);
// False: there is no such link. Whether there is such a pair, validate says.
bool read_link(std::string_view word, Output& output);

}  // namespace sapwood::ir
