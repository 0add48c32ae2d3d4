// Transforms in front of a predictor against a slow reading of what ir/transforms.h says, one cell after the other: random pipelines,
// rows alone and in batches, before and after saving.

#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <random>
#include <vector>

#include "base/math.h"
#include "catch.h"
#include "compile/plan.h"
#include "engine/model.h"
#include "file/sapwood_file.h"
#include "file/tensors.h"
#include "ir/validate.h"
#include "support/bits.h"

using namespace sapwood;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint32_t kInputs = 5, kCodes = 6;  // the last two are categories

std::vector<double> walk(const ir::Model& model, std::vector<double> row);

// The columns of one row, or nothing where it is refused.
class Slow {
 public:
  Slow(const ir::Model& model, std::vector<double> row) : model_(model), columns_(std::move(row)) {}

  bool run(const ir::Transform& t) {
    const auto& v = t.values;
    if (t.op == ir::Op::model) return ask(t);
    if (t.op == ir::Op::lookup) return look_up(t);
    if (t.op == ir::Op::one_hot) return one_hot(t);
    if (t.op == ir::Op::piecewise) return piecewise(t);
    if (t.op == ir::Op::normalise) return normalise(t);
    if (t.op == ir::Op::multiply || t.op == ir::Op::add || t.op == ir::Op::coalesce) {
      for (std::size_t n = t.from.size() / 2, k = 0; k < n; ++k) {
        const double a = columns_[t.from[k]], b = columns_[t.from[n + k]];
        columns_.push_back(t.op == ir::Op::multiply ? a * b : t.op == ir::Op::add ? a + b : std::isnan(a) ? b : a);
      }
      return true;
    }
    for (std::size_t k = 0; k < t.from.size(); ++k) {
      double x = columns_[t.from[k]];
      switch (t.op) {
        case ir::Op::affine:
          if (!v[0].empty()) x = x - v[0][k];
          if (!v[1].empty()) x = x / v[1][k];
          if (!v[2].empty()) x = x * v[2][k];
          if (!v[3].empty()) x = x + v[3][k];
          break;
        case ir::Op::impute: x = std::isnan(x) ? v[0][k] : x; break;
        case ir::Op::indicator: x = std::isnan(x) ? 1 : 0; break;
        case ir::Op::clip: x = std::isnan(x) ? x : std::min(std::max(x, v[0][k]), v[1][k]); break;
        default: x = function(t.op, x, v[0].empty() ? kNan : v[0][k]);
      }
      columns_.push_back(x);
    }
    return true;
  }

  const std::vector<double>& columns() const { return columns_; }

