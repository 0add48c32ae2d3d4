// Models of stochtree, from R and Python: every draw that the package gives, however the file arrives.

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/math.h"
#include "catch.h"
#include "engine/loader.h"
#include "engine/model.h"
#include "engine/posterior.h"
#include "support/bits.h"
#include "support/fixtures.h"
#include "support/gunzip.h"
#include "support/opened.h"

using namespace sapwood;
using test::Fixture;
using test::Matrix;
using test::opened;

namespace {

using Bytes = std::vector<std::byte>;

Bytes file_of(const std::string& folder) { return test::gunzip(test::read_file(folder + "/model.json.gz")); }
Bytes file_of(const Fixture& fixture) { return file_of(fixture.folder); }

Result<std::unique_ptr<Model>> load(const Bytes& bytes, std::size_t piece) {
  Loader loader;
  for (std::size_t at = 0; at < bytes.size(); at += piece)
    SAPWOOD_TRY(loader.feed(std::span(bytes).subspan(at, std::min(piece, bytes.size() - at))));
  return loader.finish();
}

MatrixView view(const Matrix& x) { return {x.values.data(), x.rows, x.columns, x.columns, 1}; }

std::vector<double> draws_of(Model& model, const Matrix& x) {
  std::vector<double> out(x.rows * model.draws());
  const Status status = model.predict_draws(view(x), out);
  if (!status.ok()) FAIL(status.error().message << " at " << status.error().place);
  return out;
}

bool same(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), test::same_bits);
}

const Fixture& fixture(const std::string& name) {
  static const auto all = test::read_fixtures("stochtree");
  for (const Fixture& fixture : all)
    if (fixture.name() == name) return fixture;
  throw std::runtime_error("no fixture " + name);
}

}  // namespace

TEST_CASE("every draw of a stochtree model is the package's own, before and after saving") {
  for (const Fixture& fixture : test::read_fixtures("stochtree")) {
    INFO(fixture.folder);
    const auto tensors = test::read_tensors(fixture.folder + "/expected.safetensors");
    const Matrix &x = tensors.at("data.x"), &expected = tensors.at("data.draws");
    const auto model = opened(Model::open(file_of(fixture)));
    REQUIRE(model->draws() == fixture.info["draws"].get<std::size_t>());
    const auto& posterior = std::get<ir::Posterior>(model->ir().predictor);
    CHECK(posterior.chains == fixture.info["chains"].get<std::uint32_t>());
    const auto got = draws_of(*model, x);
    double size = 0, worst = 0;
    for (const double value : expected.values) size = std::max(size, std::abs(value));
    for (std::size_t i = 0; i < got.size(); ++i) worst = std::max(worst, std::abs(got[i] - expected.values[i]));
    CHECK(worst <= 1e-12 * size);
    const auto saved = model->save();
    REQUIRE(saved.ok());
    CHECK(same(draws_of(*opened(Model::open(*saved)), x), got));
  }
}

TEST_CASE("the deviation of a stochtree model with a variance forest is the package's own") {
  std::size_t seen = 0;
  for (const Fixture& fixture : test::read_fixtures("stochtree")) {
    const auto tensors = test::read_tensors(fixture.folder + "/expected.safetensors");
    if (tensors.count("data.deviation") == 0) continue;
    INFO(fixture.folder);
    ++seen;
    const Matrix &x = tensors.at("data.x"), &expected = tensors.at("data.deviation");
    const auto model = opened(Model::open(file_of(fixture)));
    CHECK(std::get<ir::Posterior>(model->ir().predictor).variance);
    // A predictive interval that holds all draws ends at the largest of y + deviation z; z is known.
    const auto draws = draws_of(*model, x);
    IntervalOptions options{.level = 1 - 1e-12, .kind = IntervalOptions::Kind::predictive, .seed = 3};
    std::vector<double> lower(x.rows), upper(x.rows);
    REQUIRE(model->predict_interval(view(x), options, lower, upper).ok());
    for (std::size_t r = 0; r < x.rows; ++r) {
      double least = 1e300, most = -1e300;
      for (std::size_t d = 0; d < model->draws(); ++d) {
        const double y = draws[r * model->draws() + d] + expected.at(r, d) * normal_number(3, r, d);
        least = std::min(least, y);
        most = std::max(most, y);
      }
      CHECK(std::abs(lower[r] - least) < 1e-9 * std::abs(least));
      CHECK(std::abs(upper[r] - most) < 1e-9 * std::abs(most));
    }
  }
  CHECK(seen == 9);
}

