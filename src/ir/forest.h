// Making and cutting forests: what importers need to turn trees in any numbering into the IR.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/status.h"
#include "ir/loose_tree.h"
#include "ir/model.h"
#include "ir/splits.h"

namespace sapwood::ir {

// Fills an ir::Forest: `forest` may be set up directly (types, base, outputs), trees come in through append_tree.
class ForestBuilder {
 public:
  Forest forest;

  // The number of a question (QuestionIndex); final only after finish().
  std::uint32_t ask(std::uint32_t feature, double threshold, bool missing_left) {
    return index_.ask(forest, feature, threshold, missing_left);
  }
  std::uint32_t ask(std::uint32_t feature, std::span<const std::uint32_t> codes, bool missing_left) {
    return index_.ask(forest, feature, codes, missing_left);
  }

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
  QuestionIndex index_;
};

// One past the last node of tree `t`.
std::uint32_t end_of_tree(const Forest& forest, std::size_t t);

// Its nodes. (Their `next` counts from the forest's first node.)
std::span<const Node> nodes_of_tree(const Forest& forest, std::size_t t);

// Put the questions in the IR's order and drop those that no node asks.
void arrange_questions(Forest& forest);

// Keep only boosting rounds from..to-1. (Leaf values of the others stay; nothing points at them.)
// Precondition: from <= to < forest.rounds.size().
void keep_rounds(Forest& forest, std::uint32_t from, std::uint32_t to);

}  // namespace sapwood::ir
