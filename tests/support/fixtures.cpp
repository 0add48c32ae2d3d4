#include "support/fixtures.h"

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace sapwood::test {

std::vector<std::byte> read_file(const std::string& path) {
  std::ifstream in(std::string(SAPWOOD_SOURCE_DIR) + "/" + path, std::ios::binary);
  if (!in) throw std::runtime_error("no file " + path);
  const std::vector<char> chars((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  std::vector<std::byte> bytes(chars.size());
  if (!chars.empty()) std::memcpy(bytes.data(), chars.data(), chars.size());
  return bytes;
}

std::map<std::string, Matrix> read_tensors(const std::string& path) {
  const auto bytes = read_file(path);
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), 8);
  const auto* text = reinterpret_cast<const char*>(bytes.data()) + 8;
  const auto header = nlohmann::json::parse(text, text + length);
  std::map<std::string, Matrix> out;
  for (const auto& [name, entry] : header.items()) {
    if (name == "__metadata__") continue;
    const auto type = entry["dtype"].get<std::string>();
    if (type != "F64" && type != "F32" && type != "I32") continue;
    Matrix m;
    const auto shape = entry["shape"].get<std::vector<std::size_t>>();
    m.rows = shape.at(0);
    m.columns = shape.size() > 1 ? shape[1] : 1;
    const std::byte* data = bytes.data() + 8 + length + entry["data_offsets"][0].get<std::size_t>();
    for (std::size_t i = 0; i < m.rows * m.columns; ++i) {
      if (type == "F64") {
        double v;
        std::memcpy(&v, data + 8 * i, 8);
        m.values.push_back(v);
      } else if (type == "F32") {
        float v;
        std::memcpy(&v, data + 4 * i, 4);
        m.values.push_back(v);
      } else {
        std::int32_t v;
        std::memcpy(&v, data + 4 * i, 4);
        m.values.push_back(v);
      }
    }
    out.emplace(name, std::move(m));
  }
  return out;
}

std::vector<Fixture> read_fixtures(const std::string& library) {
  const std::string folder = "tests/fixtures/" + library + "/";
  const auto bytes = read_file(folder + "index.json");
  const auto* text = reinterpret_cast<const char*>(bytes.data());
  std::vector<Fixture> out;
  for (auto& info : nlohmann::json::parse(text, text + bytes.size())) {
    const std::string path = folder + info["version"].get<std::string>() + "/" + info["case"].get<std::string>();
    out.push_back({std::move(info), path});
  }
  return out;
}

const std::vector<Fixture>& xgboost_fixtures() {
  static const std::vector<Fixture> all = read_fixtures("xgboost");
  return all;
}

const Fixture& xgboost_fixture(const std::string& name) {
  for (const Fixture& fixture : xgboost_fixtures())
    if (fixture.name() == name) return fixture;
  throw std::runtime_error("no fixture " + name);
}

}  // namespace sapwood::test
