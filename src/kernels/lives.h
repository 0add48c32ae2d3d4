// Posteriors: all draws of a sum of trees at once.
//
// Successive draws differ by a split here and there. So nothing is done draw by draw: a split is one object for all the draws it
// lives through, with a strip of steps, one for each of them (ir::Posterior says what a step is). A row finds the lives that it
// reaches and leaves to the right, a quarter of them, and adds their strips to the sums of the draws. 527,000 splits of a
// posterior of 200,000 trees are 12,000 lives.
//
// Lives are sorted by length, the longest first: what is above a split outlives it, so it comes before it, and a loop over strips
// of one length has no branch to guess. Strips are whole vectors (ir/strips.h), read where the model keeps them.
//
// A row goes through the lives twice. First it follows them: whether it reaches a split is what the split above has noted for
// its sides. Then it adds strips: they come from memory once for a row, or for the rows of a group, and that is what limits it.
// Steps are doubles, floats, or 16-bit integers, added as doubles, floats, or 32-bit integers (ir/validate bounds how many);
// what draws start from is a double and added last.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kernels/block.h"
#include "kernels/simd.h"

namespace sapwood::kernels {

// One life, as a row follows it.
struct LifeLink {
  std::uint32_t reached = 0;    // the side it is on, in what sides have noted: 2 * the split above + 2, and 1 more for its right
                                // side; 0: every row reaches it
  std::uint32_t predicate = 0;  // whose answer says which way a row goes on
};

// Lives whose strips are alike.
struct LifeClass {
  std::uint32_t end = 0;      // one past its last life
  std::uint32_t vectors = 0;  // of a strip: 1, 2 or a multiple of 4
  std::uint32_t width = 1;    // strips of a life; they belong to successive sums
};

enum class StepType : std::uint8_t { f64, f32, i16 };

struct Lives {
  std::uint32_t draws = 0, sums = 0;
  std::size_t stride = 0;  // from a sum's draws to those of the next: the draws, and room for what fills up a strip
  std::vector<LifeLink> links;
  std::vector<std::uint32_t> first;  // (lives) where its first strip begins in the sums
  std::vector<LifeClass> classes;    // in the order of lives
  StepType type = StepType::f64;
  const std::byte* strips = nullptr;  // of the model
  std::size_t strip_bytes = 0;        // of all of them
  std::vector<double> base;           // (sums x stride): where the sums start
  std::vector<double> unit;           // (sums): what a step of 1 is worth
  // For the mean of all draws: where it starts, (sums); what a strip adds to it, (strips); and a life's first sum, (lives).
  std::vector<double> mean_base, mean_step;
  std::vector<std::uint32_t> first_sum;
};

inline constexpr std::size_t kGroup = 16;  // rows that share a strip

// The lives that a row leaves to the right, ascending. Returns how many.
//
// answers: (predicates) 1 for right, 0 for left
// sides: (2 * lives + 2), scratch
// taken: (lives + 1)
std::size_t follow_row(const Lives& lives, const std::uint8_t* answers, std::uint8_t* sides, std::uint32_t* taken);

// The same for a block: for each life a bit for each row, as answer_block has them.
//
// answers: (predicates x 2) of answer_block
// sides: ((2 * lives + 2) x 2), scratch
// taken: (lives x 2)
void follow_block(const Lives& lives, const std::uint64_t* answers, std::uint64_t* sides, std::uint64_t* taken);

// Bytes of scratch that a row's sums need.
std::size_t scratch_size(const Lives& lives);

// The sums of all draws of one row.
//
// taken: (count) of follow_row
// scratch: (scratch_size)
// sums: (lives.sums x lives.stride)
void sum_row(const Lives& lives, const std::uint32_t* taken, std::size_t count, std::byte* scratch, double* sums);

// The same for the rows of a group, the kGroup rows of a block from row `first` on.
//
// taken: of follow_block
// rows: how many of the group there are
// scratch: (rows x scratch_size)
// sums: (rows x lives.sums x lives.stride)
void sum_group(const Lives& lives, const std::uint64_t* taken, std::size_t first, std::size_t rows, std::byte* scratch, double* sums);

// Each sum's mean over the draws, for one row and for a block.
//
// means: (sums), (rows x sums)
void mean_row(const Lives& lives, const std::uint32_t* taken, std::size_t count, double* means);
void mean_block(const Lives& lives, const std::uint64_t* taken, std::size_t rows, double* means);

}  // namespace sapwood::kernels
