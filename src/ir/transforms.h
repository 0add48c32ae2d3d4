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
  piecewise,  // polynomials by pieces: bins, tables to interpolate in, splines
  multiply,   // the products of the first half of the columns with the second
  add,        // their sums
  coalesce,   // the first half of the columns, and where one is missing the second
  normalise,  // columns together, divided by the norm of the row
  power,      // x ** exponent, as C's pow: x ** 0 is 1 of a missing x, too
  box_cox,    // (x ** lambda - 1) / lambda, and log x of lambda 0
  yeo_johnson,
  // Functions of each column. Those that are not defined at a number give NaN, or an infinity at a pole.
  exp,
  expm1,  // e^x - 1
  log,
  log1p,  // log(1 + x)
  log2,
  log10,
  sqrt,
  square,
  abs,
  reciprocal,
  floor,
  ceil,
  round,  // halves to even
  sign,
  sin,
  cos,
  tan,
  tanh,
  logistic,
  normal_cdf,
  normal_quantile,
};

// Of a model that is a step: which of its answers becomes columns.
enum class PartAnswer : std::uint8_t {
  response,
  raw,
  label,  // one column: the number of the class
};

// One kind of struct for all of them, so that one piece of code reads, writes and checks them.
//
// Most make a column for each that they read. lookup and one_hot read one, of category codes, and make `width` columns: codes are
// the whole numbers below the number of rows or places, any other number is an unknown category. A model reads its inputs, and makes
// `width` columns, too: as many as its answer has.
//
// piecewise makes `width` columns of each that it reads. The breaks of all are in one array, ascending for each column, and a column of
// b breaks has b + 1 pieces; x belongs to the piece whose number is that of the breaks <= x. A piece has `width` polynomials in
// x - origin, lowest power first. Highest powers whose coefficient is 0 are left out, so that an infinite x is not 0 * infinity.
struct Transform {
  Op op = Op::affine;
  std::vector<std::uint32_t> from;  // columns
  std::uint32_t width = 0;          // lookup, one_hot, model, piecewise
  // affine: subtract, divide, multiply, add, each (from) or empty; impute: value, (from); clip: low and high, (from);
  // lookup: rows (codes x width), unknown and missing (width), or empty: refuse the row; power: exponent, (from); box_cox,
  // yeo_johnson: lambda, (from); normalise: norm, 1: 1 is the sum of sizes, 2 the root of the sum of squares, infinity the largest size;
  // piecewise: breaks, origin (pieces) or empty: 0, coefficients (pieces x width x powers)
  std::array<std::vector<double>, 4> values;
  // one_hot: (codes + 2) the column of the 1; of each code, of an unknown one, of a missing one
  // piecewise: (from + 1) where each column's breaks begin, and where the last one's end
  std::vector<std::uint32_t> places;
  PartAnswer answer = PartAnswer::response;  // model
  std::uint32_t part = 0;                    // model: position in Model::parts

  static constexpr std::uint32_t kNowhere = 0xffffffff;  // no column has a 1
  static constexpr std::uint32_t kRefused = 0xfffffffe;  // of unknown and missing ones: refuse the row
};

// The names of an op, of its values in their order, and of its places, as files have them.
struct OpNames {
  std::string_view op;
  std::array<std::string_view, 4> values;
  std::string_view places = {};
};
inline constexpr std::array<OpNames, 36> kOps = {{{"affine", {"subtract", "divide", "multiply", "add"}},
                                                  {"impute", {"value"}},
                                                  {"indicator", {}},
                                                  {"clip", {"low", "high"}},
                                                  {"lookup", {"rows", "unknown", "missing"}},
                                                  {"one_hot", {}, "place"},
                                                  {"model", {}},
                                                  {"piecewise", {"breaks", "origin", "coefficients"}, "begin"},
                                                  {"multiply", {}},
                                                  {"add", {}},
                                                  {"coalesce", {}},
                                                  {"normalise", {"norm"}},
                                                  {"power", {"exponent"}},
                                                  {"box_cox", {"lambda"}},
                                                  {"yeo_johnson", {"lambda"}},
                                                  {"exp", {}},
                                                  {"expm1", {}},
                                                  {"log", {}},
                                                  {"log1p", {}},
                                                  {"log2", {}},
                                                  {"log10", {}},
                                                  {"sqrt", {}},
                                                  {"square", {}},
                                                  {"abs", {}},
                                                  {"reciprocal", {}},
                                                  {"floor", {}},
                                                  {"ceil", {}},
                                                  {"round", {}},
                                                  {"sign", {}},
                                                  {"sin", {}},
                                                  {"cos", {}},
                                                  {"tan", {}},
                                                  {"tanh", {}},
                                                  {"logistic", {}},
                                                  {"normal_cdf", {}},
                                                  {"normal_quantile", {}}}};
static_assert(kOps.back().op == "normal_quantile", "a name for each op");
inline const OpNames& names_of(Op op) { return kOps[static_cast<std::size_t>(op)]; }

// True if it reads a category.
inline bool reads_category(Op op) { return op == Op::lookup || op == Op::one_hot; }

// True if its file says its width.
inline bool has_width(Op op) { return reads_category(op) || op == Op::piecewise; }

// True if it reads two columns for each that it makes: all the first ones, then all the second ones.
inline bool reads_pairs(Op op) { return op == Op::multiply || op == Op::add || op == Op::coalesce; }

// True if each of its columns is made of one that it reads, or of a pair, whatever the others are.
inline bool goes_column_by_column(Op op) { return !reads_category(op) && op != Op::model && op != Op::piecewise && op != Op::normalise; }

// How many columns a transform makes.
inline std::size_t columns_of(const Transform& transform) {
  const std::size_t read = transform.from.size();
  if (reads_category(transform.op) || transform.op == Op::model) return transform.width;
  if (transform.op == Op::piecewise) return read * transform.width;
  return reads_pairs(transform.op) ? read / 2 : read;
}

}  // namespace sapwood::ir
