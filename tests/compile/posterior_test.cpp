// Lives of splits against walks through every tree of every draw (tests/reference): random posteriors whose trees grow, are pruned
// and change their rules from draw to draw, given to the builder in any order.

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <random>
#include <vector>

#include "catch.h"
#include "compile/plan.h"
#include "ir/forest.h"
#include "ir/posterior.h"
#include "ir/round_steps.h"
#include "ir/strips.h"
#include "ir/validate.h"
#include "reference/forest_reference.h"
#include "support/bits.h"

using namespace sapwood;

namespace {

struct Shape {
  std::uint32_t draws = 9, width = 1;
  std::vector<std::uint32_t> trees = {3};  // of each ensemble
  bool sets = false, less_equal = false, variance = false;
  int stays = 8;  // of ten trees, so many keep their splits from one draw to the next
};

constexpr std::uint32_t kInputs = 4, kCodes = 12;
const std::vector<double> kThresholds = {-1, -0.5, 0, 0.25, 0.5, 1, 2, 1e300, std::numeric_limits<double>::infinity()};

class RandomPosterior {
 public:
  RandomPosterior(const Shape& shape, std::uint32_t seed) : shape_(shape), next_(seed) {
    builder_.posterior.feature_type = ir::DType::f64;
    builder_.posterior.compare = shape.less_equal ? ir::Compare::less_equal : ir::Compare::less;
    builder_.posterior.draws = shape.draws;
    builder_.posterior.variance = shape.variance;
    builder_.posterior.scale = 1.5;
    for (std::size_t e = 0; e < shape.trees.size(); ++e) builder_.posterior.ensembles.push_back({shape.trees[e], width(e)});
    const std::size_t outputs = shape.trees.size() - (shape.variance ? 1 : 0);
    for (std::size_t k = 0; k < outputs; ++k) builder_.posterior.offset.push_back(0.5 + static_cast<double>(k));
    if (shape.width > 1)
      for (std::uint32_t k = 0; k < shape.width; ++k) builder_.posterior.basis.push_back(kInputs + k);
    if (shape.variance)
      for (std::uint32_t d = 0; d < shape.draws; ++d) builder_.posterior.sigma.push_back(0.1 + 0.01 * d);
    make();
  }

  ir::Model model() {
    ir::Model model;
    for (std::uint32_t i = 0; i < kInputs + (shape_.width > 1 ? shape_.width : 0); ++i) {
      ir::Input& input = model.inputs.emplace_back();
      input.name = "x" + std::to_string(i);
      if (i >= kInputs) input.missing = ir::MissingRule::error;
    }
    model.output.type = ir::DType::f64;
    if (outputs() > 1) model.output.task = ir::Task::multi_regression;
    model.predictor = builder_.posterior;
    return model;
  }

  std::size_t outputs() const { return builder_.posterior.offset.size(); }

  // What draw d says of a row: values of the outputs, then the standard deviation.
  std::vector<double> walk(std::uint32_t d, const std::vector<double>& row) const {
    const ir::Posterior& posterior = builder_.posterior;
    std::vector<double> out;
    for (std::size_t e = 0; e < shape_.trees.size(); ++e) {
      const auto sums = reference::raw(forests_[d * shape_.trees.size() + e], row);
      if (shape_.variance && e + 1 == shape_.trees.size()) {
        out.push_back(posterior.sigma[d] * std::sqrt(std::exp(sums[0])));
        continue;
      }
      double sum = sums[0];
      if (shape_.width > 1) {
        sum = 0;
        for (std::size_t k = 0; k < sums.size(); ++k) sum += row[kInputs + k] * sums[k];
      }
      out.push_back(posterior.offset[e] + posterior.scale * sum);
    }
    return out;
  }

 private:
  struct Tree {  // in preorder
    struct Node {
      bool leaf = true;
      std::uint32_t feature = 0;
      double threshold = 0;
      std::vector<std::uint32_t> codes;
      bool missing_left = false;
    };
    std::vector<Node> nodes{Node{}};
  };

  std::uint32_t width(std::size_t e) const { return e == 0 ? shape_.width : 1; }
  std::uint32_t below(std::uint32_t n) { return next_() % n; }

