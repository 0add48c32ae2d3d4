#include "compile/lower_posterior.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/allocate.h"
#include "base/math.h"
#include "compile/bytes_of.h"
#include "compile/input_rules.h"
#include "compile/pack_forest.h"
#include "compile/pack_lives.h"
#include "compile/pick_link.h"
#include "kernels/cast.h"
#include "kernels/lives.h"
#include "kernels/predicates.h"

namespace sapwood::compile {
namespace {

using kernels::kBlock;

class PosteriorPlan final : public DrawsPlan {
 public:
  PosteriorPlan(const ir::Model& model, const ir::Posterior& posterior, Batching batching, kernels::Predicates<double> predicates,
                kernels::Lives lives)
      : predicates_(std::move(predicates)),
        lives_(std::move(lives)),
        rules_(cell_rules(model.inputs)),
        link_(pick_link(model.output)),
        linked_(model.output.link != ir::LinkKind::identity),
        batching_(batching),
        basis_(posterior.basis),
        offset_(posterior.offset),
        scale_(posterior.scale),
        sigma_(posterior.sigma),
        variance_(posterior.variance),
        responses_(ir::responses_of(model.output, posterior.offset.size())) {
    for (std::uint32_t column = 0; column < predicates_.features.size(); ++column) rules_[predicates_.features[column]].column = column;
  }

  Status prepare() {
    const std::size_t lives = lives_.links.size();
    SAPWOOD_TRY(resize(row_, rules_.size(), "values"));
    SAPWOOD_TRY(resize(answers_, predicates_.count + kernels::kSlack, "answers"));
    SAPWOOD_TRY(resize(sides_, 2 * lives + 2, "answers"));
    SAPWOOD_TRY(resize(taken_, lives + 1, "answers"));
    SAPWOOD_TRY(resize(scratch_, kernels::scratch_size(lives_), "draws"));
    SAPWOOD_TRY(resize(sums_, lives_.base.size(), "draws"));
    SAPWOOD_TRY(resize(means_, kBlock * lives_.sums, "draws"));
    SAPWOOD_TRY(resize(deviation_, variance_ ? lives_.draws : 0, "draws"));
    return resize(draws_, lives_.draws * responses_, "draws");
  }

  std::optional<BadCell> raw(const MatrixView& rows, double* out) override {
    for (std::size_t begin = 0; begin < rows.rows; begin += kBlock) {
      const MatrixView some = rows.part(begin, kBlock);
      double* means = means_.data();
      if (follow_many(some)) {
        kernels::mean_block(lives_, block_taken_.data(), some.rows, means);
      } else {
        for (std::size_t r = 0; r < some.rows; ++r) {
          const std::size_t bad = kernels::cast_row<double>(some.row(r), some.column_stride, rules_, row_.data());
          if (bad != kernels::kNoBadCell) return BadCell{begin + r, bad};
          kernels::mean_row(lives_, taken_.data(), follow_one(), means + r * lives_.sums);
        }
      }
      for (std::size_t r = 0; r < some.rows; ++r, out += offset_.size())
        values(some, r, means + r * lives_.sums, 1, 1, offset_.size(), out);
    }
    return std::nullopt;
  }

  void respond(const MatrixView& rows, const double* raw, double* response) override {
    if (!linked_) {
      if (response != raw) std::copy_n(raw, rows.rows * responses_, response);
      return;
    }
    class Mean final : public DrawsVisitor {
     public:
      Mean(double* out, std::size_t responses) : out_(out), responses_(responses) {}
      void row(std::size_t r, std::span<double> response, std::span<const double>) override {
        double* const to = out_ + r * responses_;
        const std::size_t draws = response.size() / responses_;
        std::fill_n(to, responses_, 0.0);
        for (std::size_t i = 0; i < response.size(); i += responses_)
          for (std::size_t k = 0; k < responses_; ++k) to[k] += response[i + k];
        for (std::size_t k = 0; k < responses_; ++k) to[k] /= static_cast<double>(draws);
      }

     private:
      double* out_;
      std::size_t responses_;
    };
    Mean mean(response, responses_);
    static_cast<void>(visit(rows, nullptr, mean));  // raw() has accepted the rows
  }

  std::optional<BadCell> visit(const MatrixView& rows, const Noise* noise, DrawsVisitor& visitor) override {
    for (std::size_t begin = 0; begin < rows.rows; begin += kBlock) {
      const MatrixView some = rows.part(begin, kBlock);
      if (!follow_many(some)) {
        for (std::size_t r = 0; r < some.rows; ++r) {
          const std::size_t bad = kernels::cast_row<double>(some.row(r), some.column_stride, rules_, row_.data());
          if (bad != kernels::kNoBadCell) return BadCell{begin + r, bad};
          kernels::sum_row(lives_, taken_.data(), follow_one(), scratch_.data(), sums_.data());
          show(some, r, begin, sums_.data(), noise, visitor);
        }
        continue;
      }
      for (std::size_t first = 0; first < some.rows; first += kernels::kGroup) {
        const std::size_t count = std::min(some.rows - first, kernels::kGroup);
        kernels::sum_group(lives_, block_taken_.data(), first, count, group_scratch_.data(), group_sums_.data());
        for (std::size_t r = 0; r < count; ++r) show(some, first + r, begin, group_sums_.data() + r * lives_.base.size(), noise, visitor);
      }
    }
    return std::nullopt;
  }

