// What the file says beside the trees: the divisor of a mean, and what an input takes for zero and missing.

#include <limits>
#include <string>
#include <vector>

#include "catch.h"
#include "engine/model.h"
#include "file/sapwood_file.h"
#include "file/tensors.h"
#include "ir/validate.h"
#include "support/bits.h"
#include "support/fixtures.h"
#include "support/random_forest.h"

using namespace sapwood;

namespace {

using Bytes = std::vector<std::byte>;

Bytes written(const ir::Model& model) {
  auto bytes = file::write(model, {});
  REQUIRE(bytes.ok());
  return std::move(*bytes);
}

ir::Model read_back(const Bytes& bytes) {
  auto model = file::read(bytes);
  REQUIRE(model.ok());
  return std::move(*model);
}

bool says(const Bytes& bytes, const std::string& word) {
  return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()).find(word) != std::string::npos;
}

ir::Model forest_model() { return test::random_forest({3, 4, 1, 3, false, false, true, false, ir::DType::f64, ir::DType::f64}, 17); }

// A plain file of one leaf, with a divisor of any values and any type.
template <class T>
Result<std::unique_ptr<Model>> open_with_divisor(const std::vector<T>& divisor, file::TensorType type) {
  const std::uint32_t one[] = {1}, zero[] = {0};
  const double nothing[] = {0}, leaf[] = {3}, none[] = {-1};
  file::ContainerWriter out;
  out.add("forest.base", file::TensorType::f64, std::span<const double>(nothing));
  out.add("forest.divisor", type, std::span<const T>(divisor));
  out.add("forest.tree_size", file::TensorType::u8, std::span<const std::uint32_t>(one));
  out.add("forest.left", file::TensorType::i32, std::span<const double>(none));
  for (const char* name : {"forest.right", "forest.feature", "forest.missing_left"})
    out.add(name, file::TensorType::u8, std::span<const std::uint32_t>(zero));
  out.add("forest.threshold", file::TensorType::f64, std::span<const double>(nothing));
  out.add("forest.leaf", file::TensorType::f64, std::span<const double>(leaf));
  auto bytes = out.finish(R"({"format":[1,0],"inputs":[{"name":"a"}],"output":{"type":"float64"},)"
                          R"("steps":[{"op":"forest","layout":"plain","feature_type":"float64","sum_type":"float64","compare":"<="}]})");
  REQUIRE(bytes.ok());
  return Model::open(*bytes);
}

}  // namespace

TEST_CASE("a divisor and the rules of zeros come back from the file, and are not written where they say nothing") {
  ir::Model model = forest_model();
  const Bytes before = written(model);
  CHECK_FALSE(says(before, "forest.divisor"));
  CHECK_FALSE(says(before, "zero_missing"));
  CHECK_FALSE(says(before, "nan_is_zero"));

  std::get<ir::Forest>(model.predictor).divisor = 3;
  model.inputs[0].nan_is_zero = true;
  model.inputs[1].zero_missing = true;
  model.inputs[2].nan_is_zero = model.inputs[2].zero_missing = true;
  const Bytes bytes = written(model);
  const ir::Model again = read_back(bytes);
  CHECK(std::get<ir::Forest>(again.predictor).divisor == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(again.inputs[i].nan_is_zero == model.inputs[i].nan_is_zero);
    CHECK(again.inputs[i].zero_missing == model.inputs[i].zero_missing);
  }
  CHECK((written(again) == bytes));
}

TEST_CASE("sums are divided once, after the last tree, in their own type") {
  auto model = open_with_divisor<double>({7}, file::TensorType::f64);
  REQUIRE(model.ok());
  const std::vector<double> x{0.0};
  std::vector<double> out(1);
  REQUIRE((*model)->predict(Answer::raw, {x.data(), 1, 1, 1, 1}, out).ok());
  CHECK(test::same_bits(out[0], 3.0 / 7.0));
}

TEST_CASE("sums cannot be divided by zero, by what is negative, infinite or no number, or by two numbers") {
  const auto refused = [](const std::vector<double>& divisor, Code code) {
    CAPTURE(divisor.empty() ? 0.0 : divisor[0]);
    const auto model = open_with_divisor(divisor, file::TensorType::f64);
    REQUIRE(!model.ok());
    CHECK(model.error().code == code);
    CHECK(model.error().place.find("divisor") != std::string::npos);
  };
  for (const double divisor :
       {0.0, -0.0, -1.0, std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(), std::nan("")})
    refused({divisor}, Code::invalid_model);
  refused({}, Code::malformed);
  refused({1, 2}, Code::malformed);
  // Any type of the file will do.
  CHECK(open_with_divisor<std::uint32_t>({5}, file::TensorType::u8).ok());
}