  Tree::Node split() {
    Tree::Node node;
    node.leaf = false;
    node.feature = below(kInputs);
    node.missing_left = below(2) == 0;
    if (shape_.sets && node.feature == 0) {
      for (std::uint32_t c = 0; c < kCodes; ++c)
        if (below(3) == 0) node.codes.push_back(c);
    } else {
      node.threshold = kThresholds[below(static_cast<std::uint32_t>(kThresholds.size()))];
    }
    return node;
  }

  // A leaf grows a split, a split of two leaves becomes one, or a split changes its rule.
  void move(Tree& tree) {
    const std::size_t at = below(static_cast<std::uint32_t>(tree.nodes.size()));
    const auto here = tree.nodes.begin() + static_cast<std::ptrdiff_t>(at);
    if (here->leaf) {
      *here = split();
      tree.nodes.insert(tree.nodes.begin() + static_cast<std::ptrdiff_t>(at) + 1, 2, Tree::Node{});
    } else if (at + 2 < tree.nodes.size() && tree.nodes[at + 1].leaf && tree.nodes[at + 2].leaf && below(2) == 0) {
      *here = Tree::Node{};
      tree.nodes.erase(tree.nodes.begin() + static_cast<std::ptrdiff_t>(at) + 1, tree.nodes.begin() + static_cast<std::ptrdiff_t>(at) + 3);
    } else {
      *here = split();
    }
  }

  template <class Ask>
  std::vector<ir::LooseNode> loose(const Tree& tree, Ask ask) {
    std::vector<ir::LooseNode> nodes(tree.nodes.size());
    std::vector<std::size_t> waiting;
    std::uint32_t leaves = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (!tree.nodes[i].leaf) {
        nodes[i].question = ask(tree.nodes[i]);
        nodes[i].left = static_cast<std::int64_t>(i + 1);
        waiting.push_back(i);
        continue;
      }
      nodes[i].leaf = leaves++;
      if (waiting.empty()) continue;
      nodes[waiting.back()].right = static_cast<std::int64_t>(i + 1);
      waiting.pop_back();
    }
    return nodes;
  }

  void make() {
    std::vector<Tree> trees;
    for (const std::uint32_t count : shape_.trees) trees.resize(trees.size() + count);
    struct Piece {
      std::uint32_t draw, ensemble, tree;
      std::vector<ir::LooseNode> nodes;
      std::vector<double> leaves;
    };
    std::vector<Piece> pieces;
    for (std::uint32_t d = 0; d < shape_.draws; ++d) {
      std::size_t slot = 0;
      for (std::uint32_t e = 0; e < shape_.trees.size(); ++e) {
        ir::ForestBuilder forest;
        forest.forest.feature_type = builder_.posterior.feature_type;
        forest.forest.compare = builder_.posterior.compare;
        forest.forest.sum_type = ir::DType::f64;
        forest.forest.outputs = forest.forest.leaf_width = width(e);
        forest.forest.base.assign(width(e), 0.0);
        for (std::uint32_t t = 0; t < shape_.trees[e]; ++t, ++slot) {
          if (d == 0)
            for (int i = 0; i < 4; ++i) move(trees[slot]);
          else if (below(10) >= static_cast<std::uint32_t>(shape_.stays))
            for (std::uint32_t i = below(3); i < 3; ++i) move(trees[slot]);
          const auto ask_in = [](auto& builder) {
            return [&builder](const Tree::Node& n) {
              return n.codes.empty() ? builder.ask(n.feature, n.threshold, n.missing_left)
                                     : builder.ask(n.feature, n.codes, n.missing_left);
            };
          };
          Piece piece{d, e, t, loose(trees[slot], ask_in(builder_)), {}};
          const std::size_t leaves = (trees[slot].nodes.size() + 1) / 2 * width(e);
          for (std::size_t i = 0; i < leaves; ++i) piece.leaves.push_back(static_cast<double>(next_() % 20001) / 10000 - 1);
          REQUIRE(forest.append_tree(loose(trees[slot], ask_in(forest)), piece.leaves, 0, false, "twin").ok());
          pieces.push_back(std::move(piece));
        }
        forest.finish();
        forests_.push_back(std::move(forest.forest));
      }
    }
    std::shuffle(pieces.begin(), pieces.end(), next_);
    for (const Piece& piece : pieces) REQUIRE(builder_.append_tree(piece.draw, piece.ensemble, piece.tree, piece.nodes, piece.leaves).ok());
    REQUIRE(builder_.finish().ok());
  }

