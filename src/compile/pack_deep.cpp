#include <limits>
#include <utility>
#include <vector>

#include "compile/pack_forest.h"
#include "ir/forest.h"

namespace sapwood::compile {
namespace {

using Holds = kernels::Cell::Holds;

// What a question reads. A missing value that goes left becomes -inf, which must be below the threshold.
template <class T>
Holds held(const ir::Forest& forest, const ir::Question& question) {
  if (question.is_set()) return Holds::answer;
  const T threshold = below<T>(forest, question.threshold);
  if (threshold != threshold) return Holds::answer;
  if (!question.missing_left) return Holds::value;
  return threshold == -std::numeric_limits<T>::infinity() ? Holds::answer : Holds::value_or_low;
}

}  // namespace

template <class T>
CellPlan plan_cells(const ir::Forest& forest) {
  constexpr std::uint32_t kNone = 0xffffffff;
  CellPlan plan;
  // Questions about one feature are neighbours, so one that reads a value finds its cell in the last one of its kind.
  std::uint32_t last[2] = {kNone, kNone};
  for (std::uint32_t q = 0; q < forest.questions.size(); ++q) {
    const ir::Question& question = forest.questions[q];
    const Holds holds = held<T>(forest, question);
    const auto cells = static_cast<std::uint32_t>(plan.cells.size());
    if (holds == Holds::answer) {
      plan.cells.push_back({holds, static_cast<std::uint32_t>(plan.questions.size())});
      plan.questions.push_back(question);
      plan.cell_of.push_back(cells);
      continue;
    }
    std::uint32_t& cell = last[holds == Holds::value ? 0 : 1];
    if (cell == kNone || plan.cells[cell].of != question.feature) {
      plan.cells.push_back({holds, question.feature});
      cell = cells;
    }
    plan.cell_of.push_back(cell);
  }
  if (plan.cells.empty()) plan.cells.push_back({Holds::value, 0});  // leaves read something too
  return plan;
}

template <class F, class Node>
kernels::DeepForest<Node> pack_deep(const ir::Forest& forest, const CellPlan& plan, LeafRows& leaves) {
  const std::size_t trees = forest.trees.size();
  kernels::DeepForest<Node> out;
  out.cells = plan.cells.size();
  out.count = trees;
  out.nodes.resize(forest.nodes.size() + trees, Node::of(0, 0, 0));
  leaves.rows.reserve((forest.nodes.size() + trees) / 2);

  // Of the tree's nodes: where they lie, and where the pair of their children does (0: not yet known).
  std::vector<std::uint32_t> place, children;
  std::uint32_t begin = 0;
  for (std::size_t t = 0; t < trees; ++t) {
    const auto nodes = ir::nodes_of_tree(forest, t);
    const std::uint32_t first = forest.trees[t].first_node, count = static_cast<std::uint32_t>(nodes.size());
    place.assign(count, 1);
    children.assign(count, 0);
    const auto first_leaf = static_cast<std::uint32_t>(leaves.rows.size());
    std::uint32_t next = 2;
    const auto take_pair = [&] { return std::exchange(next, next + 2); };
    for (std::uint32_t i = 0; i < count; ++i) {
      const ir::Node& node = nodes[i];
      Node& to = out.nodes[begin + place[i]];
      if (node.is_leaf()) {
        const auto leaf = static_cast<std::uint32_t>(leaves.rows.size()) - first_leaf;
        to = Node::of(kernels::leaf_threshold(leaf, typename Node::Value{}), place[i] - 1, 0);
        leaves.rows.push_back(node.next);
        continue;
      }
      const std::uint32_t left = i + 1, right = node.next - first;
      if (children[i] == 0) {  // the pair of its children, and theirs right behind it
        children[i] = take_pair();
        if (!nodes[left].is_leaf()) children[left] = take_pair();
        if (!nodes[right].is_leaf()) children[right] = take_pair();
      }
      place[left] = children[i];
      place[right] = children[i] + 1;
      const std::uint32_t cell = plan.cell_of[node.question];
      const bool answer = plan.cells[cell].holds == Holds::answer;
      to = Node::of(answer ? F{0} : below<F>(forest, forest.questions[node.question].threshold), children[i], cell);
    }
    out.trees.push_back(begin);
    out.leaf_0.push_back(first_leaf);
    begin += count + 1;
  }
  while (out.trees.size() % kernels::kTreesInStep != 0) {
    out.trees.push_back(out.trees.back());
    out.leaf_0.push_back(out.leaf_0.back());
  }
  return out;
}

template CellPlan plan_cells<float>(const ir::Forest&);
template CellPlan plan_cells<double>(const ir::Forest&);
template kernels::DeepForest<kernels::SmallNode> pack_deep<float>(const ir::Forest&, const CellPlan&, LeafRows&);
template kernels::DeepForest<kernels::WideNode> pack_deep<float>(const ir::Forest&, const CellPlan&, LeafRows&);
template kernels::DeepForest<kernels::WideNode> pack_deep<double>(const ir::Forest&, const CellPlan&, LeafRows&);

}  // namespace sapwood::compile
