#include "ir/posterior.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

#include "base/allocate.h"
#include "base/order.h"
#include "ir/checks.h"
#include "ir/strips.h"

namespace sapwood::ir {

Status PosteriorBuilder::append_tree(std::uint32_t draw, std::uint32_t ensemble, std::uint32_t tree, std::span<const LooseNode> nodes,
                                     std::span<const double> leaves) {
  return append_tree(draw, ensemble, tree, nodes, leaves, {"draw ", draw, ", ensemble ", ensemble, ", tree ", tree});
}

Status PosteriorBuilder::append_tree(std::uint32_t draw, std::uint32_t ensemble, std::uint32_t tree, std::span<const LooseNode> nodes,
                                     std::span<const double> leaves, const Words& place) {
  const auto beyond = [&](std::string_view what, std::uint32_t got, std::size_t count) {
    return Status(Code::invalid_model, {"there is no such ", what}, place, got, {count, " of them, counted from 0"});
  };
  const std::size_t draws = posterior.draws == 0 ? kMaxDraws : posterior.draws;
  const std::size_t ensembles = std::min(posterior.ensembles.size(), kMaxOutputs);
  if (draw >= draws) return beyond("draw", draw, draws);
  if (ensemble >= ensembles) return beyond("ensemble", ensemble, ensembles);
  const std::size_t trees = posterior.ensembles[ensemble].trees == 0 ? kMaxNodes : posterior.ensembles[ensemble].trees;
  if (tree >= trees) return beyond("tree", tree, trees);

  const std::size_t width = posterior.ensembles[ensemble].width;
  SAPWOOD_TRY(make_room(nodes.size(), width, place));
  Block& block = blocks_.back();
  const std::size_t first = block.size();
  leaves_.clear();
  SAPWOOD_TRY(in_preorder(nodes, leaves.size() / width, place, [&](const LooseNode& node, std::uint32_t) {
    block.push_back(node.question);
    if (node.question == Node::kLeaf)
      for (std::size_t k = 0; k < width; ++k) leaves_.push_back(leaves[node.leaf * width + k]);
    return 0u;
  }));
  const std::size_t first_leaf = block.size();
  block.resize(first_leaf + 2 * leaves_.size());
  std::memcpy(block.data() + first_leaf, leaves_.data(), leaves_.size() * sizeof(double));
  pieces_.push_back({draw, tree, static_cast<std::uint16_t>(ensemble), static_cast<std::uint16_t>(blocks_.size() - 1),
                     static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(first_leaf - first)});
  return {};
}

// A block with room for a tree, and room for the rest of what is kept of it.
Status PosteriorBuilder::make_room(std::size_t nodes, std::size_t width, const Words& place) {
  // At most so many, whatever the tree looks like.
  const std::uint64_t leaves = (std::uint64_t{nodes} + 1) / 2 * width, words = nodes + 2 * leaves;
  if (nodes > UINT16_MAX || words > kMaxNodes)
    return {Code::too_large, "a tree is too large", place, {nodes, " nodes"}, {"at most ", UINT16_MAX}};
  SAPWOOD_TRY(grow(pieces_, 1, place));
  SAPWOOD_TRY(reserve(leaves_, static_cast<std::size_t>(leaves), place));
  if (!blocks_.empty() && blocks_.back().size() + words <= kBlock) return {};
  if (blocks_.size() > UINT16_MAX) return {Code::too_large, "the trees of the posterior are too many and too large", place};
  Block block;
  SAPWOOD_TRY(reserve(block, std::max(static_cast<std::size_t>(words), kBlock), place));
  blocks_.push_back(std::move(block));
  return {};
}

// How many draws and trees came, where the source did not tell.
void PosteriorBuilder::count() {
  std::uint32_t draws = 0;
  std::vector<std::uint32_t> trees(posterior.ensembles.size());
  for (const Piece& piece : pieces_) {
    draws = std::max(draws, piece.draw + 1);
    trees[piece.ensemble] = std::max(trees[piece.ensemble], piece.tree + 1);
  }
  if (posterior.draws == 0) posterior.draws = draws;
  for (std::size_t e = 0; e < trees.size(); ++e)
    if (posterior.ensembles[e].trees == 0) posterior.ensembles[e].trees = trees[e];
}

// Every tree of every draw has to be there once.
Status PosteriorBuilder::put_in_order() {
  SAPWOOD_TRY(check_memory(pieces_.size(), sizeof(std::uint32_t), "trees"));
  order_ = order_of(pieces_.size(), [&](std::uint32_t a, std::uint32_t b) {
    const Piece &x = pieces_[a], &y = pieces_[b];
    if (x.ensemble != y.ensemble) return x.ensemble < y.ensemble;
    return x.tree != y.tree ? x.tree < y.tree : x.draw < y.draw;
  });
  std::size_t at = 0;
  for (std::uint32_t e = 0; e < posterior.ensembles.size(); ++e)
    for (std::uint32_t t = 0; t < posterior.ensembles[e].trees; ++t)
      for (std::uint32_t d = 0; d < posterior.draws; ++d, ++at) {
        const auto is_here = [&](std::size_t position) {
          if (position >= order_.size()) return false;
          const Piece& piece = pieces_[order_[position]];
          return piece.ensemble == e && piece.tree == t && piece.draw == d;
        };
        if (is_here(at) && !is_here(at + 1)) continue;
        return {Code::invalid_model,
                std::string_view(is_here(at) ? "this tree came twice" : "this tree is missing: draws and trees do not match"),
                {"draw ", d, ", ensemble ", e, ", tree ", t}};
      }
  return {};
}

std::uint32_t* PosteriorBuilder::nodes_of(std::size_t position) {
  const Piece& piece = pieces_[order_[position]];
  return blocks_[piece.block].data() + piece.nodes;
}

const std::uint32_t* PosteriorBuilder::leaves_of(std::size_t position) const {
  const Piece& piece = pieces_[order_[position]];
  return blocks_[piece.block].data() + piece.nodes + piece.leaves;
}

// Lay each draw's tree over the one before. A split lives on where the same question stands at the same place, below splits that
// live on; all others begin to live. In the nodes questions give way to lives.
//
// first: where the draws of one tree begin in the order
Status PosteriorBuilder::find_lives(std::uint32_t ensemble, std::size_t first) {
  struct Pending {  // a right child
    std::uint32_t split, before, parent;
  };
  std::vector<Pending> pending;
  std::vector<std::uint32_t> right, right_before;  // of each split of this and the previous tree: where its right child is
  const std::uint32_t leaf = Node::kLeaf;
  const std::uint32_t* nodes_before = &leaf;  // before the first draw there was no split
  for (std::uint32_t d = 0; d < posterior.draws; ++d) {
    std::uint32_t* const nodes = nodes_of(first + d);
    std::uint32_t before = 0;  // the same place in the previous tree, if there is one
    std::uint32_t parent = Life::kRoot;
    bool on_right = false;
    right.clear();
    for (std::uint32_t i = 0;; ++i) {
      right.push_back(0);
      if (nodes[i] == Node::kLeaf) {
        if (pending.empty()) break;
        right[pending.back().split] = i + 1;
        before = pending.back().before;
        parent = pending.back().parent;
        on_right = true;
        pending.pop_back();
        continue;
      }
      const std::uint32_t life_before = before == kNone ? kNone : nodes_before[before];
      const bool lives_on = life_before != kNone && posterior.lives[life_before].question == nodes[i];
      if (lives_on) {
        nodes[i] = life_before;
        ++posterior.lives[life_before].draws;
      } else {
        const auto born = static_cast<std::uint32_t>(posterior.lives.size());
        if (born == kNone) return {Code::too_large, "the posterior has too many splits"};
        SAPWOOD_TRY(grow(posterior.lives, 1, "splits"));
        posterior.lives.push_back({nodes[i], parent, on_right, ensemble, d, 1});
        nodes[i] = born;
      }
      parent = nodes[i];
      on_right = false;
      pending.push_back({i, lives_on ? right_before[before] : kNone, parent});
      before = lives_on ? before + 1 : kNone;
    }
    right.swap(right_before);
    nodes_before = nodes;
  }
  return {};
}

// Base and steps, from the leaves of one tree in all draws.
//
// first_step: of each life
void PosteriorBuilder::fill_steps(std::uint32_t ensemble, std::uint32_t sum, std::size_t first,
                                  const std::vector<std::size_t>& first_step) {
  struct Pending {
    std::uint32_t life;
    const std::uint32_t* left;  // the leftmost leaf of its left side
  };
  const auto value = [](const std::uint32_t* leaf, std::size_t k) {
    double out;
    std::memcpy(&out, leaf + 2 * k, sizeof out);
    return out;
  };
  std::vector<Pending> pending;
  const std::size_t width = posterior.ensembles[ensemble].width;
  for (std::uint32_t d = 0; d < posterior.draws; ++d) {
    const std::uint32_t* leaf = leaves_of(first + d);
    for (std::size_t k = 0; k < width; ++k) posterior.base[(sum + k) * posterior.draws + d] += value(leaf, k);
    for (const std::uint32_t* node = nodes_of(first + d);; ++node) {
      if (*node != Node::kLeaf) {
        pending.push_back({*node, leaf});
        continue;
      }
      leaf += 2 * width;
      if (pending.empty()) break;
      const Life& life = posterior.lives[pending.back().life];
      double* step = steps_as<double>(posterior.steps).data() + first_step[pending.back().life] + (d - life.first_draw);
      for (std::size_t k = 0; k < width; ++k)
        step[k * strip_room(life.draws, Profile::exact) / sizeof(double)] = value(leaf, k) - value(pending.back().left, k);
      pending.pop_back();
    }
  }
}

// The longest lives first. What is above a split lives as long at least, and was born before it, so it still comes before it.
Status PosteriorBuilder::sort_lives(const std::vector<std::uint32_t>& order) {
  std::vector<std::uint32_t> place;
  std::vector<Life> sorted;
  SAPWOOD_TRY(resize(place, order.size(), "splits"));
  SAPWOOD_TRY(reserve(sorted, order.size(), "splits"));
  for (const std::uint32_t i : order) {
    Life life = posterior.lives[i];
    if (life.parent != Life::kRoot) life.parent = place[life.parent];
    place[i] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(life);
  }
  posterior.lives = std::move(sorted);
  return {};
}

Status PosteriorBuilder::finish() {
  count();
  SAPWOOD_TRY(put_in_order());
  std::size_t first = 0;
  for (std::uint32_t e = 0; e < posterior.ensembles.size(); ++e)
    for (std::uint32_t t = 0; t < posterior.ensembles[e].trees; ++t, first += posterior.draws) SAPWOOD_TRY(find_lives(e, first));

  const std::vector<Life>& lives = posterior.lives;
  SAPWOOD_TRY(check_memory(lives.size(), sizeof(std::uint32_t), "splits"));
  const auto order = order_of(lives.size(), [&](std::uint32_t a, std::uint32_t b) {
    return lives[a].draws != lives[b].draws ? lives[a].draws > lives[b].draws : a < b;
  });
  std::vector<std::uint8_t> asked(posterior.questions.size());
  std::vector<std::size_t> first_step;
  SAPWOOD_TRY(resize(first_step, lives.size(), "splits"));
  std::size_t room = 0;
  for (const std::uint32_t i : order) {
    asked[lives[i].question] = 1;
    first_step[i] = room;
    room += strip_room(lives[i].draws, Profile::exact) / sizeof(double) * posterior.ensembles[lives[i].ensemble].width;
  }
  SAPWOOD_TRY(resize(posterior.steps.bytes, room * sizeof(double), "leaf values"));
  SAPWOOD_TRY(resize(posterior.base, sums_of(posterior) * posterior.draws, "draws"));
  first = 0;
  std::uint32_t sum = 0;
  for (std::uint32_t e = 0; e < posterior.ensembles.size(); sum += posterior.ensembles[e].width, ++e)
    for (std::uint32_t t = 0; t < posterior.ensembles[e].trees; ++t, first += posterior.draws) fill_steps(e, sum, first, first_step);

  SAPWOOD_TRY(sort_lives(order));
  const auto place = sort_questions(posterior, asked);
  for (Life& life : posterior.lives) life.question = place[life.question];
  blocks_ = {};
  pieces_ = {};
  order_ = {};
  index_ = {};
  return {};
}

}  // namespace sapwood::ir
