// Schemas and options that people pass by hand.

#include "engine/options.h"
#include "catch.h"
#include "engine/model.h"
#include "support/fixtures.h"

using namespace sapwood;

namespace {

Result<std::unique_ptr<Model>> open(const char* fixture, const std::string& options) {
  auto parsed = parse_open_options(options);
  if (!parsed.ok()) return parsed.take_status();
  return Model::open(test::read_file(test::xgboost_fixture(fixture).folder + "/model.json"), *parsed);
}

void refused(const char* fixture, const char* options, const char* place) {
  INFO(options);
  auto model = open(fixture, options);
  REQUIRE(!model.ok());
  CHECK(model.error().code == Code::invalid_argument);
  CHECK(model.error().place.find(place) != std::string::npos);
}

}  // namespace

TEST_CASE("a schema names inputs, levels, ranges and labels") {
  auto model = open("1.7.6/categories-strings", R"({"schema": {"inputs": [
    {"name": "small", "levels": ["x", "y", "z"], "unknown": "missing"}, {"name": "large", "levels": ["p", "q"], "unknown": "other"}, {"name": "a", "label": "First", "unit": "m", "low": -1, "high": 2.5, "example": 0}]}})");
  REQUIRE(model.ok());
  const auto& inputs = (*model)->ir().inputs;
  CHECK(inputs[0].label == "First");
  CHECK(inputs[0].high == 2.5);
  CHECK(inputs[2].levels.size() == 3);
  CHECK(*(*model)->category_code(2, "z") == 2);
  const auto unknown = (*model)->category_code(2, "w");
  REQUIRE(unknown.ok());
  CHECK(std::isnan(*unknown));
  const auto other = (*model)->category_code(3, "w");
  REQUIRE(other.ok());
  CHECK(*other == -1);
}

TEST_CASE("the example of a category is described by its name") {
  const auto described = [](std::string_view example) {
    auto model = open("1.7.6/categories-strings",
                      R"({"schema": {"inputs": [{"name": "small", "levels": ["x", "y"], "example": )" + std::string(example) + "}]}}");
    REQUIRE(model.ok());
    return (*model)->describe();
  };
  CHECK(described("1").find(R"("example":"y")") != std::string::npos);
  CHECK(described("2").find(R"("example":2)") == std::string::npos);
}

TEST_CASE("an unknown category is an error by default, as newer XGBoosts have it") {
  auto model = open("3.2.0/categories-strings", "");
  REQUIRE(model.ok());
  CHECK(*(*model)->category_code(3, "elm") == 2);
  const auto unknown = (*model)->category_code(3, "palm");
  REQUIRE(!unknown.ok());
  CHECK(unknown.error().code == Code::unknown_category);
  CHECK(unknown.error().place == "input \"large\"");
  CHECK(unknown.error().got == "palm");
}

TEST_CASE("options that cannot be taken are refused with their place") {
  refused("3.2.0/dart-binary", R"({"roundz": "best"})", "options");
  refused("3.2.0/dart-binary", R"({"rounds": "bset"})", "options.rounds");
  refused("3.2.0/dart-binary", R"({"rounds": [1]})", "options.rounds");
  refused("3.2.0/dart-binary", R"({"rounds": [1, 2, 3]})", "options.rounds");
  refused("3.2.0/dart-binary", R"({"rounds": [0.5, 2]})", "options.rounds");
  refused("3.2.0/dart-binary", R"({"rounds": [2, 2]})", "iterations");
  refused("3.2.0/dart-binary", R"({"rounds": [0, 900]})", "iterations");
  refused("3.2.0/dart-binary", R"({"rounds": "best"})", "iterations");
  refused("3.2.0/gblinear-one", R"({"rounds": [0, 1]})", "iterations");
  refused("3.2.0/names-and-types", R"({"schema": {"inputs": [{"name": "nowhere"}]}})", "schema.inputs");
  refused("3.2.0/names-and-types", R"({"schema": {"missing": "none"}})", "schema.missing");
  refused("3.2.0/dart-binary", R"({"schema": {"inputs": [{"name": "a"}]}})", "schema.inputs");
  refused("3.2.0/dart-binary", R"({"schema": {"inputs": 3}})", "schema.inputs");
  refused("3.2.0/dart-binary", R"({"schema": )", "options");
}

TEST_CASE("options of a save that cannot be taken are refused with their place") {
  const auto refused_save = [](const char* json, const char* message) {
    const auto options = parse_save_options(json);
    REQUIRE(!options.ok());
    CHECK(options.error().code == Code::invalid_argument);
    CHECK(options.error().message.find(message) != std::string::npos);
  };
  refused_save(R"({"goldenRows": 1.5})", "the number of golden rows");
  refused_save(R"({"goldenRows": 4097})", "from 0 to 4096");
  refused_save(R"({"goldenRows": -1})", "the number of golden rows");
  refused_save(R"({"profile": "small"})", "profile");
  refused_save(R"({"golden": 3})", "no such option");
}
