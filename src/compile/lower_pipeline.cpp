#include "compile/lower_pipeline.h"

#include <utility>

#include "compile/columns.h"

namespace sapwood::compile {
namespace {

class PipelinePlan final : public DrawsPlan {
 public:
  PipelinePlan(const ir::Model& model, Columns columns, std::unique_ptr<Plan> predictor)
      : columns_(std::move(columns)),
        predictor_(std::move(predictor)),
        outputs_(ir::outputs_of(model.predictor)),
        responses_(ir::responses_of(model.output, outputs_)) {}

  DrawsPlan* draws() override { return predictor_->draws() == nullptr ? nullptr : this; }

  std::optional<BadCell> raw(const MatrixView& rows, double* out) override {
    return each_block(rows,
                      [&](std::size_t begin, const MatrixView& features) { return predictor_->raw(features, out + begin * outputs_); });
  }

  void respond(const MatrixView& rows, const double* raw, double* response) override {
    if (predictor_->draws() == nullptr) return predictor_->respond(rows, raw, response);
    static_cast<void>(each_block(rows, [&](std::size_t begin, const MatrixView& features) {
      predictor_->respond(features, raw + begin * outputs_, response + begin * responses_);
      return std::optional<BadCell>();
    }));
  }

  bool variances(const MatrixView& rows, double* out) override {
    bool known = true;
    static_cast<void>(each_block(rows, [&](std::size_t begin, const MatrixView& features) {
      known = predictor_->variances(features, out + begin);
      return std::optional<BadCell>();
    }));
    return known;
  }

  // Precondition: draws() is not null
  std::optional<BadCell> visit(const MatrixView& rows, const Noise* noise, DrawsVisitor& visitor) override {
    class Renumbered final : public DrawsVisitor {
     public:
      Renumbered(DrawsVisitor& visitor, std::size_t first) : visitor_(visitor), first_(first) {}
      void row(std::size_t r, std::span<double> response, std::span<const double> deviation) override {
        visitor_.row(first_ + r, response, deviation);
      }

     private:
      DrawsVisitor& visitor_;
      std::size_t first_;
    };
    return each_block(rows, [&](std::size_t begin, const MatrixView& features) {
      Renumbered renumbered(visitor, begin);
      const Noise moved{noise == nullptr ? 0 : noise->seed, noise == nullptr ? 0 : noise->first_row + begin};
      return predictor_->draws()->visit(features, noise == nullptr ? nullptr : &moved, renumbered);
    });
  }

  std::string_view evaluator() const override { return predictor_->evaluator(); }
  std::size_t predicates() const override { return predictor_->predicates(); }
  std::size_t bytes() const override { return columns_.bytes() + predictor_->bytes(); }

 private:
  // visit(number of the first row, features) -> the first value that is refused
  template <class Visit>
  std::optional<BadCell> each_block(const MatrixView& rows, Visit visit) {
    return columns_.each_block(rows, [&](std::size_t begin) { return visit(begin, columns_.features()); });
  }

  Columns columns_;
  std::unique_ptr<Plan> predictor_;
  std::size_t outputs_, responses_;
};

}  // namespace

ir::Model behind_transforms(const ir::Model& model) {
  ir::Model out;
  out.inputs.resize(model.features.size());
  for (std::size_t f = 0; f < model.feature_rules.size(); ++f) static_cast<ir::ValueRules&>(out.inputs[f]) = model.feature_rules[f];
  out.output = model.output;
  return out;
}

Result<std::unique_ptr<Plan>> lower_pipeline(const ir::Model& model, std::unique_ptr<Plan> predictor) {
  SAPWOOD_ASSIGN(Columns columns, Columns::make(model, {}));
  return std::unique_ptr<Plan>(new PipelinePlan(model, std::move(columns), std::move(predictor)));
}

}  // namespace sapwood::compile
