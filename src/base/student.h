// Student's t distribution.
#pragma once

namespace sapwood {

// The quantile t of Student's distribution: a t variable with `freedom` degrees is at most t with probability p.
// Within 1e-12 of its size, or of 1 where it is smaller.
// freedom: 0.3 or more; infinite, or above 1e10: the normal distribution
// p: between 0 and 1
double student_quantile(double p, double freedom);

}  // namespace sapwood
