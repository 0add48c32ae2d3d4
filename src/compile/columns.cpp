#include "compile/columns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "base/allocate.h"
#include "base/math.h"
#include "compile/bytes_of.h"
#include "compile/decide.h"
#include "compile/input_rules.h"
#include "kernels/mean_functions.h"
#include "kernels/transforms.h"

namespace sapwood::compile {
namespace {

using kernels::kBlock;

static_assert(kernels::kNowhere == ir::Transform::kNowhere && kernels::kRefused == ir::Transform::kRefused);

const double* at(const std::vector<double>& values, std::size_t i) { return values.empty() ? nullptr : &values[i]; }

// What a transform's k-th column is made of; of a model's answer: its first input. Nothing: kNoInput.
constexpr std::uint32_t kNoInput = 0xffffffff;
std::uint32_t source_of(const ir::Transform& transform, std::size_t k) {
  if (transform.from.empty()) return kNoInput;
  if (ir::reads_category(transform.op) || transform.op == ir::Op::model) return transform.from[0];
  return transform.from[transform.op == ir::Op::piecewise ? k / transform.width : k];
}

using Function = double (*)(double);

// The ops that are a function of a column, in their order from Op::exp on.
constexpr Function kFunctions[] = {
    exp_f64,
    expm1_f64,
    log_f64,
    log1p_f64,
    log2_f64,
    log10_f64,
    [](double x) { return std::sqrt(x); },
    [](double x) { return x * x; },
    [](double x) { return std::fabs(x); },
    [](double x) { return 1 / x; },
    [](double x) { return std::floor(x); },
    [](double x) { return std::ceil(x); },
    [](double x) { return std::nearbyint(x); },
    [](double x) {
      return x > 0 ? 1.0 : x < 0 ? -1.0 : x == 0 ? 0.0 : x;
    },
    sin_f64,
    cos_f64,
    tan_f64,
    tanh_f64,
    [](double x) { return kernels::mean_logistic(x, 1); },
    normal_cdf,
    normal_quantile,
};
static_assert(std::size(kFunctions) == static_cast<std::size_t>(ir::Op::normal_quantile) - static_cast<std::size_t>(ir::Op::exp) + 1);

// (x^lambda - 1) / lambda, without the loss near x = 1.
double box_cox(double x, double lambda) {
  const double log = log_f64(x);
  return std::fabs(lambda) < 1e-19 ? log : expm1_f64(lambda * log) / lambda;  // as SciPy: below it lambda log x is lost
}

// I. Yeo, R. Johnson, Biometrika 87 (2000), with SciPy's ends: box_cox of 1 + x, or of 1 - x with 2 - lambda and the other sign.
double yeo_johnson(double x, double lambda) {
  if (std::isnan(x)) return x;
  const double power = x >= 0 ? lambda : 2 - lambda, log = log1p_f64(std::fabs(x));
  const double size = std::fabs(power) <= std::numeric_limits<double>::epsilon() ? log : expm1_f64(power * log) / power;
  return x >= 0 ? size : -size;
}

}  // namespace

Result<Columns> Columns::make(const ir::Model& model) {
  Columns out;
  out.rules_ = cell_rules(model.inputs);
  out.transforms_ = model.transforms;
  out.parts_ = model.parts;
  out.features_ = model.features;
  for (std::uint32_t i = 0; i < model.inputs.size(); ++i) {
    out.rules_[i].column = i;
    out.origin_.push_back(i);
  }
  for (const ir::Transform& transform : model.transforms) {
    out.first_column_.push_back(out.origin_.size());
    for (std::size_t k = 0; k < ir::columns_of(transform); ++k) {
      const std::uint32_t source = source_of(transform, k);
      out.origin_.push_back(source == kNoInput ? 0 : out.origin_[source]);
    }
  }
  std::size_t given = 0, scores = 0;
  for (const ir::Model& part : model.parts) {
    SAPWOOD_ASSIGN(std::unique_ptr<Plan> plan, compile(part));
    out.plans_.push_back(std::move(plan));
    given = std::max(given, part.inputs.size());
    const std::size_t outputs = ir::outputs_of(part.predictor);
    scores = std::max({scores, outputs, ir::responses_of(part.output, outputs)});
  }
  SAPWOOD_TRY(resize(out.given_, given * kBlock, "columns"));
  SAPWOOD_TRY(resize(out.raw_, scores * kBlock, "scores"));
  SAPWOOD_TRY(resize(out.response_, scores * kBlock, "scores"));
  out.chosen_.resize(scores);
  const std::size_t columns = out.origin_.size();
  bool together = true;
  for (std::size_t f = 1; f < out.features_.size(); ++f) together &= out.features_[f] == out.features_[0] + f;
  out.first_feature_ = together ? (out.features_.empty() ? 0 : out.features_[0]) : columns;
  SAPWOOD_TRY(resize(out.values_, (columns + (together ? 0 : out.features_.size())) * kBlock, "columns"));
  return out;
}

std::optional<BadCell> Columns::fill(const MatrixView& rows) {
  if (!kernels::cast_block(rows, rules_, values_.data())) {
    std::vector<double> row(rules_.size());
    for (std::size_t r = 0; r < rows.rows; ++r)
      if (const std::size_t bad = kernels::cast_row<double>(rows.row(r), rows.column_stride, rules_, row.data());
          bad != kernels::kNoBadCell)
        return BadCell{r, bad};
  }
  for (std::size_t t = 0; t < transforms_.size(); ++t)
    if (const auto bad = run(t, rows.rows)) return bad;
  if (first_feature_ == origin_.size())
    for (std::size_t f = 0; f < features_.size(); ++f)
      std::copy_n(values_.data() + features_[f] * kBlock, rows.rows, values_.data() + (first_feature_ + f) * kBlock);
  return std::nullopt;
}

std::optional<BadCell> Columns::run(std::size_t t, std::size_t rows) {
  const ir::Transform& transform = transforms_[t];
  double* const out = values_.data() + first_column_[t] * kBlock;
  if (transform.op == ir::Op::model) {
    std::optional<BadCell> bad = ask(transform, rows, out);
    if (bad.has_value()) bad->column = origin_[transform.from[bad->column]];
    return bad;
  }
  const std::size_t bad = run(transform, rows, out);
  if (bad == kernels::kNoBadRow) return std::nullopt;
  return BadCell{bad, origin_[source_of(transform, 0)]};
}

// What a model inside answers -> columns.
std::optional<BadCell> Columns::ask(const ir::Transform& t, std::size_t rows, double* out) {
  Plan& plan = *plans_[t.part];
  const ir::Output& output = parts_[t.part].output;
  for (std::size_t k = 0; k < t.from.size(); ++k)
    std::copy_n(values_.data() + std::size_t{t.from[k]} * kBlock, rows, given_.data() + k * kBlock);
  const MatrixView given{given_.data(), rows, t.from.size(), 1, kBlock};
  if (const auto bad = plan.raw(given, raw_.data())) return bad;
  const bool decides = t.answer == ir::PartAnswer::label;
  const double* scores = raw_.data();
  std::size_t width = ir::outputs_of(parts_[t.part].predictor);
  if (decides ? decides_on_responses(output) : t.answer == ir::PartAnswer::response) {
    plan.respond(given, raw_.data(), response_.data());
    scores = response_.data();
    width = ir::responses_of(output, width);
  }
  for (std::size_t r = 0; r < rows; ++r, scores += width) {
    if (decides) decide(output, {scores, width}, chosen_.data());
    const double* const answer = decides ? chosen_.data() : scores;
    for (std::size_t k = 0; k < t.width; ++k) out[k * kBlock + r] = answer[k];
  }
  return std::nullopt;
}

std::size_t Columns::run(const ir::Transform& t, std::size_t rows, double* out) {
  const auto column = [&](std::size_t k) { return values_.data() + std::size_t{t.from[k]} * kBlock; };
  const auto& values = t.values;
  if (t.op == ir::Op::lookup) return kernels::look_up(column(0), values[0], values[1], values[2], t.width, rows, out);
  if (t.op == ir::Op::one_hot) return kernels::one_hot(column(0), t.places, t.width, rows, out);
  if (t.op == ir::Op::piecewise) {
    piecewise(t, rows, out);
    return kernels::kNoBadRow;
  }
  if (ir::reads_pairs(t.op)) {
    const auto both = t.op == ir::Op::multiply ? kernels::multiply : kernels::coalesce;
    for (std::size_t k = 0, n = t.from.size() / 2; k < n; ++k) both(column(k), column(n + k), rows, out + k * kBlock);
    return kernels::kNoBadRow;
  }
  if (t.op == ir::Op::normalise) {
    for (std::size_t k = 0; k < t.from.size(); ++k) std::copy_n(column(k), rows, out + k * kBlock);
    kernels::normalise(t.from.size(), values[0][0], rows, out);
    return kernels::kNoBadRow;
  }
  for (std::size_t k = 0; k < t.from.size(); ++k, out += kBlock) {
    if (t.op == ir::Op::affine)
      kernels::affine(column(k), at(values[0], k), at(values[1], k), at(values[2], k), at(values[3], k), rows, out);
    else if (t.op == ir::Op::impute) kernels::impute(column(k), values[0][k], rows, out);
    else if (t.op == ir::Op::indicator) kernels::indicate(column(k), rows, out);
    else if (t.op == ir::Op::clip) kernels::clip(column(k), values[0][k], values[1][k], rows, out);
    else if (t.op == ir::Op::power) kernels::apply(pow_f64, column(k), values[0][k], rows, out);
    else if (t.op == ir::Op::box_cox) kernels::apply(box_cox, column(k), values[0][k], rows, out);
    else if (t.op == ir::Op::yeo_johnson) kernels::apply(yeo_johnson, column(k), values[0][k], rows, out);
    else kernels::apply(kFunctions[static_cast<std::size_t>(t.op) - static_cast<std::size_t>(ir::Op::exp)], column(k), rows, out);
  }
  return kernels::kNoBadRow;
}

void Columns::piecewise(const ir::Transform& t, std::size_t rows, double* out) {
  const auto& [breaks, origin, coefficients, none] = t.values;
  const std::size_t each = coefficients.size() / (breaks.size() + t.from.size());
  for (std::size_t k = 0; k < t.from.size(); ++k, out += t.width * kBlock) {
    const std::size_t begin = t.places[k], count = t.places[k + 1] - begin, piece = begin + k;  // a column has a piece more than breaks
    kernels::piecewise(values_.data() + std::size_t{t.from[k]} * kBlock, std::span(breaks).subspan(begin, count),
                       origin.empty() ? std::span<const double>() : std::span(origin).subspan(piece, count + 1),
                       std::span(coefficients).subspan(piece * each, (count + 1) * each), t.width, rows, out);
  }
}

MatrixView Columns::features(std::size_t rows) const {
  return {values_.data() + first_feature_ * kBlock, rows, features_.size(), 1, kBlock};
}

std::size_t Columns::bytes() const {
  std::size_t bytes = bytes_of_vectors(values_, features_, origin_, first_column_, given_, raw_, response_);
  for (const auto& plan : plans_) bytes += plan->bytes();
  for (const ir::Transform& t : transforms_)
    bytes += bytes_of_vectors(t.from, t.places, t.values[0], t.values[1], t.values[2], t.values[3]);
  return bytes;
}

}  // namespace sapwood::compile
