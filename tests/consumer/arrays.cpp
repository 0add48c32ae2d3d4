// The same with xtensor: `consumer MODEL` prints the answer for a row in which everything is missing.
#include <sapwood/engine/arrays.h>

#include <cstdio>
#include <limits>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  auto model = sapwood::load(argv[1]);
  if (!model.ok()) return std::fprintf(stderr, "%s\n", model.error().message.c_str()), 1;
  const sapwood::Array rows({1, (*model)->ir().inputs.size()}, std::numeric_limits<double>::quiet_NaN());
  const auto answer = sapwood::predict(**model, rows);
  if (!answer.ok()) return std::fprintf(stderr, "%s\n", answer.error().message.c_str()), 1;
  std::printf("%.9g\n", (*answer)(0, 0));
}
