#include "compile/column_layout.h"

#include <algorithm>
#include <cstddef>

namespace sapwood::compile {
namespace {

// What a transform's k-th column is made of; of a model's answer: its first input; of nothing: the model's first input.
std::uint32_t source_of(const ir::Transform& transform, std::size_t k) {
  if (transform.from.empty()) return 0;
  if (ir::reads_category(transform.op) || transform.op == ir::Op::model) return transform.from[0];
  return transform.from[transform.op == ir::Op::piecewise ? k / transform.width : k];
}

// (columns) how often each is read
std::vector<std::uint32_t> count_readers(const ir::Model& model, const ColumnLayout& layout) {
  std::vector<std::uint32_t> readers(layout.origin.size());
  for (const ir::Transform& transform : model.transforms)
    for (const std::uint32_t column : transform.from) ++readers[column];
  for (const std::uint32_t column : layout.features) ++readers[column];
  return readers;
}

// True if the predictor reads the columns of a one_hot, and nobody else does.
bool is_choice(const ir::Transform& transform, std::uint32_t first, const ColumnLayout& layout, const std::vector<std::uint32_t>& readers) {
  if (transform.op != ir::Op::one_hot) return false;
  const auto& features = layout.features;
  const auto at = static_cast<std::size_t>(std::find(features.begin(), features.end(), first) - features.begin());
  if (features.size() - at < transform.width) return false;
  for (std::uint32_t k = 0; k < transform.width; ++k)
    if (features[at + k] != first + k || readers[first + k] != 1) return false;
  return true;
}

}  // namespace

ColumnLayout lay_out(const ir::Model& model, bool choices) {
  ColumnLayout out;
  out.features = model.features;
  for (std::uint32_t i = 0; i < model.inputs.size(); ++i) {
    out.origin.push_back(i);
    if (!ir::has_steps(model)) out.features.push_back(i);
  }
  for (const ir::Transform& transform : model.transforms) {
    out.first_column.push_back(static_cast<std::uint32_t>(out.origin.size()));
    for (std::size_t k = 0; k < ir::columns_of(transform); ++k) {
      const std::uint32_t source = source_of(transform, k);
      out.origin.push_back(out.origin.empty() ? 0 : out.origin[source]);
    }
  }

  const std::vector<std::uint32_t> readers = count_readers(model, out);
  std::vector<std::uint32_t> choices_of(out.origin.size());  // of the first column of a choice
  out.place.resize(out.origin.size());
  for (; out.places < model.inputs.size(); ++out.places) out.place[out.places] = out.places;
  for (std::size_t t = 0; t < model.transforms.size(); ++t) {
    const ir::Transform& transform = model.transforms[t];
    const std::uint32_t first = out.first_column[t];
    const bool choice = choices && is_choice(transform, first, out, readers);
    out.chooses.push_back(choice);
    if (choice) choices_of[first] = transform.width;
    const bool overwrites = choice || ir::goes_column_by_column(transform.op);
    for (std::size_t k = 0; k < (choice ? 1 : ir::columns_of(transform)); ++k)
      out.place[first + k] = overwrites && readers[transform.from[k]] == 1 ? out.place[transform.from[k]] : out.places++;
  }
  for (std::size_t f = 0; f < out.features.size(); f += std::max(out.terms.back().choices, 1u))
    out.terms.push_back({out.place[out.features[f]], choices_of[out.features[f]]});
  for (std::size_t i = 1; i < out.terms.size(); ++i) out.together &= out.terms[i].column == out.terms[0].column + i;
  return out;
}

}  // namespace sapwood::compile
