// Transforms in front of a predictor against a slow reading of what ir/transforms.h says, one cell after the other: random pipelines,
// rows alone and in batches, before and after saving.

#include <cmath>
#include <limits>
#include <memory>
#include <random>
#include <vector>

#include "catch.h"
#include "compile/plan.h"
#include "engine/model.h"
#include "file/sapwood_file.h"
#include "ir/validate.h"
#include "support/bits.h"

using namespace sapwood;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint32_t kInputs = 5, kCodes = 6;  // the last two are categories

// The columns of one row, or nothing where it is refused.
class Slow {
 public:
  explicit Slow(std::vector<double> row) : columns_(std::move(row)) {}

  bool operator()(const ir::Affine& t) {
    for (std::size_t k = 0; k < t.from.size(); ++k) {
      double x = columns_[t.from[k]];
      if (!t.subtract.empty()) x = x - t.subtract[k];
      if (!t.divide.empty()) x = x / t.divide[k];
      if (!t.multiply.empty()) x = x * t.multiply[k];
      if (!t.add.empty()) x = x + t.add[k];
      columns_.push_back(x);
    }
    return true;
  }
  bool operator()(const ir::Impute& t) {
    for (std::size_t k = 0; k < t.from.size(); ++k) columns_.push_back(std::isnan(columns_[t.from[k]]) ? t.value[k] : columns_[t.from[k]]);
    return true;
  }
  bool operator()(const ir::Indicator& t) {
    for (const std::uint32_t from : t.from) columns_.push_back(std::isnan(columns_[from]) ? 1 : 0);
    return true;
  }
  bool operator()(const ir::Clip& t) {
    for (std::size_t k = 0; k < t.from.size(); ++k) {
      const double x = columns_[t.from[k]];
      columns_.push_back(std::isnan(x) ? x : std::min(std::max(x, t.low[k]), t.high[k]));
    }
    return true;
  }
  bool operator()(const ir::Lookup& t) {
    const double code = columns_[t.from];
    for (std::uint32_t k = 0; k < t.width; ++k) {
      if (std::isnan(code)) {
        if (t.missing.empty()) return false;
        columns_.push_back(t.missing[k]);
      } else if (known(code, t.rows.size() / t.width)) {
        columns_.push_back(t.rows[static_cast<std::size_t>(code) * t.width + k]);
      } else {
        if (t.unknown.empty()) return false;
        columns_.push_back(t.unknown[k]);
      }
    }
    return true;
  }
  bool operator()(const ir::OneHot& t) {
    const double code = columns_[t.from];
    const std::uint32_t place = std::isnan(code)              ? t.missing
                                : known(code, t.place.size()) ? t.place[static_cast<std::size_t>(code)]
                                                              : t.unknown;
    if (place == ir::OneHot::kRefused) return false;
    for (std::uint32_t k = 0; k < t.width; ++k) columns_.push_back(k == place ? 1 : 0);
    return true;
  }

  const std::vector<double>& columns() const { return columns_; }

 private:
  static bool known(double code, std::size_t codes) { return code >= 0 && code < static_cast<double>(codes) && std::floor(code) == code; }
  std::vector<double> columns_;
};

class RandomPipeline {
 public:
  explicit RandomPipeline(std::uint32_t seed) : next_(seed) {
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
    model.output.type = ir::DType::f64;
    ir::Linear linear;
    linear.feature_type = linear.sum_type = ir::DType::f64;
    linear.skip_missing = below(2) == 0;
    model.missing_feature = linear.skip_missing ? ir::MissingRule::allowed : ir::MissingRule::error;
    linear.base = {number()};
    for (std::size_t f = 0; f < model.features.size(); ++f) linear.weights.push_back(number());
    model.predictor = linear;
  }

  // NaN: refused
  double walk(const std::vector<double>& row) const {
    Slow slow(row);
    for (const ir::Transform& transform : model.transforms)
      if (!std::visit(slow, transform)) return kNan;
    const auto& linear = std::get<ir::Linear>(model.predictor);
    double sum = linear.base[0];
    for (std::size_t f = 0; f < model.features.size(); ++f) {
      const double x = slow.columns()[model.features[f]];
      if (std::isnan(x) && !linear.skip_missing) return kNan;
      if (!std::isnan(x)) sum += x * linear.weights[f];
    }
    return sum;
  }

  std::vector<double> row() {
    std::vector<double> out;
    for (std::uint32_t i = 0; i < 3; ++i) out.push_back(below(6) == 0 ? kNan : number());
    for (std::uint32_t i = 3; i < kInputs; ++i) {
      const std::uint32_t kind = below(8);
      out.push_back(kind == 0 ? kNan : kind == 1 ? -1 : kind == 2 ? 2.5 : static_cast<double>(below(kCodes + 1)));
    }
    return out;
  }

  ir::Model model;

