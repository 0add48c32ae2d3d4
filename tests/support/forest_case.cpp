#include "support/forest_case.h"

#include <cstdlib>
#include <iomanip>
#include <limits>
#include <ostream>
#include <sstream>
#include <string>

#include "ir/forest.h"

namespace sapwood::test {
namespace {

// Children stand in the source's order behind their parents; here they stand in the opposite one, which must do, too.
void append(ir::ForestBuilder& builder, const CaseTree& tree) {
  const std::size_t count = tree.nodes.size();
  const auto place = [&](std::size_t node) { return (count - node) % count; };
  std::vector<ir::LooseNode> nodes(count);
  std::vector<double> leaves;
  for (std::size_t i = 0; i < count; ++i) {
    const CaseNode& from = tree.nodes[i];
    ir::LooseNode& to = nodes[place(i)];
    if (from.is_leaf()) {
      to.leaf = static_cast<std::uint32_t>(leaves.size() / from.leaf.size());
      leaves.insert(leaves.end(), from.leaf.begin(), from.leaf.end());
      continue;
    }
    to.question = from.is_set ? builder.ask(from.feature, from.codes, from.missing_left)
                              : builder.ask(from.feature, from.threshold, from.missing_left);
    to.left = static_cast<std::int64_t>(place(i + 1));
    to.right = static_cast<std::int64_t>(place(tree.end_of(i + 1)));
  }
  if (!builder.append_tree(nodes, leaves, tree.output, false, "tree").ok()) std::abort();
}

template <class T>
void print_list(std::ostream& out, const std::vector<T>& list) {
  const char* comma = "";
  out << '[';
  for (const T& item : list) {
    out << comma << item;
    comma = ", ";
  }
  out << ']';
}

// Left first, as the nodes are.
void print_tree(std::ostream& out, const CaseTree& tree, std::size_t at = 0) {
  const CaseNode& node = tree.nodes[at];
  if (node.is_leaf()) {
    if (node.leaf.size() == 1) out << node.leaf[0];
    else print_list(out, node.leaf);
    return;
  }
  out << "(f" << node.feature;
  if (node.is_set) print_list(out << " not in ", node.codes);
  else out << " below " << node.threshold;
  out << (node.missing_left ? " or missing ? " : " ? ");
  print_tree(out, tree, at + 1);
  out << " : ";
  print_tree(out, tree, tree.end_of(at + 1));
  out << ')';
}

void print_rules(std::ostream& out, const ir::Input& input) {
  if (input.sentinel) out << *input.sentinel << " is missing; ";
  if (input.nan_is_zero) out << "NaN is zero; ";
  if (input.zero_missing) out << "zero is missing; ";
  if (input.finite) out << "infinity is refused; ";
  if (input.missing == ir::MissingRule::error) out << "missing is refused; ";
}

const char* name_of(ir::DType type) { return type == ir::DType::f32 ? "float32" : "float64"; }

}  // namespace

std::size_t CaseTree::end_of(std::size_t node) const {
  for (std::ptrdiff_t open = 1; open > 0; ++node) open += nodes[node].is_leaf() ? -1 : 1;
  return node;
}

ir::Model model_of(const ForestCase& the) {
  ir::ForestBuilder builder;
  ir::Forest& forest = builder.forest;
  forest.feature_type = the.feature_type;
  forest.sum_type = the.sum_type;
  forest.compare = the.compare;
  forest.outputs = static_cast<std::uint32_t>(the.base.size());
  forest.leaf_width = the.vector_leaves ? forest.outputs : 1;
  forest.base = the.base;
  forest.divisor = the.divisor;
  for (const CaseTree& tree : the.trees) append(builder, tree);
  builder.finish();
  ir::Model model;
  model.inputs = the.inputs;
  model.predictor = std::move(builder.forest);
  model.output.type = the.sum_type;
  if (the.base.size() > 1) model.output.task = ir::Task::multi_regression;
  return model;
}

std::ostream& operator<<(std::ostream& out, const ForestCase& the) {
  out << std::setprecision(std::numeric_limits<double>::max_digits10);
  out << name_of(the.feature_type) << " values, " << name_of(the.sum_type) << " sums, \"below\" is "
      << (the.compare == ir::Compare::less ? "<" : "<=") << ", sums begin at ";
  print_list(out, the.base);
  if (the.divisor != 1) out << " and are divided by " << the.divisor;
  out << "\ninputs:";
  for (std::size_t i = 0; i < the.inputs.size(); ++i) print_rules(out << " f" << i << ' ', the.inputs[i]);
  for (const CaseTree& tree : the.trees) {
    out << "\ntree";
    if (!the.vector_leaves) out << " of output " << tree.output;
    print_tree(out << ": ", tree);
  }
  out << "\nrows, " << the.batch << " to a call";
  const auto& [by_columns, before, inner_gap, outer_gap] = the.layout;
  if (by_columns) out << ", column by column";
  if (before + inner_gap + outer_gap > 0) out << ", gaps of " << before << ", " << inner_gap << ", " << outer_gap;
  out << ':';
  // Rows that differ in nothing, NaNs alike, are printed once.
  std::string last;
  std::size_t times = 0;
  const auto flush = [&] {
    if (times > 0) out << "\n  " << times << " x " << last;
  };
  for (const auto& row : the.rows) {
    std::ostringstream text;
    text << std::setprecision(std::numeric_limits<double>::max_digits10);
    print_list(text, row);
    if (text.str() != last) {
      flush();
      times = 0;
    }
    last = text.str();
    ++times;
  }
  flush();
  return out << '\n';
}

}  // namespace sapwood::test
