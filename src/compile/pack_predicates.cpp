#include "compile/pack_forest.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "base/allocate.h"
#include "base/order.h"
#include "ir/forest.h"

namespace sapwood::compile {
namespace {

// A table of bits may be this many times larger than the category lists it is made of (sets of a few far-apart codes
// would otherwise grow with sets x codes), but always up to the floor.
constexpr std::size_t kTableGrowth = 64;
constexpr std::size_t kTableFloor = std::size_t{16} << 20;

template <class T>
kernels::NumberGroup pack_numbers(std::span<const ir::Question> group, std::uint32_t first, std::vector<T>& thresholds) {
  kernels::NumberGroup out{group.front().feature, first, 0, 0};
  for (const ir::Question& question : group) {
    thresholds.push_back(static_cast<T>(question.threshold));
    ++(question.missing_left ? out.missing_left : out.missing_right);
  }
  return out;
}

template <class T>
Status pack_sets(std::span<const ir::Question> group, std::uint32_t first, const ir::CategorySets& sets, kernels::Predicates<T>& out) {
  kernels::SetGroup packed;
  packed.feature = group.front().feature;
  packed.first = first;
  packed.count = static_cast<std::uint32_t>(group.size());
  packed.first_code = static_cast<std::uint32_t>(out.codes.size());
  packed.table = out.table.size();

  std::size_t members = 0;
  for (const ir::Question& question : group) {
    const auto codes = ir::codes_of(sets, question.set);
    members += codes.size();
    out.codes.insert(out.codes.end(), codes.begin(), codes.end());
  }
  sort_unique(out.codes, packed.first_code);
  packed.codes = static_cast<std::uint32_t>(out.codes.size() - packed.first_code);

  const std::size_t row_bytes = packed.row_bytes(), table = (std::size_t{packed.codes} + 2) * row_bytes;
  const std::size_t most = std::max(kTableFloor, kTableGrowth * members);
  if (table > most)
    return {Code::too_large,
            "the category sets of a feature need a table far larger than the sets themselves",
            {"feature ", packed.feature},
            {table, " bytes"},
            {"at most ", most}};
  SAPWOOD_TRY(resize(out.table, out.table.size() + table, "category tables"));
  std::uint8_t* bits = out.table.data() + packed.table;
  const std::uint32_t* known = out.codes.data() + packed.first_code;
  const std::size_t missing = std::size_t{packed.codes} + 1;
  for (std::uint32_t s = 0; s < packed.count; ++s) {
    const auto set_bit = [&](std::size_t row) { bits[row * row_bytes + s / 8] |= static_cast<std::uint8_t>(1u << (s % 8)); };
    std::size_t row = 0;
    for (const std::uint32_t code : ir::codes_of(sets, group[s].set)) {
      while (known[row] != code) ++row;  // both ascend
      set_bit(row);
    }
    if (!group[s].missing_left) set_bit(missing);
  }
  out.sets.push_back(packed);
  return {};
}

}  // namespace

template <class T>
Result<kernels::Predicates<T>> pack_predicates(const ir::Forest& forest) {
  const std::span<const ir::Question> questions(forest.questions);
  kernels::Predicates<T> out;
  out.or_equal = forest.compare == ir::Compare::less_equal;
  out.count = static_cast<std::uint32_t>(questions.size());
  out.thresholds.reserve(questions.size());
  for (std::size_t begin = 0; begin < questions.size();) {
    const ir::Question& head = questions[begin];
    std::size_t end = begin + 1;
    while (end < questions.size() && questions[end].feature == head.feature && questions[end].is_set() == head.is_set()) ++end;
    const auto group = questions.subspan(begin, end - begin);
    const auto first = static_cast<std::uint32_t>(begin);
    if (head.is_set()) SAPWOOD_TRY(pack_sets(group, first, forest.sets, out));
    else out.numbers.push_back(pack_numbers(group, first, out.thresholds));
    begin = end;
  }
  return out;
}

template Result<kernels::Predicates<float>> pack_predicates<float>(const ir::Forest&);
template Result<kernels::Predicates<double>> pack_predicates<double>(const ir::Forest&);

}  // namespace sapwood::compile