 private:
  // Parts are binary, with the link `step` and a decision on the raw score.
  bool ask(const ir::Transform& t) {
    std::vector<double> given;
    for (const std::uint32_t from : t.from) given.push_back(columns_[from]);
    const std::vector<double> answer = walk(model_.parts[t.part], given);
    if (answer.empty()) return false;
    const double raw = answer[0];
    const double threshold = t.answer == ir::PartAnswer::label ? model_.parts[t.part].output.threshold : 0;
    columns_.push_back(t.answer == ir::PartAnswer::raw ? raw : raw > threshold ? 1 : 0);
    return true;
  }
  bool look_up(const ir::Transform& t) {
    const double code = columns_[t.from[0]];
    const bool is_known = known(code, t.values[0].size() / t.width);
    const auto& row = std::isnan(code) ? t.values[2] : is_known ? t.values[0] : t.values[1];
    if (row.empty()) return false;
    for (std::uint32_t k = 0; k < t.width; ++k) columns_.push_back(row[is_known ? static_cast<std::size_t>(code) * t.width + k : k]);
    return true;
  }
  bool one_hot(const ir::Transform& t) {
    const double code = columns_[t.from[0]];
    const std::size_t codes = t.places.size() - 2;
    const std::uint32_t place = t.places[std::isnan(code) ? codes + 1 : known(code, codes) ? static_cast<std::size_t>(code) : codes];
    if (place == ir::Transform::kRefused) return false;
    for (std::uint32_t k = 0; k < t.width; ++k) columns_.push_back(k == place ? 1 : 0);
    return true;
  }
  bool piecewise(const ir::Transform& t) {
    const auto& [breaks, origin, coefficients, none] = t.values;
    const std::size_t powers = coefficients.size() / (breaks.size() + t.from.size()) / t.width;
    for (std::size_t k = 0, first_piece = 0; k < t.from.size(); ++k) {
      const double x = columns_[t.from[k]];
      std::size_t piece = first_piece;
      for (std::size_t b = t.places[k]; b < t.places[k + 1]; ++b) piece += x >= breaks[b];
      for (std::size_t w = 0; w < t.width; ++w) {
        double sum = 0;
        for (std::size_t p = powers; p-- > 0;) {
          const double c = coefficients[(piece * t.width + w) * powers + p];
          sum = sum == 0 ? c : sum * (origin.empty() ? x : x - origin[piece]) + c;
        }
        columns_.push_back(std::isnan(x) ? x : sum);
      }
      first_piece += t.places[k + 1] - t.places[k] + 1;
    }
    return true;
  }
  bool normalise(const ir::Transform& t) {
    double norm = 0;
    for (const std::uint32_t from : t.from) {
      const double x = columns_[from];
      if (t.values[0][0] == 1) norm += std::fabs(x);
      else if (t.values[0][0] == 2) norm += x * x;
      else norm = std::isnan(x) || std::fabs(x) > norm ? std::fabs(x) : norm;
    }
    if (t.values[0][0] == 2) norm = std::sqrt(norm);
    for (const std::uint32_t from : t.from) columns_.push_back(columns_[from] / (norm < 10 * 0x1p-52 ? 1 : norm));
    return true;
  }
  // parameter: exponent or lambda
  static double function(ir::Op op, double x, double parameter) {
    using ir::Op;
    switch (op) {
      case Op::power: return pow_f64(x, parameter);
      case Op::box_cox: return parameter == 0 ? log_f64(x) : expm1_f64(parameter * log_f64(x)) / parameter;
      case Op::yeo_johnson:
        if (x < 0) return -function(op, -x, 2 - parameter);
        return parameter == 0 ? log1p_f64(x) : expm1_f64(parameter * log1p_f64(x)) / parameter;
      case Op::exp: return exp_f64(x);
      case Op::expm1: return expm1_f64(x);
      case Op::log: return log_f64(x);
      case Op::log1p: return log1p_f64(x);
      case Op::log2: return log2_f64(x);
      case Op::log10: return log10_f64(x);
      case Op::sqrt: return std::sqrt(x);
      case Op::square: return x * x;
      case Op::abs: return x < 0 ? -x : x + 0.0;
      case Op::reciprocal: return 1 / x;
      case Op::floor: return !std::isfinite(x) ? x : x - (std::fmod(x, 1) < 0 ? std::fmod(x, 1) + 1 : std::fmod(x, 1));
      case Op::ceil: return -function(Op::floor, -x, 0);
      case Op::round: return !std::isfinite(x) || std::remainder(x, 1) == 0 ? x : std::copysign(x - std::remainder(x, 1), x);
      case Op::sign: return std::isnan(x) ? x : (x > 0) - (x < 0);
      case Op::sin: return sin_f64(x);
      case Op::cos: return cos_f64(x);
      case Op::tan: return tan_f64(x);
      case Op::tanh: return tanh_f64(x);
      case Op::logistic: return 1 / (1 + exp_f64(-x));
      case Op::normal_cdf: return normal_cdf(x);
      case Op::normal_quantile: return normal_quantile(x);
      default: return kNan;
    }
  }
  static bool known(double code, std::size_t codes) { return code >= 0 && code < static_cast<double>(codes) && std::floor(code) == code; }
  const ir::Model& model_;
  std::vector<double> columns_;
};

