// The transforms of a model, ready to run on a block of rows.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/matrix_view.h"
#include "base/status.h"
#include "compile/asked_part.h"
#include "compile/column_layout.h"
#include "compile/plan.h"
#include "ir/model.h"
#include "kernels/block.h"
#include "kernels/cast.h"
#include "kernels/linear.h"

namespace sapwood::compile {

class Columns {
 public:
  // floats: inputs are rounded to float32 as they are read
  // choices: what lay_out() says of them
  struct Wishes {
    bool floats = false, choices = false;
  };
  // The transforms are read where they are: the model must outlive this. It may be moved.
  // Errors: as of compile()
  static Result<Columns> make(const ir::Model& model, Wishes wishes);
  Columns(Columns&&) noexcept = default;

  // Inputs -> features of at most kBlock rows.
  // Returns the first value that is refused.
  std::optional<BadCell> fill(const MatrixView& rows);

  // fill() block after block; after each visit(number of its first row) -> the first feature that is refused.
  // Returns the first value that is refused.
  template <class Visit>
  std::optional<BadCell> each_block(const MatrixView& rows, Visit visit) {
    for (std::size_t begin = 0; begin < rows.rows; begin += kernels::kBlock) {
      std::optional<BadCell> bad = fill(rows.part(begin, kernels::kBlock));
      if (!bad.has_value() && (bad = visit(begin)).has_value()) bad->column = input_of(bad->column);
      if (bad.has_value()) return BadCell{begin + bad->row, bad->column};
    }
    return std::nullopt;
  }

  // The features of the last fill: (rows x features). Precondition: there are no choices.
  MatrixView features();
  // The same where they lie: all columns, and which of them are features.
  const double* data() const { return values_.data(); }
  const kernels::Block& block() const { return block_; }
  std::span<const kernels::LinearTerm> terms() const { return layout_.terms; }

  std::size_t bytes() const;

 private:
  Columns() = default;
  // The input that a feature was made of.
  std::size_t input_of(std::size_t feature) const { return layout_.origin[layout_.features[feature]]; }
  double* column(std::uint32_t c) { return values_.data() + layout_.place[c] * block_.stride; }
  std::size_t cast(const MatrixView& rows, std::size_t r);
  std::optional<BadCell> run(std::size_t t);
  std::optional<BadCell> ask(const ir::Transform& transform, double* out);
  std::size_t run_category(const ir::Transform& transform, bool chooses, double* out);
  void run_column(const ir::Transform& transform, std::size_t k, double* out);
  void piecewise(const ir::Transform& transform, double* out);
  void normalise(const ir::Transform& transform, double* out);

  std::span<const ir::Transform> transforms_;
  ColumnLayout layout_;
  std::vector<kernels::CellRule> rules_;
  std::vector<float> float_row_;  // (inputs) where inputs are rounded as they are read, else empty
  std::vector<AskedPart> parts_;
  std::vector<double> values_;  // (places x kBlock), then (features x kBlock) unless they lie together
  kernels::Block block_;        // of the last fill
};

}  // namespace sapwood::compile
