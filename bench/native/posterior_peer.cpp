// Sapwood without a browser, with a posterior: draws, an interval, the mean.
#include <filesystem>
#include <memory>
#include <span>

#include "engine/loader.h"
#include "engine/model.h"
#include "peer.h"

using sapwood::Answer;
using sapwood::MatrixView;
using sapwood::Model;

namespace {

constexpr std::size_t kPiece = 1 << 18;  // bytes, as of a download

void must(const sapwood::Status& status) {
  if (!status.ok()) throw std::runtime_error(status.error().message);
}

template <class T>
T take(sapwood::Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.take_status().error().message);
  return std::move(*result);
}

std::unique_ptr<Model> load(std::span<const std::byte> bytes) {
  sapwood::Loader loader({}, bytes.size());
  for (std::size_t at = 0; at < bytes.size(); at += kPiece) must(loader.feed(bytes.subspan(at, std::min(kPiece, bytes.size() - at))));
  return take(loader.finish());
}

struct Question {
  const char *of, *how;
  std::size_t width;                                                               // of an answer
  std::function<void(Model&, const MatrixView& rows, std::span<double> out)> ask;  // out: (rows x width)
};

std::vector<Question> questions(std::size_t draws) {
  return {{"draws", "predict_draws", draws,
           [](Model& model, const MatrixView& rows, std::span<double> out) { must(model.predict_draws(rows, out)); }},
          {"interval", "predict_quantiles", 2,
           [](Model& model, const MatrixView& rows, std::span<double> out) {
             must(model.predict_quantiles(rows, std::vector{0.05, 0.95}, out));
           }},
          {"mean", "predict", 1,
           [](Model& model, const MatrixView& rows, std::span<double> out) { must(model.predict(Answer::response, rows, out)); }}};
}

// A question about n rows at a time.
bench::Case question_case(const Question& question, const std::shared_ptr<Model>& model,
                          const std::shared_ptr<const bench::Table<double>>& table, const bench::Plan& plan, std::size_t n) {
  const auto ask = [=](std::size_t turn, std::span<double> out) {
    question.ask(*model, MatrixView{table->row(turn * n), n, table->columns, table->columns, 1}, out);
  };
  const std::size_t turns = plan.turns(n);
  const auto room = std::make_shared<std::vector<double>>(n * question.width);
  bench::Case one{n == 1 ? "row" : "batch", question.how, n,
                  [=](std::size_t calls) {
                    return bench::microseconds([&] {
                      for (std::size_t i = 0; i < calls; ++i) ask(i % turns, *room);
                    });
                  },
                  [=] {
                    std::vector<double> out;
                    for (std::size_t i = 0; i < turns; ++i) {
                      ask(i, *room);
                      out.insert(out.end(), room->begin(), room->end());
                    }
                    return out;
                  }};
  one.of = question.of;
  return one;
}

std::vector<bench::Case> open(const std::string& folder, const bench::Plan& plan) {
  const auto table = bench::read_table<double>(folder, plan);
  std::vector<bench::Case> cases;
  for (const auto& [how, name] : {std::pair{"its own file", "model.sapwood"}, {"JSON", "model.json"}}) {
    const std::string path = folder + "/" + name;
    if (!std::filesystem::exists(path)) continue;
    const auto bytes = std::make_shared<const std::vector<std::byte>>(bench::read_file<std::byte>(path));
    cases.push_back(bench::load_case(
        how, plan, [bytes] { return load(*bytes); },
        [=, n = plan.rotation](const std::unique_ptr<Model>& model) {
          std::vector<double> out(n);
          must(model->predict(Answer::response, MatrixView{table->row(0), n, table->columns, table->columns, 1}, out));
          return out;
        }));
    cases.back().of = "mean";
  }
  const std::shared_ptr<Model> model = load(bench::read_file<std::byte>(folder + "/model.sapwood"));
  std::vector<std::size_t> sizes = plan.batches;
  sizes.insert(sizes.begin(), 1);
  for (const std::size_t n : sizes)
    for (const Question& question : questions(model->draws())) cases.push_back(question_case(question, model, table, plan, n));
  return cases;
}

}  // namespace

int main() { bench::serve({"Sapwood, native", SAPWOOD_VERSION, open}); }
