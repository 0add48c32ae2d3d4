// Trees in any numbering, and how they are laid down in preorder.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/status.h"
#include "base/text.h"
#include "ir/model.h"

namespace sapwood::ir {

// A node in its source's own numbering; `left` and `right` are positions in the tree's own array.
struct LooseNode {
  std::uint32_t question = Node::kLeaf;  // from ForestBuilder::ask
  std::uint32_t leaf = 0;                // leaf: row of the tree's leaf values
  std::int64_t left = -1, right = -1;    // split
  float cover = 0;
};

// Visit the nodes that the root, nodes[0], reaches, in preorder: a node, its left side, its right side.
//
// leaf_rows: how many rows of leaf values the tree has
// place: how errors name the tree ("learner.gradient_booster.model.trees[3]")
// visit(node, right_of) -> std::uint32_t: what it gives for a split comes back as right_of with the split's right child; for all
// other nodes right_of is Node::kLeaf
// Errors: invalid_model for a child or leaf out of range or a node with two parents, naming the node
template <class Visit>
Status in_preorder(std::span<const LooseNode> nodes, std::size_t leaf_rows, const Words& place, Visit visit) {
  const auto bad = [&](std::int64_t node, const Words& what, const Words& got, const Words& expected) {
    return Status(Code::invalid_model, {"a tree is damaged: ", what}, {place, ", node ", node}, got, expected);
  };
  if (nodes.empty()) return {Code::invalid_model, "a tree has no nodes", place, "0 nodes", "at least a leaf"};
  const auto size = static_cast<std::int64_t>(nodes.size());
  struct Pending {
    std::int64_t node;
    std::uint32_t right_of;
  };
  std::vector<Pending> stack{{0, Node::kLeaf}};
  std::vector<std::uint8_t> seen(nodes.size());
  while (!stack.empty()) {
    const Pending next = stack.back();
    stack.pop_back();
    if (next.node < 0 || next.node >= size) return bad(next.node, "this child does not exist", next.node, {"0 to ", size - 1});
    if (seen[next.node] != 0) return bad(next.node, "it is reached twice", "a cycle, or a second parent", "a tree");
    seen[next.node] = 1;
    const LooseNode& node = nodes[next.node];
    if (node.question == Node::kLeaf && node.leaf >= leaf_rows)
      return bad(next.node, "a leaf has no value", node.leaf, {leaf_rows, " leaves"});
    const std::uint32_t position = visit(node, next.right_of);
    if (node.question == Node::kLeaf) continue;
    stack.push_back({node.right, position});
    stack.push_back({node.left, Node::kLeaf});
  }
  return {};
}

}  // namespace sapwood::ir
