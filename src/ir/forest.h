// Making and cutting forests: what importers need to turn trees in any numbering into the IR.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood::ir {

// A node in its source's own numbering; `left` and `right` are positions in the tree's own array.
struct LooseNode {
  std::uint32_t question = Node::kLeaf;  // from ForestBuilder::ask
  std::uint32_t leaf = 0;                // leaf: row of the tree's leaf values
  std::int64_t left = -1, right = -1;    // split
  float cover = 0;
};

// Fills an ir::Forest: `forest` may be set up directly (types, base, outputs), trees come in through append_tree.
class ForestBuilder {
 public:
  Forest forest;

  // The number of a question; equal questions share one. Numbers are final only after finish().
  std::uint32_t ask(std::uint32_t feature, double threshold, bool missing_left);
  // codes: ascending, without repetition, below kCategoryLimit
  std::uint32_t ask(std::uint32_t feature, std::span<const std::uint32_t> codes, bool missing_left);

  // Append one tree. Nodes that the root does not reach are left out.
  //
  // nodes: the tree; nodes[0] is the root
  // leaves: (leaf rows x forest.leaf_width), the tree's own leaf values
  // output: Tree::output
  // with_cover: also append to forest.cover
  // place: how errors name the tree ("learner.gradient_booster.model.trees[3]")
  // Errors: invalid_model for a child or leaf out of range or a node with two parents, naming the node; out_of_memory
  Status append_tree(std::span<const LooseNode> nodes, std::span<const double> leaves, std::uint32_t output, bool with_cover,
                     const Words& place);

  // arrange_questions(forest). Call once, after the last tree; `forest` is then complete.
  void finish();

 private:
  // Open addressing from a question's hash to its number.
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t question = Node::kLeaf;
  };
  template <class Same>
  std::uint32_t find_or_add(std::uint64_t hash, Same same);
  void rehash();

  std::vector<Slot> slots_;
};

// One past the last node of tree `t`.
std::uint32_t end_of_tree(const Forest& forest, std::size_t t);

// Its nodes. (Their `next` counts from the forest's first node.)
std::span<const Node> nodes_of_tree(const Forest& forest, std::size_t t);

// The codes of one set, ascending.
std::span<const std::uint32_t> codes_of(const CategorySets& sets, std::uint32_t set);

// True if question `a` stands before `b` in the order that Forest::questions promises.
bool in_order(const Question& a, const Question& b);

// Put the questions in the IR's order and drop those that no node asks.
void arrange_questions(Forest& forest);

// Keep only boosting rounds from..to-1. (Leaf values of the others stay; nothing points at them.)
// Precondition: from <= to < forest.rounds.size().
void keep_rounds(Forest& forest, std::uint32_t from, std::uint32_t to);

}  // namespace sapwood::ir
