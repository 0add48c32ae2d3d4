// Posteriors saved with rounded steps: how far their draws are from R's own, and that the file tells it.

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "catch.h"
#include "engine/model.h"
#include "support/bits.h"
#include "support/fixtures.h"
#include "support/opened.h"

using namespace sapwood;

namespace {

std::unique_ptr<Model> house() { return test::opened(Model::open(test::read_file("models/avm-bart/model.safetensors"))); }

std::vector<std::byte> saved(Model& model, const SaveOptions& options) {
  auto bytes = model.save(options);
  if (!bytes.ok()) FAIL(bytes.error().message);
  return std::move(*bytes);
}

double largest_difference(std::span<const double> a, std::span<const double> b) {
  double most = 0;
  for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(a[i] - b[i]));
  return most;
}

std::vector<double> draws_of(Model& model, const MatrixView& rows) {
  std::vector<double> out(rows.rows * model.draws() * model.width(Answer::response));
  REQUIRE(model.predict_draws(rows, out).ok());
  return out;
}

std::vector<double> answers_of(Model& model, const MatrixView& rows) {
  std::vector<double> out(rows.rows * model.width(Answer::response));
  REQUIRE(model.predict(Answer::response, rows, out).ok());
  return out;
}

const ir::Posterior& posterior_of(const Model& model) { return std::get<ir::Posterior>(model.ir().predictor); }

MatrixView golden_rows(const Model& model) {
  const ir::Golden& golden = model.ir().golden;
  const std::size_t inputs = model.ir().inputs.size();
  return {golden.inputs.data(), golden.rows, inputs, inputs, 1};
}

}  // namespace

TEST_CASE("a rounded posterior is small, near to R's draws, and tells how near") {
  const auto exact = house();
  const auto expected = test::read_tensors("models/avm-bart/expected.safetensors");
  const test::Matrix &x = expected.at("x"), &draws = expected.at("draws");
  const std::size_t whole = saved(*exact, {}).size();
  struct Want {
    Profile profile;
    double size, draw;  // of the exact file; logarithms of prices, whose draws lie some 0.15 apart
  };
  for (const Want want : {Want{Profile::compact, 0.53, 2e-6}, Want{Profile::tiny, 0.29, 1e-3}}) {
    const auto bytes = saved(*exact, {.profile = want.profile});
    CHECK(static_cast<double>(bytes.size()) < want.size * static_cast<double>(whole));
    const auto rounded = test::opened(Model::open(bytes));
    CHECK(posterior_of(*rounded).steps.profile == want.profile);

    const auto got = draws_of(*rounded, {x.values.data(), draws.rows, x.columns, x.columns, 1});
    const double most = largest_difference(got, draws.values);
    CHECK(most < want.draw);
    CHECK(most > 1e-12);  // it is rounded

    // The error that it tells is that of its golden rows.
    const ir::Steps& told = posterior_of(*rounded).steps;
    const MatrixView rows = golden_rows(*rounded);
    REQUIRE(rows.rows == golden_rows(*exact).rows);
    CHECK(told.draw_error == largest_difference(draws_of(*rounded, rows), draws_of(*exact, rows)));
    CHECK(told.response_error == largest_difference(answers_of(*rounded, rows), answers_of(*exact, rows)));
    CHECK(told.response_error < told.draw_error);
    CHECK(rounded->describe().find("\"roundingError\"") != std::string::npos);

    // Saved as it is, it stays as it is; from_library: answers are no longer R's.
    CHECK(!rounded->ir().golden.from_library);
    CHECK(saved(*rounded, {}) == bytes);
    CHECK(saved(*rounded, {.profile = want.profile}) == bytes);
  }
  CHECK(posterior_of(*exact).steps.draw_error == 0);
  CHECK(saved(*exact, {}).size() == whole);
}

TEST_CASE("rounding of classes and of variances is measured after the link") {
  for (const char* name : {"2.9.9/pbart_small", "2.9.9/mbart2_small"}) {
    const auto exact = test::opened(Model::open(test::read_file(std::string("tests/fixtures/bart/") + name + "/model.safetensors")));
    for (const Profile profile : {Profile::compact, Profile::tiny}) {
      const auto rounded = test::opened(Model::open(saved(*exact, {.profile = profile})));
      const MatrixView rows = golden_rows(*rounded);
      const double most = largest_difference(draws_of(*rounded, rows), draws_of(*exact, rows));
      CHECK(posterior_of(*rounded).steps.draw_error == most);
      CHECK(most < (profile == Profile::compact ? 1e-6 : 1e-3));
    }
  }
}

TEST_CASE("a profile needs no golden rows in the file, and is measured all the same") {
  const auto exact = test::opened(Model::open(test::read_file("tests/fixtures/bart/2.9.9/wbart_small/model.safetensors")));
  const auto rounded = test::opened(Model::open(saved(*exact, {.profile = Profile::tiny, .golden_rows = 0})));
  CHECK(posterior_of(*rounded).steps.draw_error > 0);
}

TEST_CASE("what has no other profile says so") {
  const auto exact = house();
  const auto tiny = test::opened(Model::open(saved(*exact, {.profile = Profile::tiny})));
  const auto forest = test::opened(Model::open(test::read_file("models/avm-xgboost/model.ubj")));
  for (Model* const model : {tiny.get(), forest.get()}) {
    const auto refused = model->save({.profile = Profile::compact});
    REQUIRE(!refused.ok());
    CHECK(refused.error().code == Code::unsupported);
    CHECK(refused.error().place == "profile");
  }
}
