#include "support/every_evaluator.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <sstream>
#include <vector>

#include "compile/plan.h"
#include "ir/validate.h"
#include "reference/forest_reference.h"
#include "support/bits.h"

namespace sapwood::test {
namespace {

using compile::Batching;
using compile::Evaluator;
using compile::Steps;

struct Way {
  const char* name;
  compile::CompileOptions options;
};
constexpr Way kWays[] = {
    {"the evaluator that is chosen", {}},
    {"perfect", {Evaluator::perfect, Batching::automatic}},
    {"perfect, row by row", {Evaluator::perfect, Batching::rows, Steps::one}},
    {"perfect, row by row in three steps", {Evaluator::perfect, Batching::rows, Steps::three}},
    {"perfect, in blocks", {Evaluator::perfect, Batching::blocks}},
    {"shaped", {Evaluator::shaped, Batching::automatic}},
    {"shaped, row by row", {Evaluator::shaped, Batching::rows}},
    {"shaped, in blocks", {Evaluator::shaped, Batching::blocks}},
    {"deep", {Evaluator::deep, Batching::automatic}},
    {"deep, row by row", {Evaluator::deep, Batching::rows}},
    {"deep, in blocks", {Evaluator::deep, Batching::blocks}},
};

// The rows as the case lays them out. Memory ends right behind the last value, so that sanitizers see who reads on.
struct Placed {
  std::vector<double> memory;
  std::size_t before, row_stride, column_stride;

  explicit Placed(const ForestCase& the) : before(the.layout.before) {
    const std::size_t rows = the.rows.size(), columns = the.inputs.size();
    const auto& [by_columns, _, inner_gap, outer_gap] = the.layout;
    const std::size_t inner = 1 + inner_gap, outer = (by_columns ? rows : columns) * inner + outer_gap;
    row_stride = by_columns ? inner : outer;
    column_stride = by_columns ? outer : inner;
    memory.assign(before + (rows - 1) * row_stride + (columns - 1) * column_stride + 1, std::nan(""));
    for (std::size_t r = 0; r < rows; ++r)
      for (std::size_t c = 0; c < columns; ++c) memory[before + r * row_stride + c * column_stride] = the.rows[r][c];
  }

  MatrixView view(const ForestCase& the, std::size_t first, std::size_t count) const {
    return {memory.data() + before + first * row_stride, count, the.inputs.size(), row_stride, column_stride};
  }
};

// What the twin says of a row: its scores, or the column of the value that is refused.
struct Expected {
  std::vector<double> scores;
  std::optional<std::size_t> refused;
};

Expected twin(const ForestCase& the, const ir::Forest& forest, const std::vector<double>& row) {
  std::vector<double> seen;
  for (std::size_t c = 0; c < row.size(); ++c) {
    const auto value = reference::seen(row[c], the.inputs[c], the.feature_type);
    if (!value) return {{}, c};
    seen.push_back(*value);
  }
  return {reference::raw(forest, seen), std::nullopt};
}

template <class... Words>
std::string sentence(const Words&... words) {
  std::ostringstream out;
  out.precision(std::numeric_limits<double>::max_digits10);
  (out << ... << words);
  return out.str();
}

// Predicts rows first .. first + count - 1, and says what is different.
std::string difference(compile::Plan& plan, const MatrixView& rows, const Expected* expected, std::size_t outputs) {
  std::vector<double> got(rows.rows * outputs);
  const auto bad = plan.raw(rows, got.data());
  const Expected* const refused = std::find_if(expected, expected + rows.rows, [](const Expected& row) { return row.refused; });
  if (refused != expected + rows.rows) {
    const auto row = static_cast<std::size_t>(refused - expected);
    if (!bad) return sentence("row ", row, " has to be refused for column ", *refused->refused, " and is not");
    if (bad->row == row && bad->column == *refused->refused) return {};
    return sentence("row ", bad->row, " column ", bad->column, " is refused, not row ", row, " column ", *refused->refused);
  }
  if (bad) return sentence("row ", bad->row, " is refused for column ", bad->column);
  for (std::size_t i = 0; i < got.size(); ++i) {
    const std::size_t row = i / outputs, output = i % outputs;
    const double wanted = expected[row].scores[output];
    if (!same_bits(got[i], wanted)) return sentence("row ", row, " output ", output, " is ", got[i], ", the twin says ", wanted);
  }
  return {};
}

}  // namespace

Comparison compare_evaluators(const ForestCase& the) {
  const ir::Model model = model_of(the);
  if (const Status status = ir::validate(model); !status.ok()) return {0, "the model is refused: " + status.error().message};
  if (the.rows.empty()) return {};
  const auto& forest = std::get<ir::Forest>(model.predictor);
  std::vector<Expected> expected;
  for (const auto& row : the.rows) expected.push_back(twin(the, forest, row));
  const Placed placed(the);

  Comparison out;
  for (const auto& [name, options] : kWays) {
    auto plan = compile::compile(model, options);
    if (!plan.ok()) {
      // Not every forest is for these two.
      if (options.evaluator == Evaluator::perfect || options.evaluator == Evaluator::shaped) continue;
      return {out.ran, sentence(name, ": ", plan.take_status().error().message)};
    }
    ++out.ran;
    // One plan for all calls: its scratch memory must not remember the one before.
    for (std::size_t first = 0; first < the.rows.size(); first += the.batch) {
      const MatrixView rows = placed.view(the, first, std::min(the.batch, the.rows.size() - first));
      const std::string found = difference(**plan, rows, expected.data() + first, the.base.size());
      if (!found.empty()) return {out.ran, sentence(name, ", rows from ", first, ": ", found)};
    }
  }
  return out;
}

}  // namespace sapwood::test
