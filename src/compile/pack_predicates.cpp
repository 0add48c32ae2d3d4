#include "compile/pack_forest.h"

#include <algorithm>
#include <limits>
#include <type_traits>

#include "base/allocate.h"
#include "base/bit_cast.h"
#include "base/order.h"
#include "ir/splits.h"

namespace sapwood::compile {
namespace {

// A table of bits may be this many times larger than the category lists it is made of (sets of a few far-apart codes
// would otherwise grow with sets x codes), but always up to the floor.
constexpr std::size_t kTableGrowth = 64;
constexpr std::size_t kTableFloor = std::size_t{16} << 20;

constexpr std::size_t kSomeCodes = 4096;  // are collected before repetitions are dropped

using Group = std::span<const ir::Question>;  // of one feature

// The next number above x, which is not NaN; of +inf, and of nothing else, it is NaN.
template <class T>
T next_above(T x) {
  using Bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  if (x == T{0}) return bit_cast<T>(Bits{1});
  const Bits bits = bit_cast<Bits>(x);
  if (x == std::numeric_limits<T>::infinity()) return std::numeric_limits<T>::quiet_NaN();
  return bit_cast<T>(x > 0 ? bits + 1 : bits - 1);
}

template <class T>
void pack_numbers(const ir::Splits& splits, Group group, std::uint32_t first, kernels::Predicates<T>& out) {
  std::vector<T> thresholds;
  for (const ir::Question& question : group) thresholds.push_back(static_cast<T>(question.threshold));
  const auto right = std::find_if(group.begin(), group.end(), [](const ir::Question& q) { return !q.missing_left; });
  const auto split = static_cast<std::size_t>(right - group.begin());
  // Both runs ascend; so do all thresholds when they are merged.
  std::vector<T> all(thresholds.size());
  std::merge(thresholds.begin(), thresholds.begin() + split, thresholds.begin() + split, thresholds.end(), all.begin());
  all.erase(std::unique(all.begin(), all.end()), all.end());

  const std::size_t runs = out.runs.size();
  const auto add_side = [&](std::size_t begin, std::size_t end, bool missing_left) {
    const auto counts = static_cast<std::uint32_t>(out.counts.size()), count = static_cast<std::uint32_t>(end - begin);
    for (std::uint32_t i = 0; i < count; i += kernels::kRun)
      out.runs.push_back({first + static_cast<std::uint32_t>(begin) + i, std::min(kernels::kRun, count - i), counts, i});
    if (count == 0) return;
    std::size_t i = begin;
    out.counts.push_back(0);
    for (const T threshold : all) {
      while (i < end && thresholds[i] == threshold) ++i;
      out.counts.push_back(static_cast<std::uint32_t>(i - begin));
    }
    out.counts.push_back(missing_left ? 0 : count);
  };
  add_side(0, split, true);
  add_side(split, thresholds.size(), false);
  if (splits.compare == ir::Compare::less_equal)
    for (T& threshold : all) threshold = next_above(threshold);
  out.numbers.push_back(
      {group.front().feature, 0, static_cast<std::uint32_t>(out.runs.size() - runs), kernels::plant_ranks<T>(all, out.keys)});
}

template <class T>
Status pack_sets(const ir::CategorySets& sets, Group group, std::uint32_t first, kernels::Predicates<T>& out) {
  kernels::SetGroup packed;
  packed.feature = group.front().feature;
  packed.first = first;
  packed.count = static_cast<std::uint32_t>(group.size());
  packed.first_code = static_cast<std::uint32_t>(out.codes.size());
  packed.table = out.table.size();

  std::size_t members = 0, full = kSomeCodes;
  for (const ir::Question& question : group) {
    const auto codes = ir::codes_of(sets, question.set);
    members += codes.size();
    extend(out.codes, codes);
    // Thousands of sets of the same few hundred codes should not lie here all at once.
    if (out.codes.size() - packed.first_code < full) continue;
    sort_unique(out.codes, packed.first_code);
    full = std::max(full, 2 * (out.codes.size() - packed.first_code));
  }
  sort_unique(out.codes, packed.first_code);
  packed.codes = static_cast<std::uint32_t>(out.codes.size() - packed.first_code);

  const std::size_t column = packed.rows() * 16, table = packed.columns() * column;
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
    std::uint8_t* own = bits + s / kernels::kBlock * column + s % kernels::kBlock / 8;
    const auto set_bit = [&](std::size_t row) { own[row * 16] |= static_cast<std::uint8_t>(1u << (s % 8)); };
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
T below(const ir::Splits& splits, double threshold) {
  const T t = static_cast<T>(threshold);
  return splits.compare == ir::Compare::less ? t : next_above(t);
}

template <class T>
Result<kernels::Predicates<T>> pack_predicates(const ir::Splits& splits, std::span<const ir::Question> questions) {
  kernels::Predicates<T> out;
  out.count = static_cast<std::uint32_t>(questions.size());
  for (const ir::Question& question : questions)
    if (out.features.empty() || out.features.back() != question.feature) out.features.push_back(question.feature);
  sort_unique(out.features);
  const auto column_of = [&](std::uint32_t feature) {
    return static_cast<std::uint32_t>(std::lower_bound(out.features.begin(), out.features.end(), feature) - out.features.begin());
  };
  for (std::size_t begin = 0; begin < questions.size();) {
    const ir::Question& head = questions[begin];
    std::size_t end = begin + 1;
    while (end < questions.size() && questions[end].feature == head.feature && questions[end].is_set() == head.is_set()) ++end;
    const Group group = questions.subspan(begin, end - begin);
    const auto first = static_cast<std::uint32_t>(begin);
    if (head.is_set()) {
      SAPWOOD_TRY(pack_sets(splits.sets, group, first, out));
      out.sets.back().column = column_of(head.feature);
    } else {
      pack_numbers(splits, group, first, out);
      out.numbers.back().column = column_of(head.feature);
    }
    begin = end;
  }
  return out;
}

template float below<float>(const ir::Splits&, double);
template double below<double>(const ir::Splits&, double);
template Result<kernels::Predicates<float>> pack_predicates<float>(const ir::Splits&, std::span<const ir::Question>);
template Result<kernels::Predicates<double>> pack_predicates<double>(const ir::Splits&, std::span<const ir::Question>);

}  // namespace sapwood::compile
