// The trees of all draws, as exporters write them.

#include <cmath>
#include <string>
#include <vector>

#include "base/number_text.h"
#include "base/text.h"
#include "file/posterior_tensors.h"
#include "file/question_tensors.h"

namespace sapwood::file {
namespace {

constexpr double kMostVariables = 4294967295.0;  // a variable is a number of 32 bits

// R BART's text (2.9.9, src/tree.cpp): "draws trees variables", then draw after draw, tree after tree: the number of nodes, and
// for each node, in preorder, "number variable cut value". Nodes are numbered as in a heap: the root is 1, the children of n are
// 2n and 2n + 1. A leaf is a node without a left child; a split's value is left over from the time when it was a leaf.
class BartText {
 public:
  BartText(std::string_view text, std::size_t ensemble)
      : at_(text.data()), begin_(text.data()), end_(text.data() + text.size()), ensemble_(ensemble) {}

  std::uint32_t draws = 0, trees = 0, variables = 0;

  Status read_header() {
    if (!whole(draws) || !whole(trees) || !whole(variables)) return bad("the numbers of draws, trees and variables");
    const auto size = static_cast<std::uint64_t>(end_ - begin_);  // a tree takes eight bytes of it at least
    if (draws == 0 || trees == 0 || std::uint64_t{draws} * trees > size / 8) return bad("a number of trees that the text has room for");
    return {};
  }

  // cuts, first_cut: those of variable v are cuts[first_cut[v] .. first_cut[v + 1])
  Status read_trees(const std::vector<double>& cuts, const std::vector<std::size_t>& first_cut, bool missing_left,
                    ir::PosteriorBuilder& builder) {
    for (std::uint32_t d = 0; d < draws; ++d)
      for (std::uint32_t t = 0; t < trees; ++t) {
        SAPWOOD_TRY(read_lines());
        nodes_.assign(lines_.size(), {});
        leaves_.clear();
        waiting_.clear();
        for (std::size_t i = 0; i < lines_.size(); ++i) {
          const Line& line = lines_[i];
          const bool more = i + 1 < lines_.size();
          if (more && line.number < (std::uint64_t{1} << 62) && lines_[i + 1].number == 2 * line.number) {
            if (line.variable >= variables || line.cut >= first_cut[line.variable + 1] - first_cut[line.variable])
              return bad("a tree above whose splits are at cut points that exist");
            nodes_[i].question = builder.ask(line.variable, cuts[first_cut[line.variable] + line.cut], missing_left);
            nodes_[i].left = static_cast<std::int64_t>(i + 1);
            waiting_.push_back(i);
            continue;
          }
          nodes_[i].leaf = static_cast<std::uint32_t>(leaves_.size());
          leaves_.push_back(line.value);
          // The next node is the right child of the nearest split that waits for one; without such a split there is none.
          if (more == waiting_.empty()) return bad("a tree above with all its nodes");
          if (!more) break;
          if (lines_[i + 1].number != 2 * lines_[waiting_.back()].number + 1) return bad("a tree above with its nodes in preorder");
          nodes_[waiting_.back()].right = static_cast<std::int64_t>(i + 1);
          waiting_.pop_back();
        }
        SAPWOOD_TRY(builder.append_tree(d, static_cast<std::uint32_t>(ensemble_), t, nodes_, leaves_));
      }
    skip_blanks();
    return at_ == end_ ? Status() : bad("the end: these are all draws and trees");
  }

 private:
  struct Line {
    std::uint64_t number = 0;
    std::uint32_t variable = 0, cut = 0;
    double value = 0;
  };

  Status read_lines() {
    std::uint32_t count = 0;
    if (!whole(count)) return bad("the number of a tree's nodes");
    lines_.clear();
    for (std::uint32_t i = 0; i < count; ++i) {
      Line line;
      if (!whole(line.number) || !whole(line.variable) || !whole(line.cut) || !decimal(line.value))
        return bad("a node: its number, variable, cut and value");
      lines_.push_back(line);
    }
    return count == 0 ? bad("a tree with a node") : Status();
  }

  // False at the end of the text, and where it has something else.
  template <class N>
  bool whole(N& out) {
    skip_blanks();
    const char* const begin = at_;
    N value = 0;
    for (; at_ != end_ && *at_ >= '0' && *at_ <= '9'; ++at_) {
      const auto digit = static_cast<N>(*at_ - '0');
      if (value > (static_cast<N>(-1) - digit) / 10) return false;
      value = 10 * value + digit;
    }
    out = value;
    return at_ != begin;
  }
  bool decimal(double& out) {
    skip_blanks();
    const char* const stop = read_f64(at_, end_, out);
    if (stop == nullptr || !std::isfinite(out)) return false;
    at_ = stop;
    return true;
  }
  void skip_blanks() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
  }

  Status bad(std::string_view expected) {
    const std::string_view rest(at_, static_cast<std::size_t>(end_ - at_));
    return {rest.empty() ? Code::truncated : Code::malformed,
            "the text of the trees is damaged",
            {"array posterior.text.", ensemble_, ", byte ", static_cast<std::size_t>(at_ - begin_)},
            rest.empty() ? "the end" : rest.substr(0, rest.find_first_of(" \n\r\t")).substr(0, 24),
            expected};
  }

  const char* at_;
  const char* begin_;
  const char* end_;
  std::size_t ensemble_;
  std::vector<Line> lines_;
  std::vector<ir::LooseNode> nodes_;
  std::vector<double> leaves_;
  std::vector<std::size_t> waiting_;
};

}  // namespace