// Scores as numbers of type S of features of type F.
template <class F, class S>
std::vector<double> sums(const ir::Linear& linear, const std::vector<ir::ValueRules>& rules, const std::vector<double>& features) {
  std::vector<double> out;
  for (std::size_t k = 0; k < linear.outputs; ++k) {
    S sum = static_cast<S>(linear.base[k]);
    for (std::size_t f = 0; f < features.size(); ++f) {
      const F x = static_cast<F>(features[f]);
      if (std::isinf(x) || (std::isnan(x) && rules[f].missing == ir::MissingRule::error)) return {};
      const S weight = static_cast<S>(linear.weights[f * linear.outputs + k]);
      if (!std::isnan(x)) sum += static_cast<S>(x) * weight;
    }
    out.push_back(sum);
  }
  return out;
}

// Raw scores, or nothing where the row is refused.
std::vector<double> walk(const ir::Model& model, std::vector<double> row) {
  Slow slow(model, std::move(row));
  for (const ir::Transform& transform : model.transforms)
    if (!slow.run(transform)) return {};
  const auto& linear = std::get<ir::Linear>(model.predictor);
  std::vector<double> features;
  for (const std::uint32_t column : model.features) features.push_back(slow.columns()[column]);
  const auto& rules = model.feature_rules;
  if (linear.feature_type == ir::DType::f64) return sums<double, double>(linear, rules, features);
  return linear.sum_type == ir::DType::f64 ? sums<float, double>(linear, rules, features) : sums<float, float>(linear, rules, features);
}

class RandomPipeline {
 public:
  explicit RandomPipeline(std::uint32_t seed, int depth = 0) : next_(seed), depth_(depth) {
    for (std::uint32_t i = 0; i < kInputs; ++i) {
      ir::Input& input = model.inputs.emplace_back();
      input.name = "x" + std::to_string(i);
      if (i < 3) continue;
      input.kind = ir::InputKind::category;
      for (std::uint32_t c = 0; c < kCodes; ++c) input.levels.push_back("level " + std::to_string(c));
    }
    columns_ = kInputs;
    const int steps = 1 + static_cast<int>(below(6));
    for (int s = 0; s < steps; ++s) {
      model.transforms.push_back(transform());
      columns_ += static_cast<std::uint32_t>(ir::columns_of(model.transforms.back()));
    }
    for (std::uint32_t f = 0, count = below(8); f < count; ++f) model.features.push_back(below(columns_));
    if (below(2) == 0) model.features = some();
    if (below(3) == 0) {  // all that steps make: whole one_hots
      model.features.resize(columns_ - kInputs);
      std::iota(model.features.begin(), model.features.end(), kInputs);
    }
    ir::Linear linear;
    linear.sum_type = below(4) == 0 ? ir::DType::f32 : ir::DType::f64;
    linear.feature_type = below(4) == 0 ? ir::DType::f32 : linear.sum_type;
    linear.outputs = depth == 0 ? 1 + below(3) : 1;
    model.output.type = linear.sum_type;
    linear.skip_missing = below(2) == 0;
    model.feature_rules.resize(model.features.size());
    for (auto& rules : model.feature_rules) {
      rules.missing = linear.skip_missing && below(3) != 0 ? ir::MissingRule::allowed : ir::MissingRule::error;
      rules.finite = true;
    }
    linear.base = numbers(linear.outputs);
    linear.weights = numbers(model.features.size() * linear.outputs);
    model.predictor = linear;
  }

  std::vector<double> row() {
    std::vector<double> out;
    const bool tiny = below(12) == 0;  // for norms
    for (std::uint32_t i = 0; i < 3; ++i) out.push_back(below(6) == 0 ? kNan : tiny ? number() * 1e-17 : below(3) == 0 ? half() : number());
    for (std::uint32_t i = 3; i < kInputs; ++i) {
      const std::uint32_t kind = below(8);
      out.push_back(kind == 0 ? kNan : kind == 1 ? -1 : kind == 2 ? 2.5 : static_cast<double>(below(kCodes + 1)));
    }
    return out;
  }

  ir::Model model;

