// The transforms of a model, ready to run on a block of rows; the models inside of it, each with a plan of its own.
#pragma once

#include <memory>
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
  // Errors: as of compile()
  static Result<Columns> make(const ir::Model& model);
  Columns(Columns&&) noexcept = default;

  // Inputs -> features of at most kBlock rows.
  // Returns the first value that is refused.
  std::optional<BadCell> fill(const MatrixView& rows);

  // The features of the rows of the last fill: (rows x features).
  MatrixView features(std::size_t rows) const;
  // The input that a feature was made of.
  std::size_t input_of(std::size_t feature) const { return origin_[features_[feature]]; }
  std::size_t bytes() const;

 private:
  Columns() = default;
  std::optional<BadCell> run(std::size_t t, std::size_t rows);
  std::size_t run(const ir::Transform& transform, std::size_t rows, double* out);
  void piecewise(const ir::Transform& transform, std::size_t rows, double* out);
  std::optional<BadCell> ask(const ir::Transform& transform, std::size_t rows, double* out);

  std::vector<kernels::CellRule> rules_;
  std::span<const ir::Transform> transforms_;
  std::span<const std::uint32_t> features_;  // columns
  std::vector<std::uint32_t> origin_;        // (columns) inputs
  std::vector<std::size_t> first_column_;    // (transforms)
  std::vector<double> values_;               // (columns x kBlock), then (features x kBlock) unless they lie together
  std::size_t first_feature_ = 0;            // column
  std::span<const ir::Model> parts_;
  std::vector<std::unique_ptr<Plan>> plans_;  // (parts)
  std::vector<double> given_;                 // (inputs of a part x kBlock)
  std::vector<double> raw_, response_;        // (kBlock x scores or responses of a part)
  std::vector<double> chosen_;                // of a row
};

}  // namespace sapwood::compile
