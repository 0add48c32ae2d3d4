#include "compile/columns.h"

#include <algorithm>
#include <utility>

#include "base/allocate.h"
#include "compile/bytes_of.h"
#include "compile/column_functions.h"
#include "compile/input_rules.h"
#include "kernels/transforms.h"

namespace sapwood::compile {
namespace {

using kernels::kBlock;

static_assert(kernels::kNowhere == ir::Transform::kNowhere && kernels::kRefused == ir::Transform::kRefused);

const double* at(const std::vector<double>& values, std::size_t i) { return values.empty() ? nullptr : &values[i]; }

}  // namespace

Result<Columns> Columns::make(const ir::Model& model, Wishes wishes) {
  Columns out;
  out.transforms_ = model.transforms;
  out.layout_ = lay_out(model, wishes.choices);
  out.rules_ = cell_rules(model.inputs);
  for (std::uint32_t i = 0; i < model.inputs.size(); ++i) out.rules_[i].column = i;
  if (wishes.floats) out.float_row_.resize(model.inputs.size());
  for (const ir::Model& part : model.parts) {
    SAPWOOD_ASSIGN(AskedPart asked, AskedPart::make(part));
    out.parts_.push_back(std::move(asked));
  }
  const std::size_t copied = out.layout_.together ? 0 : out.layout_.features.size();
  SAPWOOD_TRY(resize(out.values_, (out.layout_.places + copied) * kBlock, "columns"));
  return out;
}

std::optional<BadCell> Columns::fill(const MatrixView& rows) {
  block_ = kernels::block_of(rows.rows);
  const bool together = rows.rows > 1 && float_row_.empty() && kernels::cast_block(rows, rules_, values_.data());
  for (std::size_t r = 0; !together && r < rows.rows; ++r)
    if (const std::size_t bad = cast(rows, r); bad != kernels::kNoBadCell) return BadCell{r, bad};
  for (std::size_t t = 0; t < transforms_.size(); ++t)
    if (const auto bad = run(t)) return bad;
  return std::nullopt;
}

// A row by itself: of a block of doubles it is here because one of them is refused, and the first one is looked for.
// Returns the first input whose value is refused, or kNoBadCell.
std::size_t Columns::cast(const MatrixView& rows, std::size_t r) {
  if (float_row_.empty()) return kernels::cast_row(rows.row(r), rows.column_stride, rules_, values_.data());
  const std::size_t bad = kernels::cast_row(rows.row(r), rows.column_stride, rules_, float_row_.data());
  for (std::size_t i = 0; i < rules_.size(); ++i) values_[i * block_.stride + r] = float_row_[i];
  return bad;
}

std::optional<BadCell> Columns::run(std::size_t t) {
  const ir::Transform& transform = transforms_[t];
  const std::uint32_t first = layout_.first_column[t];
  if (ir::goes_column_by_column(transform.op)) {
    const auto columns = static_cast<std::uint32_t>(ir::columns_of(transform));
    for (std::uint32_t k = 0; k < columns; ++k) run_column(transform, k, column(first + k));
  } else if (ir::reads_category(transform.op)) {
    const std::size_t bad = run_category(transform, layout_.chooses[t], column(first));
    if (bad != kernels::kNoBadRow) return BadCell{bad, layout_.origin[first]};
  } else if (transform.op == ir::Op::model) return ask(transform, column(first));
  else if (transform.op == ir::Op::piecewise) piecewise(transform, column(first));
  else normalise(transform, column(first));
  return std::nullopt;
}

std::optional<BadCell> Columns::ask(const ir::Transform& t, double* out) {
  AskedPart& part = parts_[t.part];
  for (std::size_t k = 0; k < t.from.size(); ++k) std::copy_n(column(t.from[k]), block_.rows, part.given() + k * block_.stride);
  std::optional<BadCell> bad = part.ask(t.answer, t.width, block_, out);
  if (bad.has_value()) bad->column = layout_.origin[t.from[bad->column]];
  return bad;
}

// Returns the first row that is refused, or kNoBadRow.
std::size_t Columns::run_category(const ir::Transform& t, bool chooses, double* out) {
  const double* const x = column(t.from[0]);
  if (chooses) return kernels::choose(x, t.places, t.width, block_.rows, out);
  if (t.op == ir::Op::one_hot) return kernels::one_hot(x, t.places, t.width, block_, out);
  return kernels::look_up(x, t.values[0], t.values[1], t.values[2], t.width, block_, out);
}

void Columns::run_column(const ir::Transform& t, std::size_t k, double* out) {
  const auto& values = t.values;
  const double* const x = column(t.from[k]);
  const std::size_t rows = block_.rows;
  const auto second = [&] { return column(t.from[t.from.size() / 2 + k]); };
  if (t.op == ir::Op::affine) kernels::affine(x, at(values[0], k), at(values[1], k), at(values[2], k), at(values[3], k), rows, out);
  else if (t.op == ir::Op::impute) kernels::impute(x, values[0][k], rows, out);
  else if (t.op == ir::Op::indicator) kernels::indicate(x, rows, out);
  else if (t.op == ir::Op::clip) kernels::clip(x, values[0][k], values[1][k], rows, out);
  else if (t.op == ir::Op::multiply) kernels::multiply(x, second(), rows, out);
  else if (t.op == ir::Op::add) kernels::add(x, second(), rows, out);
  else if (t.op == ir::Op::coalesce) kernels::coalesce(x, second(), rows, out);
  else if (const FunctionOfTwo f = function_of_two(t.op)) kernels::apply(f, x, values[0][k], rows, out);
  else kernels::apply(function_of(t.op), x, rows, out);
}

void Columns::piecewise(const ir::Transform& t, double* out) {
  const auto& [breaks, origin, coefficients, none] = t.values;
  const std::size_t each = coefficients.size() / (breaks.size() + t.from.size());
  for (std::size_t k = 0; k < t.from.size(); ++k, out += t.width * block_.stride) {
    const std::size_t begin = t.places[k], count = t.places[k + 1] - begin, piece = begin + k;  // a column has a piece more than breaks
    kernels::piecewise(column(t.from[k]), std::span(breaks).subspan(begin, count),
                       origin.empty() ? std::span<const double>() : std::span(origin).subspan(piece, count + 1),
                       std::span(coefficients).subspan(piece * each, (count + 1) * each), t.width, block_, out);
  }
}

void Columns::normalise(const ir::Transform& t, double* out) {
  for (std::size_t k = 0; k < t.from.size(); ++k) std::copy_n(column(t.from[k]), block_.rows, out + k * block_.stride);
  kernels::normalise(t.from.size(), t.values[0][0], block_, out);
}

MatrixView Columns::features() {
  const auto& terms = layout_.terms;
  const auto at = [&](std::size_t place) { return values_.data() + place * block_.stride; };
  const std::size_t first = !layout_.together ? layout_.places : terms.empty() ? 0 : terms[0].column;
  if (!layout_.together)
    for (std::size_t f = 0; f < terms.size(); ++f) std::copy_n(at(terms[f].column), block_.rows, at(first + f));
  return {at(first), block_.rows, terms.size(), 1, block_.stride};
}

std::size_t Columns::bytes() const {
  std::size_t bytes = bytes_of_vectors(values_, layout_.features, layout_.terms, layout_.origin, layout_.first_column, layout_.place);
  for (const AskedPart& part : parts_) bytes += part.bytes();
  for (const ir::Transform& t : transforms_)
    bytes += bytes_of_vectors(t.from, t.places, t.values[0], t.values[1], t.values[2], t.values[3]);
  return bytes;
}

}  // namespace sapwood::compile
