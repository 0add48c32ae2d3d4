// Links: from raw scores to the response, in place. The arithmetic of each is in docs/numerics.md.
//
// All have one shape, so that compile can pick one by a pointer:
// values: (rows x outputs) doubles that hold numbers of type T; every step is taken in T
#pragma once

#include <cstddef>

#include "kernels/mean_functions.h"

namespace sapwood::kernels {

struct Link {
  void (*apply)(double* values, std::size_t rows, std::size_t outputs, const Link& link);
  // Of links that are made of a function of each score, and that function's parameter.
  MeanFunction each = nullptr;
  double parameter = 1;
  std::size_t more = 0;  // outputs that a row has more than scores; their places are behind its scores

  void operator()(double* values, std::size_t rows, std::size_t outputs) const { apply(values, rows, outputs, *this); }
};

template <class T>
void link_exp(double* values, std::size_t rows, std::size_t outputs, const Link&);
template <class T>
void link_logistic(double* values, std::size_t rows, std::size_t outputs, const Link&);
template <class T>
void link_softmax(double* values, std::size_t rows, std::size_t outputs, const Link&);
template <class T>
void link_expectile(double* values, std::size_t rows, std::size_t outputs, const Link&);

void link_identity(double* values, std::size_t rows, std::size_t outputs, const Link&);
void link_step(double* values, std::size_t rows, std::size_t outputs, const Link&);
void link_sort(double* values, std::size_t rows, std::size_t outputs, const Link&);

// These are made of link.each, in double.
void link_each(double* values, std::size_t rows, std::size_t outputs, const Link& link);
// Successive choices: output k is p[k] times what the ones before it have left; the last one is what remains.
void link_sequential(double* values, std::size_t rows, std::size_t outputs, const Link& link);
// Ordered outcomes: each output is what p grows by from the score before to its own, from 0 and up to 1.
void link_cumulative(double* values, std::size_t rows, std::size_t outputs, const Link& link);
// Each output against the rest: p[k] divided by their sum; where that is 0, all are the same.
void link_normalised(double* values, std::size_t rows, std::size_t outputs, const Link& link);

}  // namespace sapwood::kernels
