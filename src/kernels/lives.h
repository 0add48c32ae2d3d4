// Posteriors: all draws of a sum of trees at once.
//
// Successive draws differ by a split here and there. So nothing is done draw by draw: a split is one object for all the draws it
// lives through, with a strip of steps, one for each of them (ir::Posterior says what a step is). A row finds the lives that it
// reaches and leaves to the right, a quarter of them, and adds their strips to the sums of the draws. 527,000 splits of a
// posterior of 200,000 trees are 12,000 lives.
//
// Lives are sorted by length, the longest first: what is above a split outlives it, so it comes before it, and a loop over strips
// of one length has no branch to guess. A strip takes whole units of 64 bytes, the last one filled up with zeros.
//
// A row goes through the lives twice. First it follows them: whether it reaches a split is what the split above has noted for
// its sides. Then it adds strips: they come from memory once for a row, or for the rows of a group, and that is what limits it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kernels/block.h"
#include "kernels/simd.h"

namespace sapwood::kernels {

// T: the type of steps and sums, float or double.
template <class T>
inline constexpr std::size_t kUnit = 64 / sizeof(T);  // steps

// One life, as a row follows it.
struct LifeLink {
  std::uint32_t reached = 0;    // the side it is on, in what sides have noted: 2 * the split above + 2, and 1 more for its right
                                // side; 0: every row reaches it
  std::uint32_t predicate = 0;  // whose answer says which way a row goes on
};

// Lives of one length.
struct LifeClass {
  std::uint32_t end = 0;    // one past its last life
  std::uint32_t units = 0;  // of a strip
};

template <class T>
struct Lives {
  std::uint32_t draws = 0, sums = 0;
  std::size_t stride = 0;  // from a sum's draws to those of the next: the draws, and room for what fills up a strip
  std::vector<LifeLink> links;
  std::vector<std::uint32_t> first;  // (lives) where a strip begins in the sums
  std::vector<LifeClass> classes;    // by falling length
  std::vector<T> base;               // (sums x stride): where the sums start
  std::vector<T> strips;             // in the order of lives
  // For the mean of all draws: where it starts, (sums); what a life adds to it, (lives); and to which sum.
  std::vector<double> mean_base, mean_step;
  std::vector<std::uint32_t> sum_of;
};

inline constexpr std::size_t kGroup = 16;  // rows that share a strip

// The lives that a row leaves to the right, ascending. Returns how many.
//
// answers: (predicates) 1 for right, 0 for left
// sides: (2 * lives + 2), scratch
// taken: (lives + 1)
template <class T>
std::size_t follow_row(const Lives<T>& lives, const std::uint8_t* answers, std::uint8_t* sides, std::uint32_t* taken);

// The same for a block: for each life a bit for each row, as answer_block has them.
//
// answers: (predicates x 2) of answer_block
// sides: ((2 * lives + 2) x 2), scratch
// taken: (lives x 2)
template <class T>
void follow_block(const Lives<T>& lives, const std::uint64_t* answers, std::uint64_t* sides, std::uint64_t* taken);

// The sums of all draws of one row.
//
// taken: (count) of follow_row
// sums: (lives.sums x lives.stride)
template <class T>
void sum_row(const Lives<T>& lives, const std::uint32_t* taken, std::size_t count, T* sums);

// The same for the rows of a group, the kGroup rows of a block from row `first` on.
//
// taken: of follow_block
// rows: how many of the group there are
// sums: (rows x lives.sums x lives.stride)
template <class T>
void sum_group(const Lives<T>& lives, const std::uint64_t* taken, std::size_t first, std::size_t rows, T* sums);

// Each sum's mean over the draws, for one row and for a block.
//
// means: (sums), (rows x sums)
template <class T>
void mean_row(const Lives<T>& lives, const std::uint32_t* taken, std::size_t count, double* means);
template <class T>
void mean_block(const Lives<T>& lives, const std::uint64_t* taken, std::size_t rows, double* means);

}  // namespace sapwood::kernels
