#include "compile/decide.h"

#include <algorithm>

namespace sapwood::compile {

using ir::Decision;

bool decides_on_responses(const ir::Output& output) {
  return output.decision == Decision::response || output.decision == Decision::largest_response;
}

void decide(const ir::Output& output, std::span<const double> scores, double* out) {
  switch (output.decision) {
    case Decision::largest:
    case Decision::largest_response: *out = static_cast<double>(std::max_element(scores.begin(), scores.end()) - scores.begin()); return;
    case Decision::response:
    case Decision::raw:
      for (const double value : scores) *out++ = value > output.threshold ? 1 : 0;
      return;
    case Decision::none: return;
  }
}

}  // namespace sapwood::compile
