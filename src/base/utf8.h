// UTF-8: is a text valid? (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/cold.h"

namespace sapwood {

// Length in bytes of the longest start of `text` that is valid UTF-8: text.size() if all of it is.
std::size_t valid_utf8_length(std::string_view text);

inline bool is_utf8(std::string_view text) { return valid_utf8_length(text) == text.size(); }

// True if `text` is a start of some longer valid sequence of one character (the text was cut inside of it). The empty
// text is.
SAPWOOD_COLD bool is_cut_utf8(std::string_view text);

// Append one character. `code` must be a Unicode scalar value: at most 0x10FFFF, not a surrogate.
SAPWOOD_COLD void append_utf8(std::string& out, std::uint32_t code);

}  // namespace sapwood
