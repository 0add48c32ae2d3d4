// Models of stochtree, from R and Python: every draw that the package gives, however the file arrives.

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "engine/loader.h"
#include "engine/model.h"
#include "support/bits.h"
#include "support/fixtures.h"
#include "support/gunzip.h"

using namespace sapwood;
using test::Fixture;
using test::Matrix;

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

std::unique_ptr<Model> opened(Result<std::unique_ptr<Model>> model) {
  if (!model.ok())
    FAIL(model.error().message << " at " << model.error().place << ", got " << model.error().got << ", expected "
                               << model.error().expected);
  return std::move(*model);
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