 private:
  std::uint32_t below(std::uint32_t n) { return next_() % n; }
  double half() { return static_cast<double>(static_cast<int>(below(9)) - 4) / 2; }  // one that inputs and breaks share
  double number() { return static_cast<double>(static_cast<int>(below(4001)) - 2000) / 512; }
  std::vector<std::uint32_t> some() {
    const std::uint32_t first = below(columns_), count = 1 + below(std::min(4u, columns_ - first));
    std::vector<std::uint32_t> out;
    for (std::uint32_t i = 0; i < count; ++i) out.push_back(first + i);
    if (below(3) == 0) out.push_back(below(columns_));
    return out;
  }
  std::vector<double> numbers(std::size_t n) {
    std::vector<double> out;
    for (std::size_t i = 0; i < n; ++i) out.push_back(number());
    return out;
  }

  ir::Transform transform() {
    ir::Transform t;
    constexpr auto kFirst = static_cast<std::uint32_t>(ir::Op::exp), kAll = static_cast<std::uint32_t>(ir::kOps.size());
    t.op = static_cast<ir::Op>(below(2) == 0 ? below(kFirst) : kFirst + below(kAll - kFirst));
    if (!model.transforms.empty() && below(3) == 0) t.op = model.transforms.back().op;  // which may become one step
    if (t.op == ir::Op::model && depth_ == 2) t.op = ir::Op::piecewise;
    if (t.op == ir::Op::model) return part();
    t.from = ir::reads_category(t.op) ? std::vector<std::uint32_t>{3 + below(2)} : some();
    if (ir::reads_pairs(t.op))
      for (std::size_t k = 0, n = t.from.size(); k < n; ++k) t.from.push_back(below(columns_));
    t.width = 1 + below(5);
    const std::size_t n = t.from.size();
    const auto any = [&] { return below(3) == 0 ? ir::Transform::kNowhere : below(t.width); };
    switch (t.op) {
      case ir::Op::affine:
        for (auto& values : t.values)
          if (below(2) == 0) values = numbers(n);
        for (double& d : t.values[1]) d = d == 0 ? 1 : d;
        break;
      case ir::Op::impute: t.values[0] = numbers(n); break;
      case ir::Op::indicator: break;
      case ir::Op::clip: t.values[0].assign(n, -1), t.values[1].assign(n, 1.5); break;
      case ir::Op::lookup:
        t.values[0] = numbers(kCodes * t.width);
        for (std::size_t v : {1u, 2u})
          if (below(3) != 0) t.values[v] = numbers(t.width);
        break;
      case ir::Op::one_hot:
        for (std::uint32_t c = 0; c < kCodes; ++c) t.places.push_back(any());
        for (int other = 0; other < 2; ++other) t.places.push_back(below(4) == 0 ? ir::Transform::kRefused : any());
        break;
      case ir::Op::piecewise: pieces(t); break;
      case ir::Op::normalise: t.values[0] = {below(3) == 0 ? HUGE_VAL : 1.0 + below(2)}; break;
      case ir::Op::power:
      case ir::Op::box_cox:
      case ir::Op::yeo_johnson:
        for (std::size_t k = 0; k < n; ++k) t.values[0].push_back(below(2) == 0 ? static_cast<double>(below(6)) - 2 : number());
        break;
      default: break;
    }
    return t;
  }

  void pieces(ir::Transform& t) {
    const std::uint32_t powers = 1 + below(4);
    t.places = {0};
    for (std::size_t k = 0; k < t.from.size(); ++k) {
      std::vector<double> breaks = numbers(below(6));
      for (double& b : breaks) b = below(2) == 0 ? half() : b;
      if (below(4) == 0) breaks.insert(breaks.end(), 2, 0.5);  // of repeated ones the last counts
      std::sort(breaks.begin(), breaks.end());
      t.values[0].insert(t.values[0].end(), breaks.begin(), breaks.end());
      t.places.push_back(static_cast<std::uint32_t>(t.values[0].size()));
    }
    const std::size_t all = t.values[0].size() + t.from.size();
    if (below(2) == 0) t.values[1] = numbers(all);
    t.values[2] = numbers(all * t.width * powers);
    for (double& c : t.values[2]) c = below(3) == 0 ? 0 : c;
  }

