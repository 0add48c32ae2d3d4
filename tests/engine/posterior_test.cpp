// Posteriors of R's BART and dbarts: every draw that the package gives, for any number of rows at once, before and after saving.

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <span>
#include <string>
#include <vector>

#include "base/math.h"
#include "catch.h"
#include "engine/model.h"
#include "engine/posterior.h"
#include "file/sapwood_file.h"
#include "ir/validate.h"
#include "support/bits.h"
#include "support/fixtures.h"
#include "support/gunzip.h"
#include "support/opened.h"

using namespace sapwood;
using test::Fixture;
using test::Matrix;

namespace {

std::unique_ptr<Model> open(const std::vector<std::byte>& bytes) { return test::opened(Model::open(bytes)); }

std::unique_ptr<Model> open(const char* name) {
  return open(test::read_file(std::string("tests/fixtures/bart/") + name + "/model.safetensors"));
}

MatrixView view(const Matrix& x, std::size_t first, std::size_t rows) {
  return {x.values.data() + first * x.columns, rows, x.columns, x.columns, 1};
}

std::vector<double> draws_of(Model& model, const Matrix& x, std::size_t batch) {
  const std::size_t width = model.draws() * model.width(Answer::response);
  std::vector<double> out(x.rows * width);
  for (std::size_t r = 0; r < x.rows; r += batch) {
    const std::size_t rows = std::min(batch, x.rows - r);
    const Status status = model.predict_draws(view(x, r, rows), std::span(out).subspan(r * width, rows * width));
    if (!status.ok()) FAIL(status.error().message << " at " << status.error().place);
  }
  return out;
}

// What docs/numerics.md promises: 1e-12 of what was summed. Leaves are of the size of the draws' own deviation.
void check_draws(const std::vector<double>& got, const Matrix& expected) {
  REQUIRE(got.size() == expected.values.size());
  double size = 0, worst = 0;
  for (const double value : expected.values) size = std::max(size, std::abs(value));
  for (std::size_t i = 0; i < got.size(); ++i) worst = std::max(worst, std::abs(got[i] - expected.values[i]));
  CHECK(worst <= 1e-12 * size);
}

constexpr double kInfinite = std::numeric_limits<double>::infinity();

bool same(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), test::same_bits);
}

}  // namespace

TEST_CASE("every draw is the package's own, in batches of any size, before and after saving") {
  for (const Fixture& fixture : test::read_fixtures("bart")) {
    INFO(fixture.folder);
    const auto tensors = test::read_tensors(fixture.folder + "/expected.safetensors");
    const auto model = open(test::read_file(fixture.folder + "/model.safetensors"));
    CHECK(model->draws() == fixture.info["draws"].get<std::size_t>());
    CHECK(model->width(Answer::response) == fixture.info["classes"].get<std::size_t>());
    const auto saved = model->save();
    REQUIRE(saved.ok());
    const auto again = open(*saved);
    for (const std::string part : {"data", "edges"}) {
      if (tensors.count(part + ".x") == 0) continue;
      const Matrix& x = tensors.at(part + ".x");
      const auto whole = draws_of(*model, x, x.rows);
      check_draws(whole, tensors.at(part + ".draws"));
      for (const std::size_t batch : {1, 3, 5, 17}) CHECK(same(draws_of(*model, x, batch), whole));
      CHECK(same(draws_of(*again, x, x.rows), whole));
    }
    CHECK(again->save().ok());
    CHECK(*again->save() == *saved);
  }
}

TEST_CASE("whole posteriors of 200 trees and 1000 draws say what R said") {
  for (const std::string folder : {"models/avm-bart", "tests/fixtures/bart/full"}) {
    INFO(folder);
    const auto tensors = test::read_tensors(folder + "/expected.safetensors");
    const Matrix &x = tensors.at("x"), &draws = tensors.at("draws"), &quantiles = tensors.at("quantiles");
    const auto model = open(folder == "models/avm-bart" ? test::read_file(folder + "/model.safetensors")
                                                        : test::gunzip(test::read_file(folder + "/dbarts.safetensors.gz")));
    CHECK(model->draws() == 1000);
    const Matrix some{draws.rows, x.columns, {x.values.begin(), x.values.begin() + static_cast<std::ptrdiff_t>(draws.rows * x.columns)}};
    check_draws(draws_of(*model, some, some.rows), draws);
    const auto again = open(*model->save());
    CHECK(same(draws_of(*again, some, some.rows), draws_of(*model, some, 1)));
    std::vector<double> mean(x.rows), got(x.rows * 3);
    REQUIRE(model->predict(Answer::response, view(x, 0, x.rows), mean).ok());
    check_draws(mean, tensors.at("mean"));
    REQUIRE(model->predict_quantiles(view(x, 0, x.rows), std::vector<double>{0.05, 0.5, 0.95}, got).ok());
    check_draws(got, quantiles);
  }
}

