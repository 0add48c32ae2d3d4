// XGBoost through its C API on one thread, so that Python's share is not held against it: xgboost_peer LIBXGBOOST.SO
//
// The library is the Python package's own; the few functions needed of xgboost/c_api.h are declared here. Rows are float32
// arrays, and the texts that describe them to the library are made beforehand.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <utility>

#include "peer.h"

namespace {

using Handle = void*;
using Shape = const std::uint64_t*;

struct Api {
  void (*version)(int*, int*, int*);
  const char* (*last_error)();
  int (*create)(const Handle* matrices, std::uint64_t count, Handle*);
  int (*free)(Handle);
  int (*set_param)(Handle, const char*, const char*);
  int (*load)(Handle, const void*, std::uint64_t);
  int (*predict_dense)(Handle, const char* array, const char* config, Handle proxy, Shape*, std::uint64_t* dimensions, const float**);
  int (*predict_matrix)(Handle, Handle matrix, const char* config, Shape*, std::uint64_t* dimensions, const float**);
  int (*create_matrix)(const char* array, const char* config, Handle*);
  int (*free_matrix)(Handle);
} api;

void bind(const char* path) {
  void* const library = bench::open_library(path);
  bench::find(library, api.version, "XGBoostVersion");
  bench::find(library, api.last_error, "XGBGetLastError");
  bench::find(library, api.create, "XGBoosterCreate");
  bench::find(library, api.free, "XGBoosterFree");
  bench::find(library, api.set_param, "XGBoosterSetParam");
  bench::find(library, api.load, "XGBoosterLoadModelFromBuffer");
  bench::find(library, api.predict_dense, "XGBoosterPredictFromDense");
  bench::find(library, api.predict_matrix, "XGBoosterPredictFromDMatrix");
  bench::find(library, api.create_matrix, "XGDMatrixCreateFromDense");
  bench::find(library, api.free_matrix, "XGDMatrixFree");
}

void check(int status) {
  if (status != 0) throw std::runtime_error(api.last_error());
}

using Booster = std::shared_ptr<void>;
using Bytes = std::shared_ptr<const std::vector<char>>;

Booster load(const Bytes& bytes) {
  Handle handle = nullptr;
  check(api.create(nullptr, 0, &handle));
  Booster booster(handle, api.free);
  check(api.set_param(handle, "nthread", "1"));
  check(api.load(handle, bytes->data(), bytes->size()));
  return booster;
}

// How the library is told of rows that lie in memory (numpy's array interface).
std::string describe(const float* rows, std::size_t count, std::size_t columns) {
  std::ostringstream out;
  out << R"({"data":[)" << reinterpret_cast<std::uintptr_t>(rows) << R"(,true],"shape":[)" << count << "," << columns
      << R"(],"typestr":"<f4","version":3})";
  return out.str();
}

// type 1: raw scores
constexpr char kInPlace[] = R"({"type":1,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":false,"missing":NaN})";
constexpr char kMatrix[] = R"({"type":1,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":false})";

std::span<const float> predict(const Booster& booster, const std::string& rows) {
  Shape shape = nullptr;
  std::uint64_t dimensions = 0;
  const float* out = nullptr;
  check(api.predict_dense(booster.get(), rows.c_str(), kInPlace, nullptr, &shape, &dimensions, &out));
  return {out, shape[0]};
}

std::vector<bench::Case> open(const std::string& folder, const bench::Plan& plan) {
  const auto rows = bench::read_table<float>(folder, plan);
  const auto array = [rows](std::size_t first, std::size_t count) { return describe(rows->row(first), count, rows->columns); };
  std::vector<std::string> single;
  for (std::size_t i = 0; i < plan.rotation; ++i) single.push_back(array(i, 1));

  std::vector<bench::Case> cases;
  for (const auto& [how, name] : {std::pair{"UBJSON", "/model.ubj"}, {"JSON", "/model.json"}}) {
    if (!std::filesystem::exists(folder + name)) continue;
    const auto bytes = std::make_shared<const std::vector<char>>(bench::read_file<char>(folder + name));
    cases.push_back(bench::load_case(
        how, plan, [=] { return load(bytes); },
        [some = array(0, plan.rotation)](const Booster& loaded) {
          const auto out = predict(loaded, some);
          return std::vector<double>(out.begin(), out.end());
        }));
  }
  const Booster booster = load(std::make_shared<const std::vector<char>>(bench::read_file<char>(folder + "/model.ubj")));
  // `rows` is held by the cases, because the descriptions only point at it.
  cases.push_back(
      bench::row_case("PredictFromDense", plan, [=, keep = rows](std::size_t i) { return double{predict(booster, single[i])[0]}; }));
  for (const std::size_t n : plan.batches) {
    cases.push_back(bench::batch_case(
        "PredictFromDense", plan, n, [=](std::size_t first) { return array(first, n); },
        [=, keep = rows](const std::string& given, std::size_t) { return predict(booster, given); }));
    // A DMatrix that was predicted before is answered from a cache, so each call gets a new one.
    cases.push_back(bench::batch_case(
        "PredictFromDMatrix, ready", plan, n,
        [=](std::size_t first) {
          Handle matrix = nullptr;
          check(api.create_matrix(array(first, n).c_str(), R"({"missing":NaN,"nthread":1})", &matrix));
          return std::shared_ptr<void>(matrix, api.free_matrix);
        },
        [=, keep = rows](const std::shared_ptr<void>& matrix, std::size_t) {
          Shape shape = nullptr;
          std::uint64_t dimensions = 0;
          const float* out = nullptr;
          check(api.predict_matrix(booster.get(), matrix.get(), kMatrix, &shape, &dimensions, &out));
          return std::span<const float>(out, shape[0]);
        }));
  }
  return cases;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::puts("xgboost_peer LIBXGBOOST.SO"), 1;
  try {
    bind(argv[1]);
    int version[3] = {};
    api.version(&version[0], &version[1], &version[2]);
    std::ostringstream text;
    text << version[0] << "." << version[1] << "." << version[2];
    bench::serve({"XGBoost, C API", text.str(), open});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "xgboost_peer: %s\n", error.what());
    return 1;
  }
}
