#include "file/posterior_tensors.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>
#include <vector>

#include "base/allocate.h"
#include "file/question_tensors.h"
#include "ir/strips.h"

namespace sapwood::file {
namespace {

// What all layouts have in common.
Status read_common(const Container& in, ir::Posterior& posterior) {
  SAPWOOD_TRY(read_values(in, "posterior.offset", kAnyCount, posterior.offset));
  SAPWOOD_TRY(read_value(in, "posterior.scale", posterior.scale));
  SAPWOOD_TRY(read_values(in, "posterior.sigma", kAnyCount, posterior.sigma, true));
  SAPWOOD_TRY(read_indices(in, "posterior.basis", kAnyCount, posterior.basis, true));
  std::vector<std::uint32_t> trees, width;
  SAPWOOD_TRY(read_indices(in, "posterior.trees", kAnyCount, trees, true));
  SAPWOOD_TRY(read_indices(in, "posterior.width", trees.size(), width, true));
  for (std::size_t e = 0; e < trees.size(); ++e) posterior.ensembles.push_back({trees[e], width.empty() ? 1 : width[e]});
  return {};
}

// Lives tell of the split above by how far before it is; 0: there is none. Of their ensembles, draws and order nothing is known
// here but that ensembles exist: strips are looked up with it.
Status read_lives(const Container& in, ir::Posterior& posterior) {
  static_assert(sizeof(ir::Life) % sizeof(std::uint32_t) == 0);
  constexpr std::size_t step = sizeof(ir::Life) / sizeof(std::uint32_t);
  const Tensor* question = nullptr;
  SAPWOOD_TRY(find_array(in, "posterior.life.question", kAnyCount, false, question));
  const std::size_t count = question->count();
  Bits right;
  SAPWOOD_TRY(read_bits(in, "posterior.life.right", bytes_for(count), right));
  std::vector<ir::Life>& lives = posterior.lives;
  SAPWOOD_TRY(resize(lives, std::max<std::size_t>(count, 1), "posterior"));  // one at least: the members of the first have a place
  SAPWOOD_TRY(read_indices(in, "posterior.life.question", count, &lives[0].question, step));
  SAPWOOD_TRY(read_indices(in, "posterior.life.above", count, &lives[0].parent, step));
  SAPWOOD_TRY(read_indices(in, "posterior.life.first_draw", count, &lives[0].first_draw, step));
  SAPWOOD_TRY(read_indices(in, "posterior.life.draws", count, &lives[0].draws, step));
  if (in.find("posterior.life.ensemble") != nullptr)
    SAPWOOD_TRY(read_indices(in, "posterior.life.ensemble", count, &lives[0].ensemble, step));
  lives.resize(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    ir::Life& life = lives[i];
    if (life.parent > i)
      return {Code::invalid_model,
              "a split is below one that comes before all others",
              {"array posterior.life.above[", i, "]"},
              life.parent,
              {"at most ", i}};
    if (life.ensemble >= posterior.ensembles.size())
      return {Code::invalid_model,
              "a split is of an ensemble that does not exist",
              {"array posterior.life.ensemble[", i, "]"},
              life.ensemble,
              {posterior.ensembles.size(), " ensembles"}};
    life.parent = life.parent == 0 ? ir::Life::kRoot : i - life.parent;
    life.right = bit(right, i);
  }
  return {};
}

struct StepType {
  ir::Profile profile;
  TensorType type;
};
constexpr StepType kStepTypes[] = {
    {ir::Profile::exact, TensorType::f64}, {ir::Profile::compact, TensorType::f32}, {ir::Profile::tiny, TensorType::i16}};

// Strips lie in the file one right after the other.
Status read_steps(const Container& in, ir::Posterior& posterior) {
  ir::Steps& steps = posterior.steps;
  std::vector<double> rounding;
  SAPWOOD_TRY(read_values(in, "posterior.unit", kAnyCount, steps.unit, true));
  SAPWOOD_TRY(read_values(in, "posterior.rounding", 2, rounding, true));
  if (!rounding.empty()) steps.draw_error = rounding[0], steps.response_error = rounding[1];
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, "posterior.step", kAnyCount, false, tensor));
  const auto* const kind =
      std::find_if(std::begin(kStepTypes), std::end(kStepTypes), [&](const StepType& one) { return one.type == tensor->type; });
  if (kind == std::end(kStepTypes))
    return {Code::malformed, "steps have a type that they cannot have", "array posterior.step", name(tensor->type), "F64, F32 or I16"};
  steps.profile = kind->profile;
  std::size_t count = 0;
  const std::size_t room =
      ir::each_strip(posterior, steps.profile, [&](const ir::Life& life, std::uint32_t, std::size_t, std::size_t) { count += life.draws; });
  if (tensor->count() != count) return wrong_count(tensor->name, tensor->count(), count);
  SAPWOOD_TRY(resize(steps.bytes, room, "steps"));
  const std::byte* from = tensor->bytes.data();
  ir::each_strip(posterior, steps.profile, [&](const ir::Life& life, std::uint32_t, std::size_t, std::size_t begin) {
    const std::size_t size = life.draws * ir::step_size(steps.profile);
    std::memcpy(steps.bytes.data() + begin, from, size);
    from += size;
  });
  return {};
}