  Shape shape_;
  std::mt19937 next_;
  ir::PosteriorBuilder builder_;
  std::vector<ir::Forest> forests_;  // (draws x ensembles)
};

std::vector<double> random_rows(const Shape& shape, std::size_t rows, std::uint32_t seed) {
  std::mt19937 next(seed);
  const double odd[] = {std::numeric_limits<double>::quiet_NaN(), -0.0, 1e308, -1e308, 3.7, -0.5, 16777216.0, 5};
  std::vector<double> out;
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::uint32_t c = 0; c < kInputs; ++c) {
      const double t = kThresholds[next() % (kThresholds.size() - 2)];
      switch (next() % 5) {
        case 0: out.push_back(t); break;
        case 1: out.push_back(std::nextafter(t, next() % 2 == 0 ? 1e9 : -1e9)); break;
        case 2: out.push_back(odd[next() % std::size(odd)]); break;
        case 3: out.push_back(static_cast<double>(next() % (kCodes + 2))); break;
        default: out.push_back(static_cast<double>(next() % 4001) / 1000 - 2);
      }
    }
    if (shape.width > 1)
      for (std::uint32_t k = 0; k < shape.width; ++k) out.push_back(static_cast<double>(next() % 2001) / 1000 - 1);
  }
  return out;
}

// All that a plan says of its rows: for each row its draws, then its deviations.
struct Collected final : compile::DrawsVisitor {
  std::vector<std::vector<double>> rows;
  void row(std::size_t r, std::span<double> response, std::span<const double> deviation) override {
    CHECK(r == rows.size());
    rows.emplace_back(response.begin(), response.end()).insert(rows.back().end(), deviation.begin(), deviation.end());
  }
};

// How far a draw of rounded steps may be from the trees: what a row's steps lost, at most half a unit each, or the last bit of a
// float; added as floats, also the last bit of each sum.
double most_lost(const ir::Posterior& posterior) {
  if (posterior.steps.profile == ir::Profile::exact) return 0;
  std::size_t trees = 0;
  for (const ir::Ensemble& ensemble : posterior.ensembles) trees += ensemble.trees;
  const double splits = 8.0 * static_cast<double>(trees);  // that one row leaves to the right
  double unit = 1e-6;
  for (const double u : posterior.steps.unit) unit = std::max(unit, u);
  return splits * unit / 2 * posterior.scale * std::max<double>(1, static_cast<double>(posterior.basis.size()));
}

void check(const Shape& shape, std::uint32_t seed, ir::Profile profile = ir::Profile::exact) {
  RandomPosterior posterior(shape, seed);
  ir::Model model = posterior.model();
  auto& packed = std::get<ir::Posterior>(model.predictor);
  if (profile != ir::Profile::exact) {
    auto rounded = ir::round_steps(packed, profile);
    REQUIRE(rounded.ok());
    packed.steps = std::move(*rounded);
  }
  REQUIRE(packed.steps.profile == profile);
  const double lost = most_lost(packed);
  const Status status = ir::validate(model);
  if (!status.ok()) FAIL(status.error().message << " at " << status.error().place);
  const std::size_t outputs = posterior.outputs(), inputs = model.inputs.size();
  for (const std::size_t rows : {std::size_t{1}, std::size_t{3}, std::size_t{16}, std::size_t{129}}) {
    const auto x = random_rows(shape, rows, seed + 1);
    const MatrixView view{x.data(), rows, inputs, inputs, 1};
    Collected by_rows, by_blocks;
    std::vector<double> raw_by_rows(rows * outputs), raw_by_blocks(rows * outputs);
    for (const bool blocks : {false, true}) {
      auto plan = compile::compile(model, {.batching = blocks ? compile::Batching::blocks : compile::Batching::rows});
      REQUIRE(plan.ok());
      REQUIRE(!(*plan)->raw(view, (blocks ? raw_by_blocks : raw_by_rows).data()).has_value());
      REQUIRE((*plan)->draws() != nullptr);
      REQUIRE(!(*plan)->draws()->visit(view, nullptr, blocks ? by_blocks : by_rows).has_value());
    }
    CHECK(std::equal(raw_by_rows.begin(), raw_by_rows.end(), raw_by_blocks.begin(), test::same_bits));
    REQUIRE(by_rows.rows.size() == rows);
    REQUIRE(by_blocks.rows.size() == rows);
    for (std::size_t r = 0; r < rows; ++r) {
      INFO("row " << r << " of " << rows);
      CHECK(std::equal(by_rows.rows[r].begin(), by_rows.rows[r].end(), by_blocks.rows[r].begin(), test::same_bits));
      const std::vector<double> row(x.begin() + static_cast<std::ptrdiff_t>(r * inputs),
                                    x.begin() + static_cast<std::ptrdiff_t>((r + 1) * inputs));
      std::vector<double> mean(outputs);
      for (std::uint32_t d = 0; d < shape.draws; ++d) {
        const auto expected = posterior.walk(d, row);
        for (std::size_t k = 0; k < outputs; ++k) {
          CHECK(std::abs(by_rows.rows[r][d * outputs + k] - expected[k]) <= lost + 1e-13 * (10 + std::abs(expected[k])));
          mean[k] += expected[k] / shape.draws;
        }
        if (shape.variance) CHECK(std::abs(by_rows.rows[r][shape.draws * outputs + d] / expected[outputs] - 1) < lost + 1e-13);
      }
      for (std::size_t k = 0; k < outputs; ++k)
        CHECK(std::abs(raw_by_rows[r * outputs + k] - mean[k]) <= lost + 1e-12 * (10 + std::abs(mean[k])));
    }
  }
}

}  // namespace

