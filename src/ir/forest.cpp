#include "ir/forest.h"

#include "base/allocate.h"
#include "ir/loose_tree.h"

namespace sapwood::ir {

Status ForestBuilder::append_tree(std::span<const LooseNode> nodes, std::span<const double> leaves, std::uint32_t output, bool with_cover,
                                  const Words& place) {
  const std::size_t width = forest.leaf_width;
  SAPWOOD_TRY(grow(forest.nodes, nodes.size(), place));
  SAPWOOD_TRY(grow(forest.leaves, leaves.size(), place));
  forest.trees.push_back({static_cast<std::uint32_t>(forest.nodes.size()), output});
  return in_preorder(nodes, leaves.size() / width, place, [&](const LooseNode& from, std::uint32_t right_of) {
    const auto position = static_cast<std::uint32_t>(forest.nodes.size());
    if (right_of != Node::kLeaf) forest.nodes[right_of].next = position;
    if (with_cover) forest.cover.push_back(from.cover);
    if (from.question != Node::kLeaf) {
      forest.nodes.push_back({from.question, 0});
      return position;
    }
    forest.nodes.push_back({Node::kLeaf, static_cast<std::uint32_t>(forest.leaves.size() / width)});
    const auto values = leaves.subspan(from.leaf * width, width);
    extend(forest.leaves, values);
    return position;
  });
}

void ForestBuilder::finish() {
  arrange_questions(forest);
  index_ = {};
}

void arrange_questions(Forest& forest) {
  std::vector<std::uint8_t> asked(forest.questions.size());
  for (const Node& node : forest.nodes)
    if (!node.is_leaf()) asked[node.question] = 1;
  const auto place = sort_questions(forest, asked);
  for (Node& node : forest.nodes)
    if (!node.is_leaf()) node.question = place[node.question];
}

std::uint32_t end_of_tree(const Forest& forest, std::size_t t) {
  return t + 1 < forest.trees.size() ? forest.trees[t + 1].first_node : static_cast<std::uint32_t>(forest.nodes.size());
}

std::span<const Node> nodes_of_tree(const Forest& forest, std::size_t t) {
  const std::uint32_t first = forest.trees[t].first_node;
  return {forest.nodes.data() + first, end_of_tree(forest, t) - first};
}

void keep_rounds(Forest& forest, std::uint32_t from, std::uint32_t to) {
  const std::uint32_t first_tree = forest.rounds[from], last_tree = forest.rounds[to];
  const auto nodes = static_cast<std::uint32_t>(forest.nodes.size());
  const std::uint32_t first_node = first_tree < forest.trees.size() ? forest.trees[first_tree].first_node : nodes;
  const std::uint32_t last_node = last_tree > first_tree ? end_of_tree(forest, last_tree - 1) : first_node;

  forest.trees = {forest.trees.begin() + first_tree, forest.trees.begin() + last_tree};
  forest.nodes = {forest.nodes.begin() + first_node, forest.nodes.begin() + last_node};
  if (!forest.cover.empty()) forest.cover = {forest.cover.begin() + first_node, forest.cover.begin() + last_node};
  forest.rounds = {forest.rounds.begin() + from, forest.rounds.begin() + to + 1};
  for (Tree& tree : forest.trees) tree.first_node -= first_node;
  for (std::uint32_t& round : forest.rounds) round -= first_tree;
  for (Node& node : forest.nodes)
    if (!node.is_leaf()) node.next -= first_node;
  arrange_questions(forest);
}

}  // namespace sapwood::ir
