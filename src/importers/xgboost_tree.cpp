#include "importers/xgboost_tree.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "base/order.h"
#include "base/text.h"
#include "importers/xgboost_text.h"

namespace sapwood::importers {
namespace {

constexpr std::int32_t kNoChild = -1;

// A feature that no model has, if the file's number is not one; whoever asks for it is refused.
std::uint32_t feature_of(const XgboostTree& tree, std::size_t i) {
  const std::int64_t feature = tree.feature[i];
  return feature >= 0 && feature < UINT32_MAX ? static_cast<std::uint32_t>(feature) : UINT32_MAX;
}

Status bad_array(const Words& place, const Words& array, std::size_t got, std::size_t expected) {
  return {Code::invalid_model, "an array of a tree has the wrong length", {place, ".", array}, got, expected};
}

// Length checks that the rest of the file relies on.
Status check_lengths(const XgboostTree& tree, const Words& place) {
  const std::size_t n = tree.left.size();
  if (n == 0) return {Code::invalid_model, "a tree has no nodes", {place, ".left_children"}, "0", "at least 1"};
  if (tree.right.size() != n) return bad_array(place, "right_children", tree.right.size(), n);
  if (tree.feature.size() != n) return bad_array(place, "split_indices", tree.feature.size(), n);
  if (tree.condition.size() != n) return bad_array(place, "split_conditions", tree.condition.size(), n);
  if (tree.default_left.size() != n) return bad_array(place, "default_left", tree.default_left.size(), n);
  if (!tree.split_type.empty() && tree.split_type.size() != n) return bad_array(place, "split_type", tree.split_type.size(), n);
  if (!tree.hessian.empty() && tree.hessian.size() != n) return bad_array(place, "sum_hessian", tree.hessian.size(), n);
  const std::size_t sets = tree.category_nodes.size();
  if (tree.category_segments.size() != sets) return bad_array(place, "categories_segments", tree.category_segments.size(), sets);
  if (tree.category_sizes.size() != sets) return bad_array(place, "categories_sizes", tree.category_sizes.size(), sets);
  return {};
}

// The codes of the k-th category set of the tree, in order, into tree.codes.
Status read_set(XgboostTree& tree, std::size_t k, const Words& place) {
  const std::int64_t begin = tree.category_segments[k], size = tree.category_sizes[k];
  const auto total = static_cast<std::int64_t>(tree.categories.size());
  if (begin < 0 || size < 0 || begin > total || size > total - begin)
    return {Code::invalid_model,
            "a category set lies outside of the tree's categories",
            {place, ".categories_segments[", k, "]"},
            {begin, " + ", size},
            {"within 0 to ", total}};
  tree.codes.clear();
  for (std::int64_t i = begin; i < begin + size; ++i) {
    const std::int32_t code = tree.categories[i];
    if (code < 0 || static_cast<std::uint32_t>(code) >= ir::kCategoryLimit)
      return {
          Code::invalid_model, "a category code is out of range", {place, ".categories[", i, "]"}, code, {"0 to ", ir::kCategoryLimit - 1}};
    tree.codes.push_back(static_cast<std::uint32_t>(code));
  }
  sort_unique(tree.codes);
  return {};
}

// The leaf's values as a new row of tree.leaves.
Status append_leaf(XgboostTree& tree, std::size_t node, const Words& place) {
  if (tree.leaf_size <= 1) {
    // The leaf's value is its split_condition; base_weights hold another, unshrunk number.
    tree.leaves.push_back(tree.condition[node]);
    return {};
  }
  const auto width = static_cast<std::size_t>(tree.leaf_size);
  const bool own_array = !tree.leaf_weights.empty();
  const std::vector<float>& values = own_array ? tree.leaf_weights : tree.base_weights;
  const std::int64_t row = own_array ? tree.right[node] : static_cast<std::int64_t>(node);
  if (row < 0 || static_cast<std::size_t>(row) >= values.size() / width)
    return {Code::invalid_model,
            "a vector leaf has no values",
            {place, own_array ? ".leaf_weights" : ".base_weights"},
            {"row ", row},
            {values.size() / width, " rows of ", width}};
  for (std::size_t k = 0; k < width; ++k) tree.leaves.push_back(values[static_cast<std::size_t>(row) * width + k]);
  return {};
}

}  // namespace

void XgboostTree::clear() {
  for (auto* v : {&left, &right, &category_nodes, &categories}) v->clear();
  for (auto* v : {&feature, &category_segments, &category_sizes}) v->clear();
  for (auto* v : {&condition, &hessian, &leaf_weights, &base_weights}) v->clear();
  for (auto* v : {&default_left, &split_type}) v->clear();
  leaf_size = 1;
  base_weights_skipped = false;
}

void read_xgboost_tree(ValueReader& reader, bool keep_base_weights, XgboostTree& tree) {
  tree.clear();
  reader.enter_object();
  std::string_view key;
  while (reader.next_key(key)) {
    if (is(key, "left_children")) reader.read_i32(tree.left);
    else if (is(key, "right_children")) reader.read_i32(tree.right);
    else if (is(key, "split_indices")) reader.read_i64(tree.feature);
    else if (is(key, "split_conditions")) reader.read_f32(tree.condition);
    else if (is(key, "default_left")) reader.read_u8(tree.default_left);
    else if (is(key, "split_type")) reader.read_u8(tree.split_type);
    else if (is(key, "sum_hessian")) reader.read_f32(tree.hessian);
    else if (is(key, "categories")) reader.read_i32(tree.categories);
    else if (is(key, "categories_nodes")) reader.read_i32(tree.category_nodes);
    else if (is(key, "categories_segments")) reader.read_i64(tree.category_segments);
    else if (is(key, "categories_sizes")) reader.read_i64(tree.category_sizes);
    else if (is(key, "leaf_weights")) reader.read_f32(tree.leaf_weights);
    else if (is(key, "base_weights") && keep_base_weights) reader.read_f32(tree.base_weights);
    else if (is(key, "tree_param")) {
      reader.enter_object();
      while (reader.next_key(key)) {
        if (is(key, "size_leaf_vector")) tree.leaf_size = std::max<std::int64_t>(1, read_count(reader, "size_leaf_vector"));
        else reader.skip();
      }
    } else {
      tree.base_weights_skipped |= is(key, "base_weights");
      reader.skip();
    }
  }
}

Status append_xgboost_tree(XgboostTree& tree, const Words& place, ir::ForestBuilder& builder) {
  SAPWOOD_TRY(check_lengths(tree, place));
  const std::size_t n = tree.left.size();
  const auto is_categorical = [&](std::size_t i) { return !tree.split_type.empty() && tree.split_type[i] == 1; };
  tree.loose.assign(n, {});
  tree.leaves.clear();
  for (std::size_t i = 0; i < n; ++i) {
    ir::LooseNode& node = tree.loose[i];
    if (!tree.hessian.empty()) node.cover = tree.hessian[i];
    if (tree.left[i] == kNoChild) {
      node.leaf = static_cast<std::uint32_t>(tree.leaves.size() / static_cast<std::size_t>(tree.leaf_size));
      SAPWOOD_TRY(append_leaf(tree, i, place));
      continue;
    }
    node.left = tree.left[i];
    node.right = tree.right[i];
    if (is_categorical(i)) continue;
    if (std::isnan(tree.condition[i]))
      return {Code::invalid_model, "a numeric split has no threshold", {place, ".split_conditions[", i, "]"}, "NaN", "a number"};
    // Deleted nodes ask for an impossible feature. They are never reached; if one is, validate refuses its question.
    node.question = builder.ask(feature_of(tree, i), tree.condition[i], tree.default_left[i] != 0);
  }
  // In XGBoost the members of a set go right.
  for (std::size_t k = 0; k < tree.category_nodes.size(); ++k) {
    const std::int64_t i = tree.category_nodes[k];
    if (i < 0 || i >= static_cast<std::int64_t>(n) || !is_categorical(static_cast<std::size_t>(i)))
      return {Code::invalid_model,
              "a category set belongs to a node that is not a categorical split",
              {place, ".categories_nodes[", k, "]"},
              i,
              "a node whose split_type is 1"};
    if (tree.left[i] == kNoChild) continue;  // a split that pruning made a leaf keeps its set
    SAPWOOD_TRY(read_set(tree, k, place));
    tree.loose[i].question = builder.ask(feature_of(tree, i), tree.codes, tree.default_left[i] != 0);
  }
  for (std::size_t i = 0; i < n; ++i)
    if (tree.left[i] != kNoChild && tree.loose[i].question == ir::Node::kLeaf)
      return {Code::invalid_model, "a categorical split has no category set", {place, ", node ", i}, {}, "an entry of categories_nodes"};
  return builder.append_tree(tree.loose, tree.leaves, 0, !tree.hessian.empty(), place);
}

}  // namespace sapwood::importers
