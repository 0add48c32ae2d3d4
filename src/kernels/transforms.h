// Columns of a block -> columns of a block, in doubles; NaN is missing. What makes one column of one (or of two) may overwrite it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "kernels/block.h"

namespace sapwood::kernels {

// ((x - subtract) / divide) * multiply + add, in this order; null: not done.
void affine(const double* x, const double* subtract, const double* divide, const double* multiply, const double* add, std::size_t rows,
            double* out);
void impute(const double* x, double value, std::size_t rows, double* out);
void indicate(const double* x, std::size_t rows, double* out);
void clip(const double* x, double low, double high, std::size_t rows, double* out);

// f(x), and f(x, parameter).
void apply(double (*f)(double), const double* x, std::size_t rows, double* out);
void apply(double (*f)(double, double), const double* x, double parameter, std::size_t rows, double* out);

void multiply(const double* a, const double* b, std::size_t rows, double* out);
void add(const double* a, const double* b, std::size_t rows, double* out);
void coalesce(const double* a, const double* b, std::size_t rows, double* out);

// Polynomials by pieces.
//
// breaks: ascending; x belongs to the piece whose number is that of the breaks <= x
// origin: (breaks + 1), or empty: 0
// coefficients: (breaks + 1, width, powers) lowest power first; highest ones that are 0 are left out
// out: (width) columns
void piecewise(const double* x, std::span<const double> breaks, std::span<const double> origin, std::span<const double> coefficients,
               std::size_t width, const Block& block, double* out);

// Columns divided by the norm of each row: 1 is the sum of sizes, 2 the root of the sum of squares, added left to right, infinity the
// largest size. As scikit-learn's normalize, a norm below 10 * 2^-52 divides by 1. A missing value makes all of its row missing.
//
// out: (columns) holds the columns, and is overwritten with the answer
void normalise(std::size_t columns, double norm, const Block& block, double* out);

inline constexpr std::uint32_t kNowhere = 0xffffffff, kRefused = 0xfffffffe;
inline constexpr std::size_t kNoBadRow = static_cast<std::size_t>(-1);

// The row of a table for each category.
//
// x: codes
// table: (codes x width)
// unknown, missing: (width), or empty: refuse the row
// out: (width) columns
// Returns the first row that is refused, or kNoBadRow.
std::size_t look_up(const double* x, std::span<const double> table, std::span<const double> unknown, std::span<const double> missing,
                    std::size_t width, const Block& block, double* out);

// A 1 in one of `width` columns for each category.
//
// places: (codes + 2) a column, kNowhere or kRefused: of each code, of an unknown one, of a missing one
// Returns as look_up.
std::size_t one_hot(const double* x, std::span<const std::uint32_t> places, std::size_t width, const Block& block, double* out);

// The number of that column itself, and `width` for none: one column.
std::size_t choose(const double* x, std::span<const std::uint32_t> places, std::size_t width, std::size_t rows, double* out);

}  // namespace sapwood::kernels
