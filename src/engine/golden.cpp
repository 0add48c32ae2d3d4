#include "engine/golden.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "base/allocate.h"
#include "base/bit_cast.h"
#include "base/number_text.h"
#include "base/text.h"
#include "compile/columns.h"
#include "compile/pick_link.h"
#include "ir/forest.h"

namespace sapwood {
namespace {

// Distance in representable numbers of the type, counting through zero; 0 for two NaNs.
template <class T, class Bits>
std::uint64_t steps_between(T a, T b) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b) ? 0 : std::numeric_limits<std::uint64_t>::max();
  const auto ordered = [](T x) {
    const auto bits = bit_cast<Bits>(x);
    constexpr Bits kSign = Bits{1} << (8 * sizeof(Bits) - 1);
    return (bits & kSign) != 0 ? kSign - (bits & ~kSign) : kSign + bits;  // monotone; -0 and 0 coincide
  };
  const Bits x = ordered(a), y = ordered(b);
  return x > y ? x - y : y - x;
}

std::uint64_t ulps(double a, double b, ir::DType type) {
  return type == ir::DType::f32 ? steps_between<float, std::uint32_t>(static_cast<float>(a), static_cast<float>(b))
                                : steps_between<double, std::uint64_t>(a, b);
}

// What a row's sums are made of: the sizes of its terms, of the output where they are the most.
//
// row: (1 x features)
double terms_of(const ir::Linear& linear, const MatrixView& row) {
  double most = 0;
  for (std::size_t k = 0; k < linear.outputs; ++k) {
    double terms = std::abs(linear.base[k]);
    for (std::size_t i = k; i < linear.weights.size(); i += linear.outputs)
      if (const double x = row.data[i / linear.outputs * row.column_stride]; !std::isnan(x)) terms += std::abs(x * linear.weights[i]);
    most = std::max(most, terms);
  }
  return most;
}

// How far an answer may be from the one in the file (docs/numerics.md).
struct Promise {
  double unit;       // relative to the answer's size,
  double terms = 0;  // or to that of what was summed, where that is more
  bool exact_raw = false;
  const ir::Linear* linear = nullptr;  // in doubles: the terms are those of each row

  static Promise of(const ir::Model& model) {
    if (const auto* posterior = std::get_if<ir::Posterior>(&model.predictor)) {
      double terms = 0;
      for (const double base : posterior->base) terms = std::max(terms, std::abs(posterior->scale * base));
      for (const double offset : posterior->offset) terms += std::abs(offset);
      return {1e-12, terms};
    }
    const auto* linear = std::get_if<ir::Linear>(&model.predictor);
    // Sums of models inside are themselves only as near as that, and may be differences of larger terms.
    if (linear != nullptr && linear->sum_type == ir::DType::f64) return {model.parts.empty() ? 1e-12 : 1e-9, 0, false, linear};
    if (!model.parts.empty()) return {1e-9};
    // Links: 2 ulp in float32, 1e-15 in float64; sums and differences: that of their largest term.
    return {model.output.type == ir::DType::f32 ? 2.4e-7 : 1e-15, 0, std::holds_alternative<ir::Forest>(model.predictor)};
  }
  bool holds(double got, double expected, ir::DType type) const {
    return ulps(got, expected, type) <= 2 || std::abs(got - expected) <= unit * std::max(terms, std::abs(expected));
  }
};

Status mismatch(std::size_t row, std::size_t column, std::string_view what, double got, double expected) {
  return {Code::golden_mismatch,
          {"the model does not reproduce the ", what, " stored in its file; the file is damaged or was written by an incompatible version"},
          {"golden row ", row, ", output ", column},
          got,
          expected};
}

