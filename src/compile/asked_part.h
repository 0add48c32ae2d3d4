// A model inside of another one: asked as one of its steps.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/status.h"
#include "compile/plan.h"
#include "ir/model.h"
#include "kernels/block.h"

namespace sapwood::compile {

class AskedPart {
 public:
  // The model must outlive this. Errors: as of compile()
  static Result<AskedPart> make(const ir::Model& model);

  // Where the columns of its inputs go, before it is asked: stride of the block, one after the other.
  double* given() { return given_.data(); }

  // Its answer to a block, as `width` columns.
  // Returns the first value that is refused; its column is an input of this model.
  std::optional<BadCell> ask(ir::PartAnswer answer, std::size_t width, const kernels::Block& block, double* out);

  std::size_t bytes() const;

 private:
  const ir::Model* model_ = nullptr;
  std::unique_ptr<Plan> plan_;
  std::vector<double> given_;           // (inputs x kBlock)
  std::vector<double> raw_, response_;  // (kBlock x scores or responses)
  std::vector<double> chosen_;          // of a row
};

}  // namespace sapwood::compile