TEST_CASE("lives of splits say what walks through all trees say") {
  std::uint32_t seed = 1;
  for (const std::uint32_t draws : {1u, 2u, 7u, 8u, 9u, 40u}) check({.draws = draws}, seed++);
  for (const int stays : {0, 5, 10}) check({.draws = 20, .trees = {7}, .stays = stays}, seed++);
  for (const bool sets : {false, true})
    for (const bool less_equal : {false, true}) check({.sets = sets, .less_equal = less_equal}, seed++);
  check({.trees = {2, 3, 1}}, seed++);
  check({.trees = {3, 2}, .variance = true}, seed++);
  check({.width = 3}, seed++);
  check({.width = 2, .trees = {3, 2}, .sets = true, .variance = true}, seed++);
}

TEST_CASE("rounded steps say it within what rounding may lose") {
  std::uint32_t seed = 100;
  for (const ir::Profile profile : {ir::Profile::compact, ir::Profile::tiny}) {
    for (const std::uint32_t draws : {1u, 2u, 7u, 8u, 9u, 16u, 17u, 40u, 129u}) check({.draws = draws}, seed++, profile);
    check({.draws = 300, .trees = {7}, .stays = 10}, seed++, profile);
    check({.trees = {2, 3, 1}, .sets = true}, seed++, profile);
    check({.width = 2, .trees = {3, 2}, .variance = true}, seed++, profile);
  }
}

TEST_CASE("what cannot be rounded is refused") {
  RandomPosterior random({}, 5);
  ir::Posterior posterior = std::get<ir::Posterior>(random.model().predictor);
  ir::steps_as<double>(posterior.steps)[0] = 1e300;
  const auto compact = ir::round_steps(posterior, ir::Profile::compact);
  REQUIRE(!compact.ok());
  CHECK(compact.error().code == Code::unsupported);
  CHECK(ir::round_steps(posterior, ir::Profile::tiny).ok());

  // 16-bit steps of so many splits that their sum could leave 32 bits.
  ir::Model model = random.model();
  auto& many = std::get<ir::Posterior>(model.predictor);
  many.draws = 1;
  many.base.assign(1, 0.0);
  many.steps.profile = ir::Profile::tiny;
  many.steps.unit.assign(1, 1.0);
  for (const std::size_t lives : {65536u, 65537u}) {
    many.lives.assign(lives, ir::Life{.draws = 1});
    many.steps.bytes.assign(lives * ir::strip_room(1, ir::Profile::tiny), std::byte{1});
    CHECK(ir::validate(model).ok() == (lives == 65536));
  }
  CHECK(ir::validate(model).error().code == Code::too_large);
}