  ir::Transform part() {
    ir::Transform t;
    t.op = ir::Op::model;
    for (std::uint32_t i = 0; i < kInputs; ++i) t.from.push_back(below(columns_));
    t.width = 1;
    t.answer = static_cast<ir::PartAnswer>(below(3));
    t.part = static_cast<std::uint32_t>(model.parts.size());
    ir::Model& inside = model.parts.emplace_back(RandomPipeline(next_(), depth_ + 1).model);
    inside.output.task = ir::Task::binary;
    inside.output.link = ir::LinkKind::step;
    inside.output.decision = ir::Decision::raw;
    inside.output.threshold = number();
    return t;
  }

  std::mt19937 next_;
  int depth_;  // models that this one is inside of
  std::uint32_t columns_ = 0;
};

}  // namespace

TEST_CASE("pipelines do what their steps say, for rows alone and in batches, before and after saving") {
  std::size_t refused = 0, answered = 0, merged = 0;
  for (std::uint32_t seed = 1; seed <= 400; ++seed) {
    INFO("seed " << seed);
    RandomPipeline pipeline(seed);
    REQUIRE(ir::validate(pipeline.model).ok());
    const auto bytes = file::write(pipeline.model, {});
    REQUIRE(bytes.ok());
    auto model = Model::open(*bytes);
    if (!model.ok()) FAIL(model.error().message << " at " << model.error().place);
    merged += pipeline.model.transforms.size() - (*model)->ir().transforms.size();
    const auto plan = compile::compile(pipeline.model);
    REQUIRE(plan.ok());

    const std::size_t outputs = std::get<ir::Linear>(pipeline.model.predictor).outputs;
    std::vector<double> good, expected;
    for (int r = 0; r < 40; ++r) {
      const std::vector<double> row = pipeline.row();
      const std::vector<double> want = walk(pipeline.model, row);
      std::vector<double> got(outputs);
      const MatrixView one{row.data(), 1, kInputs, kInputs, 1};
      const Status status = (*model)->predict(Answer::raw, one, got);
      CHECK(status.ok() == !want.empty());
      if (want.empty()) {
        ++refused;
        CHECK((status.error().code == Code::invalid_input || status.error().code == Code::unknown_category));
        // In the middle of a block, too.
        std::vector<double> block = good;
        block.insert(block.end(), row.begin(), row.end());
        std::vector<double> unused(block.size() / kInputs * outputs);
        const auto bad = (*plan)->raw({block.data(), block.size() / kInputs, kInputs, kInputs, 1}, unused.data());
        REQUIRE(bad.has_value());
        CHECK(bad->row == good.size() / kInputs);
        continue;
      }
      ++answered;
      CHECK(std::equal(got.begin(), got.end(), want.begin(), test::same_bits));
      for (int copies = 0; copies < 9; ++copies) {
        good.insert(good.end(), row.begin(), row.end());
        expected.insert(expected.end(), want.begin(), want.end());
      }
    }
    std::vector<double> many(expected.size());
    if (many.empty()) continue;
    REQUIRE(!(*plan)->raw({good.data(), many.size() / outputs, kInputs, kInputs, 1}, many.data()).has_value());
    CHECK(std::equal(many.begin(), many.end(), expected.begin(), test::same_bits));
  }
  CHECK(merged > 50);
  CHECK(refused > 500);
  CHECK(answered > 5000);
}

