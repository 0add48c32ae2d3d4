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

// True if it makes one column of each that it reads, or of each pair, whatever the other columns are: it may overwrite what it reads.
bool goes_column_by_column(ir::Op op) {
  return !ir::reads_category(op) && op != ir::Op::model && op != ir::Op::piecewise && op != ir::Op::normalise;
}

}  // namespace

Result<Columns> Columns::make(const ir::Model& model, Wishes wishes) {
  Columns out;
  out.rules_ = cell_rules(model.inputs);
  out.transforms_ = model.transforms;
  out.parts_ = model.parts;
  out.features_ = model.features;
  for (std::uint32_t i = 0; i < model.inputs.size(); ++i) {
    out.rules_[i].column = i;
    out.origin_.push_back(i);
    if (!ir::has_steps(model)) out.features_.push_back(i);
  }
  for (const ir::Transform& transform : model.transforms) {
    out.first_column_.push_back(static_cast<std::uint32_t>(out.origin_.size()));
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
  if (wishes.floats) out.float_row_.resize(model.inputs.size());
  out.list_features(wishes.choices);
  out.find_places();
  SAPWOOD_TRY(resize(out.values_, (out.places_ + (out.together_ ? 0 : out.features_.size())) * kBlock, "columns"));
  return out;
}

// Which one_hots are choices, and the terms.
void Columns::list_features(bool choices) {
  readers_.resize(origin_.size());
  for (const ir::Transform& t : transforms_)
    for (const std::uint32_t c : t.from) ++readers_[c];
  for (const std::uint32_t c : features_) ++readers_[c];

  chooses_.resize(transforms_.size());
  std::vector<std::uint32_t> choices_of(origin_.size());  // of the first column of a choice
  std::size_t f = 0;
  for (std::size_t t = 0; choices && t < transforms_.size(); ++t) {
    const std::uint32_t first = first_column_[t], width = transforms_[t].width;
    if (transforms_[t].op != ir::Op::one_hot) continue;
    f = static_cast<std::size_t>(std::find(features_.begin(), features_.end(), first) - features_.begin());
    bool alone = features_.size() - f >= width;
    for (std::uint32_t k = 0; alone && k < width; ++k) alone = features_[f + k] == first + k && readers_[first + k] == 1;
    chooses_[t] = alone;
    if (alone) choices_of[first] = width;
  }
  for (f = 0; f < features_.size(); f += std::max(list_.back().choices, 1u)) list_.push_back({features_[f], choices_of[features_[f]]});
}

// Where columns are kept. A step that goes column by column overwrites those that nobody else reads.
void Columns::find_places() {
  place_.resize(origin_.size());
  for (; places_ < rules_.size(); ++places_) place_[places_] = places_;
  for (std::size_t t = 0; t < transforms_.size(); ++t) {
    const ir::Transform& transform = transforms_[t];
    const std::size_t columns = chooses_[t] ? 1 : ir::columns_of(transform);
    const bool overwrites = chooses_[t] || goes_column_by_column(transform.op);
    for (std::size_t k = 0; k < columns; ++k) {
      const bool here = overwrites && readers_[transform.from[k]] == 1;
      place_[first_column_[t] + k] = here ? place_[transform.from[k]] : places_++;
    }
  }
  for (kernels::LinearTerm& term : list_) term.column = place_[term.column];
  for (std::size_t f = 1; f < list_.size(); ++f) together_ &= list_[f].column == list_[0].column + f;
}

std::optional<BadCell> Columns::fill(const MatrixView& rows) {
  block_ = kernels::block_of(rows.rows);
  const bool together = rows.rows > 1 && float_row_.empty() && kernels::cast_block(rows, rules_, values_.data());
  for (std::size_t r = 0; !together && r < rows.rows; ++r)
    if (const std::size_t bad = cast(rows, r); bad != kernels::kNoBadCell) return BadCell{r, bad};
  for (std::size_t t = 0; t < transforms_.size(); ++t)
    if (const auto bad = run(t)) return bad;
  return std::nullopt;
}

// Returns the first input whose value is refused, or kNoBadCell.
std::size_t Columns::cast(const MatrixView& rows, std::size_t r) {
  if (float_row_.empty())
    return kernels::cast_row(rows.row(r), rows.column_stride, rules_, values_.data());  // of a block: to see which it is
  const std::size_t bad = kernels::cast_row(rows.row(r), rows.column_stride, rules_, float_row_.data());
  for (std::size_t i = 0; i < rules_.size(); ++i) values_[i * block_.stride + r] = float_row_[i];
  return bad;
}

std::optional<BadCell> Columns::run(std::size_t t) {
  const ir::Transform& transform = transforms_[t];
  if (transform.op == ir::Op::model) {
    std::optional<BadCell> bad = ask(transform, column(first_column_[t]));
    if (bad.has_value()) bad->column = origin_[transform.from[bad->column]];
    return bad;
  }
  const std::size_t bad = run(transform, t);
  if (bad == kernels::kNoBadRow) return std::nullopt;
  return BadCell{bad, origin_[source_of(transform, 0)]};
}

// What a model inside answers -> columns.
std::optional<BadCell> Columns::ask(const ir::Transform& t, double* out) {
  Plan& plan = *plans_[t.part];
  const ir::Output& output = parts_[t.part].output;
  const auto [rows, stride] = block_;
  for (std::size_t k = 0; k < t.from.size(); ++k) std::copy_n(column(t.from[k]), rows, given_.data() + k * stride);
  const MatrixView given{given_.data(), rows, t.from.size(), 1, stride};
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
    for (std::size_t k = 0; k < t.width; ++k) out[k * stride + r] = answer[k];
  }
  return std::nullopt;
}

