#include "compile/columns.h"

#include <algorithm>
#include <utility>

#include "base/allocate.h"
#include "compile/bytes_of.h"
#include "compile/input_rules.h"
#include "kernels/transforms.h"

namespace sapwood::compile {
namespace {

using kernels::kBlock;

const double* at(const std::vector<double>& values, std::size_t i) { return values.empty() ? nullptr : &values[i]; }

// What a transform's k-th column is made of.
struct Read {
  std::size_t k;
  std::uint32_t operator()(const ir::Lookup& t) const { return t.from; }
  std::uint32_t operator()(const ir::OneHot& t) const { return t.from; }
  template <class T>
  std::uint32_t operator()(const T& t) const {
    return t.from[k];
  }
};

}  // namespace

Result<Columns> Columns::make(const ir::Model& model) {
  Columns out;
  out.rules_ = cell_rules(model.inputs);
  out.transforms_ = model.transforms;
  out.features_ = model.features;
  for (std::uint32_t i = 0; i < model.inputs.size(); ++i) {
    out.rules_[i].column = i;
    out.origin_.push_back(i);
  }
  for (const ir::Transform& transform : model.transforms) {
    out.first_column_.push_back(out.origin_.size());
    for (std::size_t k = 0; k < ir::columns_of(transform); ++k) out.origin_.push_back(out.origin_[std::visit(Read{k}, transform)]);
    Table& table = out.tables_.emplace_back();
    if (const auto* lookup = std::get_if<ir::Lookup>(&transform)) {
      const auto codes = static_cast<std::uint32_t>(lookup->rows.size() / lookup->width);
      table.rows = lookup->rows;
      for (std::uint32_t code = 0; code < codes; ++code) table.places.push_back(code);
      for (const std::vector<double>* other : {&lookup->unknown, &lookup->missing}) {
        table.places.push_back(other->empty() ? kernels::kRefused : static_cast<std::uint32_t>(table.rows.size() / lookup->width));
        table.rows.insert(table.rows.end(), other->begin(), other->end());
      }
    } else if (const auto* one_hot = std::get_if<ir::OneHot>(&transform)) {
      table.places = one_hot->place;
      table.places.insert(table.places.end(), {one_hot->unknown, one_hot->missing});
    }
  }
  const std::size_t columns = out.origin_.size();
  bool together = true;
  for (std::size_t f = 1; f < out.features_.size(); ++f) together &= out.features_[f] == out.features_[0] + f;
  out.first_feature_ = together ? (out.features_.empty() ? 0 : out.features_[0]) : columns;
  SAPWOOD_TRY(resize(out.values_, (columns + (together ? 0 : out.features_.size())) * kBlock, "columns"));
  return out;
}

std::optional<BadCell> Columns::fill(const MatrixView& rows) {
  if (!kernels::cast_block(rows, rules_, values_.data())) {
    std::vector<double> row(rules_.size());
    for (std::size_t r = 0; r < rows.rows; ++r)
      if (const std::size_t bad = kernels::cast_row<double>(rows.row(r), rows.column_stride, rules_, row.data());
          bad != kernels::kNoBadCell)
        return BadCell{r, bad};
  }
  for (std::size_t t = 0; t < transforms_.size(); ++t)
    if (const std::size_t bad = run(t, rows.rows, values_.data() + first_column_[t] * kBlock); bad != kernels::kNoBadRow)
      return BadCell{bad, origin_[std::visit(Read{0}, transforms_[t])]};
  if (first_feature_ == origin_.size())
    for (std::size_t f = 0; f < features_.size(); ++f)
      std::copy_n(values_.data() + features_[f] * kBlock, rows.rows, values_.data() + (first_feature_ + f) * kBlock);
  return std::nullopt;
}

std::size_t Columns::run(std::size_t transform, std::size_t rows, double* out) {
  const auto column = [&](std::uint32_t c) { return values_.data() + std::size_t{c} * kBlock; };
  const Table& table = tables_[transform];
  const ir::Transform& what = transforms_[transform];
  if (const auto* lookup = std::get_if<ir::Lookup>(&what))
    return kernels::look_up(column(lookup->from), table.places, table.rows.data(), lookup->width, rows, out);
  if (const auto* one_hot = std::get_if<ir::OneHot>(&what))
    return kernels::one_hot(column(one_hot->from), table.places, one_hot->width, rows, out);
  if (const auto* affine = std::get_if<ir::Affine>(&what)) {
    for (std::size_t k = 0; k < affine->from.size(); ++k, out += kBlock)
      kernels::affine(column(affine->from[k]), at(affine->subtract, k), at(affine->divide, k), at(affine->multiply, k), at(affine->add, k),
                      rows, out);
  } else if (const auto* impute = std::get_if<ir::Impute>(&what)) {
    for (std::size_t k = 0; k < impute->from.size(); ++k, out += kBlock)
      kernels::impute(column(impute->from[k]), impute->value[k], rows, out);
  } else if (const auto* indicator = std::get_if<ir::Indicator>(&what)) {
    for (const std::uint32_t from : indicator->from) kernels::indicate(column(from), rows, std::exchange(out, out + kBlock));
  } else {
    const auto& clip = std::get<ir::Clip>(what);
    for (std::size_t k = 0; k < clip.from.size(); ++k, out += kBlock)
      kernels::clip(column(clip.from[k]), clip.low[k], clip.high[k], rows, out);
  }
  return kernels::kNoBadRow;
}

MatrixView Columns::features(std::size_t rows) const {
  return {values_.data() + first_feature_ * kBlock, rows, features_.size(), 1, kBlock};
}

std::size_t Columns::bytes() const {
  std::size_t bytes = bytes_of_vectors(values_, features_, origin_);
  for (const Table& table : tables_) bytes += bytes_of_vectors(table.places, table.rows);
  return bytes;
}

}  // namespace sapwood::compile
