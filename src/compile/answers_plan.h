// Forests whose evaluators see answers only: perfect and shaped trees.
#pragma once

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "base/allocate.h"
#include "compile/bytes_of.h"
#include "compile/forest_plan.h"
#include "kernels/evaluator.h"
#include "kernels/predicates.h"
#include "kernels/small_trees.h"

namespace sapwood::compile {

template <class F>
class AnswersPlan final : public ForestPlan<F> {
 public:
  // small: the same trees for single rows, or none
  AnswersPlan(const ir::Model& model, const ir::Forest& forest, Batching batching, std::unique_ptr<kernels::LeafSums> sums,
              kernels::Predicates<F> predicates, std::unique_ptr<kernels::Evaluator> evaluator, kernels::SmallTrees small)
      : ForestPlan<F>(model, forest, batching, std::move(sums)),
        trees_(forest.trees.size()),
        predicates_(std::move(predicates)),
        evaluator_(std::move(evaluator)),
        small_(std::move(small)) {}

  Status prepare() {
    this->lay_out_block(predicates_.features);
    SAPWOOD_TRY(resize(bytes_, predicates_.count + kernels::kSlack, "answers"));
    SAPWOOD_TRY(resize(bits_, 2 * (std::size_t{predicates_.count} + 1), "answers"));  // the last one is always left
    SAPWOOD_TRY(resize(values_, predicates_.features.size() * kernels::kBlock, "values"));
    return this->work_in(kernels::kBlock, kWorth);
  }

  std::string_view evaluator() const override { return evaluator_->name(); }
  std::size_t predicates() const override { return predicates_.count; }
  std::size_t bytes() const override {
    return bytes_of(predicates_) + evaluator_->bytes() + this->sums().bytes() + bytes_of_vectors(small_.trees, bytes_, bits_, values_);
  }

 private:
  static constexpr std::size_t kWorth = 16;
  static constexpr std::size_t kInOneGo =
      16 * kernels::kTogether;  // of a row: a call is little beside them, and finding and adding overlap

  void score_one(const F* values, std::size_t row) override {
    std::int8_t ones[kernels::kSmallTreeRuns];
    const bool small = !small_.trees.empty();
    if (small) kernels::count_row(predicates_, values, ones);
    else kernels::answer_row(predicates_, values, evaluator_->right(), bytes_.data());
    for (std::size_t t = 0; t < trees_; t += kInOneGo) {
      std::uint32_t entries[kInOneGo];
      const std::size_t trees = std::min(kInOneGo, trees_ - t);
      if (small) kernels::find_row(small_, ones, t, trees, entries);
      else evaluator_->find_row(bytes_.data(), t, trees, entries);
      this->sums().add_trees(row, t, trees, entries);
    }
  }

  bool score_many(const MatrixView& rows, std::span<const kernels::CellRule> rules, double* out) override {
    if (!kernels::cast_block(rows, rules, values_.data())) return false;
    kernels::answer_block(predicates_, values_.data(), bits_.data());
    this->sums().start_block();
    for (std::size_t t = 0; t < trees_; t += kernels::kTogether) {
      std::uint8_t entries[kernels::kTogether * kernels::kBlock];
      const std::size_t trees = std::min(kernels::kTogether, trees_ - t);
      evaluator_->find_block(bits_.data(), t, trees, entries);
      this->sums().add_block(t, trees, entries, rows.rows);
    }
    this->sums().finish_block(rows.rows, out);
    return true;
  }

  std::size_t trees_;
  kernels::Predicates<F> predicates_;
  std::unique_ptr<kernels::Evaluator> evaluator_;
  kernels::SmallTrees small_;
  std::vector<std::uint8_t> bytes_;  // answers of a row
  std::vector<std::uint64_t> bits_;  // answers of a block
  std::vector<F> values_;            // (columns x kBlock)
};

}  // namespace sapwood::compile
