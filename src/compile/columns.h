// The transforms of a model, ready to run on a block of rows.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/matrix_view.h"
#include "base/status.h"
#include "compile/plan.h"
#include "ir/model.h"
#include "kernels/cast.h"

namespace sapwood::compile {

class Columns {
 public:
  // The transforms are read where they are: the model must outlive this. It may be moved.
  // Errors: out_of_memory
  static Result<Columns> make(const ir::Model& model);

  // Inputs -> features of at most kBlock rows.
  // Returns the first value that is refused.
  std::optional<BadCell> fill(const MatrixView& rows);

  // The features of the rows of the last fill: (rows x features).
  MatrixView features(std::size_t rows) const;
  // The input that a feature was made of.
  std::size_t input_of(std::size_t feature) const { return origin_[features_[feature]]; }
  std::size_t bytes() const;

 private:
  std::size_t run(const ir::Transform& transform, std::size_t rows, double* out);

  std::vector<kernels::CellRule> rules_;
  std::span<const ir::Transform> transforms_;
  std::span<const std::uint32_t> features_;  // columns
  std::vector<std::uint32_t> origin_;        // (columns) inputs
  std::vector<std::size_t> first_column_;    // (transforms)
  std::vector<double> values_;               // (columns x kBlock), then (features x kBlock) unless they lie together
  std::size_t first_feature_ = 0;            // column
};

}  // namespace sapwood::compile