 private:
  std::uint32_t below(std::uint32_t n) { return next_() % n; }
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
    switch (below(6)) {
      case 0: {
        ir::Affine t{.from = some()};
        for (auto* values : {&t.subtract, &t.divide, &t.multiply, &t.add})
          if (below(2) == 0) *values = numbers(t.from.size());
        for (double& d : t.divide) d = d == 0 ? 1 : d;
        return t;
      }
      case 1: {
        ir::Impute t{.from = some()};
        t.value = numbers(t.from.size());
        return t;
      }
      case 2: return ir::Indicator{some()};
      case 3: {
        ir::Clip t{.from = some()};
        t.low.assign(t.from.size(), -1), t.high.assign(t.from.size(), 1.5);
        return t;
      }
      case 4: {
        ir::Lookup t{.from = 3 + below(2), .width = 1 + below(3)};
        t.rows = numbers(kCodes * t.width);
        if (below(3) != 0) t.unknown = numbers(t.width);
        if (below(3) != 0) t.missing = numbers(t.width);
        return t;
      }
      default: {
        ir::OneHot t{.from = 3 + below(2), .width = 1 + below(5)};
        const auto any = [&] { return below(3) == 0 ? ir::OneHot::kNowhere : below(t.width); };
        for (std::uint32_t c = 0; c < kCodes; ++c) t.place.push_back(any());
        t.unknown = below(4) == 0 ? ir::OneHot::kRefused : any();
        t.missing = below(4) == 0 ? ir::OneHot::kRefused : any();
        return t;
      }
    }
  }

  std::mt19937 next_;
  std::uint32_t columns_ = 0;
};

}  // namespace

TEST_CASE("pipelines do what their steps say, for rows alone and in batches, before and after saving") {
  std::size_t refused = 0, answered = 0;
  for (std::uint32_t seed = 1; seed <= 400; ++seed) {
    INFO("seed " << seed);
    RandomPipeline pipeline(seed);
    REQUIRE(ir::validate(pipeline.model).ok());
    const auto bytes = file::write(pipeline.model, {});
    REQUIRE(bytes.ok());
    auto model = Model::open(*bytes);
    if (!model.ok()) FAIL(model.error().message << " at " << model.error().place);
    const auto plan = compile::compile(pipeline.model);
    REQUIRE(plan.ok());

    std::vector<double> good, expected;
    for (int r = 0; r < 40; ++r) {
      const std::vector<double> row = pipeline.row();
      const double want = pipeline.walk(row);
      double got = 0;
      const MatrixView one{row.data(), 1, kInputs, kInputs, 1};
      const Status status = (*model)->predict(Answer::raw, one, {&got, 1});
      CHECK(status.ok() == !std::isnan(want));
      if (std::isnan(want)) {
        ++refused;
        CHECK((status.error().code == Code::invalid_input || status.error().code == Code::unknown_category));
        continue;
      }
      ++answered;
      CHECK(test::same_bits(got, want));
      for (int copies = 0; copies < 9; ++copies) {
        good.insert(good.end(), row.begin(), row.end());
        expected.push_back(want);
      }
    }
    std::vector<double> many(expected.size());
    if (many.empty()) continue;
    REQUIRE(!(*plan)->raw({good.data(), many.size(), kInputs, kInputs, 1}, many.data()).has_value());
    CHECK(std::equal(many.begin(), many.end(), expected.begin(), test::same_bits));
  }
  CHECK(refused > 500);
  CHECK(answered > 5000);
}

TEST_CASE("validate refuses every kind of damage to a pipeline") {
  const auto refused = [](const char* what, auto damage) {
    INFO(what);
    ir::Model model;
    model.inputs.resize(2);
    model.inputs[0].name = "a", model.inputs[1].name = "b";
    model.transforms = {ir::Affine{{0, 1}, {1, 1}, {}, {}, {}}, ir::OneHot{1, 2, {0, 1}}, ir::Lookup{1, 2, {1, 2, 3, 4}},
                        ir::Impute{{0}, {1}}, ir::Clip{{0}, {0}, {1}}};
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
  const auto affine = [](ir::Model& m) -> ir::Affine& { return std::get<ir::Affine>(m.transforms[0]); };
  const auto one_hot = [](ir::Model& m) -> ir::OneHot& { return std::get<ir::OneHot>(m.transforms[1]); };
  const auto lookup = [](ir::Model& m) -> ir::Lookup& { return std::get<ir::Lookup>(m.transforms[2]); };
  refused("a column that comes later", [&](ir::Model& m) { affine(m).from[1] = 2; });
  refused("an array too short", [&](ir::Model& m) { affine(m).subtract.pop_back(); });
  refused("a category without a place", [&](ir::Model& m) { one_hot(m).place[0] = 2; });
  refused("an unknown category without a place", [&](ir::Model& m) { one_hot(m).unknown = 2; });
  refused("no columns", [&](ir::Model& m) { one_hot(m).width = 0; });
  refused("a table of no whole rows", [&](ir::Model& m) { lookup(m).rows.pop_back(); });
  refused("a row for unknown ones too short", [&](ir::Model& m) { lookup(m).unknown = {1}; });
  refused("a value that is not there", [&](ir::Model& m) { std::get<ir::Impute>(m.transforms[3]).value.clear(); });
  refused("an end that is not there", [&](ir::Model& m) { std::get<ir::Clip>(m.transforms[4]).high.clear(); });
  refused("a feature that is not there", [&](ir::Model& m) { m.features[2] = 99; });
  refused("features without steps", [&](ir::Model& m) { m.transforms.clear(); });
  refused("weights for other features", [&](ir::Model& m) { m.features.pop_back(); });
}
