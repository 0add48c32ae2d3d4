#include "kernels/transforms.h"

#include <algorithm>
#include <cmath>

namespace sapwood::kernels {
namespace {

// Where a category's place is written: its code, or behind the codes.
std::size_t slot(double code, std::size_t codes) {
  if (std::isnan(code)) return codes + 1;
  if (!(code >= 0 && code < static_cast<double>(codes))) return codes;
  const auto whole = static_cast<std::size_t>(code);
  return static_cast<double>(whole) == code ? whole : codes;
}

}  // namespace

void affine(const double* x, const double* subtract, const double* divide, const double* multiply, const double* add, std::size_t rows,
            double* out) {
  std::copy_n(x, rows, out);
  if (subtract != nullptr)
    for (std::size_t r = 0; r < rows; ++r) out[r] -= *subtract;
  if (divide != nullptr)
    for (std::size_t r = 0; r < rows; ++r) out[r] /= *divide;
  if (multiply != nullptr)
    for (std::size_t r = 0; r < rows; ++r) out[r] *= *multiply;
  if (add != nullptr)
    for (std::size_t r = 0; r < rows; ++r) out[r] += *add;
}

void impute(const double* x, double value, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) out[r] = std::isnan(x[r]) ? value : x[r];
}

void indicate(const double* x, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) out[r] = std::isnan(x[r]) ? 1 : 0;
}

void clip(const double* x, double low, double high, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) out[r] = x[r] < low ? low : x[r] > high ? high : x[r];
}

std::size_t look_up(const double* x, std::span<const double> table, std::span<const double> unknown, std::span<const double> missing,
                    std::size_t width, std::size_t rows, double* out) {
  const std::size_t codes = table.size() / width;
  for (std::size_t r = 0; r < rows; ++r) {
    const std::size_t at = slot(x[r], codes);
    const std::span<const double> row = at < codes ? table.subspan(at * width, width) : at == codes ? unknown : missing;
    if (row.empty()) return r;
    for (std::size_t k = 0; k < width; ++k) out[k * kBlock + r] = row[k];
  }
  return kNoBadRow;
}

std::size_t one_hot(const double* x, std::span<const std::uint32_t> places, std::size_t width, std::size_t rows, double* out) {
  for (std::size_t k = 0; k < width; ++k) std::fill_n(out + k * kBlock, rows, 0.0);
  for (std::size_t r = 0; r < rows; ++r) {
    const std::uint32_t place = places[slot(x[r], places.size() - 2)];
    if (place == kRefused) return r;
    if (place != kNowhere) out[place * kBlock + r] = 1;
  }
  return kNoBadRow;
}

}  // namespace sapwood::kernels
