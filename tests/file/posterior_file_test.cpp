// Posteriors as exporters write them, node by node: sets of categories, and what must be refused. And golden rows that come later.

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "catch.h"
#include "engine/model.h"
#include "file/tensors.h"
#include "support/opened.h"

using namespace sapwood;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

// Two draws of one tree over one input of categories: a set at the root, then a numeric split on its left.
struct Preorder {
  std::vector<double> variable{0, 0, -1, -1, -1, -1}, value{0, 1.5, 10, 20, 30, 40};
  std::vector<double> set{0, -1, -1, -1, -1, -1};
  std::vector<std::uint32_t> set_begin{0, 2}, set_codes{2, 5};
  bool missing_left = false;

  Result<std::unique_ptr<Model>> open() const {
    const std::uint32_t draws[] = {2}, trees[] = {1};
    const double offset[] = {0};
    file::ContainerWriter out;
    out.add("posterior.draws", file::TensorType::i32, std::span<const std::uint32_t>(draws));
    out.add("posterior.trees", file::TensorType::i32, std::span<const std::uint32_t>(trees));
    out.add("posterior.offset", file::TensorType::f64, std::span<const double>(offset));
    out.add("posterior.variable", file::TensorType::i32, std::span<const double>(variable));
    out.add("posterior.value", file::TensorType::f64, std::span<const double>(value));
    out.add("posterior.set", file::TensorType::f64, std::span<const double>(set));
    out.add("posterior.set_begin", file::TensorType::u32, std::span<const std::uint32_t>(set_begin));
    out.add("posterior.set_codes", file::TensorType::u32, std::span<const std::uint32_t>(set_codes));
    auto bytes = out.finish(
        std::string(R"({"format":[1,0],"inputs":[{"name":"a","kind":"category"}],"output":{"type":"float64"},)"
                    R"("steps":[{"op":"posterior","layout":"preorder","feature_type":"float64","compare":"<=","missing_left":)") +
        (missing_left ? "true}]}" : "false}]}"));
    REQUIRE(bytes.ok());
    return Model::open(*bytes);
  }
};

Error error_of(const Preorder& file) {
  auto model = file.open();
  REQUIRE(!model.ok());
  return model.error();
}

std::vector<double> first_draw(Model& model, std::vector<double> x) {
  std::vector<double> all(2 * x.size()), first;
  REQUIRE(model.predict_draws({x.data(), x.size(), 1, 1, 1}, all).ok());
  for (std::size_t r = 0; r < x.size(); ++r) first.push_back(all[2 * r]);
  return first;
}

}  // namespace

TEST_CASE("a category of the set goes right, everything else goes left, and what is missing, too") {
  for (const bool missing_left : {false, true}) {
    Preorder file;
    file.missing_left = missing_left;
    const auto model = test::opened(file.open());
    const double missing = missing_left ? 10 : 20;  // at the numeric split below
    CHECK(first_draw(*model, {0, 1, 2, 3, 5, 9, kMissing}) == std::vector<double>{10, 10, 30, 20, 30, 20, missing});
    const auto again = test::opened(Model::open(*model->save()));
    CHECK(first_draw(*again, {0, 2, kMissing}) == std::vector<double>{10, 30, missing});
  }
}

TEST_CASE("sets that do not fit the nodes are refused") {
  Preorder file;
  for (const double number : {1.0, 1e300, std::numeric_limits<double>::infinity()}) {
    file = {};
    file.set[0] = number;
    CHECK(error_of(file).code == Code::invalid_model);
    CHECK(error_of(file).place == "array posterior.set[0]");
  }
  file = {};
  file.set.pop_back();
  CHECK(error_of(file).place == "array posterior.set");
  file = {};
  file.set_begin = {0, 3};
  CHECK(error_of(file).place == "array posterior.set_begin[0]");
  file.set_begin = {2, 0};
  CHECK(error_of(file).place == "array posterior.set_begin[0]");
  file.set_begin = {};
  CHECK(error_of(file).place == "array posterior.set[0]");
  file = {};
  file.set_codes = {5, 2};
  CHECK(error_of(file).code == Code::invalid_model);
  file.set_codes = {2, 1u << 24};
  CHECK(error_of(file).code == Code::invalid_model);
  file = {};
  file.set[0] = kMissing;  // then it is a numeric split
  CHECK(file.open().ok());
}

TEST_CASE("answers of the library become golden rows, unless the model has others") {
  const auto model = test::opened(Preorder().open());
  const std::vector<double> x{0, 2}, own{25, 35}, other{25, 35.001};
  const MatrixView rows{x.data(), 2, 1, 1, 1};
  const Status wrong = model->set_golden(rows, other, own);
  REQUIRE(!wrong.ok());
  CHECK(wrong.error().code == Code::golden_mismatch);
  CHECK(wrong.error().place == "golden row 1, output 0");
  CHECK(model->ir().golden.rows == 0);
  CHECK(model->set_golden(rows, own, {}).error().code == Code::invalid_argument);
  REQUIRE(model->set_golden(rows, own, own).ok());
  const auto again = test::opened(Model::open(*model->save()));
  CHECK(again->ir().golden.from_library);
  CHECK(again->ir().golden.raw == own);
}