TEST_CASE("a sampled variance is on the scale of the outcome, and one that is not sampled is brought to it") {
  const auto sampled = opened(Model::open(file_of(fixture("0.4.5/r_small"))));
  const auto& sigma = std::get<ir::Posterior>(sampled->ir().predictor).sigma;
  REQUIRE(sigma.size() == 50);
  CHECK(sigma[0] == std::sqrt(0.11390019247041824));
  const auto fixed = opened(Model::open(file_of(fixture("0.4.5/r_hetero_small"))));
  CHECK(std::get<ir::Posterior>(fixed->ir().predictor).sigma[49] ==
        std::sqrt(1.0000000000000009 * 0.6724228314423858 * 0.6724228314423858));
  CHECK(std::get<ir::Posterior>(opened(Model::open(file_of(fixture("0.4.5/r_probit_small"))))->ir().predictor).sigma.empty());
}

TEST_CASE("inputs of a stochtree model are the columns of its matrix, with the names and levels that it keeps") {
  const auto model = opened(Model::open(file_of(fixture("0.4.5/r_factors_gfr"))));
  const auto& inputs = model->ir().inputs;
  REQUIRE(inputs.size() == 21);
  CHECK(model->ir().named_inputs);
  CHECK(inputs[0].name == "living_area_sqft");
  CHECK(inputs[9].name == "full_baths_o");
  CHECK(inputs[9].levels == std::vector<std::string>{"1", "2", "3"});
  CHECK(inputs[10].name == "stories=bilevel");
  CHECK(inputs[13].name == "stories=one+half");
  CHECK(inputs[15].name == "stories=(other)");
  CHECK(inputs[20].name == "garage=(other)");
  // R gives a level that it has not seen the number behind the last: right of every threshold.
  const auto code = model->category_code(9, "17");
  REQUIRE(code.ok());
  CHECK(std::isnan(*code));
  const Matrix x = test::read_tensors("tests/fixtures/stochtree/0.4.5/r_factors_gfr/expected.safetensors").at("data.x");
  Matrix last = x, unseen = x;
  for (std::size_t r = 0; r < x.rows; ++r) last.values[r * 21 + 9] = 2, unseen.values[r * 21 + 9] = std::nan("");
  CHECK(same(draws_of(*model, last), draws_of(*model, unseen)));

  const auto python = opened(Model::open(file_of(fixture("0.4.5/frame"))));
  const auto& columns = python->ir().inputs;
  REQUIRE(columns.size() == 9);
  CHECK(!python->ir().named_inputs);
  CHECK(columns[1].levels == std::vector<std::string>{"small", "middle", "large"});
  CHECK(columns[3].name == "f2=green");
  CHECK(columns[6].kind == ir::InputKind::boolean);
  CHECK(columns[7].levels == std::vector<std::string>{"1999", "2004", "2024"});
  CHECK(columns[7].numeric_levels);
  const auto basis = opened(Model::open(file_of(fixture("0.4.5/r_leafreg_small"))));
  CHECK(basis->ir().inputs.size() == 14);
  CHECK(basis->ir().inputs[13].name == "basis2");
  CHECK(basis->ir().inputs[13].missing == ir::MissingRule::error);
}

TEST_CASE("a file gives the same model in pieces of any size") {
  for (const std::string name : {"0.4.5/frame", "0.4.5/sets", "0.1.0/numbers", "0.4.5/variance", "0.4.5/basis"}) {
    INFO(name);
    const Bytes bytes = file_of(fixture(name));
    const auto whole = opened(Model::open(bytes))->save();
    REQUIRE(whole.ok());
    for (const std::size_t piece : {1, 7, 255, 256, 257, 4096}) {
      const auto model = opened(load(bytes, piece));
      CHECK(model->describe() == opened(Model::open(bytes))->describe());
      CHECK(*model->save() == *whole);
    }
  }
  // Formats that have to be whole are collected.
  for (const char* path : {"models/avm-xgboost/model.ubj", "tests/fixtures/bart/2.9.9/wbart_small/model.safetensors"}) {
    const Bytes bytes = test::read_file(path);
    for (const std::size_t piece : {7, 4096, 1 << 30}) CHECK(*opened(load(bytes, piece))->save() == *opened(Model::open(bytes))->save());
    Loader told({}, bytes.size());
    REQUIRE(told.feed(bytes).ok());
    CHECK(opened(told.finish())->describe() == opened(Model::open(bytes))->describe());
  }
  CHECK(Loader().finish().error().code == Code::truncated);
}
