// Sapwood without a browser: the C++ library as it is built for release.
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

std::vector<bench::Case> open(const std::string& folder, std::size_t rotation) {
  const auto rows = std::make_shared<const std::vector<double>>(bench::read_file<double>(folder + "/rows.f64"));
  const auto raw = [rows](Model& model, std::size_t begin, std::size_t count, std::span<double> out) {
    const std::size_t columns = model.ir().inputs.size();
    const auto status = model.predict(Answer::raw, MatrixView{rows->data() + begin * columns, count, columns, columns, 1}, out);
    if (!status.ok()) throw std::runtime_error(status.error().message);
  };
  std::vector<bench::Case> cases;
  for (const auto& [how, name] : {std::pair{"its own file", "model.sapwood"}, {"UBJSON", "model.ubj"}, {"JSON", "model.json"}}) {
    const auto bytes = std::make_shared<const std::vector<std::byte>>(bench::read_file<std::byte>(folder + "/" + name));
    cases.push_back(bench::load_case(
        how, [bytes] { return take(Model::open(*bytes)); },
        [=](const std::unique_ptr<Model>& model) {
          std::vector<double> out(rotation);
          raw(*model, 0, rotation, out);
          return out;
        }));
  }
  const std::shared_ptr<Model> model = take(Model::open(bench::read_file<std::byte>(folder + "/model.sapwood")));
  const std::size_t count = rows->size() / model->ir().inputs.size();
  cases.push_back(bench::row_case("predict", rotation, [=](std::size_t i) {
    double out = 0;
    raw(*model, i, 1, {&out, 1});
    return out;
  }));
  cases.push_back(bench::batch_case(
      "predict", [=] { return std::vector<double>(count); },
      [=](std::vector<double>& out) {
        raw(*model, 0, count, out);
        return std::span<const double>(out);
      }));
  return cases;
}

}  // namespace

int main() { bench::serve({"Sapwood, native", SAPWOOD_VERSION, open}); }
