// A model ready to run: packed arrays and the kernels that were chosen for them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "base/matrix_view.h"
#include "base/status.h"
#include "ir/model.h"

namespace sapwood::compile {

// A value that the model cannot take. (What to say about it is the engine's business.)
struct BadCell {
  std::size_t row, column;
};

class DrawsPlan;

// Not safe for two threads at once: a plan owns the scratch memory of its kernels, so that a call allocates nothing.
class Plan {
 public:
  virtual ~Plan() = default;

  // Raw scores.
  //
  // rows: (n x inputs), NaN is missing
  // out: (n x outputs), row-major
  // Returns the first value that is refused, in which case `out` is undefined.
  virtual std::optional<BadCell> raw(const MatrixView& rows, double* out) = 0;

  // Responses of rows whose raw scores are known. Only posteriors (draws()) look at the rows again; others count them.
  //
  // rows: which raw() has accepted
  // raw: (n x outputs), of raw(); may be `response` itself where there are as many responses
  // response: (n x responses)
  virtual void respond(const MatrixView& rows, const double* raw, double* response) = 0;

  // Variances of the raw scores of rows that raw() has accepted, of a linear model that knows how well its coefficients are known.
  //
  // out: (n)
  // Returns whether the model is one.
  virtual bool variances(const MatrixView& /*rows*/, double* /*out*/) { return false; }

  // What a posterior knows beyond its mean; null for all other models.
  virtual DrawsPlan* draws() { return nullptr; }

  // For people: the evaluator that was chosen, the number of different questions, bytes of packed arrays.
  virtual std::string_view evaluator() const = 0;
  virtual std::size_t predicates() const = 0;
  virtual std::size_t bytes() const = 0;
};

// Takes a posterior's answers row by row, so that nobody needs a matrix of rows x draws.
class DrawsVisitor {
 public:
  // response: (draws x responses), after the link; the visitor may do with it what it likes
  // deviation: (draws) standard deviation of an observation, before the link, or empty if that is not known
  virtual void row(std::size_t r, std::span<double> response, std::span<const double> deviation) = 0;

 protected:
  ~DrawsVisitor() = default;
};

// Which observations are drawn: before the link each value of row `r` and draw `d` is moved by its deviation times
// normal_number(seed, first_row + r, d).
struct Noise {
  std::uint64_t seed = 0, first_row = 0;
};

class DrawsPlan : public Plan {
 public:
  DrawsPlan* draws() override { return this; }
  // noise: null: the responses themselves. Precondition: deviations are known
  // Returns the first value that is refused; rows before it have been shown.
  virtual std::optional<BadCell> visit(const MatrixView& rows, const Noise* noise, DrawsVisitor& visitor) = 0;
};

// What runs a forest (src/kernels). All give the same bits.
enum class Evaluator : std::uint8_t {
  automatic,  // by the forest's shape
  perfect,    // trees of depth 6 at most
  shaped,     // trees of 256 leaves at most
  deep,       // any
};
// For a number of rows: a block at a time, row by row, or what is faster.
enum class Batching : std::uint8_t { automatic, rows, blocks };

// For a single row of perfect trees: steps of one level over answers, or of three over the ones of runs (kernels/small_trees.h).
enum class Steps : std::uint8_t { automatic, one, three };

struct CompileOptions {
  Evaluator evaluator = Evaluator::automatic;
  Batching batching = Batching::automatic;
  Steps steps = Steps::automatic;
};

// Lower a model. Precondition: ir::validate(model) is ok. Transforms, the steps of a posterior and covariances are read where they are: the model
// must outlive the plan. It may be moved.
// Errors: too_large (category tables beyond every bound), out_of_memory; invalid_argument: the forest is not of a kind that the
// evaluator runs.
Result<std::unique_ptr<Plan>> compile(const ir::Model& model, const CompileOptions& options = {});

}  // namespace sapwood::compile
