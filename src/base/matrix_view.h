// A matrix of doubles that somebody else owns.
#pragma once

#include <algorithm>
#include <cstddef>

namespace sapwood {

// Element (r, c) is data[r * row_stride + c * column_stride]: rows, columns and slices of both without a copy.
struct MatrixView {
  const double* data = nullptr;
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::size_t row_stride = 0;
  std::size_t column_stride = 1;

  const double* row(std::size_t r) const { return data + r * row_stride; }
  // Up to `count` rows, from row `begin` on.
  MatrixView part(std::size_t begin, std::size_t count) const {
    return {row(begin), std::min(count, rows - begin), columns, row_stride, column_stride};
  }
};

}  // namespace sapwood
