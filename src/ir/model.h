// The intermediate representation: what a model computes, as plain data. Importers end here, compile starts here.
//
// Nothing in this file knows a file format or is arranged for speed, but for the steps of posteriors: they are most of such a model,
// and kernels read them where they are. Whatever a source library does in its own way
// (data types, `<` or `<=`, order of sums, where a missing value goes) is a field here, never an assumption elsewhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ir/transforms.h"

namespace sapwood::ir {

enum class DType : std::uint8_t { f32, f64 };

// ---------------------------------------------------------------------------------------------------- inputs
enum class InputKind : std::uint8_t { number, integer, boolean, category };

// What the model makes of a value that it has no number for.
enum class MissingRule : std::uint8_t {
  allowed,  // a missing value is an ordinary value: the predictor has a rule for it
  error,    // refuse the row
};

// What becomes of a category name that is not in `levels`.
enum class UnknownRule : std::uint8_t {
  error,    // refuse the row
  missing,  // treat it as missing
  other,    // code -1: each step that reads the category has a rule of its own for what it does not know
};

// How the values of an input, or of a feature behind transforms, are read.
struct ValueRules {
  MissingRule missing = MissingRule::allowed;
  bool finite = false;             // true: +-inf (after the cast to the predictor's type) is refused, as the source does
  std::optional<double> sentinel;  // this value means missing too; compared after the cast. NaN always does, but:
  bool nan_is_zero = false;        // NaN is read as 0
  bool zero_missing = false;       // then |value| <= 1e-35f, widened to double, is missing
};

struct Input : ValueRules {
  std::string name;  // unique inside the model; "f0", "f1"... where the source has no names
  InputKind kind = InputKind::number;
  std::vector<std::string> levels;  // category: names in code order; empty: the caller passes codes
  bool numeric_levels = false;      // the levels are numbers written as text
  UnknownRule unknown = UnknownRule::error;
  // For people; never part of an answer.
  std::string label, unit;                   // may be empty
  std::optional<double> low, high, example;  // range of the training data and a typical value, where known
};

// ---------------------------------------------------------------------------------------------------- predictors
// What a split asks: is the value below the threshold, or is the category in the set? The answer "right" sends the row to
// the right child. A thousand trees ask far fewer different questions than they have splits, so questions are kept once,
// beside the splits, and kernels answer each of them once per row.
struct Question {
  double threshold = 0;        // number: compared in Splits::feature_type; right unless value < threshold (or <=, see Compare)
  std::uint32_t feature = 0;   // column of the input matrix
  std::uint32_t set = kNoSet;  // category: right if the value's code is in this set
  bool missing_left = false;   // where a missing value goes

  static constexpr std::uint32_t kNoSet = 0xffffffff;
  bool is_set() const { return set != kNoSet; }
};

enum class Compare : std::uint8_t {
  less,        // left if value < threshold
  less_equal,  // left if value <= threshold
};

// Sets of category codes as lists: a list is never larger than the bytes it came from, a bit set of one code can be.
struct CategorySets {
  std::vector<std::uint32_t> codes;     // ascending inside each set, each below kCategoryLimit
  std::vector<std::uint32_t> begin{0};  // (sets + 1): set s is codes[begin[s] .. begin[s + 1])
};

// Codes are whole numbers below 2^24, the last whole number whose float has neighbours one apart. A value is in no set
// when it is negative or not below this limit; a fraction is cut off (3.7 is code 3, -0.0 is code 0, -0.5 is negative).
inline constexpr std::uint32_t kCategoryLimit = 1u << 24;

// What the splits of a predictor ask, and how.
struct Splits {
  DType feature_type = DType::f32;  // inputs are rounded to this type before anything else is done with them
  Compare compare = Compare::less;
  std::vector<Question> questions;  // numbers before sets, then by feature, missing_left first, by threshold
  CategorySets sets;
};

// A tree is a run of nodes in preorder: the left child of node i is i + 1, so only the right one is stored, and a tree is
// acyclic by construction.
struct Node {
  std::uint32_t question = kLeaf;  // position in Splits::questions
  std::uint32_t next = 0;          // split: position of the right child in Forest::nodes; leaf: its row of Forest::leaves

