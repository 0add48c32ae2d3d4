// The Sapwood file: what a reader must refuse, and that nothing in it can be changed unnoticed.

#include <algorithm>
#include <cstring>
#include <string>

#include "catch.h"
#include "engine/model.h"
#include "file/sapwood_file.h"
#include "support/fixtures.h"

using namespace sapwood;

namespace {

using Bytes = std::vector<std::byte>;

Bytes saved(const char* fixture, const SaveOptions& options = {}) {
  const auto bytes = test::read_file(test::xgboost_fixture(fixture).folder + "/model.json");
  auto model = Model::open(bytes);
  REQUIRE(model.ok());
  auto out = (*model)->save(options);
  REQUIRE(out.ok());
  return std::move(*out);
}

Error refusal(const Bytes& bytes) {
  auto model = Model::open(bytes);
  REQUIRE(!model.ok());
  return model.error();
}

std::string header_of(const Bytes& bytes) {
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), 8);
  return {reinterpret_cast<const char*>(bytes.data()) + 8, static_cast<std::size_t>(length)};
}

// The file with another header text, its length set right.
Bytes with_header(const Bytes& bytes, const std::string& header) {
  const std::size_t data = 8 + header_of(bytes).size();
  Bytes out(8);
  const std::uint64_t length = header.size();
  std::memcpy(out.data(), &length, 8);
  const auto* text = reinterpret_cast<const std::byte*>(header.data());
  out.insert(out.end(), text, text + header.size());
  out.insert(out.end(), bytes.begin() + static_cast<std::ptrdiff_t>(data), bytes.end());
  return out;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

constexpr const char* kCase = "3.2.0/categories-strings";

}  // namespace

TEST_CASE("every byte of a Sapwood file counts") {
  const Bytes good = saved(kCase);
  REQUIRE(Model::open(good).ok());
  const std::size_t header = 8 + header_of(good).size();
  for (std::size_t i = 0; i < good.size(); i += i < header ? 5 : 61) {
    Bytes bad = good;
    bad[i] ^= std::byte{1};
    auto model = Model::open(bad);
    if (i >= header) {
      REQUIRE(!model.ok());
      CHECK(model.error().code == Code::digest_mismatch);
    } else if (model.ok()) {
      // Padding of the header is the only thing that may change.
      CHECK(good[i] == std::byte{' '});
    }
  }
}

TEST_CASE("a Sapwood file cut at any byte, or with bytes behind it, is refused") {
  const Bytes good = saved(kCase);
  for (std::size_t n = 0; n < good.size(); n += n < 300 ? 1 : 61) {
    const Error error = refusal(Bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(n)));
    if (n > 9) CHECK(error.code == Code::truncated);
  }
  Bytes longer = good;
  longer.push_back(std::byte{0});
  CHECK(refusal(longer).code == Code::malformed);
  CHECK(refusal(longer).message.find("follow the last array") != std::string::npos);
}

TEST_CASE("files from the future, unknown steps and foreign safetensors are refused, each by name") {
  const Bytes good = saved(kCase);
  const std::string header = header_of(good);
  CHECK(refusal(with_header(good, replaced(header, "\\\"format\\\":[1,0]", "\\\"format\\\":[2,0]"))).code == Code::future_version);
  const Error step = refusal(with_header(good, replaced(header, "\\\"op\\\":\\\"forest\\\"", "\\\"op\\\":\\\"jungle\\\"")));
  CHECK(step.code == Code::unsupported);
  CHECK(step.got == "jungle");
  CHECK(refusal(with_header(good, replaced(header, "\"sapwood\":", "\"heartwood\":"))).code == Code::unknown_format);
  CHECK(refusal(with_header(good, replaced(header, "\"sapwood.sha256\":", "\"sapwood.sha512\":"))).code == Code::digest_mismatch);
  // A minor version from the future loads, but its digest no longer fits the manifest.
  CHECK(refusal(with_header(good, replaced(header, "\\\"format\\\":[1,0]", "\\\"format\\\":[1,7]"))).code == Code::digest_mismatch);
}

TEST_CASE("a header that claims what the file does not hold is refused without the memory for it") {
  const auto claim = [](const std::string& header) {
    Bytes out(8);
    const std::uint64_t length = header.size();
    std::memcpy(out.data(), &length, 8);
    const auto* text = reinterpret_cast<const std::byte*>(header.data());
    out.insert(out.end(), text, text + header.size());
    return refusal(out).code;
  };
  CHECK(claim(R"({"a":{"dtype":"F32","shape":[1000000000],"data_offsets":[0,4000000000]}})") == Code::truncated);
  CHECK(claim(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})") == Code::malformed);
  CHECK(claim(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,0]}})") == Code::malformed);
  CHECK(claim(R"({"a":{"dtype":"F16","shape":[0],"data_offsets":[0,0]}})") == Code::unsupported);
  CHECK(claim(R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}})") ==
        Code::malformed);
  Bytes huge(16, std::byte{'{'});
  const std::uint64_t length = std::uint64_t{1} << 39;
  std::memcpy(huge.data(), &length, 8);
  CHECK(refusal(huge).code == Code::too_large);
}

TEST_CASE("covers are kept when they are asked for, and golden rows say who made them") {
  const Bytes plain = saved(kCase), explained = saved(kCase, {Profile::exact, true, 32});
  CHECK(header_of(plain).find("forest.cover") == std::string::npos);
  CHECK(header_of(explained).find("forest.cover") != std::string::npos);
  auto model = Model::open(explained);
  REQUIRE(model.ok());
  CHECK((*model)->describe().find(R"("golden":{"rows":32,"source":"engine"})") != std::string::npos);
  const auto& forest = std::get<ir::Forest>((*model)->ir().predictor);
  CHECK(forest.cover.size() == forest.nodes.size());
}

TEST_CASE("a model without inputs keeps its golden rows") {
  auto model = Model::open(test::read_file("tests/fuzz/corpus/model/no-inputs.json"));
  REQUIRE(model.ok());
  REQUIRE((*model)->ir().inputs.empty());
  const auto bytes = (*model)->save();
  REQUIRE(bytes.ok());
  auto again = Model::open(*bytes);
  REQUIRE(again.ok());
  CHECK((*again)->ir().golden.rows == 32);
}

TEST_CASE("golden rows that a save makes belong to that file, and each save follows its own options") {
  auto model = Model::open(test::read_file(test::xgboost_fixture(kCase).folder + "/model.json"));
  REQUIRE(model.ok());
  const auto rows_saved = [&](std::uint32_t rows) {
    auto bytes = (*model)->save({Profile::exact, false, rows});
    REQUIRE(bytes.ok());
    auto again = Model::open(*bytes);
    REQUIRE(again.ok());
    return (*again)->ir().golden.rows;
  };
  CHECK(rows_saved(8) == 8);
  CHECK(rows_saved(0) == 0);
  CHECK(rows_saved(32) == 32);
  CHECK((*model)->describe().find(R"("golden":null)") != std::string::npos);
}
