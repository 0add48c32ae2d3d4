// Sapwood without a browser: the C++ library as it is built for release.
#include <filesystem>
#include <memory>
#include <span>

#include "engine/model.h"
#include "peer.h"

using sapwood::Answer;
using sapwood::MatrixView;
using sapwood::Model;

namespace {

template <class T>
T take(sapwood::Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.take_status().error().message);
  return std::move(*result);
}

std::vector<bench::Case> open(const std::string& folder, const bench::Plan& plan) {
  const auto rows = bench::read_table<double>(folder, plan);
  const auto raw = [rows](Model& model, std::size_t begin, std::size_t count, std::span<double> out) {
    const std::size_t columns = rows->columns;
    const auto status = model.predict(Answer::raw, MatrixView{rows->row(begin), count, columns, columns, 1}, out);
    if (!status.ok()) throw std::runtime_error(status.error().message);
  };
  std::vector<bench::Case> cases;
  for (const auto& [how, name] : {std::pair{"its own file", "model.sapwood"}, {"UBJSON", "model.ubj"}, {"JSON", "model.json"}}) {
    const std::string path = folder + "/" + name;
    if (!std::filesystem::exists(path)) continue;
    const auto bytes = std::make_shared<const std::vector<std::byte>>(bench::read_file<std::byte>(path));
    cases.push_back(bench::load_case(
        how, plan, [bytes] { return take(Model::open(*bytes)); },
        [=, n = plan.rotation](const std::unique_ptr<Model>& model) {
          std::vector<double> out(n);
          raw(*model, 0, n, out);
          return out;
        }));
  }
  const std::shared_ptr<Model> model = take(Model::open(bench::read_file<std::byte>(folder + "/model.sapwood")));
  cases.push_back(bench::row_case("predict", plan, [=](std::size_t i) {
    double out = 0;
    raw(*model, i, 1, {&out, 1});
    return out;
  }));
  for (const std::size_t n : plan.batches) {
    cases.push_back(bench::batch_case(
        "predict", plan, n, [n](std::size_t) { return std::vector<double>(n); },
        [=](std::vector<double>& out, std::size_t first) {
          raw(*model, first, n, out);
          return std::span<const double>(out);
        }));
  }
  return cases;
}

}  // namespace

int main() { bench::serve({"Sapwood, native", SAPWOOD_VERSION, open}); }
