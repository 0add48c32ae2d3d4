// C code that treelite's tl2cgen made of a model, compiled, and called as C: tl2cgen_peer VERSION
//
// Its rows are entries that say "missing" by a mark, made beforehand; a batch is a loop, for there is nothing else in the code.
#include <cmath>
#include <cstdint>
#include <memory>
#include <span>

#include "peer.h"

namespace {

template <class T>
union Entry {
  int missing;  // -1
  T value;
};

constexpr double kTolerance = 1e-5;  // it adds up in another order

template <class T>
std::vector<bench::Case> open_as(const std::string& folder, const bench::Plan& plan) {
  const auto numbers = bench::read_table<T>(folder, plan);
  const auto rows = std::make_shared<bench::Table<Entry<T>>>();
  rows->columns = numbers->columns;
  for (const T number : numbers->cells) {
    Entry<T> entry;
    if (std::isnan(number)) entry.missing = -1;
    else entry.value = number;
    rows->cells.push_back(entry);
  }
  void (*predict)(const Entry<T>*, int raw, T* out) = nullptr;
  bench::find(bench::open_library(folder + "/tl2cgen.so"), predict, "predict");
  const auto one = [=](std::size_t i) {
    T out = 0;
    predict(rows->row(i), 1, &out);
    return double{out};
  };

  std::vector<bench::Case> cases{bench::row_case("predict of the compiled C", plan, one)};
  for (const std::size_t n : plan.batches) {
    cases.push_back(bench::batch_case(
        "predict, row by row", plan, n, [n](std::size_t) { return std::vector<double>(n); },
        [=](std::vector<double>& out, std::size_t first) {
          for (std::size_t i = 0; i < n; ++i) out[i] = one(first + i);
          return std::span<const double>(out);
        }));
  }
  for (auto& c : cases) c.tolerance = kTolerance;
  return cases;
}

std::vector<bench::Case> open(const std::string& folder, const bench::Plan& plan) {
  const char* (*type)() = nullptr;
  bench::find(bench::open_library(folder + "/tl2cgen.so"), type, "get_threshold_type");
  return std::string_view(type()) == "float64" ? open_as<double>(folder, plan) : open_as<float>(folder, plan);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::puts("tl2cgen_peer VERSION"), 1;
  bench::serve({"tl2cgen", argv[1], open});
}
