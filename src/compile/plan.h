// A model ready to run: packed arrays and the kernels that were chosen for them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "base/matrix_view.h"
#include "base/status.h"
#include "ir/model.h"

namespace sapwood::compile {

// A value that the model cannot take. (What to say about it is the engine's business.)
struct BadCell {
  std::size_t row, column;
};

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

  // Response from raw scores, in place: (rows x outputs).
  virtual void link(double* values, std::size_t rows) const = 0;

  // For people: the evaluator that was chosen, the number of different questions, bytes of packed arrays.
  virtual std::string_view evaluator() const = 0;
  virtual std::size_t predicates() const = 0;
  virtual std::size_t bytes() const = 0;
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

// Lower a model. Precondition: ir::validate(model) is ok.
// Errors: too_large (category tables beyond every bound), out_of_memory; invalid_argument: the forest is not of a kind that the
// evaluator runs.
Result<std::unique_ptr<Plan>> compile(const ir::Model& model, const CompileOptions& options = {});

}  // namespace sapwood::compile