  static constexpr std::uint32_t kLeaf = 0xffffffff;
  bool is_leaf() const { return question == kLeaf; }
};

struct Tree {
  std::uint32_t first_node = 0;  // its root; it ends where the next tree begins
  std::uint32_t output = 0;      // scalar leaves: the output that they are added to
};

struct Forest : Splits {
  DType sum_type = DType::f32;  // type of leaves, base and of every partial sum
  std::uint32_t outputs = 1;
  std::uint32_t leaf_width = 1;  // 1: a leaf adds to its tree's output; otherwise == outputs: it adds to all of them
  std::vector<double> base;      // (outputs): where the sums start, already a margin
  double divisor = 1;            // after the last tree every sum is divided by it: forests that answer with a mean
  std::vector<Tree> trees;       // in the order in which the source adds them
  std::vector<Node> nodes;
  std::vector<double> leaves;  // (leaf rows x leaf_width)
  std::vector<float> cover;    // (nodes) or empty: training weight that reached the node; for explanations
  // Boosting rounds: round r is trees[rounds[r] .. rounds[r + 1]). Empty: not boosted in rounds.
  std::vector<std::uint32_t> rounds;
};

// A posterior: many draws of a sum of trees (BART). Successive draws differ by a split here and there, so what is kept is not
// each draw's trees but the splits, each once for all the draws it lives through: a life.
//
// Number the leaves of a tree from left to right. A draw's sum starts from the leftmost leaf of each of its trees (`base`), and
// a split that a row reaches and leaves to the right adds its step: the leftmost leaf of its right side less the leftmost leaf of
// its left side. What was added along a row's path is then the leaf it ends in.
struct Life {
  std::uint32_t question = 0;    // position in Splits::questions
  std::uint32_t parent = kRoot;  // the split above it, an earlier position in Posterior::lives; it lives as long at least
  bool right = false;            // the side of its parent that it is on
  std::uint32_t ensemble = 0;
  std::uint32_t first_draw = 0, draws = 0;

