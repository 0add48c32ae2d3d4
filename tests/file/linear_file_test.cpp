// Linear models as exporters write them, and how near to them golden rows have to be.

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "catch.h"
#include "engine/model.h"
#include "file/tensors.h"
#include "support/opened.h"

using namespace sapwood;

namespace {

using Arrays = std::vector<std::pair<std::string, std::vector<double>>>;

// y = link(2 x - 3 z + 1), or of other arrays, in doubles, without a digest.
Result<std::unique_ptr<Model>> open(const std::string& link, const std::string& layout, const Arrays& more = {},
                                    const Arrays& linear = {{"linear.base", {1}}, {"linear.weights", {2, -3}}},
                                    const std::string& output = "") {
  file::ContainerWriter out;
  for (const Arrays* arrays : {&linear, &more})
    for (const auto& [name, values] : *arrays) out.add(name, file::TensorType::f64, std::span<const double>(values));
  auto bytes = out.finish(R"({"format":[1,0],"inputs":[{"name":"x","missing":"error"},{"name":"z","missing":"error"}],)"
                          R"("steps":[{"op":"linear",)" +
                          layout + R"("feature_type":"float64","sum_type":"float64","skip_missing":false}],)" +
                          R"("output":{"type":"float64",)" + output + R"("link":")" + link + R"("}})");
  REQUIRE(bytes.ok());
  const std::string digest = "sapwood.sha256";
  const auto as_byte = [](std::byte a, char b) { return a == static_cast<std::byte>(b); };
  const auto at = std::search(bytes->begin(), bytes->end(), digest.begin(), digest.end(), as_byte);
  REQUIRE(at != bytes->end());
  *at = std::byte{'S'};
  return Model::open(*bytes);
}

constexpr const char* kPlain = R"("layout":"plain",)";

}  // namespace

TEST_CASE("plain linear models need no digest, others do") {
  const auto model = test::opened(open("identity", kPlain));
  const std::vector<double> row{0.5, 2};
  std::vector<double> out(1);
  REQUIRE(model->predict(Answer::raw, {row.data(), 1, 2, 2, 1}, out).ok());
  CHECK(out[0] == -4);
  CHECK(open("identity", "").error().code == Code::digest_mismatch);
  CHECK(open("identity", R"("layout":"preorder",)").error().code == Code::unsupported);
}

TEST_CASE("golden rows of linear models agree to 1e-12 of what each row's sum is made of") {
  // Terms of 6e6 that leave 1, and of 6 that leave 1.
  const std::vector<double> x{1.5e6, 1e6, 1.5, 1};
  const MatrixView rows{x.data(), 2, 2, 2, 1};
  const auto agrees = [&](const std::string& link, double first, double second) {
    const double e = link == "exp" ? std::exp(1.0) : 1.0;
    const auto model = test::opened(open(link, kPlain));
    const Status status = model->set_golden(rows, std::vector<double>{1, 1}, std::vector<double>{e * (1 + first), e * (1 + second)});
    if (!status.ok()) CHECK(status.error().code == Code::golden_mismatch);
    return status.ok();
  };
  for (const char* link : {"identity", "exp"}) {
    CAPTURE(link);
    CHECK(agrees(link, 5e-6, 5e-12));
    CHECK_FALSE(agrees(link, 7e-6, 0));
    CHECK_FALSE(agrees(link, 0, 8e-12));
  }
  const auto model = test::opened(open("identity", kPlain));
  CHECK(model->set_golden(rows, std::vector<double>{1 + 5e-6, 1 + 5e-12}, std::vector<double>{1, 1}).ok());
  CHECK_FALSE(model->set_golden(rows, std::vector<double>{1, 1 + 8e-12}, std::vector<double>{1, 1}).ok());
}

TEST_CASE("golden rows of steep links agree to what a difference of the sum makes of the answer") {
  const std::vector<double> x{0.5, 0.666};  // a sum of 0.002 of terms of 4: its reciprocal is 500
  const auto agrees = [&](double off) {
    const auto model = test::opened(open("inverse", kPlain));
    const MatrixView row{x.data(), 1, 2, 2, 1};
    std::vector<double> raw(1);
    REQUIRE(model->predict(Answer::raw, row, raw).ok());
    return model->set_golden(row, raw, std::vector<double>{1 / raw[0] + off}).ok();
  };
  CHECK(agrees(0.9e-6));
  CHECK_FALSE(agrees(1.1e-6));
}