  std::string_view evaluator() const override { return "lives of splits"; }
  std::size_t predicates() const override { return predicates_.count; }
  std::size_t bytes() const override {
    return bytes_of(predicates_) + bytes_of(lives_) +
           bytes_of_vectors(row_, answers_, sides_, taken_, scratch_, sums_, means_, draws_, deviation_, values_, block_answers_,
                            block_sides_, block_taken_, group_scratch_, group_sums_);
  }

 private:
  static constexpr std::size_t kWorth = 4;

  // Which lives the row of row_ takes.
  std::size_t follow_one() {
    kernels::answer_row(predicates_, row_.data(), std::uint8_t{1}, answers_.data());
    return kernels::follow_row(lives_, answers_.data(), sides_.data(), taken_.data());
  }

  // Which lives the rows of a block take; false if they should come one by one, because they are few, a value is refused, or
  // there is no room.
  bool follow_many(const MatrixView& rows) {
    if (batching_ == Batching::automatic ? rows.rows < kWorth : batching_ == Batching::rows) return false;
    if (!make_room() || !kernels::cast_block(rows, rules_, values_.data())) return false;
    kernels::answer_block(predicates_, values_.data(), block_answers_.data());
    kernels::follow_block(lives_, block_answers_.data(), block_sides_.data(), block_taken_.data());
    return true;
  }

  // What blocks need; made when the first one comes.
  bool make_room() {
    const std::size_t lives = lives_.links.size();
    return resize(values_, predicates_.features.size() * kBlock, "").ok() &&
           resize(block_answers_, 2 * std::size_t{predicates_.count}, "").ok() && resize(block_sides_, 4 * lives + 4, "").ok() &&
           resize(block_taken_, 2 * lives, "").ok() && resize(group_scratch_, kernels::kGroup * kernels::scratch_size(lives_), "").ok() &&
           resize(group_sums_, kernels::kGroup * lives_.base.size(), "").ok();
  }

  // Values of the outputs from sums, draw after draw.
  //
  // sums: (lives_.sums x stride)
  // out: (draws x width), of which the outputs come first
  void values(const MatrixView& rows, std::size_t r, const double* sums, std::size_t stride, std::size_t draws, std::size_t width,
              double* out) const {
    if (!basis_.empty()) {
      for (std::size_t d = 0; d < draws; ++d) {
        double sum = 0;
        for (std::size_t k = 0; k < basis_.size(); ++k) sum += rows.row(r)[basis_[k] * rows.column_stride] * sums[k * stride + d];
        out[d * width] = offset_[0] + scale_ * sum;
      }
      return;
    }
    for (std::size_t k = 0; k < offset_.size(); ++k)
      for (std::size_t d = 0; d < draws; ++d) out[d * width + k] = offset_[k] + scale_ * sums[k * stride + d];
  }

  void show(const MatrixView& rows, std::size_t r, std::size_t before, const double* sums, const Noise* noise, DrawsVisitor& visitor) {
    values(rows, r, sums, lives_.stride, lives_.draws, responses_, draws_.data());
    if (variance_) {
      const double* log_factor = sums + (lives_.sums - 1) * lives_.stride;
      for (std::size_t d = 0; d < lives_.draws; ++d) deviation_[d] = sigma_[d] * exp_f64(log_factor[d] / 2);
    }
    const std::vector<double>& deviation = variance_ ? deviation_ : sigma_;
    if (noise != nullptr)
      for (std::size_t d = 0; d < lives_.draws; ++d)
        draws_[d * responses_] += deviation[d] * normal_number(noise->seed, noise->first_row + before + r, d);
    link_(draws_.data(), lives_.draws, responses_);
    visitor.row(before + r, draws_, deviation);
  }

  kernels::Predicates<double> predicates_;
  kernels::Lives lives_;
  std::vector<kernels::CellRule> rules_;
  kernels::Link link_;
  bool linked_;
  Batching batching_;
  std::vector<std::uint32_t> basis_;
  std::vector<double> offset_;
  double scale_;
  std::vector<double> sigma_;
  bool variance_;
  std::size_t responses_;
  // Scratch, of one row and of a block.
  std::vector<double> row_;
  std::vector<std::uint8_t> answers_, sides_;
  std::vector<std::uint32_t> taken_;
  std::vector<std::byte> scratch_, group_scratch_;
  std::vector<double> sums_, means_, draws_, deviation_;
  std::vector<double> values_;
  std::vector<std::uint64_t> block_answers_, block_sides_, block_taken_;
  std::vector<double> group_sums_;
};

}  // namespace

Result<std::unique_ptr<Plan>> lower_posterior(const ir::Model& model, const ir::Posterior& posterior, const CompileOptions& options) {
  SAPWOOD_ASSIGN(auto predicates, pack_predicates<double>(posterior, posterior.questions));
  SAPWOOD_ASSIGN(auto lives, pack_lives(posterior));
  auto plan = std::make_unique<PosteriorPlan>(model, posterior, options.batching, std::move(predicates), std::move(lives));
  SAPWOOD_TRY(plan->prepare());
  return std::unique_ptr<Plan>(std::move(plan));
}

}  // namespace sapwood::compile
