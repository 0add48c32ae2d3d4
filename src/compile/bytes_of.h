// How much memory packed arrays take.
#pragma once

#include <cstddef>

#include "kernels/deep.h"
#include "kernels/lives.h"
#include "kernels/predicates.h"

namespace sapwood::compile {

template <class... V>
std::size_t bytes_of_vectors(const V&... vectors) {
  return ((vectors.size() * sizeof(vectors[0])) + ... + 0);
}

template <class T>
std::size_t bytes_of(const kernels::Predicates<T>& p) {
  return bytes_of_vectors(p.features, p.numbers, p.runs, p.keys, p.counts, p.sets, p.codes, p.table);
}

inline std::size_t bytes_of(const kernels::Lives& lives) {
  return bytes_of_vectors(lives.links, lives.first, lives.classes, lives.base, lives.unit, lives.mean_base, lives.mean_step,
                          lives.first_sum) +
         lives.strip_bytes;
}

template <class Node>
std::size_t bytes_of(const kernels::DeepForest<Node>& forest) {
  return bytes_of_vectors(forest.trees, forest.leaf_0, forest.nodes);
}

}  // namespace sapwood::compile
