#include "file/question_tensors.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/allocate.h"
#include "base/number_text.h"
#include "base/order.h"
#include "base/text.h"
#include "file/arrays.h"
#include "file/forest_parts.h"
#include "ir/splits.h"

namespace sapwood::file {
namespace {

// Category sets: runs of questions about the same feature share one list of codes, and each set is a row of bits over it.
std::size_t end_of_run(const std::vector<std::uint32_t>& features, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < features.size() && features[end] == features[begin]) ++end;
  return end;
}

Status read_sets(const Container& in, const std::string& prefix, ir::Splits& splits) {
  std::vector<std::uint32_t> feature, code_count, codes;
  Bits missing_left, bits;
  SAPWOOD_TRY(read_indices(in, prefix + "set.feature", kAnyCount, feature, true));
  if (feature.empty()) return {};
  SAPWOOD_TRY(read_bits(in, prefix + "set.missing_left", bytes_for(feature.size()), missing_left));
  SAPWOOD_TRY(read_indices(in, prefix + "set.code_count", kAnyCount, code_count));
  SAPWOOD_TRY(read_indices(in, prefix + "set.codes", kAnyCount, codes));
  SAPWOOD_TRY(read_bits(in, prefix + "set.bits", kAnyCount, bits));
  std::size_t run = 0, first_code = 0, first_byte = 0;
  for (std::size_t begin = 0; begin < feature.size(); ++run) {
    const std::size_t end = end_of_run(feature, begin);
    if (run >= code_count.size() || code_count[run] > codes.size() - first_code)
      return wrong_count(prefix + "set.codes", codes.size(), first_code + (run < code_count.size() ? code_count[run] : 0));
    const std::size_t row = bytes_for(code_count[run]);
    if ((bits.size() - first_byte) / std::max<std::size_t>(1, row) < end - begin && row > 0)
      return wrong_count(prefix + "set.bits", bits.size(), first_byte + row * (end - begin));
    for (std::size_t s = begin; s < end; ++s, first_byte += row) {
      splits.questions.push_back({0, feature[s], static_cast<std::uint32_t>(splits.sets.begin.size() - 1), bit(missing_left, s)});
      for (std::size_t c = 0; c < code_count[run]; ++c)
        if (bit(bits.subspan(first_byte), c)) splits.sets.codes.push_back(codes[first_code + c]);
      splits.sets.begin.push_back(static_cast<std::uint32_t>(splits.sets.codes.size()));
    }
    first_code += code_count[run];
    begin = end;
  }
  if (first_code != codes.size()) return wrong_count(prefix + "set.codes", codes.size(), first_code);
  if (first_byte != bits.size()) return wrong_count(prefix + "set.bits", bits.size(), first_byte);
  return {};
}

void write_sets(const ir::Splits& splits, const std::string& prefix, std::size_t first, ContainerWriter& out) {
  const std::size_t count = splits.questions.size() - first;
  if (count == 0) return;
  std::vector<std::uint32_t> feature, code_count, codes;
  std::vector<std::uint8_t> missing_left(bytes_for(count)), bits;
  for (std::size_t s = 0; s < count; ++s) {
    feature.push_back(splits.questions[first + s].feature);
    if (splits.questions[first + s].missing_left) set_bit(missing_left, s);
  }
  for (std::size_t begin = 0; begin < count;) {
    const std::size_t end = end_of_run(feature, begin), first_code = codes.size();
    for (std::size_t s = begin; s < end; ++s) {
      const auto set = ir::codes_of(splits.sets, splits.questions[first + s].set);
      extend(codes, set);
    }
    sort_unique(codes, first_code);
    code_count.push_back(static_cast<std::uint32_t>(codes.size() - first_code));
    for (std::size_t s = begin; s < end; ++s) {
      const std::size_t row = 8 * bits.size();
      bits.resize(bits.size() + bytes_for(code_count.back()));
      std::size_t c = first_code;
      for (const std::uint32_t code : ir::codes_of(splits.sets, splits.questions[first + s].set)) {
        while (codes[c] != code) ++c;
        set_bit(bits, row + (c - first_code));
      }
    }
    begin = end;
  }
  out.add_narrow(prefix + "set.feature", feature);
  out.add(prefix + "set.missing_left", TensorType::u8, std::span<const std::uint8_t>(missing_left));
  out.add_narrow(prefix + "set.code_count", code_count);
  out.add_narrow(prefix + "set.codes", codes);
  out.add(prefix + "set.bits", TensorType::u8, std::span<const std::uint8_t>(bits));
}

}  // namespace

