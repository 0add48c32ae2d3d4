// Forests of LightGBM and scikit-learn, as unpacked Sapwood files: any number of leaves, deep trees, means, float64. Raw
// scores are the library's own to the bit, however many rows are asked for at once: evaluators may choose by that number.

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "catch.h"
#include "engine/model.h"
#include "support/check_bits.h"
#include "support/fixtures.h"
#include "support/opened.h"

using namespace sapwood;
using test::check_bits;
using test::Fixture;
using test::Matrix;

namespace {

std::vector<Fixture> shapes() {
  std::vector<Fixture> all;
  for (const char* library : {"lightgbm", "sklearn"})
    for (Fixture& fixture : test::read_fixtures(library)) all.push_back(std::move(fixture));
  return all;
}

std::unique_ptr<Model> open(const std::vector<std::byte>& bytes) { return test::opened(Model::open(bytes)); }

std::vector<double> raw(Model& model, const Matrix& x, std::size_t batch) {
  const std::size_t outputs = model.width(Answer::raw);
  std::vector<double> out(x.rows * outputs);
  for (std::size_t r = 0; r < x.rows; r += batch) {
    const std::size_t rows = std::min(batch, x.rows - r);
    const MatrixView view{x.values.data() + r * x.columns, rows, x.columns, x.columns, 1};
    const Status status = model.predict(Answer::raw, view, std::span(out).subspan(r * outputs, rows * outputs));
    if (!status.ok()) FAIL(status.error().message << " at " << status.error().place << ", got " << status.error().got);
  }
  return out;
}

void check_all_batches(Model& model, const std::map<std::string, Matrix>& tensors) {
  const Matrix& x = tensors.at("x");
  REQUIRE(x.rows > 2 * 128);
  for (const std::size_t batch :
       {x.rows, std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{127}, std::size_t{128}, std::size_t{129}}) {
    CAPTURE(batch);
    check_bits(raw(model, x, batch), tensors.at("raw"));
  }
}

}  // namespace

TEST_CASE("forests of LightGBM and scikit-learn give the library's own raw scores in batches of any size") {
  for (const Fixture& fixture : shapes()) {
    INFO(fixture.folder);
    const auto tensors = test::read_tensors(fixture.folder + "/expected.safetensors");
    const auto model = open(test::read_file(fixture.folder + "/model.safetensors"));
    check_all_batches(*model, tensors);
    const auto saved = model->save();
    REQUIRE(saved.ok());
    check_all_batches(*open(*saved), tensors);
  }
}

TEST_CASE("a column-major table gives the same bits as rows") {
  for (const Fixture& fixture : shapes()) {
    INFO(fixture.folder);
    const auto tensors = test::read_tensors(fixture.folder + "/expected.safetensors");
    const auto model = open(test::read_file(fixture.folder + "/model.safetensors"));
    const Matrix& x = tensors.at("x");
    std::vector<double> columns(x.values.size()), out(x.rows * model->width(Answer::raw));
    for (std::size_t r = 0; r < x.rows; ++r)
      for (std::size_t c = 0; c < x.columns; ++c) columns[c * x.rows + r] = x.at(r, c);
    REQUIRE(model->predict(Answer::raw, {columns.data(), x.rows, x.columns, 1, x.rows}, out).ok());
    check_bits(out, tensors.at("raw"));
  }
}
