// The front end of every forest: ask each question once.
//
// A thousand trees hold sixty thousand splits but only a few thousand different questions: "is feature 3 below 0.27, and
// if it is missing, go left?" A row, or a block of 128 rows, is turned into the answers to all of them, and evaluators see
// nothing else. Whatever differs between libraries is decided here and nowhere else: the type of the comparison, where a missing
// value goes, what an unknown category does. (`value <= t` is `value <` the next number above t, which compile puts in its place.)
//
// Words: a predicate is a question; its answer is 1 where the row goes right. Numeric predicates of one feature that send a
// missing value to the same side lie side by side, by ascending threshold: their answers are ones, then zeros, so that one number
// says all of them: how many are ones. It is a table's entry for the value's rank among all thresholds of the feature
// (ranks.h). A missing value is one more rank: its entry is none, or all. Up to 255 such predicates are a run, so that the
// number of ones in it is a byte.
//
// A set group is all predicates about categories of one feature. Its table has a row of bits for each category that any set
// mentions, a bit per set; two more rows serve codes that no set mentions and missing values. So a row of data has one row
// of the table for its answers, whatever the number of sets. Columns of 128 sets lie together, for blocks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kernels/block.h"
#include "kernels/ranks.h"
#include "kernels/simd.h"

namespace sapwood::kernels {

inline constexpr std::uint32_t kRun = 255;  // predicates of a run, at most

struct Run {
  std::uint32_t first = 0;   // its first predicate
  std::uint32_t count = 0;   // predicates
  std::uint32_t counts = 0;  // its part of Predicates::counts: by rank, 0 to RankTree::count + 1, the ones of its side of the feature
  std::uint32_t before = 0;  // predicates of that side in runs before this one

  std::uint32_t ones(std::uint32_t of_side) const { return of_side <= before ? 0 : of_side - before < count ? of_side - before : count; }
};

struct NumberGroup {
  std::uint32_t feature = 0;
  std::uint32_t column = 0;  // its position in Predicates::features
  std::uint32_t runs = 1;    // side by side in Predicates::runs
  RankTree ranks;
};

struct SetGroup {
  std::uint32_t feature = 0;
  std::uint32_t column = 0;      // its position in Predicates::features
  std::uint32_t first = 0;       // its first predicate
  std::uint32_t count = 0;       // predicates = sets
  std::uint32_t first_code = 0;  // its part of Predicates::codes
  std::uint32_t codes = 0;
  std::size_t table = 0;  // its part of Predicates::table

  std::size_t rows() const { return std::size_t{codes} + 2; }  // the last but one: unknown; the last: missing
  std::size_t columns() const { return (std::size_t{count} + kBlock - 1) / kBlock; }
};

// T: the type of values and thresholds, float or double.
template <class T>
struct Predicates {
  std::uint32_t count = 0;              // all predicates, numeric ones first
  std::vector<std::uint32_t> features;  // that any of them is about, ascending: the columns of the values of a block
  std::vector<NumberGroup> numbers;
  std::vector<Run> runs;  // in the order of predicates
  std::vector<T> keys;    // of all rank trees
  std::vector<std::uint32_t> counts;
  std::vector<SetGroup> sets;
  std::vector<std::uint32_t> codes;  // per set group: the category codes that its sets mention, ascending
  // Per set group: its columns, each of rows() x 16 bytes. Bit s % 8 of byte s / 8 of a row is the answer of the column's set s.
  std::vector<std::uint8_t> table;
};

// Answers of a row may be written up to so many bytes beyond the last one.
inline constexpr std::size_t kSlack = 16;

// Answer all predicates for one row, a byte each.
//
// row: (features), already cast; NaN is missing
// right: the byte that says right; 0 says left
// answers: (count + kSlack)
template <class T>
void answer_row(const Predicates<T>& predicates, const T* row, std::uint8_t right, std::uint8_t* answers);

// How many ones each run has for one row, less 128: a signed byte each.
//
// ones: (runs)
template <class T>
void count_row(const Predicates<T>& predicates, const T* row, std::int8_t* ones);

// Answer all predicates for a block of rows, 128 bits each.
//
// values: (columns x kBlock), already cast; NaN is missing
// answers: (count x 2), bit r % 64 of word r / 64 for row r
template <class T>
void answer_block(const Predicates<T>& predicates, const T* values, std::uint64_t* answers);

}  // namespace sapwood::kernels