TEST_CASE("predict is the mean of the draws, after the link, and raw scores before it") {
  for (const Fixture& fixture : test::read_fixtures("bart")) {
    INFO(fixture.folder);
    const Matrix x = test::read_tensors(fixture.folder + "/expected.safetensors").at("data.x");
    const auto model = open(test::read_file(fixture.folder + "/model.safetensors"));
    const std::size_t responses = model->width(Answer::response), draws = model->draws();
    const auto all = draws_of(*model, x, x.rows);
    std::vector<double> response(x.rows * responses), alone(responses);
    REQUIRE(model->predict(Answer::response, view(x, 0, x.rows), response).ok());
    for (std::size_t r = 0; r < x.rows; ++r)
      for (std::size_t k = 0; k < responses; ++k) {
        double sum = 0;
        for (std::size_t d = 0; d < draws; ++d) sum += all[(r * draws + d) * responses + k];
        CHECK(std::abs(response[r * responses + k] - sum / static_cast<double>(draws)) <=
              1e-12 * std::abs(sum) / static_cast<double>(draws));
        REQUIRE(model->predict(Answer::response, view(x, r, 1), alone).ok());
        CHECK(test::same_bits(alone[k], response[r * responses + k]));
      }
  }
}

TEST_CASE("classes are chosen by their mean probability") {
  const auto model = open("2.9.9/mbart_small");
  const Matrix x = test::read_tensors("tests/fixtures/bart/2.9.9/mbart_small/expected.safetensors").at("data.x");
  std::vector<double> p(x.rows * 3), label(x.rows);
  REQUIRE(model->width(Answer::raw) == 2);
  REQUIRE(model->predict(Answer::probability, view(x, 0, x.rows), p).ok());
  REQUIRE(model->predict(Answer::label, view(x, 0, x.rows), label).ok());
  for (std::size_t r = 0; r < x.rows; ++r) {
    CHECK(std::abs(p[3 * r] + p[3 * r + 1] + p[3 * r + 2] - 1) < 1e-14);
    CHECK(static_cast<std::ptrdiff_t>(label[r]) == std::max_element(p.data() + 3 * r, p.data() + 3 * r + 3) - (p.data() + 3 * r));
  }
  const auto probit = open("2.9.9/pbart_small");
  std::vector<double> two(x.rows * 2);
  REQUIRE(probit->predict(Answer::probability, view(x, 0, x.rows), two).ok());
  REQUIRE(probit->predict(Answer::label, view(x, 0, x.rows), label).ok());
  for (std::size_t r = 0; r < x.rows; ++r) CHECK(label[r] == (two[2 * r + 1] > 0.5 ? 1 : 0));
}

TEST_CASE("intervals, quantiles and probabilities are those of the sorted draws") {
  const auto model = open("2.9.9/wbart_small");
  const Matrix x = test::read_tensors("tests/fixtures/bart/2.9.9/wbart_small/expected.safetensors").at("data.x");
  const std::size_t draws = model->draws();
  const auto all = draws_of(*model, x, x.rows);
  const double level = 0.8;
  std::vector<double> lower(x.rows), upper(x.rows), shortest_lower(x.rows), shortest_upper(x.rows), share(x.rows), q(3 * x.rows);
  const std::vector<double> probabilities = {0, 0.33, 1};
  REQUIRE(model->predict_interval(view(x, 0, x.rows), {.level = level}, lower, upper).ok());
  REQUIRE(model
              ->predict_interval(view(x, 0, x.rows), {.level = level, .method = IntervalOptions::Method::highest_density}, shortest_lower,
                                 shortest_upper)
              .ok());
  REQUIRE(model->posterior_probability(view(x, 0, x.rows), 11, kInfinite, share).ok());
  REQUIRE(model->predict_quantiles(view(x, 0, x.rows), probabilities, q).ok());
  for (std::size_t r = 0; r < x.rows; ++r) {
    std::vector<double> sorted(all.begin() + static_cast<std::ptrdiff_t>(r * draws),
                               all.begin() + static_cast<std::ptrdiff_t>((r + 1) * draws));
    const auto above = std::count_if(sorted.begin(), sorted.end(), [](double v) { return v > 11; });
    CHECK(share[r] == static_cast<double>(above) / static_cast<double>(draws));
    // A draw is neither above nor below itself.
    const auto between = std::count_if(sorted.begin(), sorted.end(), [&](double v) { return v > sorted[3] && v < sorted[8]; });
    double got = -1;
    REQUIRE(model->posterior_probability(view(x, r, 1), sorted[3], sorted[8], std::span(&got, 1)).ok());
    CHECK(got == static_cast<double>(between) / static_cast<double>(draws));
    std::sort(sorted.begin(), sorted.end());
    const auto type7 = [&](double p) {
      const double at = static_cast<double>(draws - 1) * p;
      const auto low = static_cast<std::size_t>(at), high = std::min(low + 1, draws - 1);
      const double h = at - static_cast<double>(low);
      return h == 0 ? sorted[low] : (1 - h) * sorted[low] + h * sorted[high];
    };
    CHECK(test::same_bits(lower[r], type7((1 - level) / 2)));
    CHECK(test::same_bits(upper[r], type7(1 - (1 - level) / 2)));
    for (std::size_t p = 0; p < 3; ++p) CHECK(test::same_bits(q[3 * r + p], type7(probabilities[p])));
    // 40 of the 50 steps between neighbours; nothing shorter holds as many.
    double shortest = sorted.back() - sorted.front();
    for (std::size_t i = 0; i + 40 < draws; ++i) shortest = std::min(shortest, sorted[i + 40] - sorted[i]);
    CHECK(shortest_upper[r] - shortest_lower[r] == shortest);
  }
}

