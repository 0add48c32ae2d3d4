#include "ir/posterior.h"

#include <utility>

#include "base/allocate.h"

namespace sapwood::ir {

Status PosteriorBuilder::set_up() {
  std::uint32_t sum = 0;
  for (std::uint32_t e = 0; e < posterior.ensembles.size(); ++e) {
    const Ensemble& ensemble = posterior.ensembles[e];
    first_slot_.push_back(static_cast<std::uint32_t>(slots_.size()));
    SAPWOOD_TRY(grow(slots_, ensemble.trees, "trees"));
    for (std::uint32_t t = 0; t < ensemble.trees; ++t) slots_.push_back({e, t, sum});
    sum += ensemble.width;
  }
  return resize(draws_, posterior.draws, "draws");
}

Status PosteriorBuilder::append_tree(std::uint32_t draw, std::uint32_t ensemble, std::uint32_t tree, std::span<const LooseNode> nodes,
                                     std::span<const double> leaves) {
  return append_tree(draw, ensemble, tree, nodes, leaves, {"draw ", draw, ", ensemble ", ensemble, ", tree ", tree});
}

Status PosteriorBuilder::append_tree(std::uint32_t draw, std::uint32_t ensemble, std::uint32_t tree, std::span<const LooseNode> nodes,
                                     std::span<const double> leaves, const Words& place) {
  if (draws_.empty()) SAPWOOD_TRY(set_up());
  const auto beyond = [&](std::string_view what, std::uint32_t got, std::size_t count) {
    return Status(Code::invalid_model, {"there is no such ", what}, place, got, {count, " of them, counted from 0"});
  };
  if (draw >= posterior.draws) return beyond("draw", draw, posterior.draws);
  if (ensemble >= posterior.ensembles.size()) return beyond("ensemble", ensemble, posterior.ensembles.size());
  if (tree >= posterior.ensembles[ensemble].trees) return beyond("tree", tree, posterior.ensembles[ensemble].trees);

  Draw& to = draws_[draw];
  if (to.first_node.empty()) {
    SAPWOOD_TRY(resize(to.first_node, slots_.size(), place));
    SAPWOOD_TRY(resize(to.first_leaf, slots_.size(), place));
    for (std::uint32_t& first : to.first_node) first = kNone;
  }
  const std::uint32_t slot = first_slot_[ensemble] + tree;
  if (to.first_node[slot] != kNone) return {Code::invalid_model, "this tree came before", place};
  SAPWOOD_TRY(grow(to.nodes, nodes.size(), place));
  SAPWOOD_TRY(grow(to.leaves, leaves.size(), place));
  to.first_node[slot] = static_cast<std::uint32_t>(to.nodes.size());
  to.first_leaf[slot] = static_cast<std::uint32_t>(to.leaves.size());
  const std::size_t width = posterior.ensembles[ensemble].width;
  return in_preorder(nodes, leaves.size() / width, place, [&](const LooseNode& node, std::uint32_t) {
    to.nodes.push_back(node.question);
    if (node.question == Node::kLeaf)
      for (std::size_t k = 0; k < width; ++k) to.leaves.push_back(leaves[node.leaf * width + k]);
    return 0u;
  });
}

// Lay each draw's tree over the one before. A split lives on where the same question stands at the same place, below splits that
// live on; all others begin to live. In the nodes questions give way to lives.
Status PosteriorBuilder::find_lives(std::uint32_t slot) {
  struct Pending {  // a right child
    std::uint32_t split, before, parent;
  };
  std::vector<Pending> pending;
  std::vector<std::uint32_t> right, right_before;  // of each split of this and the previous tree: where its right child is
  const std::uint32_t* nodes_before = nullptr;
  for (std::uint32_t d = 0; d < posterior.draws; ++d) {
    if (draws_[d].first_node.empty() || draws_[d].first_node[slot] == kNone)
      return {Code::invalid_model,
              "this tree is missing: draws and trees do not match",
              {"draw ", d, ", ensemble ", slots_[slot].ensemble, ", tree ", slots_[slot].tree}};
    std::uint32_t* const nodes = draws_[d].nodes.data() + draws_[d].first_node[slot];
    std::uint32_t before = nodes_before == nullptr ? kNone : 0;  // the same place in the previous tree, if there is one
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
        posterior.lives.push_back({nodes[i], parent, on_right, slots_[slot].ensemble, d, 1});
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

void PosteriorBuilder::fill_steps(std::uint32_t slot, const std::vector<std::size_t>& first_step) {
  struct Pending {
    std::uint32_t life;
    const double* left;  // the leftmost leaf of its left side
  };
  std::vector<Pending> pending;
  const std::size_t width = posterior.ensembles[slots_[slot].ensemble].width;
  for (std::uint32_t d = 0; d < posterior.draws; ++d) {
    const Draw& draw = draws_[d];
    const double* leaf = draw.leaves.data() + draw.first_leaf[slot];
    for (std::size_t k = 0; k < width; ++k) posterior.base[(slots_[slot].sum + k) * posterior.draws + d] += leaf[k];
    for (const std::uint32_t* node = draw.nodes.data() + draw.first_node[slot];; ++node) {
      if (*node != Node::kLeaf) {
        pending.push_back({*node, leaf});
        continue;
      }
      leaf += width;
      if (pending.empty()) break;
      const Life& life = posterior.lives[pending.back().life];
      double* step = posterior.steps.data() + first_step[pending.back().life] + (d - life.first_draw);
      for (std::size_t k = 0; k < width; ++k) step[k * life.draws] = leaf[k] - pending.back().left[k];
      pending.pop_back();
    }
  }
}

Status PosteriorBuilder::finish() {
  if (draws_.empty()) SAPWOOD_TRY(set_up());
  for (std::uint32_t slot = 0; slot < slots_.size(); ++slot) SAPWOOD_TRY(find_lives(slot));

  std::vector<std::uint8_t> asked(posterior.questions.size());
  std::vector<std::size_t> first_step;
  SAPWOOD_TRY(resize(first_step, posterior.lives.size(), "splits"));
  std::size_t steps = 0;
  for (std::size_t i = 0; i < posterior.lives.size(); ++i) {
    const Life& life = posterior.lives[i];
    asked[life.question] = 1;
    first_step[i] = steps;
    steps += std::size_t{life.draws} * posterior.ensembles[life.ensemble].width;
  }
  SAPWOOD_TRY(resize(posterior.steps, steps, "leaf values"));
  SAPWOOD_TRY(resize(posterior.base, sums_of(posterior) * posterior.draws, "draws"));
  for (std::uint32_t slot = 0; slot < slots_.size(); ++slot) fill_steps(slot, first_step);

  const auto place = sort_questions(posterior, asked);
  for (Life& life : posterior.lives) life.question = place[life.question];
  draws_ = {};
  index_ = {};
  return {};
}

}  // namespace sapwood::ir
