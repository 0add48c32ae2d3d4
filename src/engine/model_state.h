// What a Model is made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "compile/plan.h"
#include "engine/model.h"
#include "ir/model.h"

namespace sapwood {

struct Model::State {
  ir::Model ir;
  std::unique_ptr<compile::Plan> plan;
  std::size_t outputs = 1, responses = 1;
  std::size_t widths[4] = {};  // of each Answer; 0: there is none
  std::size_t file_bytes = 0;
  std::vector<double> raw, response;  // (some rows x outputs, x responses): scores of which answers are made

  std::vector<double> one;  // posteriors: the draws of one response of a row, where there are several

  // Why a value was refused; `first` is the number of the block's first row.
  Status refused(const MatrixView& block, compile::BadCell bad, std::size_t first) const;
};

}  // namespace sapwood
