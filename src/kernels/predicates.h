// The front end of every forest: ask each question once.
//
// A thousand trees hold sixty thousand splits but only a few thousand different questions: "is feature 3 below 0.27, and
// if it is missing, go left?" One row is turned into the answers to all of them, one byte each (1: go right), and the
// evaluators see nothing else. Whatever differs between libraries is decided here and nowhere else: the type of the
// comparison, `<` or `<=`, where a missing value goes, what an unknown category does.
//
// Words: a predicate is a question; a group is all predicates of one feature, side by side, so that its value is loaded
// once. Numeric predicates come first, those of a group sorted by threshold, first the ones where missing goes left,
// then the ones where it goes right: both runs are plain loops, and NaN needs no test inside of them.
// A category group is a table of bits, a row per category that any set mentions, a column per set: one look-up of the row
// answers all sets of the feature. Two more rows serve codes that no set mentions and missing values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sapwood::kernels {

struct NumberGroup {
  std::uint32_t feature = 0;
  std::uint32_t first = 0;          // its first predicate; also the position of its first threshold
  std::uint32_t missing_left = 0;   // how many predicates send a missing value left; they come first
  std::uint32_t missing_right = 0;  // how many send it right
};

struct SetGroup {
  std::uint32_t feature = 0;
  std::uint32_t first = 0;       // its first predicate
  std::uint32_t count = 0;       // predicates = sets
  std::uint32_t first_code = 0;  // its part of Predicates::codes
  std::uint32_t codes = 0;
  std::size_t table = 0;  // its part of Predicates::table: (codes + 2) rows of row_bytes()

  std::size_t row_bytes() const { return (count + 7) / 8; }
};

// T: the type of values and thresholds, float or double.
template <class T>
struct Predicates {
  bool or_equal = false;    // left if value <= threshold; false: if value < threshold
  std::uint32_t count = 0;  // all predicates
  std::vector<NumberGroup> numbers;
  std::vector<T> thresholds;  // (numeric predicates)
  std::vector<SetGroup> sets;
  std::vector<std::uint32_t> codes;  // per set group: the category codes that its sets mention, ascending
  std::vector<std::uint8_t> table;   // per set group: bit s % 8 of byte s / 8 of row c: go right
};

// Answer all predicates for one row.
//
// row: (features), already cast; NaN is missing
// answers: (count), 1 where the row goes right, else 0
template <class T>
void answer_row(const Predicates<T>& predicates, const T* row, std::uint8_t* answers);

}  // namespace sapwood::kernels