TEST_CASE("predictive intervals add a normal number of each draw's sigma, the same for the same seed") {
  const auto model = open("2.9.9/wbart_small");
  const auto tensors = test::read_tensors("tests/fixtures/bart/2.9.9/wbart_small/expected.safetensors");
  const auto sigma = test::read_tensors("tests/fixtures/bart/2.9.9/wbart_small/model.safetensors").at("posterior.sigma").values;
  const Matrix& x = tensors.at("data.x");
  const std::size_t draws = model->draws();
  const auto all = draws_of(*model, x, x.rows);
  IntervalOptions options{.level = 0.9, .kind = IntervalOptions::Kind::predictive, .seed = 5};
  std::vector<double> lower(x.rows), upper(x.rows), other(x.rows);
  REQUIRE(model->predict_interval(view(x, 0, x.rows), options, lower, upper).ok());
  for (std::size_t r = 0; r < x.rows; ++r) {
    std::vector<double> values;
    for (std::size_t d = 0; d < draws; ++d) values.push_back(all[r * draws + d] + sigma[d] * normal_number(5, r, d));
    CHECK(test::same_bits(lower[r], quantile(values, (1 - 0.9) / 2)));
  }
  options.first_row = 7;
  REQUIRE(model->predict_interval(view(x, 7, 1), options, std::span(other).first(1), upper).ok());
  CHECK(test::same_bits(other[0], lower[7]));  // in parts as in one call
  options.first_row = 0;
  options.seed = 6;
  REQUIRE(model->predict_interval(view(x, 0, x.rows), options, other, upper).ok());
  CHECK(!same(lower, other));

  // The numbers are normal, and have nothing to do with their neighbours'.
  double sum = 0, squares = 0, rows = 0, drawn = 0;
  for (std::uint64_t i = 0; i < 10000; ++i) {
    const double z = normal_number(0, i % 100, i / 100);
    sum += z;
    squares += z * z;
    rows += z * normal_number(0, i % 100 + 1, i / 100);
    drawn += z * normal_number(0, i % 100, i / 100 + 1);
  }
  CHECK(std::abs(sum / 10000) < 0.03);
  CHECK(std::abs(squares / 10000 - 1) < 0.04);
  CHECK(std::abs(rows / 10000) < 0.03);
  CHECK(std::abs(drawn / 10000) < 0.03);
}