// Returns the first row that is refused, or kNoBadRow.
std::size_t Columns::run(const ir::Transform& t, std::size_t number) {
  const std::uint32_t first = first_column_[number];
  if (goes_column_by_column(t.op)) {
    for (std::uint32_t k = 0, n = static_cast<std::uint32_t>(ir::columns_of(t)); k < n; ++k) run_column(t, k, column(first + k));
    return kernels::kNoBadRow;
  }
  double* const out = column(first);
  const double* const x = column(t.from[0]);
  if (chooses_[number]) return kernels::choose(x, t.places, t.width, block_.rows, out);
  if (t.op == ir::Op::one_hot) return kernels::one_hot(x, t.places, t.width, block_, out);
  if (t.op == ir::Op::lookup) return kernels::look_up(x, t.values[0], t.values[1], t.values[2], t.width, block_, out);
  if (t.op == ir::Op::piecewise) piecewise(t, out);
  else {
    for (std::size_t k = 0; k < t.from.size(); ++k) std::copy_n(column(t.from[k]), block_.rows, out + k * block_.stride);
    kernels::normalise(t.from.size(), t.values[0][0], block_, out);
  }
  return kernels::kNoBadRow;
}

void Columns::run_column(const ir::Transform& t, std::size_t k, double* out) {
  const auto& values = t.values;
  const double* const x = column(t.from[k]);
  const std::size_t rows = block_.rows;
  if (t.op == ir::Op::affine) kernels::affine(x, at(values[0], k), at(values[1], k), at(values[2], k), at(values[3], k), rows, out);
  else if (t.op == ir::Op::impute) kernels::impute(x, values[0][k], rows, out);
  else if (t.op == ir::Op::indicator) kernels::indicate(x, rows, out);
  else if (t.op == ir::Op::clip) kernels::clip(x, values[0][k], values[1][k], rows, out);
  else if (t.op == ir::Op::multiply) kernels::multiply(x, column(t.from[t.from.size() / 2 + k]), rows, out);
  else if (t.op == ir::Op::coalesce) kernels::coalesce(x, column(t.from[t.from.size() / 2 + k]), rows, out);
  else if (t.op == ir::Op::power) kernels::apply(pow_f64, x, values[0][k], rows, out);
  else if (t.op == ir::Op::box_cox) kernels::apply(box_cox, x, values[0][k], rows, out);
  else if (t.op == ir::Op::yeo_johnson) kernels::apply(yeo_johnson, x, values[0][k], rows, out);
  else kernels::apply(kFunctions[static_cast<std::size_t>(t.op) - static_cast<std::size_t>(ir::Op::exp)], x, rows, out);
}

void Columns::piecewise(const ir::Transform& t, double* out) {
  const auto& [breaks, origin, coefficients, none] = t.values;
  const std::size_t each = coefficients.size() / (breaks.size() + t.from.size());
  for (std::size_t k = 0; k < t.from.size(); ++k, out += t.width * block_.stride) {
    const std::size_t begin = t.places[k], count = t.places[k + 1] - begin, piece = begin + k;  // a column has a piece more than breaks
    kernels::piecewise(column(t.from[k]), std::span(breaks).subspan(begin, count),
                       origin.empty() ? std::span<const double>() : std::span(origin).subspan(piece, count + 1),
                       std::span(coefficients).subspan(piece * each, (count + 1) * each), t.width, block_, out);
  }
}

MatrixView Columns::features() {
  const double* data = values_.data() + (list_.empty() ? 0 : list_[0].column) * block_.stride;
  if (!together_) {
    double* to = values_.data() + places_ * block_.stride;
    data = to;
    for (const kernels::LinearTerm& term : list_)
      to = std::copy_n(values_.data() + term.column * block_.stride, block_.rows, to) - block_.rows + block_.stride;
  }
  return {data, block_.rows, list_.size(), 1, block_.stride};
}

std::size_t Columns::bytes() const {
  std::size_t bytes = bytes_of_vectors(values_, features_, list_, origin_, first_column_, place_, given_, raw_, response_);
  for (const auto& plan : plans_) bytes += plan->bytes();
  for (const ir::Transform& t : transforms_)
    bytes += bytes_of_vectors(t.from, t.places, t.values[0], t.values[1], t.values[2], t.values[3]);
  return bytes;
}

}  // namespace sapwood::compile
