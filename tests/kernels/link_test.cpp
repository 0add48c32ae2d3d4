// The links against their twin, to the bit: any number of values, in any place among their neighbours, and the ends of the
// range. That the twin's numbers are the libraries' own is the fixtures' to show. Functions of one score: against mpmath's values.
#include "kernels/link.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

#include "catch.h"
#include "reference/links.h"
#include "support/bits.h"
#include "support/fixtures.h"

using namespace sapwood;

namespace {

template <class T>
constexpr T kInf = std::numeric_limits<T>::infinity();

// Where exp and its neighbours change their ways: near 0, at the ends of what it can say, and what is no number.
template <class T>
std::vector<T> edges() {
  std::vector<T> out = {T{0}, -T{0}, std::numeric_limits<T>::denorm_min(), kInf<T>, -kInf<T>, std::numeric_limits<T>::quiet_NaN()};
  for (const double edge : {1e-8,   0.5,    1.0,   86.99, 87.0,  87.01,  88.69,  88.7,   88.71,  88.72, 88.73,
                            103.97, 103.98, 699.9, 700.0, 700.1, 709.78, 709.79, 745.13, 745.14, 1e30})
    for (const T x : {static_cast<T>(edge), static_cast<T>(-edge)})
      for (const T toward : {kInf<T>, -kInf<T>, x}) out.push_back(std::nextafter(x, toward));
  return out;
}

// n scores: most of them as models give them, some of them edges.
template <class T>
std::vector<double> scores(std::size_t n, std::mt19937& next) {
  static const std::vector<T> odd = edges<T>();
  std::vector<double> out;
  for (std::size_t i = 0; i < n; ++i) {
    const double u = std::ldexp(static_cast<double>(next()), -32);
    out.push_back(next() % 8 == 0 ? odd[next() % odd.size()] : static_cast<T>((u - 0.5) * (next() % 4 == 0 ? 180 : 12)));
  }
  return out;
}

template <class T>
bool same(double got, T expected) {
  return test::same_bits(got, static_cast<double>(expected));
}

template <class T, class F>
void check_each(kernels::Link link, F twin) {
  std::mt19937 next(7);
  for (std::size_t n = 0; n < 700; ++n) {
    const auto before = scores<T>(n, next);
    auto after = before;
    link(after.data(), n, 1);
    for (std::size_t i = 0; i < n; ++i) {
      INFO("value " << i << " of " << n << ": " << before[i]);
      REQUIRE(same(after[i], twin(static_cast<T>(before[i]))));
    }
  }
}

template <class T>
void check_softmax() {
  std::mt19937 next(11);
  for (std::size_t outputs = 1; outputs < 20; ++outputs)
    for (std::size_t rows = 0; rows < 40; ++rows) {
      const auto before = scores<T>(rows * outputs, next);
      auto after = before;
      kernels::link_softmax<T>(after.data(), rows, outputs, {});
      for (std::size_t r = 0; r < rows; ++r) {
        const auto expected = reference::softmax(std::vector<T>(before.begin() + static_cast<std::ptrdiff_t>(r * outputs),
                                                                before.begin() + static_cast<std::ptrdiff_t>((r + 1) * outputs)));
        for (std::size_t k = 0; k < outputs; ++k) {
          INFO("row " << r << " of " << rows << ", output " << k << " of " << outputs);
          REQUIRE(same(after[r * outputs + k], expected[k]));
        }
      }
    }
}

}  // namespace

TEST_CASE("exp over many values is exp of each") {
  check_each<float>({kernels::link_exp<float>}, [](float x) { return reference::exp(x); });
  check_each<double>({kernels::link_exp<double>}, [](double x) { return reference::exp(x); });
}

TEST_CASE("logistic over many values is that of each") {
  check_each<float>({kernels::link_logistic<float>}, [](float x) { return reference::logistic(x); });
  check_each<double>({kernels::link_logistic<double>}, [](double x) { return reference::logistic(x); });
}

TEST_CASE("softmax of many rows is that of each") {
  check_softmax<float>();
  check_softmax<double>();
}

TEST_CASE("functions of one score are within 1e-15 of mpmath's values") {
  const auto tables = test::read_tensors("tests/fixtures/functions/expected.safetensors");
  const auto check = [&](const char* name, kernels::MeanFunction f, auto allowed) {
    const test::Matrix& table = tables.at(name);
    REQUIRE(table.rows >= 40);
    for (std::size_t r = 0; r < table.rows; ++r) {
      const double z = table.at(r, 0), y = table.at(r, table.columns - 1), got = f(z, table.at(r, 1));
      CAPTURE(name, z, got, y);
      CHECK(std::fabs(got - y) <= allowed(z) * y);
    }
  };
  const auto plainly = [](double) { return 1e-15; };
  check("cloglog", kernels::mean_cloglog, plainly);
  check("loglog", kernels::mean_loglog, [](double z) { return 1e-15 * std::max(1.0, std::exp(-z)); });
  check("cauchit", kernels::mean_cauchit, plainly);
  check("logc", kernels::mean_logc, plainly);
  check("inverse_square", kernels::mean_inverse_square, plainly);
  check("power", kernels::mean_power, plainly);
  check("negative_binomial", kernels::mean_negative_binomial, plainly);
}

TEST_CASE("functions of one score, where they are plain arithmetic, and at their ends") {
  const double inf = kInf<double>;
  CHECK(kernels::mean_inverse(-4, 1) == -0.25);
  CHECK(kernels::mean_square(-3, 1) == 9);
  CHECK(kernels::mean_modified_huber(-7, 1) == 0);
  CHECK(kernels::mean_modified_huber(0.5, 1) == 0.75);
  CHECK(kernels::mean_modified_huber(1.5, 1) == 1);
  CHECK(std::isnan(kernels::mean_modified_huber(std::nan(""), 1)));
  for (const auto f : {kernels::mean_logistic, kernels::mean_probit, kernels::mean_cloglog, kernels::mean_loglog, kernels::mean_cauchit}) {
    CHECK(f(-inf, 1) == 0);
    CHECK(f(inf, 1) == 1);
    CHECK(std::isnan(f(std::nan(""), 1)));
  }
}

TEST_CASE("links across the scores of a row") {
  std::mt19937 next(3);
  const auto logistic = [](double x) { return reference::logistic(x); };
  for (std::size_t outputs = 2; outputs < 9; ++outputs) {
    const std::size_t rows = 20;
    struct Pair {
      decltype(kernels::Link::apply) apply;
      std::vector<double> (*twin)(const std::vector<double>&, decltype(logistic));
    };
    for (const auto& [apply, twin] :
         {Pair{kernels::link_sequential, reference::sequential}, Pair{kernels::link_cumulative, reference::cumulative},
          Pair{kernels::link_normalised, reference::normalised}}) {
      const auto before = scores<double>(rows * outputs, next);
      auto after = before;
      const kernels::Link link{apply, kernels::mean_logistic};
      link(after.data(), rows, outputs);
      for (std::size_t r = 0; r < rows; ++r) {
        const double* row = before.data() + r * outputs;
        const auto expected = twin({row, row + outputs}, logistic);
        for (std::size_t k = 0; k < outputs; ++k) REQUIRE(same(after[r * outputs + k], expected[k]));
      }
    }
  }
  std::vector<double> nothing{-5, -2, -1, 0, -3, -4};
  kernels::link_normalised(nothing.data(), 2, 3, {kernels::link_normalised, kernels::mean_modified_huber});
  CHECK(nothing == std::vector<double>{1 / 3.0, 1 / 3.0, 1 / 3.0, 1, 0, 0});
}
