// The last step of forest kernels: each row adds its leaf of each tree, in the order of trees, in the source's own type, so that
// sums are the source's own to the bit.
//
// A tree's leaves are a table. Evaluators say which entry of it each row has reached: for one row an entry per tree, for a
// block a byte per row. Only here does it matter whether sums are floats or doubles. The rows of a block come in slots: slot
// 16 i + j is row 8 j + i, which is how bits become bytes (transpose.h). Nothing minds, if the sums go back into rows at the end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "base/status.h"

namespace sapwood::kernels {

// S: the type of leaves and sums, float or double.
template <class S>
struct LeafTable {
  std::uint32_t outputs = 1;
  std::uint32_t width = 1;                 // 1: a leaf adds to its tree's output; otherwise == outputs: it adds to all of them
  std::size_t stride = 1;                  // entries of a tree
  std::vector<std::uint32_t> tree_output;  // (trees)
  std::vector<S> values;                   // width 1: (trees x stride); else (leaf rows x width)
  std::vector<std::uint32_t> rows;         // width 1: empty; else (trees x stride): the leaf row of each entry
  std::vector<S> base;                     // (outputs): where sums start
  S divisor = 1;                           // what they are divided by at the end
};

// The leaves of a forest and the sums that rows make of them: of rows in their own order, or of one block by slots.
class LeafSums {
 public:
  virtual ~LeafSums() = default;

  // Make room for so many rows, or a block. Errors: out_of_memory.
  virtual Status make_room(std::size_t rows) = 0;

  // The sums of some rows, from the base to the end.
  virtual void start_rows(std::size_t rows) = 0;
  // Add the leaves of some trees to one row. entries: (trees)
  virtual void add_trees(std::size_t row, std::size_t tree, std::size_t trees, const std::uint32_t* entries) = 0;
  // Add leaves of one tree to some rows. entries: (rows)
  virtual void add_tree(std::size_t tree, std::size_t row, std::size_t rows, const std::uint32_t* entries) = 0;
  // out: (rows x outputs)
  virtual void finish_rows(std::size_t rows, double* out) const = 0;

  // The same for a block. entries: (trees x kBlock), by slots; rows: how many of the block there are
  virtual void start_block() = 0;
  virtual void add_block(std::size_t tree, std::size_t trees, const std::uint8_t* entries, std::size_t rows) = 0;
  virtual void finish_block(std::size_t rows, double* out) const = 0;

  virtual std::size_t bytes() const = 0;  // of packed arrays
};

template <class S>
std::unique_ptr<LeafSums> make_leaf_sums(LeafTable<S> table);

}  // namespace sapwood::kernels
