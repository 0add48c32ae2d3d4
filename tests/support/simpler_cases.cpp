#include "support/simpler_cases.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "support/bits.h"

namespace sapwood::test {
namespace {

// From the simplest number on.
constexpr double kPlain[] = {0, 1, std::numeric_limits<double>::quiet_NaN()};
constexpr std::size_t kNumbers = std::size(kPlain);

// Makes a number the plain one, unless it is at least as plain.
bool make_plain(double& x, std::size_t which) {
  const auto same = [&](double plain) { return same_bits(x, plain); };
  if (std::any_of(kPlain, kPlain + which + 1, same)) return false;
  x = kPlain[which];
  return true;
}

template <class T>
bool make(T& x, T simplest) {
  return std::exchange(x, simplest) != simplest;
}

template <class T>
auto position(std::vector<T>& list, std::size_t i) {
  return list.begin() + static_cast<std::ptrdiff_t>(i);
}

bool change_settings(ForestCase& the, std::size_t which) {
  switch (which) {
    case 0: return make(the.batch, the.rows.size());
    case 1: return make(the.layout.by_columns, false);
    case 2: return make(the.layout.before, std::size_t{0});
    case 3: return make(the.layout.inner_gap, std::size_t{0});
    case 4: return make(the.layout.outer_gap, std::size_t{0});
    case 5: return make(the.divisor, 1.0);
    case 6: return make(the.compare, ir::Compare::less);
    case 7: return make(the.feature_type, ir::DType::f32);
    default: return the.feature_type == ir::DType::f32 && make(the.sum_type, ir::DType::f32);
  }
}
constexpr std::size_t kSettings = 9;

bool change_rules(ir::Input& input, std::size_t which) {
  switch (which) {
    case 0: return std::exchange(input.sentinel, std::nullopt).has_value();
    case 1: return make(input.nan_is_zero, false);
    case 2: return make(input.zero_missing, false);
    case 3: return make(input.finite, false);
    default: return make(input.missing, ir::MissingRule::allowed);
  }
}
constexpr std::size_t kRules = 5;

bool keep_one_output(ForestCase& the) {
  if (the.base.size() == 1) return false;
  the.base.resize(1);
  the.vector_leaves = false;
  for (CaseTree& tree : the.trees) {
    tree.output = 0;
    for (CaseNode& node : tree.nodes)
      if (node.is_leaf()) node.leaf.resize(1);
  }
  return true;
}

// An input that no split asks for.
bool drop_input(ForestCase& the, std::size_t input) {
  for (CaseTree& tree : the.trees)
    for (CaseNode& node : tree.nodes) {
      if (node.feature == input) return false;
      if (!node.is_leaf() && node.feature > input) --node.feature;
    }
  the.inputs.erase(position(the.inputs, input));
  for (auto& row : the.rows) row.erase(position(row, input));
  return !the.inputs.empty();
}

// The node's left child, or its right one, with all that is below it, in the node's own place.
bool raise_child(CaseTree& tree, std::size_t node, std::size_t which) {
  if (tree.nodes[node].is_leaf()) return false;
  const std::size_t left = node + 1, right = tree.end_of(left), end = tree.end_of(node);
  std::vector<CaseNode>& nodes = tree.nodes;
  const std::vector<CaseNode> child(position(nodes, which == 0 ? left : right), position(nodes, which == 0 ? right : end));
  nodes.insert(nodes.erase(position(nodes, node), position(nodes, end)), child.begin(), child.end());
  return true;
}

bool change_node(CaseNode& node, std::size_t which) {
  if (node.is_leaf()) {
    bool any = false;
    for (double& value : node.leaf) any |= which < 2 && make_plain(value, which);
    return any;
  }
  switch (which) {
    case 0:
    case 1: return !node.is_set && make_plain(node.threshold, which);
    case 2: return make(node.missing_left, false);
    case 3: return make(node.feature, 0u);
    default:
      if (node.codes.empty()) return false;
      node.codes.erase(which == 4 ? node.codes.begin() : node.codes.end() - 1);
      return true;
  }
}
constexpr std::size_t kOfNode = 6;

// Node number i of all trees: its tree, and its position there.
std::pair<CaseTree*, std::size_t> find_node(ForestCase& the, std::size_t i) {
  auto tree = the.trees.begin();
  for (; i >= tree->nodes.size(); ++tree) i -= tree->nodes.size();
  return {&*tree, i};
}

}  // namespace

void SimplerCases::add(std::size_t count, Change change) {
  kinds_.push_back({count, std::move(change)});
  count_ += count;
}

// A list without all of its items, each half of them, each quarter... each single one.
template <class List>
void SimplerCases::add_shorter(List list) {
  const std::size_t count = list(the_).size();
  std::vector<std::pair<std::size_t, std::size_t>> parts;
  for (std::size_t size = count; size > 0; size /= 2)
    for (std::size_t begin = 0; begin < count; begin += size) parts.emplace_back(begin, std::min(begin + size, count));
  add(parts.size(), [list, parts](ForestCase& the, std::size_t i) {
    list(the).erase(position(list(the), parts[i].first), position(list(the), parts[i].second));
    return true;
  });
}

SimplerCases::SimplerCases(ForestCase the) : the_(std::move(the)) {
  const std::size_t inputs = the_.inputs.size(), rows = the_.rows.size();
  std::size_t nodes = 0;
  for (const CaseTree& tree : the_.trees) nodes += tree.nodes.size();

  add_shorter([](ForestCase & c) -> auto& { return c.trees; });
  add_shorter([](ForestCase & c) -> auto& { return c.rows; });
  add(2 * nodes, [](ForestCase& c, std::size_t i) {
    const auto [tree, node] = find_node(c, i / 2);
    return raise_child(*tree, node, i % 2);
  });
  add(1, [](ForestCase& c, std::size_t) { return keep_one_output(c); });
  add(inputs, drop_input);
  add(kSettings, change_settings);
  add(kRules * inputs, [](ForestCase& c, std::size_t i) { return change_rules(c.inputs[i / kRules], i % kRules); });
  add(the_.base.size(), [](ForestCase& c, std::size_t i) { return make_plain(c.base[i], 0); });
  add(kOfNode * nodes, [](ForestCase& c, std::size_t i) {
    const auto [tree, node] = find_node(c, i / kOfNode);
    return change_node(tree->nodes[node], i % kOfNode);
  });
  // The values of an input in all rows, then each by itself.
  add(kNumbers * inputs, [](ForestCase& c, std::size_t i) {
    bool any = false;
    for (auto& row : c.rows) any |= make_plain(row[i / kNumbers], i % kNumbers);
    return any;
  });
  add(kNumbers * rows * inputs, [inputs](ForestCase& c, std::size_t i) {
    const std::size_t cell = i / kNumbers;
    return make_plain(c.rows[cell / inputs][cell % inputs], i % kNumbers);
  });
}

std::optional<ForestCase> SimplerCases::at(std::size_t i) const {
  auto kind = kinds_.begin();
  for (; i >= kind->count; ++kind) i -= kind->count;
  ForestCase simpler = the_;
  if (!kind->change(simpler, i)) return std::nullopt;
  return simpler;
}

}  // namespace sapwood::test
