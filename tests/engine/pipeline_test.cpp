// Pipelines of scikit-learn: its own scores and answers, for rows alone and in batches, before and after saving.

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "catch.h"
#include "engine/model.h"
#include "support/bits.h"
#include "support/fixtures.h"
#include "support/opened.h"

using namespace sapwood;

TEST_CASE("pipelines give scikit-learn's scores and answers") {
  for (const test::Fixture& fixture : test::read_fixtures("pipelines")) {
    INFO(fixture.folder);
    const auto tensors = test::read_tensors(fixture.folder + "/expected.safetensors");
    const test::Matrix &x = tensors.at("x"), &raw = tensors.at("raw"), &response = tensors.at("response"), &terms = tensors.at("terms");
    const auto model = test::opened(Model::open(test::read_file(fixture.folder + "/model.safetensors")));
    const auto saved = model->save();
    REQUIRE(saved.ok());
    const auto again = test::opened(Model::open(*saved));
    CHECK(*again->save() == *saved);

    std::vector<double> scores(raw.values.size()), answers(response.values.size()), alone(raw.columns), later(scores.size());
    const MatrixView rows{x.values.data(), x.rows, x.columns, x.columns, 1};
    const Status status = model->scores(rows, scores, answers);
    if (!status.ok()) FAIL(status.error().message << " at " << status.error().place);
    REQUIRE(again->predict(Answer::raw, rows, later).ok());
    for (std::size_t i = 0; i < scores.size(); ++i) {
      // A score that was made of the answer of exp has lost some digits on the way back.
      const double most = 1e-12 * terms.values[i];
      CHECK(std::abs(scores[i] - raw.values[i]) <= most);
      CHECK(test::same_bits(later[i], scores[i]));
    }
    for (std::size_t i = 0; i < answers.size(); ++i)
      CHECK(std::abs(answers[i] - response.values[i]) <=
            1e-12 * std::max(1.0, std::abs(response.values[i])) * std::max(1.0, terms.values[i]));
    for (std::size_t r = 0; r < x.rows; ++r) {
      REQUIRE(model->predict(Answer::raw, rows.part(r, 1), alone).ok());
      for (std::size_t k = 0; k < raw.columns; ++k) CHECK(test::same_bits(alone[k], scores[r * raw.columns + k]));
    }
  }
}

TEST_CASE("a pipeline refuses what scikit-learn refuses, and names the input") {
  const auto model = test::opened(Model::open(test::read_file("tests/fixtures/pipelines/1.9.1/min-max-clip-ordinal/model.safetensors")));
  double out = 0;
  const auto refusal = [&](std::vector<double> row) {
    const Status status = model->predict(Answer::raw, {row.data(), 1, 5, 5, 1}, {&out, 1});
    REQUIRE(!status.ok());
    return status.error();
  };
  REQUIRE(model->predict(Answer::raw, {std::vector<double>{1500, 30, 0.01, 0, 1}.data(), 1, 5, 5, 1}, {&out, 1}).ok());
  CHECK(refusal({1500, std::nan(""), 0.01, 0, 1}).place == "row 0, input \"age\"");
  CHECK(refusal({1500, 30, HUGE_VAL, 0, 1}).place == "row 0, input \"slope\"");
  CHECK(refusal({1500, 30, 0.01, std::nan(""), 1}).place == "row 0, input \"wall\"");
}
