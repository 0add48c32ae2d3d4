// The plain evaluator: follow each tree from its root by the answers of the front end, one row at a time.
//
// A node is eight bytes: which answer to look at, and where its right child is; the left child is the next node. Sums run
// in tree order from the base, in the source's own type, so they are the source's own to the bit. Any shape of tree, any
// number of outputs, vector leaves. Faster evaluators for the common shapes may stand beside this one; it is what they
// are compared with in the benchmarks (their truth is tests/reference).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sapwood::kernels {

struct WalkNode {
  static constexpr std::uint32_t kLeaf = 0xffffffff;
  std::uint32_t predicate = kLeaf;
  std::uint32_t next = 0;  // position of the right child; of a leaf: its row of `leaves`
};

// S: the type of leaves and sums, float or double.
template <class S>
struct WalkForest {
  std::uint32_t outputs = 1;
  std::uint32_t leaf_width = 1;            // 1, or outputs
  std::vector<S> base;                     // (outputs)
  std::vector<std::uint32_t> roots;        // (trees)
  std::vector<std::uint32_t> tree_output;  // (trees)
  std::vector<WalkNode> nodes;
  std::vector<S> leaves;  // (leaf rows x leaf_width)
};

// Raw scores of one row.
//
// answers: (predicates), as answer_row wrote them
// sums: (outputs), filled
template <class S>
void walk_row(const WalkForest<S>& forest, const std::uint8_t* answers, S* sums);

}  // namespace sapwood::kernels