Status read_bart_text(const Container& in, bool missing_left, ir::PosteriorBuilder& builder) {
  std::vector<double> cuts;
  std::vector<std::uint32_t> cut_count;
  SAPWOOD_TRY(read_values(in, "posterior.cuts", kAnyCount, cuts));
  SAPWOOD_TRY(read_indices(in, "posterior.cut_count", kAnyCount, cut_count));
  std::vector<std::size_t> first_cut{0};
  for (const std::uint32_t count : cut_count) first_cut.push_back(first_cut.back() + count);
  if (first_cut.back() != cuts.size()) return wrong_count("posterior.cuts", cuts.size(), first_cut.back());
  for (std::size_t c = 0; c < cuts.size(); ++c)
    if (std::isnan(cuts[c])) return {Code::invalid_model, "this cut point is not a number", {"array posterior.cuts[", c, "]"}};

  ir::Posterior& posterior = builder.posterior;
  std::vector<BartText> texts;
  while (const Tensor* tensor = in.find(join({"posterior.text.", texts.size()}))) {
    texts.emplace_back(std::string_view(reinterpret_cast<const char*>(tensor->bytes.data()), tensor->bytes.size()), texts.size());
    BartText& text = texts.back();
    SAPWOOD_TRY(text.read_header());
    posterior.draws = texts[0].draws;
    if (text.draws != posterior.draws)
      return {Code::invalid_model,
              "the texts do not have as many draws",
              {"array posterior.text.", texts.size() - 1},
              text.draws,
              posterior.draws};
    if (text.variables != cut_count.size())
      return {Code::invalid_model,
              "the trees and the cut points are not of one model: they differ in the number of variables",
              {"array posterior.text.", texts.size() - 1},
              text.variables,
              cut_count.size()};
    posterior.ensembles.push_back({text.trees, 1});
  }
  if (texts.empty()) return {Code::malformed, "an array is missing", "array posterior.text.0", "nothing", "R BART's treedraws$trees"};
  for (BartText& text : texts) SAPWOOD_TRY(text.read_trees(cuts, first_cut, missing_left, builder));
  return {};
}

Status read_preorder(const Container& in, bool missing_left, ir::PosteriorBuilder& builder) {
  ir::Posterior& posterior = builder.posterior;
  std::vector<std::uint32_t> draws;
  std::vector<double> variable, value;
  SAPWOOD_TRY(read_indices(in, "posterior.draws", 1, draws));
  SAPWOOD_TRY(read_values(in, "posterior.variable", kAnyCount, variable));
  SAPWOOD_TRY(read_values(in, "posterior.value", variable.size(), value));
  SAPWOOD_ASSIGN(const PlainSets sets, PlainSets::read(in, "posterior.", variable.size()));
  posterior.draws = draws[0];
  std::uint64_t trees = 0;
  for (const ir::Ensemble& ensemble : posterior.ensembles) trees += ensemble.trees;
  if (trees == 0 || posterior.draws == 0 || posterior.draws > variable.size() / trees)
    return {Code::invalid_model,
            "there are not as many nodes as trees: draws and trees do not match",
            "array posterior.variable",
            variable.size(),
            {"at least ", posterior.draws, " draws of ", trees, " trees"}};

  std::vector<ir::LooseNode> nodes;
  std::vector<double> leaves;
  std::vector<std::size_t> waiting;
  std::size_t at = 0;
  for (std::uint32_t d = 0; d < posterior.draws; ++d)
    for (std::uint32_t e = 0; e < posterior.ensembles.size(); ++e)
      for (std::uint32_t t = 0; t < posterior.ensembles[e].trees; ++t) {
        nodes.clear();
        leaves.clear();
        waiting.clear();
        for (bool open = true; open; ++at) {
          if (at == variable.size())
            return {
                Code::truncated, "the last tree is not whole: draws and trees do not match", {"draw ", d, ", ensemble ", e, ", tree ", t}};
          ir::LooseNode& node = nodes.emplace_back();
          if (variable[at] < 0) {
            if (!std::isfinite(value[at]))
              return {Code::invalid_model, "a leaf is not a finite number", {"array posterior.value[", at, "]"}, value[at]};
            node.leaf = static_cast<std::uint32_t>(leaves.size());
            leaves.push_back(value[at]);
            open = !waiting.empty();
            if (!open) continue;
            nodes[waiting.back()].right = static_cast<std::int64_t>(nodes.size());
            waiting.pop_back();
            continue;
          }
          if (variable[at] >= kMostVariables || (!sets.has(at) && std::isnan(value[at])))
            return {
                Code::invalid_model, "a split has no variable or no threshold", {"array posterior.value[", at, "]"}, value[at], "a number"};
          const auto feature = static_cast<std::uint32_t>(variable[at]);
          if (sets.has(at)) {
            SAPWOOD_ASSIGN(const std::span<const std::uint32_t> codes, sets.codes(at));
            node.question = builder.ask(feature, codes, true);
          } else {
            node.question = builder.ask(feature, value[at], missing_left);
          }
          node.left = static_cast<std::int64_t>(nodes.size());
          waiting.push_back(nodes.size() - 1);
        }
        SAPWOOD_TRY(builder.append_tree(d, e, t, nodes, leaves));
      }
  if (at != variable.size()) return wrong_count("posterior.variable", variable.size(), at);
  return {};
}

}  // namespace sapwood::file
