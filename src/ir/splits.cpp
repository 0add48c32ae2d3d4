#include "ir/splits.h"

#include <algorithm>
#include <utility>

#include "base/allocate.h"
#include "base/bit_cast.h"
#include "base/order.h"

namespace sapwood::ir {
namespace {

constexpr std::uint32_t kFree = 0xffffffff;

std::uint64_t mix(std::uint64_t h, std::uint64_t v) {
  // Both shifts matter: slots are taken from the low bits, and those of a float's threshold widened to a double are all 0.
  h = (h ^ v) * 0x9e3779b97f4a7c15u;
  h = (h ^ (h >> 32)) * 0xd6e8feb86659fd93u;
  return h ^ (h >> 32);
}

}  // namespace

template <class Same>
std::uint32_t QuestionIndex::find_or_add(const Splits& splits, std::uint64_t hash, Same same) {
  const auto next = static_cast<std::uint32_t>(splits.questions.size());
  if (2 * (std::size_t{next} + 1) > slots_.size()) rehash();
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    Slot& slot = slots_[i];
    if (slot.question == kFree) {
      slot = {hash, next};
      return next;
    }
    if (slot.hash == hash && same(splits.questions[slot.question])) return slot.question;
  }
}

void QuestionIndex::rehash() {
  std::vector<Slot> old(std::max<std::size_t>(256, 2 * slots_.size()));
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.question == kFree) continue;
    std::size_t i = slot.hash & mask;
    while (slots_[i].question != kFree) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

std::uint32_t QuestionIndex::ask(Splits& splits, std::uint32_t feature, double threshold, bool missing_left) {
  const std::uint64_t hash = mix(mix(feature, missing_left ? 1 : 0), bit_cast<std::uint64_t>(threshold + 0.0));  // -0 and 0 alike
  const std::uint32_t q = find_or_add(splits, hash, [&](const Question& known) {
    return !known.is_set() && known.feature == feature && known.missing_left == missing_left && known.threshold == threshold;
  });
  if (q == splits.questions.size()) splits.questions.push_back({threshold, feature, Question::kNoSet, missing_left});
  return q;
}

std::uint32_t QuestionIndex::ask(Splits& splits, std::uint32_t feature, std::span<const std::uint32_t> codes, bool missing_left) {
  std::uint64_t hash = mix(feature, missing_left ? 3 : 2);
  for (const std::uint32_t code : codes) hash = mix(hash, code);
  const std::uint32_t q = find_or_add(splits, hash, [&](const Question& known) {
    if (!known.is_set() || known.feature != feature || known.missing_left != missing_left) return false;
    const auto other = codes_of(splits.sets, known.set);
    return std::equal(codes.begin(), codes.end(), other.begin(), other.end());
  });
  if (q == splits.questions.size()) {
    splits.questions.push_back({0, feature, static_cast<std::uint32_t>(splits.sets.begin.size() - 1), missing_left});
    extend(splits.sets.codes, codes);
    splits.sets.begin.push_back(static_cast<std::uint32_t>(splits.sets.codes.size()));
  }
  return q;
}

std::vector<std::uint32_t> sort_questions(Splits& splits, std::span<const std::uint8_t> asked) {
  const auto order = order_of(asked.size(), [&](std::uint32_t a, std::uint32_t b) {
    const Question &x = splits.questions[a], &y = splits.questions[b];
    return in_order(x, y) || (!in_order(y, x) && a < b);
  });
  std::vector<Question> sorted;
  std::vector<std::uint32_t> place(asked.size());
  sorted.reserve(asked.size());
  for (const std::uint32_t q : order) {
    if (asked[q] == 0) continue;
    place[q] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(splits.questions[q]);
  }
  splits.questions = std::move(sorted);
  return place;
}

std::span<const std::uint32_t> codes_of(const CategorySets& sets, std::uint32_t set) {
  return {sets.codes.data() + sets.begin[set], sets.begin[set + 1] - sets.begin[set]};
}

bool in_order(const Question& a, const Question& b) {
  if (a.is_set() != b.is_set()) return b.is_set();
  if (a.feature != b.feature) return a.feature < b.feature;
  if (a.missing_left != b.missing_left) return a.missing_left;
  return a.threshold < b.threshold;
}

}  // namespace sapwood::ir