TEST_CASE("golden rows of a posterior have draws, which are checked") {
  for (const char* name : {"2.9.9/wbart_small", "2.9.9/mbart_small"}) {
    const auto model = open(*open(name)->save());
    ir::Model ir = model->ir();
    const std::size_t row = model->draws() * model->width(Answer::response);
    REQUIRE(ir.golden.draws.size() == 2 * row);
    REQUIRE(model->self_test().ok());
    ir.golden.draws[row + 1] += 1e-6;
    const auto damaged = Model::open(*file::write(ir, {}));
    REQUIRE(!damaged.ok());
    CHECK(damaged.error().code == Code::golden_mismatch);
    CHECK(damaged.error().place == "golden row 1, output 1");
    ir.golden.draws.pop_back();
    CHECK(ir::validate(ir).error().code == Code::invalid_model);

    // The package's own, for rows of one's own.
    const auto tensors = test::read_tensors(std::string("tests/fixtures/bart/") + name + "/expected.safetensors");
    const Matrix& x = tensors.at("data.x");
    std::vector<double> raw(3 * model->width(Answer::raw)), response(3 * model->width(Answer::response));
    REQUIRE(model->scores(view(x, 0, 3), raw, response).ok());
    const std::span<const double> draws(tensors.at("data.draws").values);
    CHECK(model->set_golden(view(x, 0, 3), raw, response, draws.first(2 * row)).ok());
    CHECK(model->ir().golden.from_library);
    std::vector<double> wrong(draws.begin(), draws.begin() + static_cast<std::ptrdiff_t>(row));
    wrong[0] += 1;
    CHECK(model->set_golden(view(x, 0, 3), raw, response, wrong).error().code == Code::golden_mismatch);
    CHECK(model->set_golden(view(x, 0, 3), raw, response, draws.first(row + 1)).error().code == Code::invalid_argument);
    CHECK(model->ir().golden.draws.size() == 2 * row);
  }
}

TEST_CASE("quantiles are those of the sorted values, whatever their order") {
  for (const std::size_t n : {1u, 2u, 3u, 255u, 257u, 300u, 1000u, 5000u})
    for (int kind = 0; kind < 7; ++kind) {
      std::vector<double> values(n);
      for (std::size_t i = 0; i < n; ++i) {
        const auto x = static_cast<double>(i);
        const double random = normal_number(kind, i, n);
        values[i] = kind == 0   ? x
                    : kind == 1 ? -x
                    : kind == 2 ? 1
                    : kind == 3 ? std::floor(random)
                    : kind == 4 ? (i % 3 == 0 ? kInfinite : x)
                    : kind == 5 ? -std::abs(random) * 1e300
                                : random;
      }
      auto sorted = values;
      std::sort(sorted.begin(), sorted.end());
      for (const double p : {0.0, 0.001, 0.05, 0.25, 0.5, 0.51, 0.95, 0.999, 1.0}) {
        const double at = static_cast<double>(n - 1) * p, share = at - std::floor(at);
        const auto low = static_cast<std::size_t>(at);
        const double expected = share == 0 ? sorted[low] : (1 - share) * sorted[low] + share * sorted[low + 1];
        CHECK(test::same_bits(quantile(values, p), expected));  // of values in the order that the last one left
      }
    }
}

TEST_CASE("what a posterior cannot say is an error") {
  const auto probit = open("2.9.9/pbart_small");
  const std::vector<double> x(12, 1.0);
  const MatrixView row{x.data(), 1, 12, 12, 1};
  std::vector<double> one(1), other(1);
  const Status of_class = probit->predict_interval(row, {.kind = IntervalOptions::Kind::predictive}, one, other);
  REQUIRE(!of_class.ok());
  CHECK(of_class.error().code == Code::no_such_answer);
  for (const double level : {0.0, 1.0, -0.5, 2.0, std::nan("")}) {
    const Status status = probit->predict_interval(row, {.level = level}, one, other);
    REQUIRE(!status.ok());
    CHECK(status.error().place == "level");
  }
  CHECK(!probit->predict_draws(row, one).ok());
  CHECK(!probit->predict_draws({x.data(), 1, 11, 12, 1}, one).ok());
  CHECK(!open("2.9.9/mbart_small")->predict_interval(row, {.kind = IntervalOptions::Kind::predictive}, one, other).ok());
  CHECK(!probit->posterior_probability(row, std::nan(""), kInfinite, one).ok());

  // A value that the model has no rule for, one by one and in a block: it is named.
  const auto house = open(test::read_file("models/avm-bart/model.safetensors"));
  for (const std::size_t rows : {2, 200}) {
    std::vector<double> some(rows * 12, 1.0), many(rows);
    some[(rows - 1) * 12 + 3] = std::nan("");
    const Status missing = house->predict_interval({some.data(), rows, 12, 12, 1}, {}, many, many);
    REQUIRE(!missing.ok());
    CHECK(missing.error().code == Code::invalid_input);
    CHECK(missing.error().place == "row " + std::to_string(rows - 1) + ", input \"rooms\"");
  }
  const auto forest = open(test::read_file("models/avm-xgboost/model.ubj"));
  CHECK(forest->draws() == 0);
  CHECK(forest->predict_draws(row, one).error().code == Code::no_such_answer);
}