TEST_CASE("validate refuses every kind of damage to a pipeline") {
  const auto refused = [](const char* what, auto damage) {
    INFO(what);
    ir::Model model;
    model.inputs.resize(2);
    model.inputs[0].name = "a", model.inputs[1].name = "b";
    using ir::Op;
    model.transforms = {
        {Op::affine, {0, 1}, 0, {{{1, 1}}}, {}},
        {Op::one_hot, {1}, 2, {}, {0, 1, 0, ir::Transform::kRefused}},
        {Op::lookup, {1}, 2, {{{1, 2, 3, 4}}}, {}},
        {Op::impute, {0}, 0, {{{1}}}, {}},
        {Op::clip, {0}, 0, {{{0}, {1}}}, {}},
        {Op::piecewise, {0, 1}, 2, {{{1, 1, 3, -HUGE_VAL, 0}, {0, 1, 2, 3, 4, 5, 6}, std::vector<double>(28, 1)}}, {0, 3, 5}},
        {Op::multiply, {0, 1}, 0, {}, {}},
        {Op::normalise, {0, 1}, 0, {{{2}}}, {}},
        {Op::yeo_johnson, {0, 1}, 0, {{{1, 2}}}, {}},
        {Op::sin, {0}, 0, {}, {}}};
    model.features = {2, 3, 9};
    ir::Linear linear;
    linear.base = {0};
    linear.weights = {1, 2, 3};
    model.predictor = linear;
    REQUIRE(ir::validate(model).ok());
    damage(model);
    const Status status = ir::validate(model);
    REQUIRE(!status.ok());
    CHECK(status.error().code == Code::invalid_model);
    CHECK(!status.error().place.empty());
  };
  refused("a column that comes later", [](ir::Model& m) { m.transforms[0].from[1] = 2; });
  refused("an array too short", [](ir::Model& m) { m.transforms[0].values[0].pop_back(); });
  refused("a category without a place", [](ir::Model& m) { m.transforms[1].places[0] = 2; });
  refused("a known category that is refused", [](ir::Model& m) { m.transforms[1].places[0] = ir::Transform::kRefused; });
  refused("an unknown category without a place", [](ir::Model& m) { m.transforms[1].places[2] = 2; });
  refused("no place for missing ones", [](ir::Model& m) { m.transforms[1].places.resize(1); });
  refused("no columns", [](ir::Model& m) { m.transforms[1].width = 0; });
  refused("two categories", [](ir::Model& m) { m.transforms[1].from.push_back(0); });
  refused("a table of no whole rows", [](ir::Model& m) { m.transforms[2].values[0].pop_back(); });
  refused("a row for unknown ones too short", [](ir::Model& m) { m.transforms[2].values[1] = {1}; });
  refused("a value that is not there", [](ir::Model& m) { m.transforms[3].values[0].clear(); });
  refused("an end that is not there", [](ir::Model& m) { m.transforms[4].values[1].clear(); });
  refused("values that nothing reads", [](ir::Model& m) { m.transforms[4].values[2] = {1}; });
  refused("pieces of no column", [](ir::Model& m) { m.transforms[5].from.clear(), m.transforms[5].places = {5}; });
  refused("pieces of no width", [](ir::Model& m) { m.transforms[5].width = 0; });
  refused("pieces of another width", [](ir::Model& m) { m.transforms[5].width = 3; });
  refused("pieces of a huge width", [](ir::Model& m) { m.transforms[5].width = 0xffffffff; });
  refused("breaks of a column that is not there", [](ir::Model& m) { m.transforms[5].places.push_back(5); });
  refused("breaks that nobody has", [](ir::Model& m) { m.transforms[5].places.back() = 4; });
  refused("breaks before the first", [](ir::Model& m) { m.transforms[5].places.front() = 1; });
  refused("breaks behind the last", [](ir::Model& m) { m.transforms[5].places[1] = 6; });
  refused("breaks that end before they begin", [](ir::Model& m) {
    m.transforms[5].from = {0, 1, 0}, m.transforms[5].places = {0, 3, 2, 5};
    m.transforms[5].values[2].resize(32), m.transforms[5].values[1].resize(8);
    m.transforms[5].values[0] = {1, 2, 3, 4, 5};
  });
  refused("breaks that do not ascend", [](ir::Model& m) { m.transforms[5].values[0][2] = 0.5; });
  refused("a break that is no number", [](ir::Model& m) { m.transforms[5].values[0][0] = kNan; });
  refused("a last break that is no number", [](ir::Model& m) { m.transforms[5].values[0][4] = kNan; });
  refused("coefficients of half a piece", [](ir::Model& m) { m.transforms[5].values[2].resize(27); });
  refused("coefficients of half a power", [](ir::Model& m) { m.transforms[5].values[2].resize(21); });
  refused("no coefficients", [](ir::Model& m) { m.transforms[5].values[2].clear(); });
  refused("an origin too few", [](ir::Model& m) { m.transforms[5].values[1].pop_back(); });
  refused("an origin far away", [](ir::Model& m) { m.transforms[5].values[1][3] = HUGE_VAL; });
  refused("half a pair", [](ir::Model& m) { m.transforms[6].from.pop_back(); });
  refused("a norm that nobody knows", [](ir::Model& m) { m.transforms[7].values[0][0] = 3; });
  refused("two norms", [](ir::Model& m) { m.transforms[7].values[0].push_back(2); });
  refused("no norm", [](ir::Model& m) { m.transforms[7].values[0].clear(); });
  refused("a lambda too few", [](ir::Model& m) { m.transforms[8].values[0].pop_back(); });
  refused("a function with a value", [](ir::Model& m) { m.transforms[9].values[0] = {1}; });
  refused("a feature that is not there", [&](ir::Model& m) { m.features[2] = 99; });
  refused("features without their steps", [&](ir::Model& m) { m.transforms.clear(); });
  refused("rules of other features", [&](ir::Model& m) { m.feature_rules.resize(2); });
  refused("weights for other features", [&](ir::Model& m) { m.features.pop_back(); });
}