// A small counter-based generator (splitmix64's finaliser): value i of stream `key`.
std::uint64_t hash(std::uint64_t key, std::uint64_t i) {
  std::uint64_t z = key * 0x9e3779b97f4a7c15u + i + 0x632be59bd9b4e019u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

// The thresholds and category codes that a model compares each input with, a sample of them where there are many.
struct Probes {
  std::vector<std::vector<double>> thresholds, codes;  // per input
};

void add_sample(std::vector<double>& sample, double value, std::uint64_t pick) {
  constexpr std::size_t kMost = 64;
  if (sample.size() < kMost) sample.push_back(value);
  else sample[pick % kMost] = value;
}

Probes probes_of(const ir::Model& model) {
  Probes probes;
  probes.thresholds.resize(model.inputs.size());
  probes.codes.resize(model.inputs.size());
  if (const ir::Splits* splits = ir::splits_of(model.predictor)) {
    for (std::size_t q = 0; q < splits->questions.size(); ++q) {
      ir::Question question = splits->questions[q];
      if (ir::has_steps(model)) question.feature = model.features[question.feature];
      if (question.feature >= model.inputs.size()) continue;  // of a column that a transform made
      if (!question.is_set()) {
        add_sample(probes.thresholds[question.feature], question.threshold, hash(1, q));
        continue;
      }
      const auto codes = ir::codes_of(splits->sets, question.set);
      if (!codes.empty()) add_sample(probes.codes[question.feature], codes[hash(2, q) % codes.size()], hash(3, q));
    }
  }
  return probes;
}

double next_to(double threshold, bool up, ir::DType type) {
  const double towards = up ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
  return type == ir::DType::f32 ? std::nextafter(static_cast<float>(threshold), static_cast<float>(towards))
                                : std::nextafter(threshold, towards);
}

double probe(const ir::Input& input, const std::vector<double>& thresholds, const std::vector<double>& codes, ir::DType type,
             std::uint64_t pick, bool may_miss) {
  const double missing = std::numeric_limits<double>::quiet_NaN();
  may_miss &= input.missing == ir::MissingRule::allowed;
  const std::uint64_t kind = pick % 8, which = pick >> 8;
  if (kind == 0 && may_miss) return missing;
  if (input.kind == ir::InputKind::category && (!codes.empty() || !input.levels.empty())) {
    if (kind == 1 && input.levels.empty()) return static_cast<double>(ir::kCategoryLimit - 1);  // a code that nothing knows
    if (kind == 1 && input.unknown == ir::UnknownRule::other) return -1;
    return input.levels.empty() ? codes[which % codes.size()] : static_cast<double>(which % input.levels.size());
  }
  if (thresholds.empty()) return static_cast<double>(which % 2001) / 1000.0 - 1.0;
  const double threshold = thresholds[which % thresholds.size()];
  double value = threshold;
  if (kind == 2 || kind == 3) value = next_to(threshold, kind == 2, type);
  if (kind >= 4) value = threshold / 2 + thresholds[(which >> 16) % thresholds.size()] / 2;
  return std::isfinite(value) ? value : 0.0;
}

// All draws of the first rows, where the file has them.
Status run_draws(Model& model, const Promise& promise, const MatrixView& rows) {
  const std::vector<double>& expected = model.ir().golden.draws;
  if (expected.empty()) return {};
  const std::size_t width = model.draws() * model.width(Answer::response);
  std::vector<double> draws;
  SAPWOOD_TRY(resize(draws, expected.size(), "draws"));
  SAPWOOD_TRY(model.predict_draws(rows.part(0, expected.size() / width), draws));
  for (std::size_t i = 0; i < draws.size(); ++i)
    if (!promise.holds(draws[i], expected[i], ir::DType::f64)) return mismatch(i / width, i % width, "draws", draws[i], expected[i]);
  return {};
}

// What each row's linear sums are made of.
Status measure_terms(const ir::Model& model, const ir::Linear& linear, const MatrixView& rows, std::vector<double>& terms) {
  SAPWOOD_ASSIGN(compile::Columns columns, compile::Columns::make(model, {}));
  for (std::size_t r = 0; r < rows.rows; ++r) {
    static_cast<void>(columns.fill(rows.part(r, 1)));  // the plan has accepted the rows
    terms[r] = terms_of(linear, columns.features());
  }
  return {};
}

// What a difference in a score makes of its response. Links across scores make none larger.
double moved(const kernels::Link& link, double score, double difference) {
  double near[] = {score - difference, score, score + difference};
  link(near, 3, 1);
  return std::max(std::abs(near[1] - near[0]), std::abs(near[2] - near[1]));
}

}  // namespace

