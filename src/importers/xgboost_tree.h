// One tree of an XGBoost file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/status.h"
#include "base/value_reader.h"
#include "ir/forest.h"
#include "ir/model.h"

namespace sapwood::importers {

// A tree's arrays as they stand in the file, one entry per node unless said otherwise. Kept from tree to tree, so that
// reading a thousand trees allocates once.
struct XgboostTree {
  std::vector<std::int32_t> left, right;
  std::vector<std::int64_t> feature;  // 2^31 - 1 or 2^32 - 1 in deleted nodes
  std::vector<float> condition;       // threshold, or value of a scalar leaf
  std::vector<std::uint8_t> default_left;
  std::vector<std::uint8_t> split_type;  // 1: categorical; empty before 1.3
  std::vector<float> hessian;
  std::vector<std::int32_t> category_nodes;     // (categorical nodes)
  std::vector<std::int64_t> category_segments;  // (categorical nodes)
  std::vector<std::int64_t> category_sizes;     // (categorical nodes)
  std::vector<std::int32_t> categories;         // members of all sets, one set after the other
  std::vector<float> leaf_weights;              // vector leaves since 3.2: (leaves x targets); a leaf's `right` is its row
  std::vector<float> base_weights;              // vector leaves before: (nodes x targets)
  std::int64_t leaf_size = 1;                   // size_leaf_vector; above 1: vector leaves
  bool base_weights_skipped = false;

  // Scratch of append_xgboost_tree.
  std::vector<ir::LooseNode> loose;
  std::vector<double> leaves;
  std::vector<std::uint32_t> codes;

  void clear();
};

// Read one tree object. base_weights are as long as everything else together and only old vector leaves need them, so
// they are skipped unless asked for. Errors stay in the reader.
void read_xgboost_tree(ValueReader& reader, bool keep_base_weights, XgboostTree& tree);

// Append the tree to the forest, its output still 0. Precondition: forest.leaf_width == tree.leaf_size.
//
// tree: its categories may be put in order
// Errors: invalid_model, out_of_memory; `place` and the node are named
Status append_xgboost_tree(XgboostTree& tree, const Words& place, ir::ForestBuilder& builder);

}  // namespace sapwood::importers
