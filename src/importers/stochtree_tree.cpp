// The rules of a split are those of EvaluateTree in StochasticTree/stochtree, include/stochtree/tree.h.
#include "importers/stochtree_tree.h"

#include <cmath>
#include <span>
#include <string_view>

#include "base/order.h"
#include "base/text.h"

namespace sapwood::importers {
namespace {

constexpr std::int64_t kNoChild = -1;
constexpr std::uint8_t kByCategory = 2;
constexpr std::uint32_t kNothing = UINT32_MAX;  // a feature or a leaf that does not exist: whoever reaches it is refused

std::uint32_t feature_of(std::int64_t feature) {
  return feature >= 0 && feature < kNothing ? static_cast<std::uint32_t>(feature) : kNothing;
}

// Whether [begin, end) lies inside of a list.
bool inside(std::int64_t begin, std::int64_t end, std::size_t size) {
  return begin >= 0 && begin <= end && end <= static_cast<std::int64_t>(size);
}

Status check_lengths(const StochtreeTree& tree, const Words& place) {
  const std::size_t n = tree.left.size();
  const auto wrong = [&](std::string_view array, std::size_t got) {
    return Status(Code::invalid_model, "an array of a tree has the wrong length", {place, ", ", array}, got, n);
  };
  if (n == 0) return {Code::invalid_model, "a tree has no nodes", {place, ", left"}, 0, "at least 1"};
  if (tree.right.size() != n) return wrong("right", tree.right.size());
  if (tree.feature.size() != n) return wrong("split_index", tree.feature.size());
  if (tree.threshold.size() != n) return wrong("threshold", tree.threshold.size());
  if (tree.type.size() != n) return wrong("node_type", tree.type.size());
  if (tree.width == 1) return tree.leaf_value.size() == n ? Status() : wrong("leaf_value", tree.leaf_value.size());
  if (tree.leaf_begin.size() != n) return wrong("leaf_vector_begin", tree.leaf_begin.size());
  return tree.leaf_end.size() == n ? Status() : wrong("leaf_vector_end", tree.leaf_end.size());
}

// The categories of a slot's split, in order, into tree.codes.
Status read_set(StochtreeTree& tree, std::size_t slot, const Words& place) {
  const std::size_t total = tree.categories.size();
  tree.codes.clear();
  if (slot >= tree.category_begin.size() || slot >= tree.category_end.size() ||
      !inside(tree.category_begin[slot], tree.category_end[slot], total))
    return {Code::invalid_model,
            "the categories of a split lie outside of the tree's list",
            {place, ", category_list_begin[", slot, "]"},
            {},
            {"0 to ", total}};
  for (std::int64_t i = tree.category_begin[slot]; i < tree.category_end[slot]; ++i) {
    const std::int64_t code = tree.categories[static_cast<std::size_t>(i)];
    if (code < 0 || code >= ir::kCategoryLimit)
      return {Code::invalid_model,
              "a category code is out of range",
              {place, ", category_list[", i, "]"},
              code,
              {"0 to ", ir::kCategoryLimit - 1}};
    tree.codes.push_back(static_cast<std::uint32_t>(code));
  }
  sort_unique(tree.codes);
  return {};
}

Status append(StochtreeTree& tree, std::uint32_t draw, std::uint32_t ensemble, std::uint32_t number, ir::PosteriorBuilder& builder,
              const Words& place) {
  SAPWOOD_TRY(check_lengths(tree, place));
  const std::size_t n = tree.left.size();
  const auto width = static_cast<std::size_t>(tree.width);
  tree.nodes.assign(n, {});
  tree.leaves.clear();
  for (std::size_t i = 0; i < n; ++i) {
    ir::LooseNode& node = tree.nodes[i];
    if (tree.left[i] == kNoChild) {
      if (width == 1) {
        node.leaf = static_cast<std::uint32_t>(i);
      } else if (inside(tree.leaf_begin[i], tree.leaf_end[i], tree.leaf_vector.size()) &&
                 tree.leaf_end[i] - tree.leaf_begin[i] == tree.width) {
        node.leaf = static_cast<std::uint32_t>(tree.leaves.size() / width);
        tree.leaves.insert(tree.leaves.end(), tree.leaf_vector.begin() + tree.leaf_begin[i], tree.leaf_vector.begin() + tree.leaf_end[i]);
      } else {
        node.leaf = kNothing;
      }
      continue;
    }
    if (tree.type[i] == kByCategory) {
      // The split's categories go left, all other values right; a missing value goes left. In the IR members go right, so the
      // sides change places.
      SAPWOOD_TRY(read_set(tree, i, place));
      node.question = builder.ask(feature_of(tree.feature[i]), tree.codes, false);
      node.left = tree.right[i];
      node.right = tree.left[i];
      continue;
    }
    if (std::isnan(tree.threshold[i]))
      return {Code::invalid_model, "a split has no threshold", {place, ", threshold[", i, "]"}, "NaN", "a number"};
    node.question = builder.ask(feature_of(tree.feature[i]), tree.threshold[i], true);
    node.left = tree.left[i];
    node.right = tree.right[i];
  }
  return builder.append_tree(draw, ensemble, number, tree.nodes, width == 1 ? std::span<const double>(tree.leaf_value) : tree.leaves);
}

}  // namespace

void StochtreeTree::clear() {
  for (auto* v : {&left, &right, &feature, &leaf_begin, &leaf_end, &categories, &category_begin, &category_end}) v->clear();
  for (auto* v : {&threshold, &leaf_value, &leaf_vector}) v->clear();
  type.clear();
  width = 1;
}

void read_stochtree_tree(ValueReader& reader, StochtreeTree& tree) {
  tree.clear();
  reader.enter_object();
  std::string_view key;
  while (reader.next_key(key)) {
    if (is(key, "left")) reader.read_i64(tree.left);
    else if (is(key, "right")) reader.read_i64(tree.right);
    else if (is(key, "split_index")) reader.read_i64(tree.feature);
    else if (is(key, "threshold")) reader.read_f64(tree.threshold);
    else if (is(key, "node_type")) reader.read_u8(tree.type);
    else if (is(key, "leaf_value")) reader.read_f64(tree.leaf_value);
    else if (is(key, "leaf_vector")) reader.read_f64(tree.leaf_vector);
    else if (is(key, "leaf_vector_begin")) reader.read_i64(tree.leaf_begin);
    else if (is(key, "leaf_vector_end")) reader.read_i64(tree.leaf_end);
    else if (is(key, "category_list")) reader.read_i64(tree.categories);
    else if (is(key, "category_list_begin")) reader.read_i64(tree.category_begin);
    else if (is(key, "category_list_end")) reader.read_i64(tree.category_end);
    else if (is(key, "output_dimension")) {
      const double width = reader.number();
      if (!(width >= 1 && width <= 65536 && width == std::floor(width)))
        reader.fail(Code::invalid_model, "a leaf carries an impossible number of values", width, "1 to 65536");
      else tree.width = static_cast<std::int64_t>(width);
    } else {
      reader.skip();
    }
  }
}

Status append_stochtree_tree(StochtreeTree& tree, std::uint32_t draw, std::uint32_t ensemble, std::uint32_t number,
                             ir::PosteriorBuilder& builder) {
  return append(tree, draw, ensemble, number, builder, {"draw ", draw, ", ensemble ", ensemble, ", tree ", number});
}

}  // namespace sapwood::importers