void write_steps(const ir::Posterior& posterior, ContainerWriter& out) {
  const ir::Steps& steps = posterior.steps;
  if (!steps.unit.empty()) out.add("posterior.unit", TensorType::f64, std::span<const double>(steps.unit));
  if (steps.profile != ir::Profile::exact) {
    const double rounding[] = {steps.draw_error, steps.response_error};
    out.add("posterior.rounding", TensorType::f64, std::span<const double>(rounding));
  }
  std::vector<std::byte> together;
  ir::each_strip(posterior, steps.profile, [&](const ir::Life& life, std::uint32_t, std::size_t, std::size_t begin) {
    extend(together, std::span(steps.bytes).subspan(begin, life.draws * ir::step_size(steps.profile)));
  });
  out.add_bytes("posterior.step", kStepTypes[static_cast<std::size_t>(steps.profile)].type, std::move(together));
}

Status read_packed(const Container& in, ir::Posterior& posterior) {
  SAPWOOD_TRY(read_questions(in, "posterior.", posterior));
  SAPWOOD_TRY(read_values(in, "posterior.base", kAnyCount, posterior.base));
  const std::size_t sums = ir::sums_of(posterior);
  posterior.draws = static_cast<std::uint32_t>(sums == 0 ? 0 : posterior.base.size() / sums);
  SAPWOOD_TRY(read_lives(in, posterior));
  return read_steps(in, posterior);
}

}  // namespace

Status read_posterior(const Container& in, Layout layout, bool missing_left, ir::Posterior& posterior) {
  SAPWOOD_TRY(read_common(in, posterior));
  if (layout == Layout::packed) return read_packed(in, posterior);
  ir::PosteriorBuilder builder;
  builder.posterior = std::move(posterior);
  SAPWOOD_TRY(layout == Layout::bart_text ? read_bart_text(in, missing_left, builder) : read_preorder(in, missing_left, builder));
  SAPWOOD_TRY(builder.finish());
  posterior = std::move(builder.posterior);
  return {};
}

void write_posterior(const ir::Posterior& posterior, ContainerWriter& out) {
  const auto doubles = [&out](const char* name, const std::vector<double>& values, std::vector<std::uint64_t> shape = {}) {
    out.add(name, TensorType::f64, std::span<const double>(values), std::move(shape));
  };
  doubles("posterior.offset", posterior.offset);
  if (posterior.scale != 1) out.add("posterior.scale", TensorType::f64, std::span<const double>(&posterior.scale, 1));
  if (!posterior.sigma.empty()) doubles("posterior.sigma", posterior.sigma);
  if (!posterior.basis.empty()) out.add_narrow("posterior.basis", posterior.basis);
  std::vector<std::uint32_t> trees, width;
  for (const ir::Ensemble& ensemble : posterior.ensembles) {
    trees.push_back(ensemble.trees);
    width.push_back(ensemble.width);
  }
  out.add_narrow("posterior.trees", trees);
  out.add_narrow("posterior.width", width);
  write_questions(posterior, "posterior.", out);
  doubles("posterior.base", posterior.base, {ir::sums_of(posterior), posterior.draws});

  std::vector<std::uint32_t> question, above, ensemble, first_draw, draws;
  std::vector<std::uint8_t> right(bytes_for(posterior.lives.size()));
  for (std::uint32_t i = 0; i < posterior.lives.size(); ++i) {
    const ir::Life& life = posterior.lives[i];
    question.push_back(life.question);
    above.push_back(life.parent == ir::Life::kRoot ? 0 : i - life.parent);
    ensemble.push_back(life.ensemble);
    first_draw.push_back(life.first_draw);
    draws.push_back(life.draws);
    if (life.right) set_bit(right, i);
  }
  out.add_narrow("posterior.life.question", question);
  out.add_narrow("posterior.life.above", above);
  out.add("posterior.life.right", TensorType::u8, std::span<const std::uint8_t>(right));
  if (posterior.ensembles.size() > 1) out.add_narrow("posterior.life.ensemble", ensemble);
  out.add_narrow("posterior.life.first_draw", first_draw);
  out.add_narrow("posterior.life.draws", draws);
  write_steps(posterior, out);
}

}  // namespace sapwood::file
