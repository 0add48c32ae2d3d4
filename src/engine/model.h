// The public C++ API of one loaded model, on plain spans. engine/arrays.h puts xtensor arrays on top of it.
//
// A Model serves one thread at a time: it owns the scratch memory of its kernels, so that a call allocates nothing.
// Threads that predict at once each open their own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/matrix_view.h"
#include "base/status.h"
#include "ir/model.h"

namespace sapwood {

namespace compile {
class DrawsVisitor;
struct Noise;
}  // namespace compile

// What can be asked of a model. Every answer is a matrix of doubles (rows x width); values of a source that works in
// float32 are float32 values.
enum class Answer : std::uint8_t {
  raw,          // the library's margin / raw score / decision function: (rows x outputs)
  response,     // after the link: (rows x outputs)
  probability,  // classifiers: (rows x classes), two columns for two classes; multilabel: (rows x labels)
  label,        // classifiers: (rows x 1) the index of the class; multilabel: (rows x labels) of 0/1
};

// Which boosting rounds to use.
struct Rounds {
  enum class Kind : std::uint8_t { automatic, best, all, range } kind = Kind::automatic;
  std::uint32_t from = 0, to = 0;  // range: rounds from..to-1
};

struct OpenOptions {
  Rounds rounds;
  // A JSON object that says what the file's format has no room for:
  // {"missing": -999, "inputs": [{"name", "kind", "levels", "unit", "label", "low", "high", "example"}...], "labels": [...]}.
  // Empty: nothing to add.
  std::string schema;
};

using ir::Profile;

struct SaveOptions {
  // exact: the same answers, to the bit. The others are for posteriors: steps are rounded, and the largest error of that on the
  // golden rows, which are answered anew, is written into the file.
  Profile profile = Profile::exact;
  bool explain = false;            // keep what explanations need (covers)
  std::uint32_t golden_rows = 32;  // how many rows to write where the model brings none of its own
};

// An interval of a posterior, or of a linear model that knows how well its coefficients are known.
struct IntervalOptions {
  double level = 0.9;  // the share of draws inside, above 0 and below 1
  // credible: of the response (of a linear model: the confidence interval of the mean); predictive: of an observation. Before the
  // link (identity or exp) a posterior's differs by sigma times a normal number, which is the same for the same seed, row of the call
  // and draw, on every host (normal_number in base/math.h).
  enum class Kind : std::uint8_t { credible, predictive } kind = Kind::credible;
  // equal_tailed: as much below as above (quantiles of predict_quantiles); highest_density: the shortest one
  enum class Method : std::uint8_t { equal_tailed, highest_density } method = Method::equal_tailed;
  std::uint64_t seed = 0, first_row = 0;  // first_row: the number of the first row, where a call is made in parts
};

class Model {
 public:
  // Read any model file that Sapwood knows (loader.h does it in pieces); the format is found out from the bytes. The golden rows, if the file has
  // any, are run, and a model that does not reproduce them is refused.
  //
  // bytes: the whole file, uncompressed; not kept
  // Errors: truncated, malformed, invalid_model, unsupported, unknown_format, future_version, too_large, out_of_memory,
  // digest_mismatch, golden_mismatch, invalid_argument (options)
  static Result<std::unique_ptr<Model>> open(std::span<const std::byte> bytes, const OpenOptions& options = {});

  ~Model();
  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;

  // The model as data: task, inputs, outputs, source.
  const ir::Model& ir() const;

  // Number of columns of an answer; 0 where the model has no such answer.
  std::size_t width(Answer answer) const;
  // Why the model has no such answer (no_such_answer), or ok.
  Status has(Answer answer) const;

  // Answers for many rows.
  //
  // rows: (n x inputs), categories as codes (category_code), NaN for missing
  // out: (n x width(answer)), row-major, filled from its start
  // Errors: no_such_answer, invalid_argument (shape), invalid_input (a value, with its row and column)
  Status predict(Answer answer, const MatrixView& rows, std::span<double> out);

  // Raw scores and responses at once; arguments and errors as of predict().
  Status scores(const MatrixView& rows, std::span<double> raw, std::span<double> response);

  // ---- posteriors: models that are many draws (draws() of them; 0: this model is none, and all below is no_such_answer).
  // rows, errors: as of predict(); responses: width(Answer::response). Nothing of the size rows x draws is held on the way.
  // After an error what stands in the output means nothing.
  std::size_t draws() const;
  Status has_draws() const;
  // Why there is no interval, no predictive one (no_such_answer: classes, or no sigma), or ok. Linear models may have both, though
  // no draws.
  Status has_interval() const;
  Status has_predictive() const;

  // The response of every draw.
  //
  // out: (n x draws x responses)
  Status predict_draws(const MatrixView& rows, std::span<double> out);

  // Intervals that hold a share of the draws. Of a linear model: those of its t or normal distribution, around the raw score and then
  // through the link.
  //
  // lower, upper: (n x responses)
  // Errors: also invalid_argument (level); no_such_answer as of has_interval() and has_predictive(), and for the shortest interval
  // where there are no draws
  Status predict_interval(const MatrixView& rows, const IntervalOptions& options, std::span<double> lower, std::span<double> upper);

  // Quantiles of the draws, R's type 7: a straight line between the two order statistics around 1 + (draws - 1) p.
  //
  // probabilities: each from 0 to 1
  // out: (n x responses x probabilities)
  Status predict_quantiles(const MatrixView& rows, std::span<const double> probabilities, std::span<double> out);

  // The share of draws whose response lies strictly between two values.
  //
  // above, below: an infinite one asks for nothing
  // out: (n x responses)
  Status posterior_probability(const MatrixView& rows, double above, double below, std::span<double> out);

  // The code of a category's name. Unknown names follow the input's own rule: an error, or NaN.
  Result<double> category_code(std::size_t input, std::string_view level) const;

  // Run the golden rows again. Errors: golden_mismatch, naming row, column, got and expected.
  Status self_test();

  // Keep the source library's own answers for these rows as the golden rows, in place of any that there are. Where the model does not
  // give them, it keeps what it had.
  //
  // rows: (n x inputs); raw, response: (n x width of that answer), row-major; draws: of a posterior (some of the first rows x draws x
  // responses), or empty
  // Errors: golden_mismatch; invalid_argument (shape); invalid_input (a value)
  Status set_golden(const MatrixView& rows, std::span<const double> raw, std::span<const double> response,
                    std::span<const double> draws = {});

  // The model as a Sapwood file. The same model gives the same bytes.
  // Errors: out_of_memory; unsupported: a profile that this model cannot be rounded to
  Result<std::vector<std::byte>> save(const SaveOptions& options = {});

  // Everything a wrapper shows, as one JSON object; docs/describe.md lists its fields.
  std::string describe() const;

 private:
  friend class Loader;
  Model();
  // file_bytes: how large the file was that it came in
  static Result<std::unique_ptr<Model>> make(ir::Model ir, std::size_t file_bytes, const OpenOptions& options);
  struct Answers {
    std::vector<double> raw, response, draws;
  };
  Status answer(const ir::Golden& golden, Answers& out);
  // Why the arguments of predict do not fit.
  Status draws_fit(const MatrixView& rows) const;
  Status linear_interval(const MatrixView& rows, const IntervalOptions& options, std::span<double> lower, std::span<double> upper);
  Status visit(const MatrixView& rows, const compile::Noise* noise, compile::DrawsVisitor& visitor);
  Status misfit(Answer answer, const MatrixView& rows, std::size_t room) const;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace sapwood