TEST_CASE("links of generalized linear models, by their words") {
  const std::vector<double> row{1.25, 1.1};  // a sum of 0.2
  const MatrixView rows{row.data(), 1, 2, 2, 1};
  const auto mean = [&](const std::string& link, double parameter) {
    const auto model = test::opened(open(link, kPlain, {{"output.link_parameter", {parameter}}}));
    std::vector<double> out(1), again(1);
    REQUIRE(model->predict(Answer::response, rows, out).ok());
    // What is saved says the same.
    const auto saved = model->save();
    REQUIRE(saved.ok());
    REQUIRE(test::opened(Model::open(*saved))->predict(Answer::response, rows, again).ok());
    CHECK(again[0] == out[0]);
    return out[0];
  };
  const double z = 1 + 1.25 * 2 - 1.1 * 3;
  const auto near = [](double a, double b) { return std::abs(a / b - 1) < 1e-15; };
  CHECK(near(mean("cloglog", 1), -std::expm1(-std::exp(z))));
  CHECK(near(mean("loglog", 1), std::exp(-std::exp(-z))));
  CHECK(near(mean("cauchit", 1), 0.5 + std::atan(z) / 3.14159265358979323846));
  CHECK(near(mean("logc", 1), -std::expm1(z)));
  CHECK(mean("inverse", 1) == 1 / z);
  CHECK(near(mean("inverse_square", 1), 1 / std::sqrt(z)));
  CHECK(mean("square", 1) == z * z);
  CHECK(near(mean("power", -1.5), std::pow(z, 1 / -1.5)));
  CHECK(near(mean("negative_binomial", 0.7), 1 / (0.7 * std::expm1(-z))));
  CHECK(mean("modified_huber", 1) == (z + 1) / 2);
}

TEST_CASE("ordered outcomes: one response more than scores") {
  const std::string task = R"("task":"multiclass","decision":"largest_response","probabilities":true,)";
  const auto model =
      test::opened(open("cumulative_probit", kPlain, {}, {{"linear.base", {-1, 0.5, 2}}, {"linear.weights", {2, 2, 2, -3, -3, -3}}}, task));
  const std::vector<double> x{0.5, 0.2, -1, 0.1, 0.3, 0.3};
  const MatrixView rows{x.data(), 3, 2, 2, 1};
  std::vector<double> out(12), one(4), labels(3);
  REQUIRE(model->width(Answer::raw) == 3);
  REQUIRE(model->width(Answer::response) == 4);
  REQUIRE(model->predict(Answer::response, rows, out).ok());
  REQUIRE(model->predict(Answer::label, rows, labels).ok());
  const auto normal = [](double z) { return std::erfc(-z / std::sqrt(2.0)) / 2; };
  for (std::size_t r = 0; r < 3; ++r) {
    const double z = 2 * x[2 * r] - 3 * x[2 * r + 1];
    const double p[] = {0, normal(z - 1), normal(z + 0.5), normal(z + 2), 1};
    std::size_t largest = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      CHECK(std::abs(out[4 * r + k] - (p[k + 1] - p[k])) < 1e-15);
      if (p[k + 1] - p[k] > p[largest + 1] - p[largest]) largest = k;
    }
    CHECK(labels[r] == static_cast<double>(largest));
    REQUIRE(model->predict(Answer::probability, rows.part(r, 1), one).ok());
    CHECK(std::equal(one.begin(), one.end(), out.begin() + static_cast<std::ptrdiff_t>(4 * r)));
  }
}

TEST_CASE("links that there are not") {
  const auto refused = [](const std::string& link, double parameter = 1, const std::string& output = "") {
    const auto model =
        open(link, kPlain, {{"output.link_parameter", {parameter}}}, {{"linear.base", {1}}, {"linear.weights", {2, -3}}}, output);
    REQUIRE(!model.ok());
    return model.error();
  };
  CHECK(refused("logit").code == Code::unsupported);
  CHECK(refused("cumulative_").code == Code::unsupported);
  CHECK(refused("sideways_logistic").code == Code::unsupported);
  for (const char* link : {"cumulative_exp", "sequential_identity", "normalised_softmax", "cumulative_modified_huber"}) {
    CHECK(refused(link).code == Code::invalid_model);
    CHECK(refused(link).got == link);
  }
  CHECK(refused("normalised_logistic").expected == "2 scores or more");
  CHECK(refused("power", 0).place == "link_parameter");
  CHECK(refused("negative_binomial", -1).place == "link_parameter");
  CHECK(refused("negative_binomial", std::nan("")).place == "link_parameter");
  CHECK(refused("cumulative_logistic", 1, R"("task":"multiclass","decision":"largest",)").place == "decision");
}

