// bytes -> importer or Sapwood file -> validate -> compile -> predict -> save: whatever the bytes, nothing may crash.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/model.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace sapwood;
  auto model = Model::open({reinterpret_cast<const std::byte*>(data), size});
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
  (void)(*model)->describe();
  auto saved = (*model)->save();
  if (!saved.ok()) return 0;
  // What we write, we read.
  auto again = Model::open(*saved);
  if (!again.ok() && again.error().code != Code::golden_mismatch) __builtin_trap();
  return 0;
}
