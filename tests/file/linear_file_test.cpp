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

// y = link(2 x - 3 z + 1), in doubles, without a digest.
Result<std::unique_ptr<Model>> open(const std::string& link, const std::string& layout) {
  const double base[] = {1}, weights[] = {2, -3};
  file::ContainerWriter out;
  out.add("linear.base", file::TensorType::f64, std::span<const double>(base));
  out.add("linear.weights", file::TensorType::f64, std::span<const double>(weights));
  auto bytes = out.finish(R"({"format":[1,0],"inputs":[{"name":"x","missing":"error"},{"name":"z","missing":"error"}],)"
                          R"("steps":[{"op":"linear",)" +
                          layout + R"("feature_type":"float64","sum_type":"float64","skip_missing":false}],)" +
                          R"("output":{"type":"float64","link":")" + link + R"("}})");
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
