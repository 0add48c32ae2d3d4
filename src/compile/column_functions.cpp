#include "compile/column_functions.h"

#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>

#include "base/math.h"
#include "kernels/mean_functions.h"

namespace sapwood::compile {
namespace {

constexpr std::size_t number_of(ir::Op op) { return static_cast<std::size_t>(op) - static_cast<std::size_t>(ir::Op::exp); }

// In the order of the ops from Op::exp on.
constexpr Function kFunctions[] = {
    exp_f64,
    expm1_f64,
    log_f64,
    log1p_f64,
    log2_f64,
    log10_f64,
    [](double x) { return std::sqrt(x); },
    [](double x) { return x * x; },
    [](double x) { return std::fabs(x); },
    [](double x) { return 1 / x; },
    [](double x) { return std::floor(x); },
    [](double x) { return std::ceil(x); },
    [](double x) { return std::nearbyint(x); },
    [](double x) {
      return x > 0 ? 1.0 : x < 0 ? -1.0 : x == 0 ? 0.0 : x;
    },
    sin_f64,
    cos_f64,
    tan_f64,
    tanh_f64,
    [](double x) { return kernels::mean_logistic(x, 1); },
    normal_cdf,
    normal_quantile,
};
static_assert(std::size(kFunctions) == number_of(ir::Op::normal_quantile) + 1);

// (x^lambda - 1) / lambda, without the loss near x = 1.
double box_cox(double x, double lambda) {
  const double log = log_f64(x);
  return std::fabs(lambda) < 1e-19 ? log : expm1_f64(lambda * log) / lambda;  // as SciPy: below it lambda log x is lost
}

// I. Yeo, R. Johnson, Biometrika 87 (2000), with SciPy's ends: box_cox of 1 + x, or of 1 - x with 2 - lambda and the other sign.
double yeo_johnson(double x, double lambda) {
  if (std::isnan(x)) return x;
  const double power = x >= 0 ? lambda : 2 - lambda, log = log1p_f64(std::fabs(x));
  const double size = std::fabs(power) <= std::numeric_limits<double>::epsilon() ? log : expm1_f64(power * log) / power;
  return x >= 0 ? size : -size;
}

}  // namespace

Function function_of(ir::Op op) { return kFunctions[number_of(op)]; }

FunctionOfTwo function_of_two(ir::Op op) {
  if (op == ir::Op::power) return pow_f64;
  if (op == ir::Op::box_cox) return box_cox;
  return op == ir::Op::yeo_johnson ? yeo_johnson : nullptr;
}

}  // namespace sapwood::compile
