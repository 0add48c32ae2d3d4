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
#include "kernels/block.h"
#include "kernels/cast.h"
#include "kernels/linear.h"

namespace sapwood::compile {

class Columns {
 public:
  // The transforms are read where they are: the model must outlive this. It may be moved.
  // floats: inputs are rounded to float32 as they are read
  // choices: the columns of a one_hot that nothing but features reads, side by side, stay one term (see list())
  // Errors: as of compile()
  struct Wishes {
    bool floats = false, choices = false;
  };
  static Result<Columns> make(const ir::Model& model, Wishes wishes);
  Columns(Columns&&) noexcept = default;

  // Inputs -> features of at most kBlock rows.
  // Returns the first value that is refused.
  std::optional<BadCell> fill(const MatrixView& rows);

  // The features of the last fill: (rows x features). Precondition: there are no choices.
  MatrixView features();
  // The same without a copy: the columns, and which of them are the features.
  const double* data() const { return values_.data(); }
  const kernels::Block& block() const { return block_; }
  std::span<const kernels::LinearTerm> list() const { return list_; }

  // The input that a feature was made of.
  std::size_t input_of(std::size_t feature) const { return origin_[features_[feature]]; }
  std::size_t bytes() const;

 private:
  Columns() = default;
  void list_features(bool choices);
  void find_places();
  double* column(std::uint32_t c) { return values_.data() + place_[c] * block_.stride; }
  std::size_t cast(const MatrixView& rows, std::size_t r);
  std::optional<BadCell> run(std::size_t t);
  std::size_t run(const ir::Transform& transform, std::size_t t);
  void run_column(const ir::Transform& transform, std::size_t k, double* out);
  void piecewise(const ir::Transform& transform, double* out);
  std::optional<BadCell> ask(const ir::Transform& transform, double* out);

  kernels::Block block_;
  std::vector<kernels::CellRule> rules_;
  std::vector<float> float_row_;  // (inputs) where inputs are rounded as they are read, else empty
  std::span<const ir::Transform> transforms_;
  std::vector<std::uint32_t> features_;  // columns
  std::vector<kernels::LinearTerm> list_;
  std::vector<std::uint32_t> origin_;        // (columns) inputs
  std::vector<std::uint32_t> first_column_;  // (transforms)
  std::vector<std::uint32_t> readers_;       // (columns) how often each is read
  std::vector<std::uint32_t> place_;         // (columns) where each is kept, counted in columns
  std::vector<bool> chooses_;                // (transforms) one_hot: makes a choice
  std::vector<double> values_;               // (places x kBlock), then (features x kBlock) unless they lie together
  std::uint32_t places_ = 0;
  bool together_ = true;  // the features are
  std::span<const ir::Model> parts_;
  std::vector<std::unique_ptr<Plan>> plans_;  // (parts)
  std::vector<double> given_;                 // (inputs of a part x kBlock)
  std::vector<double> raw_, response_;        // (kBlock x scores or responses of a part)
  std::vector<double> chosen_;                // of a row
};

}  // namespace sapwood::compile
