// Making posteriors: what importers need to turn the trees of many draws into lives.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/status.h"
#include "ir/loose_tree.h"
#include "ir/model.h"
#include "ir/splits.h"

namespace sapwood::ir {

// Fills an ir::Posterior: `posterior` is set up directly (its draws and ensembles before the first tree), trees come in through
// append_tree in any order. Until finish() they are kept as they come, some twenty bytes a leaf.
class PosteriorBuilder {
 public:
  Posterior posterior;

  // The number of a question (QuestionIndex); final only after finish().
  std::uint32_t ask(std::uint32_t feature, double threshold, bool missing_left) {
    return index_.ask(posterior, feature, threshold, missing_left);
  }
  std::uint32_t ask(std::uint32_t feature, std::span<const std::uint32_t> codes, bool missing_left) {
    return index_.ask(posterior, feature, codes, missing_left);
  }

  // One tree of a draw. Nodes that the root does not reach are left out.
  //
  // nodes: the tree; nodes[0] is the root
  // leaves: (leaf rows x width of the ensemble)
  // Errors: those of in_preorder; invalid_model for a draw, ensemble or tree that there is not, or that came before; out_of_memory
  Status append_tree(std::uint32_t draw, std::uint32_t ensemble, std::uint32_t tree, std::span<const LooseNode> nodes,
                     std::span<const double> leaves);

  // Find the lives. Call once, after the last tree; `posterior` is then complete.
  // Errors: invalid_model for a tree that did not come; too_large; out_of_memory
  Status finish();

 private:
  // The trees of a draw as they came: nodes in preorder (a question, or kLeaf), leaf values in that order.
  struct Draw {
    std::vector<std::uint32_t> nodes;
    std::vector<double> leaves;
    std::vector<std::uint32_t> first_node, first_leaf;  // (slots); kNone: it has not come
  };
  static constexpr std::uint32_t kNone = 0xffffffff;

  struct Slot {
    std::uint32_t ensemble, tree, sum;
  };
  Status set_up();
  Status append_tree(std::uint32_t draw, std::uint32_t ensemble, std::uint32_t tree, std::span<const LooseNode> nodes,
                     std::span<const double> leaves, const Words& place);
  Status find_lives(std::uint32_t slot);
  void fill_steps(std::uint32_t slot, const std::vector<std::size_t>& first_step);

  QuestionIndex index_;
  std::vector<Draw> draws_;
  std::vector<Slot> slots_;                // a tree of every draw each
  std::vector<std::uint32_t> first_slot_;  // (ensembles)
};

}  // namespace sapwood::ir
