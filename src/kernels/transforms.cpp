#include "kernels/transforms.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "kernels/simd.h"

namespace sapwood::kernels {
namespace {

// Where a category's place is written: its code, or behind the codes.
std::size_t slot(double code, std::size_t codes) {
  if (code >= 0 && code < static_cast<double>(codes)) {
    const auto whole = static_cast<std::uint32_t>(code);
    return whole == code ? whole : codes;
  }
  return std::isnan(code) ? codes + 1 : codes;
}

using Doubles = Vector<double>;

// f of each number, two at a time: behind an odd number of rows a block has room for one more.
template <class F>
void by_twos(const double* x, std::size_t rows, double* out, F f) {
  if (rows == 1) *out = f(*x);
  else
    for (std::size_t r = 0; r < rows; r += 2) store(out + r, f(load<Doubles>(x + r)));
}

}  // namespace

void affine(const double* x, const double* subtract, const double* divide, const double* multiply, const double* add, std::size_t rows,
            double* out) {
  // What changes no number, in the place of what is not done: one loop is a third of four.
  const double s = subtract == nullptr ? 0.0 : *subtract, m = multiply == nullptr ? 1.0 : *multiply, a = add == nullptr ? -0.0 : *add;
  const double d = divide == nullptr ? 1.0 : *divide;
  if (divide == nullptr) by_twos(x, rows, out, [=](auto v) { return (v - s) * m + a; });
  else if (multiply == nullptr && add == nullptr) by_twos(x, rows, out, [=](auto v) { return (v - s) / d; });
  else by_twos(x, rows, out, [=](auto v) { return (v - s) / d * m + a; });
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

void apply(double (*f)(double), const double* x, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) out[r] = f(x[r]);
}

void apply(double (*f)(double, double), const double* x, double parameter, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) out[r] = f(x[r], parameter);
}

void multiply(const double* a, const double* b, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) out[r] = a[r] * b[r];
}

void add(const double* a, const double* b, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) out[r] = a[r] + b[r];
}

void coalesce(const double* a, const double* b, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) out[r] = std::isnan(a[r]) ? b[r] : a[r];
}

void piecewise(const double* x, std::span<const double> breaks, std::span<const double> origin, std::span<const double> coefficients,
               std::size_t width, const Block& block, double* out) {
  const std::size_t powers = coefficients.size() / (breaks.size() + 1) / width;
  for (std::size_t r = 0; r < block.rows; ++r) {
    const auto piece = static_cast<std::size_t>(std::upper_bound(breaks.begin(), breaks.end(), x[r]) - breaks.begin());
    const double from_origin = origin.empty() ? x[r] : x[r] - origin[piece];
    const double* c = coefficients.data() + piece * width * powers;
    for (std::size_t k = 0; k < width; ++k, c += powers) {
      std::size_t power = powers - 1;
      while (power > 0 && c[power] == 0) --power;
      double value = c[power];
      while (power > 0) value = value * from_origin + c[--power];
      out[k * block.stride + r] = std::isnan(x[r]) ? x[r] : value;
    }
  }
}

void normalise(std::size_t columns, double norm, const Block& block, double* out) {
  constexpr double kNone = 10 * std::numeric_limits<double>::epsilon();
  for (std::size_t r = 0; r < block.rows; ++r) {
    double sum = 0, largest = 0;
    for (std::size_t k = 0; k < columns; ++k) {
      const double size = std::fabs(out[k * block.stride + r]);
      sum += norm == 2 ? size * size : size;
      largest = std::max(largest, size);
    }
    double length = norm == 1 ? sum : norm == 2 ? std::sqrt(sum) : largest;
    if (length < kNone) length = 1;
    if (std::isnan(sum)) length = sum;
    for (std::size_t k = 0; k < columns; ++k) out[k * block.stride + r] /= length;
  }
}

std::size_t look_up(const double* x, std::span<const double> table, std::span<const double> unknown, std::span<const double> missing,
                    std::size_t width, const Block& block, double* out) {
  const std::size_t codes = table.size() / width;
  for (std::size_t r = 0; r < block.rows; ++r) {
    const std::size_t at = slot(x[r], codes);
    const std::span<const double> row = at < codes ? table.subspan(at * width, width) : at == codes ? unknown : missing;
    if (row.empty()) return r;
    for (std::size_t k = 0; k < width; ++k) out[k * block.stride + r] = row[k];
  }
  return kNoBadRow;
}

std::size_t one_hot(const double* x, std::span<const std::uint32_t> places, std::size_t width, const Block& block, double* out) {
  for (std::size_t k = 0; k < width; ++k) std::fill_n(out + k * block.stride, block.rows, 0.0);
  for (std::size_t r = 0; r < block.rows; ++r) {
    const std::uint32_t place = places[slot(x[r], places.size() - 2)];
    if (place == kRefused) return r;
    if (place != kNowhere) out[place * block.stride + r] = 1;
  }
  return kNoBadRow;
}

std::size_t choose(const double* x, std::span<const std::uint32_t> places, std::size_t width, std::size_t rows, double* out) {
  for (std::size_t r = 0; r < rows; ++r) {
    const std::uint32_t place = places[slot(x[r], places.size() - 2)];
    if (place == kRefused) return r;
    out[r] = place == kNowhere ? static_cast<double>(width) : place;
  }
  return kNoBadRow;
}

}  // namespace sapwood::kernels