TEST_CASE("a step of a file whose arrays are not there, or are of another kind, is refused with its name") {
  const auto refused = [](const char* place, auto damage) {
    std::vector<std::uint32_t> begin = {0, 1};
    std::vector<double> breaks = {3}, coefficients = {1, 2};
    damage(begin, breaks, coefficients);
    file::ContainerWriter out;
    const std::uint32_t from[] = {0}, features[] = {1}, width[] = {1};
    const double base[] = {0}, weights[] = {1};
    out.add_narrow("step.0.from", from);
    out.add_narrow("step.0.width", width);
    out.add_narrow("features", features);
    if (!begin.empty()) out.add("step.0.begin", file::TensorType::i32, std::span<const std::uint32_t>(begin));
    out.add("step.0.breaks", file::TensorType::f64, std::span<const double>(breaks));
    if (!coefficients.empty()) out.add("step.0.coefficients", file::TensorType::f64, std::span<const double>(coefficients));
    out.add("linear.base", file::TensorType::f64, std::span<const double>(base));
    out.add("linear.weights", file::TensorType::f64, std::span<const double>(weights));
    const auto bytes = out.finish(R"({"format": [1, 0], "inputs": [{"name": "x"}], "output": {"type": "float64"}, "steps": [
        {"op": "piecewise", "required": true},
        {"op": "linear", "layout": "plain", "feature_type": "float64", "sum_type": "float64"}]})");
    REQUIRE(bytes.ok());
    const auto model = Model::open(*bytes);
    if (place == nullptr) {
      REQUIRE(model.ok());
      return;
    }
    REQUIRE(!model.ok());
    CHECK(model.error().place.find(place) != std::string::npos);
  };
  using Whole = std::vector<std::uint32_t>;
  using Numbers = std::vector<double>;
  refused(nullptr, [](Whole&, Numbers&, Numbers&) {});
  refused("step.0.begin", [](Whole& begin, Numbers&, Numbers&) { begin.clear(); });
  refused("step.0.begin", [](Whole& begin, Numbers&, Numbers&) { begin[0] = 0xffffffff; });  // as I32: -1
  refused("step 0, begin", [](Whole& begin, Numbers&, Numbers&) { begin[1] = 2; });
  refused("step 0, breaks", [](Whole&, Numbers& breaks, Numbers&) { breaks[0] = kNan; });
  refused("step 0, coefficients", [](Whole&, Numbers&, Numbers& coefficients) { coefficients.clear(); });
}

