// Putting texts together, in one place: error messages are most of the engine's strings, and size counts.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace sapwood {

// All parts, one after the other.
std::string join(std::initializer_list<std::string_view> parts);

// A whole number as decimal text.
std::string text(std::uint64_t n);

}  // namespace sapwood
