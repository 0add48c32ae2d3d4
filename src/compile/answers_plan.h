// Forests whose evaluators see answers only: perfect and shaped trees.
#pragma once

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

#include "compile/bytes_of.h"
#include "compile/forest_plan.h"
#include "compile/pack_forest.h"
#include "kernels/predicates.h"

namespace sapwood::compile {

template <class F, class S, class Packed>
class AnswersPlan final : public ForestPlan<F, S> {
 public:
  AnswersPlan(const ir::Model& model, const ir::Forest& forest, Batching batching, kernels::Predicates<F> predicates, Packed packed)
      : ForestPlan<F, S>(model, forest, batching), predicates_(std::move(predicates)), packed_(std::move(packed)) {}

  Status prepare(Steps steps) {
    this->lay_out_block(predicates_.features);
    if constexpr (kPerfect) {
      const bool wanted = steps == Steps::automatic ? kernels::kFastSwizzle : steps == Steps::three;
      if (wanted && predicates_.sets.empty() && predicates_.runs.size() <= kernels::kSmallTreeRuns)
        small_ = pack_small_trees(predicates_.runs, packed_.nodes, packed_.depth);
    }
    SAPWOOD_TRY(resize(bytes_, predicates_.count + kernels::kSlack, "answers"));
    SAPWOOD_TRY(resize(bits_, 2 * (std::size_t{predicates_.count} + 1), "answers"));  // the last one is always left
    SAPWOOD_TRY(resize(values_, predicates_.features.size() * kernels::kBlock, "values"));
    SAPWOOD_TRY(resize(slots_, kernels::kBlock * packed_.leaves.outputs, "scores"));
    return this->work_in(kernels::kBlock, kWorth);
  }

  std::string_view evaluator() const override { return Packed::kName; }
  std::size_t predicates() const override { return predicates_.count; }
  std::size_t bytes() const override {
    return bytes_of(predicates_) + bytes_of(packed_) + bytes_of_vectors(small_.trees, bytes_, bits_, values_);
  }

 private:
  static constexpr bool kPerfect = std::is_same_v<Packed, kernels::PerfectForest<S>>;
  static constexpr std::size_t kWorth = 16;

  void score_one(const F* row, S* sums) override {
    if constexpr (kPerfect) {
      if (!small_.trees.empty()) {
        std::int8_t ones[kernels::kSmallTreeRuns];
        kernels::count_row(predicates_, row, ones);
        kernels::score_row(small_, packed_, ones, sums);
        return;
      }
    }
    kernels::answer_row(predicates_, row, Packed::kRight, bytes_.data());
    kernels::score_row(packed_, bytes_.data(), sums);
  }

  bool score_many(const MatrixView& rows, std::span<const kernels::CellRule> rules, S* sums) override {
    if (!kernels::cast_block(rows, rules, values_.data())) return false;
    kernels::answer_block(predicates_, values_.data(), bits_.data());
    kernels::to_slots(packed_.leaves, sums, rows.rows, slots_.data());
    kernels::score_block(packed_, bits_.data(), rows.rows, slots_.data());
    kernels::from_slots(packed_.leaves, slots_.data(), rows.rows, sums);
    return true;
  }

  kernels::Predicates<F> predicates_;
  Packed packed_;
  kernels::SmallTrees small_;
  std::vector<std::uint8_t> bytes_;  // answers of a row
  std::vector<std::uint64_t> bits_;  // answers of a block
  std::vector<F> values_;            // (columns x kBlock)
  std::vector<S> slots_;             // sums of a block
};

}  // namespace sapwood::compile
