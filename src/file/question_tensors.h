// The questions of a predictor <-> arrays of the Sapwood file.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/status.h"
#include "file/tensors.h"
#include "ir/model.h"

namespace sapwood::file {

// prefix: of the names of arrays: "forest."
// Errors: malformed, invalid_model (the place names the array), out_of_memory
Status read_questions(const Container& in, const std::string& prefix, ir::Splits& splits);
void write_questions(const ir::Splits& splits, const std::string& prefix, ContainerWriter& out);

// The category sets of a layout that exporters write: a node says which set its split asks for.
class PlainSets {
 public:
  // Errors: malformed, invalid_model (the place names the array)
  static Result<PlainSets> read(const Container& in, const std::string& prefix, std::size_t nodes);

  // False: a numeric split, or a leaf.
  bool has(std::size_t node) const { return !of_node_.empty() && of_node_[node] >= 0; }
  // The codes of a node that has a set. Errors: invalid_model
  Result<std::span<const std::uint32_t>> codes(std::size_t node) const;

 private:
  std::string prefix_;
  std::vector<double> of_node_;
  std::vector<std::uint32_t> begin_, codes_;
};

}  // namespace sapwood::file
