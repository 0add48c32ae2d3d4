// Damaged, hostile and foreign files: a typed error with a place, in memory proportional to the input.

#include <cstring>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "catch.h"
#include "engine/model.h"
#include "support/fixtures.h"

using namespace sapwood;
using Json = nlohmann::json;

namespace {

std::vector<std::byte> bytes_of(const std::string& text) {
  std::vector<std::byte> out(text.size());
  if (!text.empty()) std::memcpy(out.data(), text.data(), text.size());
  return out;
}

std::string text_of(const std::string& path) {
  const auto bytes = test::read_file(path);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string model_path(const char* fixture, const char* file) { return test::xgboost_fixture(fixture).folder + "/" + file; }

Error refusal(const std::string& text) {
  auto model = Model::open(bytes_of(text));
  REQUIRE(!model.ok());
  CHECK(!model.error().message.empty());
  return model.error();
}

// The error of a model with one thing changed. The model itself is fine.
Error damaged(const std::function<void(Json&)>& damage, const char* fixture = "3.2.0/objective-reg-squarederror") {
  Json model = Json::parse(text_of(model_path(fixture, "model.json")));
  REQUIRE(Model::open(bytes_of(model.dump())).ok());
  damage(model);
  static int count = 0;
  INFO("damage number " << ++count);
  return refusal(model.dump());
}

Json& tree(Json& model, int t = 1) { return model["learner"]["gradient_booster"]["model"]["trees"][t]; }

void check(const Error& error, Code code, const char* place) {
  CAPTURE(error.message, error.place, error.got, error.expected);
  CHECK(error.code == code);
  CHECK(error.place.find(place) != std::string::npos);
}

}  // namespace

TEST_CASE("a model cut at any byte is refused as truncated") {
  for (const char* file : {"model.json", "model.ubj"}) {
    INFO(file);
    const std::string whole = text_of(model_path("3.2.0/categories-strings", file));
    const std::size_t end = whole.find_last_not_of(" \n\r\t\0") + 1;
    for (std::size_t n = 0; n < end; n += n < 200 || n + 100 > end ? 1 : 53) {
      const Error error = refusal(whole.substr(0, n));
      if (n > 2 && error.code != Code::truncated)
        FAIL("cut at " << n << ": " << code_name(error.code) << " " << error.message << " at " << error.place);
    }
  }
}

TEST_CASE("one changed byte never does worse than an error or another model") {
  for (const char* file : {"model.json", "model.ubj"}) {
    std::string text = text_of(model_path("3.2.0/categories-strings", file));
    for (std::size_t i = 0; i < text.size(); i += 131) {
      const char old = text[i];
      for (const char c : {'\0', '\xff', '9', '[', static_cast<char>(old ^ 1)}) {
        text[i] = c;
        auto model = Model::open(bytes_of(text));
        if (!model.ok()) CHECK(!model.error().message.empty());
      }
      text[i] = old;
    }
  }
}

TEST_CASE("an impossible tree is refused with its number and node") {
  check(damaged([](Json& m) { tree(m)["left_children"][0] = 99; }), Code::invalid_model, "trees[1], node 99");
  check(damaged([](Json& m) { tree(m)["left_children"][0] = 0; }), Code::invalid_model, "trees[1], node 0");
  check(damaged([](Json& m) { tree(m)["right_children"][0] = tree(m)["left_children"][0]; }), Code::invalid_model, "trees[1]");
  check(damaged([](Json& m) { tree(m)["right_children"][0] = -1; }), Code::invalid_model, "trees[1]");
  check(damaged([](Json& m) { tree(m)["right_children"].erase(0); }), Code::invalid_model, "trees[1].right_children");
  check(damaged([](Json& m) { tree(m)["left_children"] = Json::array(); }), Code::invalid_model, "trees[1].left_children");
  check(damaged([](Json& m) { tree(m)["split_indices"][0] = 77; }), Code::invalid_model, "question");
  check(damaged([](Json& m) { tree(m)["split_indices"][0] = -1; }), Code::invalid_model, "");
  check(damaged([](Json& m) { tree(m)["split_conditions"][0] = nullptr; }), Code::invalid_model, "split_conditions");
  check(damaged([](Json& m) { tree(m)["left_children"][0] = 1e300; }), Code::invalid_model, "left_children");
  check(damaged([](Json& m) { tree(m)["left_children"][0] = "1"; }), Code::invalid_model, "left_children");
  check(damaged([](Json& m) { tree(m).erase("split_conditions"); }), Code::invalid_model, "split_conditions");
  check(damaged([](Json& m) { m["learner"]["gradient_booster"]["model"]["tree_info"][2] = 1; }), Code::invalid_model, "tree 2");
  check(damaged([](Json& m) { m["learner"]["gradient_booster"]["model"]["tree_info"][2] = -1; }), Code::invalid_model, "tree 2");
  check(damaged([](Json& m) { m["learner"]["gradient_booster"]["model"]["tree_info"].erase(0); }), Code::invalid_model, "tree_info");
  check(damaged([](Json& m) { m["learner"]["gradient_booster"]["model"]["iteration_indptr"][1] = 1000; }), Code::invalid_model,
        "iteration_indptr");
}

TEST_CASE("bare NaN as a numeric threshold is refused") {
  std::string text = text_of(model_path("3.2.0/objective-reg-squarederror", "model.json"));
  const auto at = text.find("\"split_conditions\":[") + 20;
  text.replace(at, text.find(',', at) - at, "NaN");
  check(refusal(text), Code::invalid_model, "split_conditions[0]");
}

TEST_CASE("damaged categories are refused") {
  const auto categorical_tree = [](Json& m) -> Json& {
    for (int t = 0;; ++t)
      if (!tree(m, t)["categories_nodes"].empty()) return tree(m, t);
  };
  const char* kCase = "3.2.0/categories-strings";
  check(damaged([&](Json& m) { categorical_tree(m)["categories"][0] = -4; }, kCase), Code::invalid_model, "categories[0]");
  check(damaged([&](Json& m) { categorical_tree(m)["categories"][0] = 1 << 24; }, kCase), Code::invalid_model, "categories[0]");
  check(damaged([&](Json& m) { categorical_tree(m)["categories_sizes"][0] = 100000; }, kCase), Code::invalid_model,
        "categories_segments[0]");
  check(damaged([&](Json& m) { categorical_tree(m)["categories_segments"][0] = -1; }, kCase), Code::invalid_model,
        "categories_segments[0]");
  check(damaged([&](Json& m) { categorical_tree(m)["categories_nodes"][0] = 999; }, kCase), Code::invalid_model, "categories_nodes[0]");
  check(damaged([&](Json& m) { categorical_tree(m)["categories_nodes"].erase(0); }, kCase), Code::invalid_model, "categories_");
}

TEST_CASE("parameters that make no sense are refused by name") {
  const auto param = [](const char* name, const Json& value) {
    return damaged([&](Json& m) { m["learner"]["learner_model_param"][name] = value; });
  };
  check(param("num_feature", "2"), Code::invalid_model, "question");
  check(param("num_feature", "-2"), Code::malformed, "num_feature");
  check(param("num_feature", "many"), Code::malformed, "num_feature");
  check(param("num_feature", "1e99"), Code::malformed, "num_feature");
  check(param("num_feature", "2000000000"), Code::too_large, "num_feature");
  check(param("num_class", "2000000000"), Code::too_large, "learner_model_param");
  check(param("base_score", "[0.5,0.5]"), Code::invalid_model, "base_score");
  check(param("base_score", "half"), Code::malformed, "base_score");
  check(param("base_score", ""), Code::malformed, "base_score");
  check(damaged([](Json& m) { m["learner"]["objective"]["name"] = "reg:unheard"; }), Code::unsupported, "learner.objective.name");
  check(damaged([](Json& m) { m["learner"]["gradient_booster"]["name"] = "gbjungle"; }), Code::unsupported,
        "learner.gradient_booster.name");
  check(damaged([](Json& m) { m["version"] = {9, 0, 0}; }), Code::future_version, "version");
  check(damaged([](Json& m) { m["learner"]["gradient_booster"]["name"] = "dart"; }), Code::invalid_model, "weight_drop");
  check(damaged([](Json& m) {
          m["learner"]["gradient_booster"]["model"]["weight_drop"] = {1.0, 0.5};
        }),
        Code::invalid_model, "weight_drop");
  check(damaged([](Json& m) { m["learner"]["gradient_booster"]["model"]["weights"].erase(0); }, "3.2.0/gblinear-one"), Code::invalid_model,
        "weights");
  check(damaged([](Json& m) { m["learner"]["learner_model_param"]["base_score"] = "[2E0]"; }, "2.1.4/base-score-logistic-0.1"),
        Code::invalid_model, "base_score");
  check(damaged([](Json& m) { m["learner"]["feature_names"] = {"a", "a", "b", "c", "d"}; }), Code::invalid_model, "inputs");
  check(damaged([](Json& m) { m["learner"]["feature_names"] = {"a"}; }), Code::invalid_model, "feature_names");
  check(damaged([](Json& m) { m.erase("learner"); }), Code::unknown_format, "byte 0");
}

TEST_CASE("what is not a model is called by its name, with what to do") {
  const auto stranger = [](const std::string& text, const char* word) {
    const Error error = refusal(text);
    CHECK(error.code == Code::unknown_format);
    CAPTURE(error.message);
    CHECK(error.message.find(word) != std::string::npos);
  };
  stranger("<!doctype html><title>404</title>", "HTML");
  stranger("binf\x01\x02", "old binary");
  stranger("\x80\x04\x95", "pickle");
  stranger("[{\"nodeid\": 0}]", "dump");
  stranger("booster[0]:\n0:[f0<1]", "dump");
  stranger("tree\nversion=v4", "LightGBM");
  stranger("PK\x03\x04", "zip");
  stranger("\x1f\x8b\x08", "gzip");
  stranger("hello", "something else");
  check(refusal(""), Code::truncated, "byte 0");
}

TEST_CASE("counts of UBJSON that the bytes cannot hold are refused at once") {
  const auto key = [](const std::string& name) { return std::string("L\0\0\0\0\0\0\0", 8) + static_cast<char>(name.size()) + name; };
  const std::string names = "{" + key("learner") + "{" + key("feature_names"),
                    objective = "{" + key("learner") + "{" + key("objective") + "{" + key("name");
  const char* place = "learner.feature_names";
  check(refusal(names + "[$S#L" + std::string("\0\0\0\0\x3b\x9a\xca\0", 8) + "abcd"), Code::truncated, place);
  check(refusal(names + "[$T#L" + std::string("\x7f\0\0\0\x3b\x9a\xca\0", 8) + "abcd"), Code::too_large, place);
  check(refusal(names + "[#L" + std::string("\xff\xff\xff\xff\xff\xff\xff\xff", 8)), Code::malformed, place);
  check(refusal(objective + "SL" + std::string("\x7f\xff\xff\xff\xff\xff\xff\xff", 8) + "abcd"), Code::truncated, "learner.objective.name");
}

TEST_CASE("nesting beyond reason is refused, not followed") {
  check(refusal("{\"junk\": " + std::string(100000, '[')), Code::too_large, "junk");
  check(refusal("{\"junk\":" + std::string(100000, '{')), Code::malformed, "junk");
}

TEST_CASE("a huge category costs no memory") {
  // One code of 2^24 - 1 per set: as bit sets these would be 2 MB each.
  Json model = Json::parse(text_of(model_path("3.2.0/categories-strings", "model.json")));
  for (Json& t : model["learner"]["gradient_booster"]["model"]["trees"])
    for (Json& code : t["categories"]) code = (1 << 24) - 1 - code.get<int>();
  auto opened = Model::open(bytes_of(model.dump()));
  REQUIRE(opened.ok());
  CHECK((*opened)->describe().size() > 0);
}
