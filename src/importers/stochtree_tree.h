// One tree of a stochtree forest: arrays with an entry for each node slot, slots that the sampler has deleted among them.
#pragma once

#include <cstdint>
#include <vector>

#include "base/status.h"
#include "base/value_reader.h"
#include "ir/posterior.h"

namespace sapwood::importers {

struct StochtreeTree {
  std::vector<std::int64_t> left, right;  // -1 in leaves
  std::vector<std::int64_t> feature;
  std::vector<double> threshold;
  std::vector<std::uint8_t> type;  // 2: a split by categories
  std::int64_t width = 1;          // values of a leaf
  std::vector<double> leaf_value;  // width 1: one for each slot
  std::vector<double> leaf_vector;
  std::vector<std::int64_t> leaf_begin, leaf_end;
  std::vector<std::int64_t> categories, category_begin, category_end;
  // Scratch of append_stochtree_tree.
  std::vector<ir::LooseNode> nodes;
  std::vector<double> leaves;
  std::vector<std::uint32_t> codes;

  void clear();
};

// Read a `tree_0` object. Errors are the reader's.
void read_stochtree_tree(ValueReader& reader, StochtreeTree& tree);

// Hand the tree to the builder, whose ensemble has the tree's width.
// Errors: invalid_model, too_large, out_of_memory
Status append_stochtree_tree(StochtreeTree& tree, std::uint32_t draw, std::uint32_t ensemble, std::uint32_t number,
                             ir::PosteriorBuilder& builder);

}  // namespace sapwood::importers
