// How much memory packed arrays take.
#pragma once

#include <cstddef>

#include "kernels/deep.h"
#include "kernels/lives.h"
#include "kernels/perfect.h"
#include "kernels/predicates.h"
#include "kernels/shaped.h"

namespace sapwood::compile {

template <class... V>
std::size_t bytes_of_vectors(const V&... vectors) {
  return ((vectors.size() * sizeof(vectors[0])) + ... + 0);
}

template <class T>
std::size_t bytes_of(const kernels::Predicates<T>& p) {
  return bytes_of_vectors(p.features, p.numbers, p.runs, p.keys, p.counts, p.sets, p.codes, p.table);
}

template <class S>
std::size_t bytes_of(const kernels::LeafTable<S>& leaves) {
  return bytes_of_vectors(leaves.tree_output, leaves.values, leaves.rows);
}

template <class S>
std::size_t bytes_of(const kernels::PerfectForest<S>& forest) {
  return bytes_of_vectors(forest.nodes) + bytes_of(forest.leaves);
}

template <class S>
std::size_t bytes_of(const kernels::ShapedForest<S>& forest) {
  return bytes_of_vectors(forest.sliced, forest.first_split, forest.pairs, forest.codes, forest.roots, forest.steps) +
         bytes_of(forest.leaves);
}

template <class T>
std::size_t bytes_of(const kernels::Lives<T>& lives) {
  return bytes_of_vectors(lives.links, lives.first, lives.classes, lives.base, lives.strips, lives.mean_base, lives.mean_step,
                          lives.sum_of);
}

template <class Node, class S>
std::size_t bytes_of(const kernels::DeepForest<Node, S>& forest) {
  return bytes_of_vectors(forest.trees, forest.leaf_0, forest.nodes) + bytes_of(forest.leaves);
}

}  // namespace sapwood::compile