Status run_golden(Model& model) {
  const ir::Model& ir = model.ir();
  const ir::Golden& golden = ir.golden;
  if (golden.rows == 0) return {};
  Promise promise = Promise::of(ir);
  const std::size_t outputs = model.width(Answer::raw), responses = model.width(Answer::response);
  const MatrixView rows{golden.inputs.data(), golden.rows, ir.inputs.size(), ir.inputs.size(), 1};
  std::vector<double> raw(golden.rows * outputs), response(golden.rows * responses);
  SAPWOOD_TRY(model.scores(rows, raw, response));
  std::vector<double> terms(golden.rows, promise.terms);
  if (promise.linear != nullptr) SAPWOOD_TRY(measure_terms(ir, *promise.linear, rows, terms));
  for (std::size_t i = 0; i < raw.size(); ++i) {
    promise.terms = terms[i / outputs];
    const bool agrees =
        promise.exact_raw ? ulps(raw[i], golden.raw[i], ir.output.type) == 0 : promise.holds(raw[i], golden.raw[i], ir.output.type);
    if (!agrees) return mismatch(i / outputs, i % outputs, "raw scores", raw[i], golden.raw[i]);
  }
  const kernels::Link link = compile::pick_link(ir.output);
  const ir::LinkKind kind = ir.output.link;
  // Libraries have chances near 0 as the difference of two numbers near 1.
  constexpr double kLost = 1e-15;
  const bool chance = kind == ir::LinkKind::logistic || (kind >= ir::LinkKind::probit && kind <= ir::LinkKind::logc);
  const bool by_itself = ir.output.across == ir::Across::nothing && kind != ir::LinkKind::softmax && kind != ir::LinkKind::expectile &&
                         kind != ir::LinkKind::sort;
  for (std::size_t i = 0; i < response.size(); ++i) {
    promise.terms = terms[i / responses];
    if (promise.linear != nullptr && by_itself)
      promise.terms = std::max(chance ? kLost : 0, moved(link, golden.raw[i], promise.unit * promise.terms)) / promise.unit;
    if (!promise.holds(response[i], golden.response[i], ir.output.type))
      return mismatch(i / responses, i % responses, "answers", response[i], golden.response[i]);
  }
  return run_draws(model, promise, rows);
}

constexpr std::uint32_t kTries = 8;  // rows that are looked at for each that is wanted

Result<ir::Golden> make_golden(Model& model, std::uint32_t rows) {
  const ir::Model& ir = model.ir();
  const Probes probes = probes_of(ir);
  const ir::DType type = std::visit([](const auto& predictor) { return predictor.feature_type; }, ir.predictor);
  ir::Golden golden;
  std::vector<double> row(ir.inputs.size()), raw(model.width(Answer::raw)), response(model.width(Answer::response));
  // Rows that the model refuses are left out: a category that a step has no rule for, a missing value, most often, without which it is
  // tried again.
  for (std::uint64_t r = 0; golden.rows < rows && r < std::uint64_t{rows} * kTries; ++r) {
    for (std::size_t c = 0; c < row.size(); ++c)
      row[c] = probe(ir.inputs[c], probes.thresholds[c], probes.codes[c], type, hash(r + 16, c), r < rows);
    Status status = model.scores({row.data(), 1, row.size(), row.size(), 1}, raw, response);
    if (!status.ok() && (status.error().code == Code::invalid_input || status.error().code == Code::unknown_category)) continue;
    SAPWOOD_TRY(std::move(status));
    ++golden.rows;
    golden.inputs.insert(golden.inputs.end(), row.begin(), row.end());
    golden.raw.insert(golden.raw.end(), raw.begin(), raw.end());
    golden.response.insert(golden.response.end(), response.begin(), response.end());
  }
  const MatrixView view{golden.inputs.data(), golden.rows, ir.inputs.size(), ir.inputs.size(), 1};
  if (model.draws() > 0) {
    const std::uint32_t few = std::min(golden.rows, kRowsWithDraws);
    SAPWOOD_TRY(resize(golden.draws, few * model.draws() * model.width(Answer::response), "draws"));
    SAPWOOD_TRY(model.predict_draws(view.part(0, few), golden.draws));
  }
  return golden;
}

}  // namespace sapwood