TEST_CASE("intervals of a linear model") {
  const std::vector<double> covariance{0.5, 0.1, 0, 0.1, 0.2, -0.05, 0, -0.05, 0.3}, center{0.25, 1};
  const std::vector<double> x{0.5, 2, 3, -1};
  const MatrixView rows{x.data(), 2, 2, 2, 1};
  const auto bounds = [&](const std::string& link, const Arrays& arrays, const IntervalOptions& options = {}) {
    std::vector<double> lower(2), upper(2);
    const auto model = test::opened(open(link, kPlain, arrays));
    const auto saved = model->save();
    REQUIRE(saved.ok());
    REQUIRE(test::opened(Model::open(*saved))->predict_interval(rows, options, lower, upper).ok());
    return std::vector<double>{lower[0], upper[0], lower[1], upper[1]};
  };
  const auto variance = [&](std::size_t r, bool centred) {
    const double z[] = {1, x[2 * r] - (centred ? center[0] : 0), x[2 * r + 1] - (centred ? center[1] : 0)};
    double v = 0;
    for (std::size_t i = 0; i < 3; ++i)
      for (std::size_t j = 0; j < 3; ++j) v += z[i] * covariance[3 * i + j] * z[j];
    return v;
  };
  const double sum[] = {1 + 1.0 - 6, 1 + 6.0 + 3};
  const auto check = [](const std::vector<double>& got, std::size_t r, double lower, double upper) {
    CHECK(std::abs(got[2 * r] - lower) < 1e-14 * std::abs(lower));
    CHECK(std::abs(got[2 * r + 1] - upper) < 1e-14 * std::abs(upper));
  };
  // R: qnorm(0.95), qt(0.95, 7), qt(0.995, 7)
  const double normal = 1.6448536269514722, t = 1.8945786050900062, t99 = 3.4994832973504932;
  const Arrays plain{{"linear.covariance", covariance}};
  const Arrays all{{"linear.covariance", covariance}, {"linear.center", center}, {"linear.scale", {0.4}}, {"linear.freedom", {7}}};
  for (std::size_t r = 0; r < 2; ++r) {
    double half = normal * std::sqrt(variance(r, false));
    check(bounds("identity", plain), r, sum[r] - half, sum[r] + half);
    check(bounds("exp", plain), r, std::exp(sum[r] - half), std::exp(sum[r] + half));
    // The two ends change places.
    check(bounds("power", {{"linear.covariance", covariance}, {"output.link_parameter", {-1 / 3.0}}}), r,
          std::min(std::pow(sum[r] - half, -3), std::pow(sum[r] + half, -3)),
          std::max(std::pow(sum[r] - half, -3), std::pow(sum[r] + half, -3)));
    half = t * std::sqrt(variance(r, true));
    check(bounds("identity", all), r, sum[r] - half, sum[r] + half);
    half = t99 * std::sqrt(variance(r, true) + 0.4);
    check(bounds("identity", all, {.level = 0.99, .kind = IntervalOptions::Kind::predictive}), r, sum[r] - half, sum[r] + half);
  }
}

TEST_CASE("intervals that a linear model does not have") {
  std::vector<double> lower(1), upper(1);
  const std::vector<double> x{0.5, 2};
  const MatrixView row{x.data(), 1, 2, 2, 1};
  const std::vector<double> unit{1, 0, 0, 0, 1, 0, 0, 0, 1};
  const auto asked = [&](const std::string& link, const Arrays& arrays, const IntervalOptions& options = {}) {
    const Status status = test::opened(open(link, kPlain, arrays))->predict_interval(row, options, lower, upper);
    REQUIRE(!status.ok());
    return status.error().code;
  };
  CHECK(asked("identity", {}) == Code::no_such_answer);
  CHECK(asked("identity", {{"linear.covariance", unit}}, {.kind = IntervalOptions::Kind::predictive}) == Code::no_such_answer);
  CHECK(asked("exp", {{"linear.covariance", unit}, {"linear.scale", {1}}}, {.kind = IntervalOptions::Kind::predictive}) ==
        Code::no_such_answer);
  CHECK(asked("identity", {{"linear.covariance", unit}}, {.method = IntervalOptions::Method::highest_density}) == Code::no_such_answer);
  CHECK(asked("identity", {{"linear.covariance", unit}}, {.level = 1}) == Code::invalid_argument);
}

TEST_CASE("uncertainty that is none") {
  const std::vector<double> unit{1, 0, 0, 0, 1, 0, 0, 0, 1};
  const auto place = [](const Arrays& arrays) {
    const auto model = open("identity", kPlain, arrays);
    REQUIRE(!model.ok());
    CHECK(model.error().code == Code::invalid_model);
    return model.error().place;
  };
  CHECK(place({{"linear.covariance", {1, 0, 0, 1}}}) == "covariance");
  CHECK(place({{"linear.covariance", {1, 0, 0, 0.5, 1, 0, 0, 0, 1}}}) == "covariance 1, 0");
  CHECK(place({{"linear.covariance", {1, 0, 0, 0, std::nan(""), 0, 0, 0, 1}}}) == "covariance 1, 1");
  CHECK(place({{"linear.covariance", unit}, {"linear.center", {1}}}) == "center");
  CHECK(place({{"linear.center", {1, 2}}}) == "center");
  CHECK(place({{"linear.covariance", unit}, {"linear.scale", {-1}}}) == "scale");
  CHECK(place({{"linear.covariance", unit}, {"linear.freedom", {-3}}}) == "freedom");
  const auto two = open("identity", kPlain, {{"linear.covariance", unit}}, {{"linear.base", {1, 2}}, {"linear.weights", {2, -3, 1, 0}}},
                        R"("task":"multi_regression",)");
  REQUIRE(!two.ok());
  CHECK(two.error().place == "covariance");
}
