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

// Fills an ir::Posterior: `posterior` is set up directly, trees come in through append_tree in any order. How many draws and trees
// there are is counted as they come; where the source tells, `posterior.draws` and `Ensemble::trees` are set before the first tree
// and hold. Until finish() trees are kept as they come, in blocks that are never moved: some twenty bytes a leaf.
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

  // One tree of a draw. Nodes that the root does not reach are left out. Before the first tree of an ensemble its width is set.
  //
  // nodes: the tree; nodes[0] is the root
  // leaves: (leaf rows x width of the ensemble)
  // Errors: those of in_preorder; invalid_model for a draw, ensemble or tree that there is not; out_of_memory
  Status append_tree(std::uint32_t draw, std::uint32_t ensemble, std::uint32_t tree, std::span<const LooseNode> nodes,
                     std::span<const double> leaves);

  // Find the lives. Call once, after the last tree; `posterior` is then complete.
  // Errors: invalid_model for a tree that did not come or came twice; too_large; out_of_memory
  Status finish();

 private:
  // Trees as they came, one after the other: the nodes of a tree in preorder (a question, or kLeaf), then its leaf values in that
  // order, two words each.
  using Block = std::vector<std::uint32_t>;
  static constexpr std::size_t kBlock = 1 << 15;  // words; a larger tree has a block to itself
  struct Piece {
    std::uint32_t draw, tree;
    std::uint16_t ensemble, block, nodes, leaves;  // where its nodes and its leaf values begin in the block
  };
  static constexpr std::uint32_t kNone = 0xffffffff;

  Status append_tree(std::uint32_t draw, std::uint32_t ensemble, std::uint32_t tree, std::span<const LooseNode> nodes,
                     std::span<const double> leaves, const Words& place);
  Status make_room(std::size_t nodes, std::size_t width, const Words& place);
  void count();
  Status put_in_order();
  std::uint32_t* nodes_of(std::size_t position);
  const std::uint32_t* leaves_of(std::size_t position) const;
  Status find_lives(std::uint32_t ensemble, std::size_t first);
  void fill_steps(std::uint32_t ensemble, std::uint32_t sum, std::size_t first, const std::vector<std::size_t>& first_step);
  Status sort_lives(const std::vector<std::uint32_t>& order);

  // Pieces are in pages of kPage, the last one short. One vector would copy all of them each time it grows.
  static constexpr std::size_t kPage = 1 << 12;
  std::size_t pieces() const { return pages_.empty() ? 0 : (pages_.size() - 1) * kPage + pages_.back().size(); }
  const Piece& piece(std::size_t i) const { return pages_[i / kPage][i % kPage]; }

  QuestionIndex index_;
  std::vector<Block> blocks_;
  std::vector<double> leaves_;  // of one tree
  std::vector<std::vector<Piece>> pages_;
  std::vector<std::uint32_t> order_;  // positions of pieces: by ensemble, tree and draw
};

}  // namespace sapwood::ir
