// Every XGBoost fixture, against XGBoost's own predictions: margins to the bit, transformed outputs within 2 ulp.

#include <cmath>
#include <map>
#include <string>

#include "catch.h"
#include "engine/model.h"
#include "support/bits.h"
#include "support/check_bits.h"
#include "support/fixtures.h"
#include "support/opened.h"

using namespace sapwood;
using test::check_bits;
using test::Fixture;
using test::Matrix;

namespace {

OpenOptions options_of(const Fixture& fixture) {
  OpenOptions options;
  options.rounds.kind = Rounds::Kind::all;
  const auto& missing = fixture.info["missing"];
  if (missing.is_number()) options.schema = "{\"missing\": " + std::to_string(missing.get<double>()) + "}";
  if (missing.is_string()) options.schema = "{\"missing\": \"Infinity\"}";
  return options;
}

std::unique_ptr<Model> open(const std::string& path, const OpenOptions& options) {
  INFO(path);
  return test::opened(Model::open(test::read_file(path), options));
}

std::vector<double> predict(Model& model, Answer answer, const Matrix& x) {
  std::vector<double> out(x.rows * model.width(answer));
  const Status status = model.predict(answer, {x.values.data(), x.rows, x.columns, x.columns, 1}, out);
  if (!status.ok()) FAIL(status.error().message << " at " << status.error().place << ", got " << status.error().got);
  return out;
}

// Before 1.7 XGBoost sent codes that are no code of the set (negative, or beyond it) elsewhere. Sapwood does with such a
// model what newer XGBoosts do when they load it, so those rows are not compared with the old ones.
bool has_odd_code(const Fixture& fixture, const Matrix& x, std::size_t row) {
  const std::string version = fixture.info["version"];
  if (version.compare(0, 4, "1.5.") != 0 && version.compare(0, 4, "1.6.") != 0) return false;
  const auto types = fixture.info.value("feature_types", std::vector<std::string>());
  for (std::size_t c = 0; c < types.size(); ++c)
    if (types[c] == "c" && (x.at(row, c) < 0 || x.at(row, c) >= 32)) return true;
  return false;
}

// The rows of a matrix that all versions agree on.
Matrix comparable(const Fixture& fixture, const Matrix& x, const Matrix& of) {
  Matrix out{0, of.columns, {}};
  for (std::size_t r = 0; r < of.rows; ++r) {
    if (has_odd_code(fixture, x, r)) continue;
    ++out.rows;
    for (std::size_t c = 0; c < of.columns; ++c) out.values.push_back(of.at(r, c));
  }
  return out;
}

// The arrays of a fixture, with the rows that are to be compared.
std::map<std::string, Matrix> read_expected(const Fixture& fixture) {
  auto all = test::read_tensors(fixture.folder + "/expected.safetensors");
  const Matrix x = all.at("x");
  for (auto& [name, matrix] : all) matrix = comparable(fixture, x, matrix);
  return all;
}

void check_response(Model& model, const Fixture& fixture, const Matrix& x, const Matrix& expected) {
  // multi:softmax answers with the class; everything else with the response.
  if (fixture.info["objective"] == "multi:softmax") return check_bits(predict(model, Answer::label, x), expected);
  const auto got = predict(model, Answer::response, x);
  REQUIRE(got.size() == expected.values.size());
  // Within 2 ulp; where outputs are sums of others (expectiles), within 2 ulp of their largest term.
  const bool sums = fixture.info["objective"] == "reg:expectileerror";
  std::int64_t worst = 0;
  double largest = 0;
  for (std::size_t i = 0; i < got.size(); ++i) {
    largest = i % expected.columns == 0 ? std::abs(expected.values[i]) : std::max(largest, std::abs(expected.values[i]));
    if (sums && std::abs(got[i] - expected.values[i]) <= 2 * 0x1p-23 * largest) continue;
    worst = std::max(worst, test::ulps_f32(got[i], expected.values[i]));
  }
  CHECK(worst <= 2);
}

bool must_be_refused(const Fixture& fixture) { return fixture.info.value("damaged_categories", false); }

}  // namespace

TEST_CASE("every XGBoost model gives XGBoost's own numbers") {
  for (const Fixture& fixture : test::xgboost_fixtures()) {
    const auto expected = read_expected(fixture);
    for (const auto& file : fixture.info["files"]) {
      const std::string path = fixture.folder + "/" + file.get<std::string>();
      INFO(path);
      if (must_be_refused(fixture)) {
        const auto refused = Model::open(test::read_file(path));
        REQUIRE(!refused.ok());
        CHECK(refused.error().code == Code::unsupported);
        continue;
      }
      const auto model = open(path, options_of(fixture));
      const Matrix& x = expected.at("x");
      check_bits(predict(*model, Answer::raw, x), expected.at("margin"));
      check_response(*model, fixture, x, expected.at("predict"));
      if (expected.count("label") != 0) {
        OpenOptions wrapper = options_of(fixture);
        wrapper.rounds.kind = Rounds::Kind::automatic;
        check_bits(predict(*open(path, wrapper), Answer::label, x), expected.at("label"));
      }
    }
  }
}

TEST_CASE("boosting rounds can be chosen, and answers are XGBoost's for the same rounds") {
  for (const Fixture& fixture : test::xgboost_fixtures()) {
    if (must_be_refused(fixture)) continue;
    const auto expected = read_expected(fixture);
    const std::string path = fixture.folder + "/" + fixture.info["files"].back().get<std::string>();
    INFO(path);
    if (expected.count("margin_1_3") != 0) {
      OpenOptions options = options_of(fixture);
      options.rounds = {Rounds::Kind::range, 1, 3};
      check_bits(predict(*open(path, options), Answer::raw, expected.at("x")), expected.at("margin_1_3"));
    }
    if (fixture.has("best_iteration")) {
      OpenOptions options = options_of(fixture);
      options.rounds.kind = Rounds::Kind::best;
      check_bits(predict(*open(path, options), Answer::raw, expected.at("x")), expected.at("margin_best"));
      // Without being told: what the source's own wrapper does.
      options.rounds.kind = Rounds::Kind::automatic;
      check_bits(predict(*open(path, options), Answer::raw, expected.at("x")),
                 expected.at(fixture.info["wrapper"] ? "margin_best" : "margin"));
    }
  }
}

TEST_CASE("a saved model gives the same bits, and the same model the same file") {
  for (const Fixture& fixture : test::xgboost_fixtures()) {
    if (must_be_refused(fixture)) continue;
    const auto expected = read_expected(fixture);
    std::vector<std::byte> first;
    for (const auto& file : fixture.info["files"]) {
      const std::string path = fixture.folder + "/" + file.get<std::string>();
      INFO(path);
      const auto model = open(path, options_of(fixture));
      auto saved = model->save();
      REQUIRE(saved.ok());
      auto again = Model::open(*saved);
      if (!again.ok())
        FAIL(again.error().message << " at " << again.error().place << ", got " << again.error().got << ", expected "
                                   << again.error().expected);
      check_bits(predict(**again, Answer::raw, expected.at("x")), expected.at("margin"));
      check_response(**again, fixture, expected.at("x"), expected.at("predict"));
      auto twice = (*again)->save();
      REQUIRE(twice.ok());
      CHECK((*twice == *saved));
      if (first.empty()) first = *saved;
      CHECK((*saved == first));  // JSON and UBJSON of one model
    }
  }
}
