// The last step of forest kernels: each row adds its leaf of each tree, in the order of trees, in the source's own type, so that
// sums are the source's own to the bit.
//
// A tree's leaves are a table. Evaluators say which entry of it each row has reached: for one row an entry per tree, for a
// block a byte per row. The rows of a block come in slots: slot 16 i + j is row 8 j + i, which is how bits become bytes
// (transpose.h). Nothing minds, if the sums go back into rows at the end.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "kernels/block.h"

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
};

inline constexpr std::size_t kTogether = 8;  // trees that are added at a time: the sum of one output stays in registers

// Add the leaves of up to kTogether trees, beginning with `tree`, to the sums of one row.
//
// entries: (trees)
// sums: (outputs)
template <class S>
void add_row(const LeafTable<S>& table, std::size_t tree, std::size_t trees, const std::uint32_t* entries, S* sums);

// The sums of a block by slots, from those of its rows; and back.
//
// rows: (rows x outputs)
// slots: width 1: (outputs x kBlock), else (kBlock x outputs)
template <class S>
void to_slots(const LeafTable<S>& table, const S* rows, std::size_t count, S* slots);
template <class S>
void from_slots(const LeafTable<S>& table, const S* slots, std::size_t count, S* rows);

// Add the leaves of up to kTogether trees to the sums of a block.
//
// entries: (trees x kBlock), by slots
// rows: how many rows of the block there are
// slots: their sums, as to_slots lays them out
template <class S>
void add_block(const LeafTable<S>& table, std::size_t tree, std::size_t trees, const std::uint8_t* entries, std::size_t rows, S* slots);

// Add all trees to the sums of one row: find(tree, entries) says where kTogether of them end, from `tree` on.
template <class S, class Find>
void sum_row(const LeafTable<S>& table, std::size_t trees, S* sums, Find find) {
  for (std::size_t t = 0; t < trees; t += kTogether) {
    std::uint32_t entries[kTogether];
    find(t, entries);
    add_row(table, t, std::min(kTogether, trees - t), entries, sums);
  }
}

// The same for a block: find(tree, together, entries) says it of up to kTogether trees.
template <class S, class Find>
void sum_block(const LeafTable<S>& table, std::size_t trees, std::size_t rows, S* slots, Find find) {
  for (std::size_t t = 0; t < trees; t += kTogether) {
    std::uint8_t entries[kTogether * kBlock];
    const std::size_t together = std::min(kTogether, trees - t);
    find(t, together, entries);
    add_block(table, t, together, entries, rows, slots);
  }
}

}  // namespace sapwood::kernels
