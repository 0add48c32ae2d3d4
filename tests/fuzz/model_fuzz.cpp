// bytes -> importer or Sapwood file -> validate -> compile -> predict -> save: whatever the bytes, nothing may crash, and in pieces they
// are what they are as a whole.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/loader.h"
#include "engine/model.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace sapwood;
  const std::span bytes(reinterpret_cast<const std::byte*>(data), size);
  auto model = Model::open(bytes);
  Loader loader;
  Status fed;
  for (std::size_t at = 0; at < size && fed.ok(); at += 61) fed = loader.feed(bytes.subspan(at, std::min<std::size_t>(61, size - at)));
  if (fed.ok()) fed = loader.finish().take_status();
  if (fed.ok() != model.ok() || (!fed.ok() && fed.error().place != model.error().place)) __builtin_trap();
  if (!model.ok()) return 0;
  const std::size_t inputs = (*model)->ir().inputs.size(), rows = 20;  // enough for a block
  if (inputs > 10000) return 0;
  std::vector<double> x(rows * inputs);
  const double values[] = {0, -1, 0.5, 1e30, 3.7, __builtin_nan("")};
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = values[i % 6];
  for (const Answer answer : {Answer::raw, Answer::response, Answer::probability, Answer::label}) {
    std::vector<double> out(rows * (*model)->width(answer));
    (void)(*model)->predict(answer, {x.data(), rows, inputs, inputs, 1}, out);
  }
  if (const std::size_t draws = (*model)->draws(); draws > 0 && draws < 10000) {
    std::vector<double> out(rows * draws * (*model)->width(Answer::response));
    (void)(*model)->predict_draws({x.data(), rows, inputs, inputs, 1}, out);
  }
  if ((*model)->has_interval().ok() && (*model)->draws() < 10000) {
    std::vector<double> lower(rows * (*model)->width(Answer::response)), upper(lower.size());
    for (const auto kind : {IntervalOptions::Kind::credible, IntervalOptions::Kind::predictive})
      (void)(*model)->predict_interval({x.data(), rows, inputs, inputs, 1}, {.kind = kind}, lower, upper);
  }
  (void)(*model)->describe();
  auto saved = (*model)->save();
  if (!saved.ok()) return 0;
  // What we write, we read.
  auto again = Model::open(*saved);
  if (!again.ok() && again.error().code != Code::golden_mismatch) __builtin_trap();
  return 0;
}