TEST_CASE("trees that do not fit their draws are refused by name") {
  ir::PosteriorBuilder builder;
  builder.posterior.draws = 2;
  builder.posterior.ensembles = {{1, 1}};
  builder.posterior.offset = {0};
  const std::vector<ir::LooseNode> leaf(1);
  const double value[] = {1};
  CHECK(builder.append_tree(2, 0, 0, leaf, value).error().place == "draw 2, ensemble 0, tree 0");
  CHECK(!builder.append_tree(0, 1, 0, leaf, value).ok());
  CHECK(!builder.append_tree(0, 0, 1, leaf, value).ok());
  CHECK(builder.append_tree(0, 0, 0, leaf, value).ok());
  ir::PosteriorBuilder twice = builder;
  const Status missing = builder.finish();
  REQUIRE(!missing.ok());
  CHECK(missing.error().place == "draw 1, ensemble 0, tree 0");
  CHECK(twice.append_tree(0, 0, 0, leaf, value).ok());
  CHECK(twice.append_tree(1, 0, 0, leaf, value).ok());
  CHECK(twice.finish().error().place == "draw 0, ensemble 0, tree 0");
}

TEST_CASE("validate refuses every kind of damage to a posterior") {
  const auto refused = [](const char* what, auto damage) {
    INFO(what);
    RandomPosterior random({.draws = 6, .trees = {4, 2}, .sets = true, .variance = true}, 3);
    ir::Model model = random.model();
    REQUIRE(ir::validate(model).ok());
    damage(std::get<ir::Posterior>(model.predictor));
    const Status status = ir::validate(model);
    REQUIRE(!status.ok());
    CHECK(status.error().code == Code::invalid_model);
    CHECK(!status.error().place.empty());
  };
  using P = ir::Posterior;
  constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
  const auto child = [](const P& p) {
    std::size_t i = 0;
    while (p.lives[i].parent == ir::Life::kRoot) ++i;
    return i;
  };
  {
    RandomPosterior random({}, 3);
    ir::Model model = random.model();
    std::get<P>(model.predictor).feature_type = ir::DType::f32;
    CHECK(ir::validate(model).error().code == Code::unsupported);
  }
  refused("no draws", [](P& p) { p.draws = 0; });
  refused("chains that cannot share the draws", [](P& p) { p.chains = 4; });
  refused("no chains", [](P& p) { p.chains = 0; });
  refused("a question that does not exist", [](P& p) { p.lives[0].question = 5000; });
  refused("an ensemble that does not exist", [](P& p) { p.lives[0].ensemble = 2; });
  refused("a split above that comes later", [&](P& p) { p.lives[child(p)].parent = static_cast<std::uint32_t>(child(p)); });
  refused("a split that lives beyond the draws", [](P& p) { p.lives[0].draws = 7; });
  refused("a split that lives in no draw", [](P& p) { p.lives[0].draws = 0; });
  refused("a split that outlives the one above", [&](P& p) {
    const ir::Life& parent = p.lives[p.lives[child(p)].parent];
    p.lives[child(p)].first_draw = parent.first_draw + parent.draws;
  });
  refused("steps too few", [](P& p) { p.steps.bytes.pop_back(); });
  refused("a step that is no number", [](P& p) { ir::steps_as<double>(p.steps)[0] = kNan; });
  refused("units of steps that need none", [](P& p) { p.steps.unit.assign(2, 1.0); });
  refused("16-bit steps without units", [](P& p) {
    p.steps.profile = ir::Profile::tiny;
    p.steps.bytes.assign(ir::all_strips_room(p, ir::Profile::tiny), std::byte{1});
  });
  refused("splits out of order", [](P& p) { std::swap(p.lives.front().draws, p.lives.back().draws); });
  refused("an error that is no number", [](P& p) { p.steps.draw_error = kNan; });
  refused("a base that is no number", [](P& p) { p.base[0] = std::numeric_limits<double>::infinity(); });
  refused("a base of another length", [](P& p) { p.base.pop_back(); });
  refused("an offset too many", [](P& p) { p.offset.push_back(0); });
  refused("a scale that is no number", [](P& p) { p.scale = kNan; });
  refused("sigma of another length", [](P& p) { p.sigma.pop_back(); });
  refused("a variance of nothing", [](P& p) { p.sigma.clear(); });
  refused("no ensembles", [](P& p) { p.ensembles.clear(); });
  refused("leaves of several values without a basis", [](P& p) { p.ensembles[0].width = 2; });
  refused("a basis of inputs that do not exist", [](P& p) { p.basis = {9}; });
  refused("a feature that does not exist", [](P& p) { p.questions.back().feature = 4; });
}
