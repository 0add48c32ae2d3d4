// Fixtures of real libraries: models, the rows that were scored, and the library's own answers.
#pragma once

#include <cstddef>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace sapwood::test {

// A whole file of this project, by its path from the root. Throws if it is not there.
std::vector<std::byte> read_file(const std::string& path);

struct Matrix {
  std::size_t rows = 0, columns = 0;
  std::vector<double> values;
  double at(std::size_t r, std::size_t c) const { return values[r * columns + c]; }
};

// The arrays of a safetensors file that are F64, F32 or I32, read here with nlohmann/json (the engine's own reader is under test).
std::map<std::string, Matrix> read_tensors(const std::string& path);

struct Fixture {
  nlohmann::json info;  // its entry of index.json
  std::string folder;   // from the project's root
  std::string name() const { return info["version"].get<std::string>() + "/" + info["case"].get<std::string>(); }
  bool has(const char* key) const { return info.contains(key); }
};

// Every case of tests/fixtures/<library>/index.json.
std::vector<Fixture> read_fixtures(const std::string& library);

// Those of XGBoost.
const std::vector<Fixture>& xgboost_fixtures();
// One of them, by "version/case". Throws if there is none.
const Fixture& xgboost_fixture(const std::string& name);

}  // namespace sapwood::test
