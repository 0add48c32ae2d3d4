// Links: from raw scores to the response, in place. The arithmetic of each is in docs/numerics.md.
//
// All have one shape, so that compile can pick one by a pointer:
// values: (rows x outputs) doubles that hold numbers of type T; every step is taken in T
#pragma once

#include <cstddef>

namespace sapwood::kernels {

using Link = void (*)(double* values, std::size_t rows, std::size_t outputs);

template <class T>
void link_exp(double* values, std::size_t rows, std::size_t outputs);
template <class T>
void link_logistic(double* values, std::size_t rows, std::size_t outputs);
template <class T>
void link_softmax(double* values, std::size_t rows, std::size_t outputs);
template <class T>
void link_expectile(double* values, std::size_t rows, std::size_t outputs);

void link_probit(double* values, std::size_t rows, std::size_t outputs);  // in double

// Successive choices: each row has a place more than scores, and output k is p[k] times what the ones before it have left.
void link_sequential_probit(double* values, std::size_t rows, std::size_t outputs);
void link_sequential_logistic(double* values, std::size_t rows, std::size_t outputs);

void link_identity(double* values, std::size_t rows, std::size_t outputs);
void link_step(double* values, std::size_t rows, std::size_t outputs);
void link_sort(double* values, std::size_t rows, std::size_t outputs);

}  // namespace sapwood::kernels
