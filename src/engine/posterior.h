// What is made of the draws of one row.
#pragma once

#include <cstddef>
#include <span>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood {

// Ok, or why the model has no draws, no intervals, no predictive ones (no_such_answer).
Status draws_exist(const ir::Model& model);
Status intervals_exist(const ir::Model& model);
Status predictive_exists(const ir::Model& model);

// Quantile p of the values, R's type 7. Changes their order. Precondition: there are some, 0 <= p <= 1
double quantile(std::span<double> values, double p);

// The shortest interval between two of the values that has floor(level * n) steps from one to the next in it; of several the
// lowest. Sorts the values.
struct Interval {
  double lower, upper;
};
Interval highest_density(std::span<double> values, double level);

}  // namespace sapwood