  static constexpr std::uint32_t kRoot = 0xffffffff;
};

// A number of trees that are summed; a model may have several (one for each class, one for the variance).
struct Ensemble {
  std::uint32_t trees = 0;  // of a draw; for people
  std::uint32_t width = 1;  // values of a leaf: the ensemble has so many sums
};

// How exact the steps of a posterior are. Exact ones are as the trees have them; the others were rounded, because somebody asked.
enum class Profile : std::uint8_t {
  exact,    // doubles
  compact,  // floats
  tiny,     // 16-bit integers, multiples of a unit
};

// The steps of lives, as kernels read them: life after life, for each value of a leaf a strip of one step for each draw, filled up
// with zeros to whole vectors (ir/strips.h).
struct Steps {
  Profile profile = Profile::exact;
  std::vector<std::byte> bytes;
  std::vector<double> unit;  // (sums) of tiny steps; otherwise empty
  // What rounding did to the golden rows: the largest difference of a draw's response, and of a response.
  double draw_error = 0, response_error = 0;
};

// Draw d's value of output k is offset[k] + scale * sum of ensemble k. With a basis there is one output, and its sum is that of
// the products of the first ensemble's sums with the basis' inputs. The link is applied to each draw by itself.
struct Posterior : Splits {
  std::uint32_t draws = 0;
  std::uint32_t chains = 1;  // the draws are those of so many chains of equal length, one after the other
  std::vector<Ensemble> ensembles;
  std::vector<Life> lives;   // of all ensembles, the longest first
  std::vector<double> base;  // (sums x draws)
  Steps steps;
  std::vector<std::uint32_t> basis;  // (width of the first ensemble) inputs, or empty
  std::vector<double> offset;        // (outputs)
  double scale = 1;
  // What an observation differs from its mean by has this standard deviation in each draw. Empty: not known, or there is no such
  // thing (classes). If `variance`, the last ensemble's sum is the logarithm of a factor on its square, for each row another.
  std::vector<double> sigma;  // (draws)
  bool variance = false;
};

// Sums of a draw, of all ensembles.
inline std::size_t sums_of(const Posterior& posterior) {
  std::size_t sums = 0;
  for (const Ensemble& ensemble : posterior.ensembles) sums += ensemble.width;
  return sums;
}

// sum = base[k] + x[0] * w[0][k] + x[1] * w[1][k] ...; each product and each sum rounded to sum_type.
struct Linear {
  DType feature_type = DType::f32;
  DType sum_type = DType::f32;
  bool skip_missing = true;  // a missing cell adds nothing; false: it is refused by the input's own rule
  std::uint32_t outputs = 1;
  std::vector<double> base;     // (outputs)
  std::vector<double> weights;  // (features x outputs)
  // How well the coefficients are known, where one output has that: the variance of its raw score is z' covariance z, with
  // z = (1, features - center).
  std::vector<double> covariance;  // (features + 1) squared, symmetric, or empty
  std::vector<double> center;      // (features), or empty: 0
  std::optional<double> scale;     // the variance of an observation around its mean
  double freedom = 0;              // of the t distribution of intervals; 0: the normal one
};

using Predictor = std::variant<Forest, Linear, Posterior>;

inline std::size_t outputs_of(const Forest& forest) { return forest.outputs; }
inline std::size_t outputs_of(const Linear& linear) { return linear.outputs; }
inline std::size_t outputs_of(const Posterior& posterior) { return posterior.offset.size(); }
inline std::size_t outputs_of(const Predictor& predictor) {
  return std::visit([](const auto& p) { return outputs_of(p); }, predictor);
}

// ---------------------------------------------------------------------------------------------------- link
// From raw scores to the response. docs/numerics.md has the arithmetic of each.
enum class LinkKind : std::uint8_t {
  identity,
  exp,
  logistic,   // each output by itself
  softmax,    // across outputs
  step,       // 1 if raw > 0 else 0
  expectile,  // outputs are increments: first as it is, later ones add 1e-6 + softplus(raw)
  sort,       // outputs in ascending order
  // From here on: in double, each score by itself.
  probit,             // the normal distribution function
  cloglog,            // 1 - exp(-exp z): of a smallest extreme value
  loglog,             // exp(-exp(-z)): of a largest one
  cauchit,            // the Cauchy distribution function
  modified_huber,     // (z cut to -1..1, plus 1) / 2
  logc,               // 1 - exp z
  inverse,            // 1 / z
  inverse_square,     // 1 / sqrt z
  square,             // z^2
  power,              // z^(1 / parameter)
  negative_binomial,  // 1 / (parameter (exp(-z) - 1))
};

// What happens across the scores of a row, whose chances F(z) are those of a link that works on each by itself.
enum class Across : std::uint8_t {
  nothing,
  sequential,  // successive choices: one more response than scores, p[k] times what the ones before it have left
  cumulative,  // ordered outcomes: one more response than scores; scores are thresholds, responses what F grows by between them
  normalised,  // each outcome against the rest: divided by their sum; all 0: all the same
};

// ---------------------------------------------------------------------------------------------------- outputs
enum class Task : std::uint8_t { regression, multi_regression, binary, multiclass, multilabel, ranking, survival, anomaly };

// How a class is chosen from the scores.
enum class Decision : std::uint8_t {
  none,      // not a classifier
  response,  // class 1 if response > threshold (multilabel: per output)
  raw,       // class 1 if raw > threshold
  largest,   // the first largest raw score
  largest_response,
};

struct Output {
  Task task = Task::regression;
  LinkKind link = LinkKind::identity;
  Across across = Across::nothing;
  double link_parameter = 1;   // of power and negative_binomial
  DType type = DType::f32;     // of the response
  bool probabilities = false;  // the response is a probability (of class 1, of each class, of each label)
  Decision decision = Decision::none;
  double threshold = 0.5;
  std::vector<std::string> labels;  // classes (or names of the outputs), or empty: classes are 0, 1, 2...
  bool numeric_labels = true;       // the labels are numbers written as text
};

// Responses, given the number of raw scores.
inline std::size_t responses_of(const Output& output, std::size_t scores) {
  return output.across == Across::sequential || output.across == Across::cumulative ? scores + 1 : scores;
}

// ---------------------------------------------------------------------------------------------------- golden rows
// Rows and the answers that belong to them; run again by load.
struct Golden {
  bool from_library = false;  // false: written by Sapwood itself, a regression check
  std::uint32_t rows = 0;
  std::vector<double> inputs;    // (rows x inputs), categories as codes, NaN missing
  std::vector<double> raw;       // (rows x outputs)
  std::vector<double> response;  // (rows x outputs)
  std::vector<double> draws;     // posteriors: (some of the first rows x draws x responses), or empty
};

// ---------------------------------------------------------------------------------------------------- model
struct Source {
  std::string format;     // "xgboost-json", "xgboost-ubjson", "sapwood"
  std::string library;    // "xgboost"
  std::string version;    // of the library, "3.2.0"; may be empty
  std::string objective;  // as the source names it; may be empty
};

struct Model {
  Source source;
  std::vector<Input> inputs;
  bool named_inputs = false;  // false: the names f0, f1... are ours
  std::vector<Transform> transforms;
  std::vector<Model> parts;               // models that transforms ask; without golden rows
  std::vector<std::uint32_t> features;    // with transforms: the columns that the predictor reads
  std::vector<ValueRules> feature_rules;  // (features), or empty: all are read as they are
  Predictor predictor;
  Output output;
  Golden golden;
  // Boosting rounds, counted as the source counts them; the forest holds first_round, first_round + 1...
  std::optional<std::uint32_t> best_round;  // early stopping's choice: use rounds 0..best_round
  bool prefer_best = false;                 // the source's own wrapper stops there by default (not kept by a
                                            // Sapwood file: what it holds is what was chosen)
  std::uint32_t first_round = 0;
  std::optional<std::uint32_t> rounds_in_source;                // where it is more than the forest holds
  std::vector<std::pair<std::string, std::string>> attributes;  // as the source has them, for people
  std::vector<std::string> warnings;                            // what a user should know (an objective of their own, say)
};

// True if there is anything between the inputs and the predictor.
inline bool has_steps(const Model& model) { return !model.transforms.empty() || !model.features.empty(); }

// Columns that the predictor reads.
inline std::size_t features_of(const Model& model) { return has_steps(model) ? model.features.size() : model.inputs.size(); }

// Columns of a part's answer.
inline std::size_t width_of(const Model& part, PartAnswer answer) {
  const std::size_t outputs = outputs_of(part.predictor);
  if (answer == PartAnswer::raw) return outputs;
  if (answer == PartAnswer::label && part.output.task != Task::multilabel) return 1;
  return responses_of(part.output, outputs);
}

}  // namespace sapwood::ir
