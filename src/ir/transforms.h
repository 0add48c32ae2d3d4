// What is done to columns before a predictor sees them: the preprocessing that belongs to a model.
//
// Columns are numbered: the inputs first, then what each transform makes, in order. A transform reads columns that are there before
// it, so the steps of a model are in the order in which they can be done. Numbers are doubles, each operation is rounded by itself,
// and NaN is a missing value that stays one unless a transform says otherwise.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace sapwood::ir {

enum class Op : std::uint8_t {
  affine,     // ((x - subtract) / divide) * multiply + add, in this order; what is empty is not done
  impute,     // the value instead of a missing one
  indicator,  // 1 where a value is missing, else 0
  clip,       // the nearest number of a range
  lookup,     // a category's row of a table: its order, its mean of the target, its contrasts
  one_hot,    // a 1 in one of several columns
};

// One kind of struct for all of them, so that one piece of code reads, writes and checks them.
//
// The first four make a column for each that they read. The last two read one, of category codes, and make `width` columns: codes are
// the whole numbers below the number of rows or places, any other number is an unknown category.
struct Transform {
  Op op = Op::affine;
  std::vector<std::uint32_t> from;  // columns
  std::uint32_t width = 0;          // lookup, one_hot
  // affine: subtract, divide, multiply, add, each (from) or empty; impute: value, (from); clip: low and high, (from);
  // lookup: rows (codes x width), unknown and missing (width), or empty: refuse the row
  std::array<std::vector<double>, 4> values;
  std::vector<std::uint32_t> places;  // one_hot: (codes + 2) the column of the 1; of each code, of an unknown one, of a missing one

  static constexpr std::uint32_t kNowhere = 0xffffffff;  // no column has a 1
  static constexpr std::uint32_t kRefused = 0xfffffffe;  // of unknown and missing ones: refuse the row
};

// The names of an op and of its values, in their order, as files have them.
struct OpNames {
  std::string_view op;
  std::array<std::string_view, 4> values;
};
inline constexpr std::array<OpNames, 6> kOps = {{{"affine", {"subtract", "divide", "multiply", "add"}},
                                                 {"impute", {"value"}},
                                                 {"indicator", {}},
                                                 {"clip", {"low", "high"}},
                                                 {"lookup", {"rows", "unknown", "missing"}},
                                                 {"one_hot", {}}}};
inline const OpNames& names_of(Op op) { return kOps[static_cast<std::size_t>(op)]; }

// True if it reads a category.
inline bool reads_category(Op op) { return op == Op::lookup || op == Op::one_hot; }

// How many columns a transform makes.
inline std::size_t columns_of(const Transform& transform) { return reads_category(transform.op) ? transform.width : transform.from.size(); }

}  // namespace sapwood::ir
