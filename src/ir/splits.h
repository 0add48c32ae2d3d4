// The questions of splits: asking each only once, and their order.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ir/model.h"

namespace sapwood::ir {

// Collects questions while a predictor is read. Not for use on two Splits in turns.
class QuestionIndex {
 public:
  // The number of a question; equal questions share one. Numbers are final only after sort_questions.
  std::uint32_t ask(Splits& splits, std::uint32_t feature, double threshold, bool missing_left);
  // codes: ascending, without repetition, below kCategoryLimit
  std::uint32_t ask(Splits& splits, std::uint32_t feature, std::span<const std::uint32_t> codes, bool missing_left);

 private:
  // Open addressing from a question's hash to its number.
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t question = 0xffffffff;  // none
  };
  template <class Same>
  std::uint32_t find_or_add(const Splits& splits, std::uint64_t hash, Same same);
  void rehash();

  std::vector<Slot> slots_;
};

// Put the questions in the IR's order and drop those that nobody asks.
//
// asked: (questions) not 0: somebody does
// Returns the new number of each.
std::vector<std::uint32_t> sort_questions(Splits& splits, std::span<const std::uint8_t> asked);

// The splits of a predictor, or null.
inline const Splits* splits_of(const Predictor& predictor) {
  if (const auto* forest = std::get_if<Forest>(&predictor)) return forest;
  return std::get_if<Posterior>(&predictor);
}

// The codes of one set, ascending.
std::span<const std::uint32_t> codes_of(const CategorySets& sets, std::uint32_t set);

// True if question `a` stands before `b` in the order that Splits::questions promises.
bool in_order(const Question& a, const Question& b);

}  // namespace sapwood::ir
