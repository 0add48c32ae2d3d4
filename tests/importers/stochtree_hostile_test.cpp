// Files that stochtree never wrote: cut anywhere, changed anywhere, claims that do not hold. Each is a typed error with a place.

#include <algorithm>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "catch.h"
#include "engine/loader.h"
#include "engine/model.h"
#include "support/fixtures.h"
#include "support/gunzip.h"

using namespace sapwood;
using nlohmann::json;

namespace {

std::string text_of(const std::string& name) {
  const auto bytes = test::gunzip(test::read_file("tests/fixtures/stochtree/" + name + "/model.json.gz"));
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::span<const std::byte> bytes_of(const std::string& text) { return std::as_bytes(std::span(text)); }

json one_tree() { return json::parse(text_of("0.4.5/one-tree")); }
json& tree_of(json& model) { return model["forests"]["forest_0"]["forest_0"]["tree_0"]; }

// A tree with one split, on which the cases below are built.
json stump() {
  json model = one_tree();
  tree_of(model) = {{"output_dimension", 1},         {"left", {1, -1, -1}},          {"right", {2, -1, -1}},
                    {"split_index", {0, -1, -1}},    {"threshold", {0.5, 0.0, 0.0}}, {"node_type", {1, 0, 0}},
                    {"leaf_value", {0.0, 1.0, 2.0}}, {"category_list", {3}},         {"category_list_begin", {0, 0, 0}},
                    {"category_list_end", {1, 1, 1}}};
  return model;
}

// The error of a changed model, which is the same in one piece and in many.
Error refused(json model, const std::function<void(json&)>& change) {
  change(model);
  const std::string text = model.dump();
  const auto whole = Model::open(bytes_of(text));
  if (whole.ok()) FAIL("this opened: " << text.substr(0, 200));
  Loader loader;
  Status status;
  for (std::size_t at = 0; at < text.size() && status.ok(); at += 37)
    status = loader.feed(bytes_of(text).subspan(at, std::min<std::size_t>(37, text.size() - at)));
  if (status.ok()) status = loader.finish().take_status();
  CHECK(status.error().message == whole.error().message);
  CHECK(status.error().place == whole.error().place);
  return whole.error();
}

}  // namespace

TEST_CASE("a stochtree file that is cut at any byte is an error, in one piece and in many") {
  const std::string text = text_of("0.4.5/one-tree");
  REQUIRE(Model::open(bytes_of(text)).ok());
  for (std::size_t size = 0; size < text.size(); ++size) {
    const auto cut = bytes_of(text).subspan(0, size);
    const auto whole = Model::open(cut);
    REQUIRE(!whole.ok());
    if (size > 80) CHECK(whole.error().code == Code::truncated);
    Loader loader;
    for (std::size_t at = 0; at < size; at += 100) REQUIRE(loader.feed(cut.subspan(at, std::min<std::size_t>(100, size - at))).ok());
    CHECK(loader.finish().error().code == whole.error().code);
  }
}

TEST_CASE("a stochtree file with any byte changed opens or is a typed error") {
  const std::string text = text_of("0.4.5/one-tree");
  for (std::size_t at = 0; at < text.size(); ++at)
    for (const char c : {'"', '{', ']', ',', '-', '9', '\\', '\0', '\xff'}) {
      std::string changed = text;
      changed[at] = c;
      const auto model = Model::open(bytes_of(changed));
      if (!model.ok()) CHECK(!model.error().message.empty());
    }
}

TEST_CASE("trees of a stochtree file that are no trees are refused, naming them") {
  const auto wrong_tree = [](const std::function<void(json&)>& change) { return refused(stump(), [&](json& m) { change(tree_of(m)); }); };
  REQUIRE(Model::open(bytes_of(stump().dump())).ok());
  for (const auto& change : std::vector<std::function<void(json&)>>{
           [](json& t) { t["left"][0] = 3; },
           [](json& t) { t["left"][0] = -2; },
           [](json& t) { t["left"][0] = 0; },
           [](json& t) { t["left"][0] = 2; },
           [](json& t) { t["left"][1] = 0, t["right"][1] = 2, t["split_index"][1] = 1; },
           [](json& t) {
             t["right"] = json::array({2, -1});
           },
           [](json& t) { t["threshold"] = json::array(); },
           [](json& t) { t["leaf_value"].push_back(1); },
           [](json& t) { t.erase("left"); },
           [](json& t) { t["left"] = json::array(), t["right"] = json::array(); },
           [](json& t) { t["output_dimension"] = 2; },
           [](json& t) { t["node_type"][0] = 2, t["category_list_end"][0] = 2; },
           [](json& t) { t["node_type"][0] = 2, t["category_list_begin"][0] = -1; },
           [](json& t) { t["node_type"][0] = 2, t["category_list"][0] = 1 << 24; },
           [](json& t) { t["node_type"][0] = 2, t.erase("category_list_end"); },
       }) {
    const Error error = wrong_tree(change);
    CHECK(error.code == Code::invalid_model);
    CHECK(error.place.find("draw 0, ensemble 0, tree 0") != std::string::npos);
  }
  for (const std::int64_t feature : {-1, 4, 1 << 30, 2147483647}) {
    const Error error = wrong_tree([&](json& t) { t["split_index"][0] = feature; });
    CHECK(error.code == Code::invalid_model);
  }
  // Types, and where they stand.
  const Error text = wrong_tree([](json& t) { t["left"][1] = "x"; });
  CHECK(text.code == Code::invalid_model);
  CHECK(text.place.find("forests.forest_0.forest_0.tree_0.left[1], byte ") == 0);
  CHECK(wrong_tree([](json& t) { t["threshold"] = 5; }).code == Code::invalid_model);
  CHECK(wrong_tree([](json& t) { t["leaf_value"][1] = nullptr; }).code == Code::invalid_model);
  CHECK(wrong_tree([](json& t) { t["output_dimension"] = 1e9; }).code == Code::invalid_model);
  CHECK(wrong_tree([](json& t) { t = 7; }).code == Code::invalid_model);
}

TEST_CASE("draws that do not match the trees of a stochtree file are refused") {
  const auto tampered = [](const std::function<void(json&)>& change) { return refused(one_tree(), change); };
  const auto forest = [](json& m) -> json& { return m["forests"]["forest_0"]; };
  for (const auto& change : std::vector<std::function<void(json&)>>{
           [&](json& m) { forest(m).erase("forest_1"); },
           [&](json& m) { forest(m)["forest_9"] = forest(m)["forest_0"]; },
           [&](json& m) { forest(m)["forest_16777215"] = forest(m)["forest_0"]; },
           [&](json& m) { forest(m)["forest_999999999"] = forest(m)["forest_0"]; },
           [&](json& m) { forest(m)["forest_0"]["tree_1"] = tree_of(m); },
           [&](json& m) { forest(m)["forest_0"]["tree_999999999"] = tree_of(m); },
           [&](json& m) { forest(m)["forest_0"].erase("tree_0"); },
           [&](json& m) { forest(m)["num_samples"] = 4; },
           [&](json& m) { forest(m)["num_trees"] = 4e9; },
           [&](json& m) { m["num_samples"] = 1e300; },
           [&](json& m) { m["parameters"]["sigma2_global_samples"].push_back(1.0); },
           [&](json& m) { m["parameters"]["sigma2_global_samples"][0] = -1.0; },
           [&](json& m) { m["include_variance_forest"] = true; },
           [&](json& m) { m["forests"]["forest_1"] = m["forests"]["forest_0"]; },
           [&](json& m) { m["forests"] = json::object(); },
           [&](json& m) { m["forests"]["forest_1"] = m["forests"]["forest_0"], m["forests"].erase("forest_0"); },
           [&](json& m) { m.erase("outcome_mean"); },
           [&](json& m) { m.erase("outcome_scale"); },
           [&](json& m) { m.erase("covariate_preprocessor"); },
           [&](json& m) { m["covariate_preprocessor"] = "{\"is_fitted\":true}"; },
           [&](json& m) {
             for (const char* k : {"forest_0", "forest_1", "forest_2"}) forest(m).erase(k);
             forest(m)["num_samples"] = 0;
           },
       })
    CHECK(tampered(change).code == Code::invalid_model);
  CHECK(tampered([](json& m) { m["covariate_preprocessor"] = "{"; }).code == Code::truncated);
  CHECK(tampered([](json& m) { m["outcome_mean"] = "x"; }).code == Code::invalid_model);
  CHECK(refused(one_tree(), [](json& m) {
          m = m["forests"]["forest_0"];
          m.erase("is_exponentiated");
        }).code == Code::invalid_model);
  // The same tree twice: JSON allows it.
  std::string text = one_tree().dump();
  const std::string key = "\"tree_0\":";
  const auto at = text.find(key), end = text.find("},\"forest_1\"");
  text.insert(at, text.substr(at, end - at) + ",");
  const auto twice = Model::open(bytes_of(text));
  REQUIRE(!twice.ok());
  CHECK(twice.error().message == "this tree came twice");
}

TEST_CASE("what stochtree can do and Sapwood cannot is refused by name") {
  const auto named = [](const std::function<void(json&)>& change) {
    const Error error = refused(one_tree(), change);
    CHECK(error.code == Code::unsupported);
    return error.message;
  };
  const auto has = [](const std::string& message, const char* words) { return message.find(words) != std::string::npos; };
  CHECK(has(named([](json& m) { m["has_rfx"] = true; }), "random effects"));
  CHECK(has(named([](json& m) {
              m["outcome_model"] = {{"outcome", "ordinal"}, {"link", "cloglog"}};
            }),
            "\"ordinal\" with the link \"cloglog\""));
  CHECK(has(named([](json& m) { m["outcome_model"] = {{"outcome", "binary"}, {"link", "cloglog"}}; }), "cloglog"));
  CHECK(has(named([](json& m) { m["outcome_model"] = {{"outcome", "count"}, {"link", "log"}}; }), "count"));
  CHECK(has(named([](json& m) { m["include_mean_forest"] = false; }), "without a mean forest"));
  CHECK(has(named([](json& m) { m["propensity_covariate"] = "prognostic"; }), "BCF"));
  CHECK(has(named([](json& m) { m["adaptive_coding"] = true; }), "BCF"));
  CHECK(has(named([](json& m) { m["forests"]["forest_2"] = m["forests"]["forest_0"]; }), "more forests"));
}
