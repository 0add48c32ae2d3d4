// Student's t distribution.
#pragma once

namespace sapwood {

// The quantile t of Student's distribution: a t variable with `freedom` degrees is at most t with probability p; within 1e-12 relative.
// freedom: above 0; infinite, or above 1e10: the normal distribution
// p: between 0 and 1
double student_quantile(double p, double freedom);

}  // namespace sapwood
