// What is done to columns before a predictor sees them: the preprocessing that belongs to a model.
//
// Columns are numbered: the inputs first, then what each transform makes, in order. A transform reads columns that are there before
// it, so the steps of a model are in the order in which they can be done. Numbers are doubles, each operation is rounded by itself,
// and NaN is a missing value that stays one unless a transform says otherwise.
#pragma once

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

namespace sapwood::ir {

// ((x - subtract) / divide) * multiply + add, in this order; what is empty is not done. One column for each that is read.
struct Affine {
  std::vector<std::uint32_t> from;
  std::vector<double> subtract, divide, multiply, add;  // (from) or empty
};

// What is missing becomes a number. One column for each that is read.
struct Impute {
  std::vector<std::uint32_t> from;
  std::vector<double> value;  // (from)
};

// 1 where a value is missing, else 0. One column for each that is read.
struct Indicator {
  std::vector<std::uint32_t> from;
};

// Nearest number of a range; what is missing stays so. One column for each that is read.
struct Clip {
  std::vector<std::uint32_t> from;
  std::vector<double> low, high;  // (from)
};

// A category as a row of a table: its order, its mean of the target, its contrasts; a column for each of the table's. Codes are the
// whole numbers below the number of rows; any other number is an unknown category.
struct Lookup {
  std::uint32_t from = 0;
  std::uint32_t width = 1;
  std::vector<double> rows;              // (codes x width)
  std::vector<double> unknown, missing;  // (width), or empty: refuse the row
};

// A category as a 1 in one of several columns. Codes as of Lookup.
struct OneHot {
  static constexpr std::uint32_t kNowhere = 0xffffffff, kRefused = 0xfffffffe;

  std::uint32_t from = 0;
  std::uint32_t width = 0;
  std::vector<std::uint32_t> place;                      // (codes): which column has the 1; kNowhere: none has
  std::uint32_t unknown = kNowhere, missing = kNowhere;  // a column, kNowhere, or kRefused: refuse the row
};

using Transform = std::variant<Affine, Impute, Indicator, Clip, Lookup, OneHot>;

// How many columns a transform makes.
std::size_t columns_of(const Transform& transform);

}  // namespace sapwood::ir
