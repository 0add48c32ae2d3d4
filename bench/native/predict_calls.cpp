// Calls predict and little else, for a tool that counts what it does (../count.mjs).
//
//     predict_calls MODEL ROWS.f64 COLUMNS ROWS_OF_A_CALL CALLS
//
// Prints the nanoseconds of a call, in the fastest round.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

#include "engine/model.h"
#include "peer.h"

namespace {

// What is counted. (Opening a model predicts, too: its golden rows.)
[[gnu::noinline]] void counted(sapwood::Model& model, const sapwood::MatrixView& rows, std::vector<double>& out) {
  if (!model.predict(sapwood::Answer::raw, rows, out).ok()) std::abort();
}

}  // namespace

int main(int, char** arguments) {
  const auto number = [&](int i) { return static_cast<std::size_t>(std::strtoull(arguments[i], nullptr, 10)); };
  auto opened = sapwood::Model::open(bench::read_file<std::byte>(arguments[1]));
  if (!opened.ok()) {
    std::fputs(opened.take_status().error().message.c_str(), stderr);
    return 1;
  }
  sapwood::Model& model = **opened;
  const auto cells = bench::read_file<double>(arguments[2]);
  const std::size_t columns = number(3), rows = number(4), calls = number(5), turns = cells.size() / columns / rows;
  const auto view = [&](std::size_t i) {
    return sapwood::MatrixView{cells.data() + i % turns * rows * columns, rows, columns, columns, 1};
  };
  std::vector<double> out(rows);
  // The first call may make room for the others.
  if (!model.predict(sapwood::Answer::raw, view(0), out).ok()) std::abort();
  // Rows differ in how far they walk, so the time of one is that of a round of many.
  const std::size_t round = rows == 1 ? 100 : 1;
  double fastest = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i + round <= calls; i += round)
    fastest = std::min(fastest, bench::microseconds([&] {
                         for (std::size_t call = 0; call < round; ++call) counted(model, view(i + call), out);
                       }));
  std::printf("%.0f\n", fastest * 1000 / static_cast<double>(round));
}
