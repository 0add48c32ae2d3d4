// Numbers as decimal text: correctly rounded reading, shortest writing.
//
// Both depend on no locale and give the same bits on every host.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sapwood {

// Reads the number that `text` is, all of it. Besides JSON's form: a leading +, leading zeros, ".5", "5.", and in any
// case nan, inf, infinity. No white space. Rounds once, to nearest, ties to even; too large a number is an infinity.
// Returns false, and leaves `value` alone, if the text is not a number.
bool parse_f32(std::string_view text, float& value);
bool parse_f64(std::string_view text, double& value);

// Reads the whole number that `text` is: digits with an optional sign, or another form with a whole value ("1e3", "5.0").
// Returns false, and leaves `value` alone, if it is anything else or beyond +-2^53.
bool parse_i64(std::string_view text, std::int64_t& value);

// Reads one number at the start of [p, end), in the form of parse_f32 / parse_f64. Returns the end of its text, or null
// if there is none. For importers of text formats.
const char* read_f32(const char* p, const char* end, float& value);
const char* read_f64(const char* p, const char* end, double& value);

// Appends the shortest text that reads back as the same number (and, of those, the nearest to it), in JavaScript's form:
// "0.1", "1e+21", "NaN", "Infinity". -0 is "-0.0".
void append_number(std::string& out, float value);
void append_number(std::string& out, double value);
void append_number(std::string& out, std::int64_t value);
void append_number(std::string& out, std::uint64_t value);

std::string format_f32(float value);
std::string format_f64(double value);

}  // namespace sapwood
