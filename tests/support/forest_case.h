// A forest and rows for it, described by what matters only: random tests make such cases, shrink them and print them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <vector>

#include "ir/model.h"

namespace sapwood::test {

// A leaf, unless it asks for a feature.
struct CaseNode {
  static constexpr std::uint32_t kNone = 0xffffffff;

  std::uint32_t feature = kNone;
  bool missing_left = false, is_set = false;
  double threshold = 0;              // of a split by number
  std::vector<std::uint32_t> codes;  // of a split by set: ascending
  std::vector<double> leaf;          // one value, or one for each output

  bool is_leaf() const { return feature == kNone; }
};

struct CaseTree {
  std::uint32_t output = 0;
  std::vector<CaseNode> nodes;  // preorder: a split, its left subtree, its right one

  // One past the last node of the subtree that begins at `node`.
  std::size_t end_of(std::size_t node) const;
};

// How the rows lie in memory. Gaps are in doubles; what lies in them is not for the model.
struct CaseLayout {
  bool by_columns = false;
  std::size_t before = 0, inner_gap = 0, outer_gap = 0;  // before the first value, between neighbours, between rows (or columns)
};

struct ForestCase {
  ir::DType feature_type = ir::DType::f32, sum_type = ir::DType::f32;
  ir::Compare compare = ir::Compare::less;
  bool vector_leaves = false;
  double divisor = 1;
  std::vector<double> base{0};  // one for each output
  std::vector<ir::Input> inputs;
  std::vector<CaseTree> trees;
  std::vector<std::vector<double>> rows;
  std::size_t batch = 1;  // rows of a call
  CaseLayout layout;
};

// The IR of its forest.
ir::Model model_of(const ForestCase& the);

// As a person would write it on a board.
std::ostream& operator<<(std::ostream& out, const ForestCase& the);

}  // namespace sapwood::test
