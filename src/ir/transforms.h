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
  model,      // what another model answers
};

// Of a model that is a step: which of its answers becomes columns.
enum class PartAnswer : std::uint8_t {
  response,
  raw,
  label,  // one column: the number of the class
};

// One kind of struct for all of them, so that one piece of code reads, writes and checks them.
//
// The first four make a column for each that they read. The next two read one, of category codes, and make `width` columns: codes are
// the whole numbers below the number of rows or places, any other number is an unknown category. A model reads its inputs, and makes
// `width` columns, too: as many as its answer has.
struct Transform {
  Op op = Op::affine;
  std::vector<std::uint32_t> from;  // columns
  std::uint32_t width = 0;          // lookup, one_hot, model
  // affine: subtract, divide, multiply, add, each (from) or empty; impute: value, (from); clip: low and high, (from);
  // lookup: rows (codes x width), unknown and missing (width), or empty: refuse the row
  std::array<std::vector<double>, 4> values;
  std::vector<std::uint32_t> places;         // one_hot: (codes + 2) the column of the 1; of each code, of an unknown one, of a missing one
  PartAnswer answer = PartAnswer::response;  // model
  std::uint32_t part = 0;                    // model: position in Model::parts

  static constexpr std::uint32_t kNowhere = 0xffffffff;  // no column has a 1
  static constexpr std::uint32_t kRefused = 0xfffffffe;  // of unknown and missing ones: refuse the row
};

// The names of an op and of its values, in their order, as files have them.
struct OpNames {
  std::string_view op;
  std::array<std::string_view, 4> values;
};
inline constexpr std::array<OpNames, 7> kOps = {{{"affine", {"subtract", "divide", "multiply", "add"}},
                                                 {"impute", {"value"}},
                                                 {"indicator", {}},
                                                 {"clip", {"low", "high"}},
                                                 {"lookup", {"rows", "unknown", "missing"}},
                                                 {"one_hot", {}},
                                                 {"model", {}}}};
inline const OpNames& names_of(Op op) { return kOps[static_cast<std::size_t>(op)]; }

// True if it reads a category.
inline bool reads_category(Op op) { return op == Op::lookup || op == Op::one_hot; }

// True if it makes a column of each that it reads.
inline bool one_for_one(Op op) { return !reads_category(op) && op != Op::model; }

// How many columns a transform makes.
inline std::size_t columns_of(const Transform& transform) { return one_for_one(transform.op) ? transform.from.size() : transform.width; }

}  // namespace sapwood::ir