Status read_questions(const Container& in, const std::string& prefix, ir::Splits& splits) {
  std::vector<double> threshold;
  std::vector<std::uint32_t> feature;
  Bits missing_left;
  SAPWOOD_TRY(read_values(in, prefix + "number.threshold", kAnyCount, threshold));
  SAPWOOD_TRY(read_indices(in, prefix + "number.feature", threshold.size(), feature));
  SAPWOOD_TRY(read_bits(in, prefix + "number.missing_left", bytes_for(threshold.size()), missing_left));
  SAPWOOD_TRY(reserve(splits.questions, threshold.size(), "questions"));
  for (std::size_t q = 0; q < threshold.size(); ++q)
    splits.questions.push_back({threshold[q], feature[q], ir::Question::kNoSet, bit(missing_left, q)});
  return read_sets(in, prefix, splits);
}

void write_questions(const ir::Splits& splits, const std::string& prefix, ContainerWriter& out) {
  std::vector<double> threshold;
  std::vector<std::uint32_t> feature;
  std::size_t numbers = 0;
  while (numbers < splits.questions.size() && !splits.questions[numbers].is_set()) ++numbers;
  std::vector<std::uint8_t> missing_left(bytes_for(numbers));
  for (std::size_t q = 0; q < numbers; ++q) {
    threshold.push_back(splits.questions[q].threshold);
    feature.push_back(splits.questions[q].feature);
    if (splits.questions[q].missing_left) set_bit(missing_left, q);
  }
  out.add(prefix + "number.threshold", float_type(splits.feature_type), std::span<const double>(threshold));
  out.add_narrow(prefix + "number.feature", feature);
  out.add(prefix + "number.missing_left", TensorType::u8, std::span<const std::uint8_t>(missing_left));
  write_sets(splits, prefix, numbers, out);
}

Result<PlainSets> PlainSets::read(const Container& in, const std::string& prefix, std::size_t nodes) {
  PlainSets sets;
  sets.prefix_ = prefix;
  SAPWOOD_TRY(read_values(in, prefix + "set", nodes, sets.of_node_, true));
  SAPWOOD_TRY(read_indices(in, prefix + "set_begin", kAnyCount, sets.begin_, sets.of_node_.empty()));
  SAPWOOD_TRY(read_indices(in, prefix + "set_codes", kAnyCount, sets.codes_, sets.of_node_.empty()));
  for (std::size_t s = 0; s + 1 < sets.begin_.size(); ++s)
    if (sets.begin_[s] > sets.begin_[s + 1] || sets.begin_[s + 1] > sets.codes_.size())
      return Status(Code::invalid_model, "the category sets are out of order", {"array ", prefix, "set_begin[", s, "]"});
  return sets;
}

Result<std::span<const std::uint32_t>> PlainSets::codes(std::size_t node) const {
  const std::size_t count = begin_.empty() ? 0 : begin_.size() - 1;
  if (!(of_node_[node] < static_cast<double>(count)))
    return Status(Code::invalid_model, "a split asks for a category set that does not exist", {"array ", prefix_, "set[", node, "]"},
                  of_node_[node], {count, " sets"});
  const auto s = static_cast<std::size_t>(of_node_[node]);
  return std::span(codes_).subspan(begin_[s], begin_[s + 1] - begin_[s]);
}

}  // namespace sapwood::file
