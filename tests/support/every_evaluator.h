// Every evaluator that runs a forest, held against the slow twin.
#pragma once

#include <cstddef>
#include <string>

#include "support/forest_case.h"

namespace sapwood::test {

struct Comparison {
  std::size_t ran = 0;     // ways in which the forest was run
  std::string difference;  // the first one, in a sentence; empty: all of them gave the twin's own bits
};

Comparison compare_evaluators(const ForestCase& the);

}  // namespace sapwood::test
