// LightGBM through its C API on one thread: lightgbm_peer LIB_LIGHTGBM.SO VERSION
//
// The library is the Python package's own; the few functions needed of LightGBM/c_api.h are declared here. Single rows go
// through its fast call, which does everything that can be done beforehand beforehand.
#include <cstdint>
#include <memory>
#include <span>

#include "peer.h"

namespace {

using Handle = void*;

constexpr int kFloat64 = 1, kByRow = 1, kRaw = 1;
constexpr char kOneThread[] = "num_threads=1";

struct Api {
  const char* (*last_error)();
  int (*load)(const char* text, int* rounds, Handle*);
  int (*free)(Handle);
  int (*predict)(Handle, const void* rows, int type, std::int32_t count, std::int32_t columns, int by_row, int kind, int begin, int rounds,
                 const char* config, std::int64_t* size, double* out);
  int (*prepare_row)(Handle, int kind, int begin, int rounds, int type, std::int32_t columns, const char* config, Handle*);
  int (*predict_row)(Handle prepared, const void* row, std::int64_t* size, double* out);
  int (*free_row)(Handle);
} api;

void bind(const char* path) {
  void* const library = bench::open_library(path);
  bench::find(library, api.last_error, "LGBM_GetLastError");
  bench::find(library, api.load, "LGBM_BoosterLoadModelFromString");
  bench::find(library, api.free, "LGBM_BoosterFree");
  bench::find(library, api.predict, "LGBM_BoosterPredictForMat");
  bench::find(library, api.prepare_row, "LGBM_BoosterPredictForMatSingleRowFastInit");
  bench::find(library, api.predict_row, "LGBM_BoosterPredictForMatSingleRowFast");
  bench::find(library, api.free_row, "LGBM_FastConfigFree");
}

void check(int status) {
  if (status != 0) throw std::runtime_error(api.last_error());
}

using Booster = std::shared_ptr<void>;

Booster load(const std::string& text) {
  int rounds = 0;
  Handle handle = nullptr;
  check(api.load(text.c_str(), &rounds, &handle));
  return {handle, api.free};
}

std::vector<bench::Case> open(const std::string& folder, const bench::Plan& plan) {
  const auto rows = bench::read_table<double>(folder, plan);
  const auto bytes = bench::read_file<char>(folder + "/model.txt");
  const auto text = std::make_shared<const std::string>(bytes.begin(), bytes.end());
  const auto predict = [rows](const Booster& booster, std::size_t first, std::span<double> out) {
    std::int64_t size = 0;
    check(api.predict(booster.get(), rows->row(first), kFloat64, static_cast<std::int32_t>(out.size()),
                      static_cast<std::int32_t>(rows->columns), kByRow, kRaw, 0, -1, kOneThread, &size, out.data()));
  };

  const Booster booster = load(*text);
  Handle prepared = nullptr;
  check(api.prepare_row(booster.get(), kRaw, 0, -1, kFloat64, static_cast<std::int32_t>(rows->columns), kOneThread, &prepared));
  const std::shared_ptr<void> row(prepared, [booster](Handle handle) { api.free_row(handle); });

  std::vector<bench::Case> cases{bench::load_case(
      "text", plan, [=] { return load(*text); },
      [=, n = plan.rotation](const Booster& loaded) {
        std::vector<double> out(n);
        predict(loaded, 0, out);
        return out;
      })};
  cases.push_back(bench::row_case("PredictForMatSingleRowFast", plan, [=](std::size_t i) {
    std::int64_t size = 0;
    double out = 0;
    check(api.predict_row(row.get(), rows->row(i), &size, &out));
    return out;
  }));
  for (const std::size_t n : plan.batches) {
    cases.push_back(bench::batch_case(
        "PredictForMat", plan, n, [n](std::size_t) { return std::vector<double>(n); },
        [=](std::vector<double>& out, std::size_t first) {
          predict(booster, first, out);
          return std::span<const double>(out);
        }));
  }
  return cases;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::puts("lightgbm_peer LIB_LIGHTGBM.SO VERSION"), 1;
  bind(argv[1]);
  bench::serve({"LightGBM, C API", argv[2], open});
}
