#include "ir/forest.h"

#include <algorithm>
#include <bit>

#include "base/allocate.h"
#include "base/bit_cast.h"
#include "base/order.h"
#include "base/text.h"

namespace sapwood::ir {
namespace {

std::uint64_t mix(std::uint64_t h, std::uint64_t v) {
  // Both shifts matter: slots are taken from the low bits, and those of a float's threshold widened to a double are all 0.
  h = (h ^ v) * 0x9e3779b97f4a7c15u;
  h = (h ^ (h >> 32)) * 0xd6e8feb86659fd93u;
  return h ^ (h >> 32);
}

Status bad_node(const Words& place, std::int64_t node, const Words& what, const Words& got, const Words& expected) {
  return {Code::invalid_model, {"a tree is damaged: ", what}, {place, ", node ", node}, got, expected};
}

}  // namespace

template <class Same>
std::uint32_t ForestBuilder::find_or_add(std::uint64_t hash, Same same) {
  const auto next = static_cast<std::uint32_t>(forest.questions.size());
  if (2 * (std::size_t{next} + 1) > slots_.size()) rehash();
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    Slot& slot = slots_[i];
    if (slot.question == Node::kLeaf) {
      slot = {hash, next};
      return next;
    }
    if (slot.hash == hash && same(forest.questions[slot.question])) return slot.question;
  }
}

void ForestBuilder::rehash() {
  std::vector<Slot> old(std::max<std::size_t>(256, 2 * slots_.size()));
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.question == Node::kLeaf) continue;
    std::size_t i = slot.hash & mask;
    while (slots_[i].question != Node::kLeaf) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

std::uint32_t ForestBuilder::ask(std::uint32_t feature, double threshold, bool missing_left) {
  const std::uint64_t hash = mix(mix(feature, missing_left ? 1 : 0), bit_cast<std::uint64_t>(threshold + 0.0));  // -0 and 0 alike
  const std::uint32_t q = find_or_add(hash, [&](const Question& known) {
    return !known.is_set() && known.feature == feature && known.missing_left == missing_left && known.threshold == threshold;
  });
  if (q == forest.questions.size()) forest.questions.push_back({threshold, feature, Question::kNoSet, missing_left});
  return q;
}

std::uint32_t ForestBuilder::ask(std::uint32_t feature, std::span<const std::uint32_t> codes, bool missing_left) {
  std::uint64_t hash = mix(feature, missing_left ? 3 : 2);
  for (const std::uint32_t code : codes) hash = mix(hash, code);
  const std::uint32_t q = find_or_add(hash, [&](const Question& known) {
    if (!known.is_set() || known.feature != feature || known.missing_left != missing_left) return false;
    const auto other = codes_of(forest.sets, known.set);
    return std::equal(codes.begin(), codes.end(), other.begin(), other.end());
  });
  if (q == forest.questions.size()) {
    forest.questions.push_back({0, feature, static_cast<std::uint32_t>(forest.sets.begin.size() - 1), missing_left});
    extend(forest.sets.codes, codes);
    forest.sets.begin.push_back(static_cast<std::uint32_t>(forest.sets.codes.size()));
  }
  return q;
}

Status ForestBuilder::append_tree(std::span<const LooseNode> nodes, std::span<const double> leaves, std::uint32_t output, bool with_cover,
                                  const Words& place) {
  if (nodes.empty()) return {Code::invalid_model, "a tree has no nodes", place, "0 nodes", "at least a leaf"};
  const auto size = static_cast<std::int64_t>(nodes.size());
  const std::size_t width = forest.leaf_width, leaf_rows = leaves.size() / width;
  SAPWOOD_TRY(grow(forest.nodes, nodes.size(), place));
  SAPWOOD_TRY(grow(forest.leaves, leaves.size(), place));
  forest.trees.push_back({static_cast<std::uint32_t>(forest.nodes.size()), output});

  // The nodes still to be laid down, each with the parent that waits for its position (or none, for left children: those
  // follow their parent at once).
  struct Pending {
    std::int64_t node;
    std::int64_t parent;
  };
  std::vector<Pending> stack{{0, -1}};
  std::vector<std::uint8_t> seen(nodes.size());
  while (!stack.empty()) {
    const Pending next = stack.back();
    stack.pop_back();
    if (next.node < 0 || next.node >= size) return bad_node(place, next.node, "this child does not exist", next.node, {"0 to ", size - 1});
    if (seen[next.node] != 0) return bad_node(place, next.node, "it is reached twice", "a cycle, or a second parent", "a tree");
    seen[next.node] = 1;

    const auto position = static_cast<std::uint32_t>(forest.nodes.size());
    if (next.parent >= 0) forest.nodes[next.parent].next = position;
    const LooseNode& from = nodes[next.node];
    if (with_cover) forest.cover.push_back(from.cover);
    if (from.question != Node::kLeaf) {
      forest.nodes.push_back({from.question, 0});
      stack.push_back({from.right, position});
      stack.push_back({from.left, -1});
      continue;
    }
    if (from.leaf >= leaf_rows) return bad_node(place, next.node, "a leaf has no value", from.leaf, {leaf_rows, " leaves"});
    forest.nodes.push_back({Node::kLeaf, static_cast<std::uint32_t>(forest.leaves.size() / width)});
    if (width == 1) forest.leaves.push_back(leaves[from.leaf]);
    else extend(forest.leaves, leaves.subspan(from.leaf * width, width));
  }
  return {};
}

void ForestBuilder::finish() {
  arrange_questions(forest);
  slots_ = {};
}

void arrange_questions(Forest& forest) {
  std::vector<std::uint8_t> asked(forest.questions.size());
  for (const Node& node : forest.nodes)
    if (!node.is_leaf()) asked[node.question] = 1;
  const auto order = order_of(asked.size(), [&](std::uint32_t a, std::uint32_t b) {
    const Question &x = forest.questions[a], &y = forest.questions[b];
    return in_order(x, y) || (!in_order(y, x) && a < b);
  });
  std::vector<Question> sorted;
  std::vector<std::uint32_t> place(asked.size());
  sorted.reserve(asked.size());
  for (const std::uint32_t q : order) {
    if (asked[q] == 0) continue;
    place[q] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(forest.questions[q]);
  }
  forest.questions = std::move(sorted);
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

std::span<const std::uint32_t> codes_of(const CategorySets& sets, std::uint32_t set) {
  return {sets.codes.data() + sets.begin[set], sets.begin[set + 1] - sets.begin[set]};
}

bool in_order(const Question& a, const Question& b) {
  if (a.is_set() != b.is_set()) return b.is_set();
  if (a.feature != b.feature) return a.feature < b.feature;
  if (a.missing_left != b.missing_left) return a.missing_left;
  return a.threshold < b.threshold;
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
