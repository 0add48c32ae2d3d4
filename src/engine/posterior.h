// What is made of the draws of one row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/status.h"
#include "ir/model.h"

namespace sapwood {

// Ok, or why the model has no draws, no predictive intervals (no_such_answer).
Status draws_exist(const ir::Model& model);
Status predictive_exists(const ir::Model& model);

// Quantile p of the values, R's type 7. Changes their order. Precondition: there are some, 0 <= p <= 1
double quantile(std::span<double> values, double p);

// The shortest interval between two of the values that has floor(level * n) steps from one to the next in it; of several the
// lowest. Sorts the values.
struct Interval {
  double lower, upper;
};
Interval highest_density(std::span<double> values, double level);

// A standard normal number for a seed, a response and a draw: the same for the same three, on every host. Two rounds of
// splitmix64's finaliser make 53 bits, a number between 0 and 1; its normal quantile is the result.
double normal_number(std::uint64_t seed, std::uint64_t response, std::uint64_t draw);

}  // namespace sapwood