TEST_CASE("a model as the last step predicts for the whole") {
  ir::Model part;
  part.inputs.resize(2);
  part.inputs[0].name = "a", part.inputs[1].name = "b";
  part.inputs[0].sentinel = -9;
  part.inputs[1].missing = ir::MissingRule::error;
  part.output.type = ir::DType::f64;
  part.output.link = ir::LinkKind::step;
  ir::Linear linear;
  linear.feature_type = linear.sum_type = ir::DType::f64;
  linear.base = {1};
  linear.weights = {-2, 4};
  part.predictor = linear;
  auto bytes = file::write(part, {});
  REQUIRE(bytes.ok());

  file::ContainerWriter out;
  const std::uint32_t from[] = {1, 0};
  out.add_narrow("step.0.from", from);
  out.add_bytes("step.0.file", file::TensorType::u8, std::move(*bytes));
  const auto manifest = [](std::string_view steps) {
    return std::string(R"({"format": [1, 0], "inputs": [{"name": "x"}, {"name": "y"}], "steps": [)") + std::string(steps) + "]}";
  };
  const auto whole = out.finish(manifest(R"({"op": "model", "required": true})"));
  REQUIRE(whole.ok());
  auto model = Model::open(*whole);
  REQUIRE(model.ok());

  const auto ask = [&](Answer answer, std::vector<double> row) {
    double got = kNan;
    const Status status = (*model)->predict(answer, {row.data(), 1, 2, 2, 1}, {&got, 1});
    return status.ok() ? got : kNan;
  };
  CHECK(ask(Answer::raw, {3, 5}) == 1 - 2 * 5 + 4 * 3);  // the columns are crossed
  CHECK(ask(Answer::response, {3, 5}) == 1);
  CHECK(ask(Answer::raw, {3, -9}) == 1 + 4 * 3);  // the sentinel of its first input
  CHECK(std::isnan(ask(Answer::raw, {kNan, 5})));

  // As a file of one model; its rules stay.
  const auto saved = (*model)->save();
  REQUIRE(saved.ok());
  model = Model::open(*saved);
  REQUIRE(model.ok());
  CHECK(ask(Answer::raw, {3, -9}) == 13);
  CHECK(std::isnan(ask(Answer::raw, {kNan, 5})));
}

TEST_CASE("models inside of models are refused where they are damaged or too deep") {
  ir::Model model;
  model.output.type = ir::DType::f64;
  ir::Linear linear;
  linear.base = {1};
  linear.weights = {2};
  linear.feature_type = linear.sum_type = ir::DType::f64;
  model.predictor = linear;
  model.inputs.resize(1);
  model.inputs[0].name = "x";
  const auto inside = [](const ir::Model& part) {
    ir::Model out = part;
    out.parts = {part};
    out.transforms = {{ir::Op::model, {0}, 1, {}, {}}};
    out.features = {1};
    return out;
  };
  ir::Model deep = model;
  for (std::size_t i = 0; i + 1 < ir::kMaxDepth; ++i) deep = inside(deep);
  CHECK(ir::validate(deep).ok());
  const auto bytes = file::write(deep, {});
  REQUIRE(bytes.ok());
  REQUIRE(Model::open(*bytes).ok());
  deep = inside(deep);
  CHECK(ir::validate(deep).error().code == Code::too_large);
  const auto deeper = file::write(deep, {});
  REQUIRE(deeper.ok());
  CHECK(Model::open(*deeper).error().code == Code::too_large);

  const auto refused = [&](const char* what, auto damage) {
    INFO(what);
    ir::Model bad = inside(model);
    REQUIRE(ir::validate(bad).ok());
    damage(bad);
    const Status status = ir::validate(bad);
    REQUIRE(!status.ok());
    CHECK(status.error().code == Code::invalid_model);
  };
  refused("another number of inputs", [](ir::Model& m) { m.transforms[0].from = {0, 0}; });
  refused("another number of answers", [](ir::Model& m) { m.transforms[0].width = 2; });
  refused("a class of a model without", [](ir::Model& m) { m.transforms[0].answer = ir::PartAnswer::label; });
  refused("a model that is not there", [](ir::Model& m) { m.transforms[0].part = 1; });
  refused("a model that nobody asks", [](ir::Model& m) { m.parts.push_back(m.parts[0]); });
  refused("a damaged model", [](ir::Model& m) { std::get<ir::Linear>(m.parts[0].predictor).weights.clear(); });
}
