// Plain spans, no xtensor: `consumer MODEL` prints the answer for a row in which everything is missing.
#include <sapwood/engine/model.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <limits>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  std::ifstream in(argv[1], std::ios::binary);
  const std::vector<char> bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  auto model = sapwood::Model::open(std::as_bytes(std::span(bytes)));
  if (!model.ok()) return std::fprintf(stderr, "%s\n", model.error().message.c_str()), 1;

  const std::size_t columns = (*model)->ir().inputs.size();
  const std::vector<double> row(columns, std::numeric_limits<double>::quiet_NaN());
  double answer = 0;
  const auto status = (*model)->predict(sapwood::Answer::response, {row.data(), 1, columns, columns, 1}, {&answer, 1});
  if (!status.ok()) return std::fprintf(stderr, "%s\n", status.error().message.c_str()), 1;
  std::printf("%.9g\n", answer);
}
