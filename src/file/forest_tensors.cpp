#include "file/forest_tensors.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>

#include "base/allocate.h"
#include "base/order.h"
#include "base/text.h"
#include "ir/forest.h"

namespace sapwood::file {
namespace {

Status wrong_count(std::string_view name, std::size_t got, std::size_t expected) {
  return {Code::malformed, "an array has the wrong number of values", {"array ", name}, got, expected};
}

// Call f with the array's values, in their own type.
template <class F>
void visit_values(const Tensor& tensor, F f) {
  const auto run = [&](auto zero) {
    using T = decltype(zero);
    const std::byte* p = tensor.bytes.data();
    for (std::size_t i = 0, n = tensor.count(); i < n; ++i, p += sizeof(T)) {
      T value;
      std::memcpy(&value, p, sizeof(T));
      f(value);
    }
  };
  switch (tensor.type) {
    case TensorType::boolean:
    case TensorType::u8: return run(std::uint8_t{0});
    case TensorType::u16: return run(std::uint16_t{0});
    case TensorType::u32: return run(std::uint32_t{0});
    case TensorType::i32: return run(std::int32_t{0});
    case TensorType::i64: return run(std::int64_t{0});
    case TensorType::f32: return run(0.0f);
    case TensorType::f64: return run(0.0);
  }
}

// A whole array, or null (an error, or an optional one that is not there). Checks the count.
Status find_array(const Container& in, std::string_view name, std::size_t expected, bool optional, const Tensor*& out) {
  out = in.find(name);
  if (out == nullptr) return optional ? Status() : Status(Code::malformed, "an array is missing", {"array ", name}, "nothing", "the array");
  return expected == kAnyCount || out->count() == expected ? Status() : wrong_count(name, out->count(), expected);
}

TensorType float_type(ir::DType type) { return type == ir::DType::f32 ? TensorType::f32 : TensorType::f64; }

std::size_t bytes_for(std::size_t bits) { return (bits + 7) / 8; }

using Bits = std::span<const std::byte>;

// An array of one bit per item, where it lies in the file.
Status read_bits(const Container& in, std::string_view name, std::size_t expected, Bits& out) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, name, expected, false, tensor));
  if (tensor->type != TensorType::u8)
    return {Code::malformed, "an array of bits has another type", {"array ", name}, sapwood::file::name(tensor->type), "U8"};
  out = tensor->bytes;
  return {};
}

bool bit(Bits bits, std::size_t i) { return ((static_cast<unsigned>(bits[i / 8]) >> (i % 8)) & 1) != 0; }

void set_bit(std::vector<std::uint8_t>& bytes, std::size_t i) { bytes[i / 8] |= static_cast<std::uint8_t>(1u << (i % 8)); }

// Runs of questions about the same feature share one list of codes; each set is a row of bits over that list.
std::size_t end_of_run(const std::vector<std::uint32_t>& features, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < features.size() && features[end] == features[begin]) ++end;
  return end;
}

Status read_sets(const Container& in, ir::Forest& forest) {
  std::vector<std::uint32_t> feature, code_count, codes;
  Bits missing_left, bits;
  SAPWOOD_TRY(read_indices(in, "forest.set.feature", kAnyCount, feature, true));
  if (feature.empty()) return {};
  SAPWOOD_TRY(read_bits(in, "forest.set.missing_left", bytes_for(feature.size()), missing_left));
  SAPWOOD_TRY(read_indices(in, "forest.set.code_count", kAnyCount, code_count));
  SAPWOOD_TRY(read_indices(in, "forest.set.codes", kAnyCount, codes));
  SAPWOOD_TRY(read_bits(in, "forest.set.bits", kAnyCount, bits));
  std::size_t run = 0, first_code = 0, first_byte = 0;
  for (std::size_t begin = 0; begin < feature.size(); ++run) {
    const std::size_t end = end_of_run(feature, begin);
    if (run >= code_count.size() || code_count[run] > codes.size() - first_code)
      return wrong_count("forest.set.codes", codes.size(), first_code + (run < code_count.size() ? code_count[run] : 0));
    const std::size_t row = bytes_for(code_count[run]);
    if ((bits.size() - first_byte) / std::max<std::size_t>(1, row) < end - begin && row > 0)
      return wrong_count("forest.set.bits", bits.size(), first_byte + row * (end - begin));
    for (std::size_t s = begin; s < end; ++s, first_byte += row) {
      forest.questions.push_back({0, feature[s], static_cast<std::uint32_t>(forest.sets.begin.size() - 1), bit(missing_left, s)});
      for (std::size_t c = 0; c < code_count[run]; ++c)
        if (bit(bits, 8 * first_byte + c)) forest.sets.codes.push_back(codes[first_code + c]);
      forest.sets.begin.push_back(static_cast<std::uint32_t>(forest.sets.codes.size()));
    }
    first_code += code_count[run];
    begin = end;
  }
  if (first_code != codes.size()) return wrong_count("forest.set.codes", codes.size(), first_code);
  if (first_byte != bits.size()) return wrong_count("forest.set.bits", bits.size(), first_byte);
  return {};
}

void write_sets(const ir::Forest& forest, std::size_t first, ContainerWriter& out) {
  const std::size_t count = forest.questions.size() - first;
  if (count == 0) return;
  std::vector<std::uint32_t> feature, code_count, codes;
  std::vector<std::uint8_t> missing_left(bytes_for(count)), bits;
  for (std::size_t s = 0; s < count; ++s) {
    feature.push_back(forest.questions[first + s].feature);
    if (forest.questions[first + s].missing_left) set_bit(missing_left, s);
  }
  for (std::size_t begin = 0; begin < count;) {
    const std::size_t end = end_of_run(feature, begin), first_code = codes.size();
    for (std::size_t s = begin; s < end; ++s) {
      const auto set = ir::codes_of(forest.sets, forest.questions[first + s].set);
      codes.insert(codes.end(), set.begin(), set.end());
    }
    sort_unique(codes, first_code);
    code_count.push_back(static_cast<std::uint32_t>(codes.size() - first_code));
    for (std::size_t s = begin; s < end; ++s) {
      const std::size_t row = 8 * bits.size();
      bits.resize(bits.size() + bytes_for(code_count.back()));
      std::size_t c = first_code;
      for (const std::uint32_t code : ir::codes_of(forest.sets, forest.questions[first + s].set)) {
        while (codes[c] != code) ++c;
        set_bit(bits, row + (c - first_code));
      }
    }
    begin = end;
  }
  out.add_narrow("forest.set.feature", feature);
  out.add("forest.set.missing_left", TensorType::u8, std::span<const std::uint8_t>(missing_left));
  out.add_narrow("forest.set.code_count", code_count);
  out.add_narrow("forest.set.codes", codes);
  out.add("forest.set.bits", TensorType::u8, std::span<const std::uint8_t>(bits));
}

// The base, which says how many outputs there are.
Status read_base(const Container& in, ir::Forest& forest) {
  SAPWOOD_TRY(read_values(in, "forest.base", kAnyCount, forest.base));
  forest.outputs = static_cast<std::uint32_t>(forest.base.size());
  return {};
}

// Leaf values, (rows) or (rows x outputs).
Status read_leaves(const Container& in, ir::Forest& forest, std::vector<double>& leaves) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, "forest.leaf", kAnyCount, false, tensor));
  forest.leaf_width = 1;
  if (tensor->shape.size() == 2) {
    if (tensor->shape[1] == 0 || (tensor->shape[1] != 1 && tensor->shape[1] != forest.outputs))
      return wrong_count("forest.leaf", tensor->shape[1], forest.outputs);
    forest.leaf_width = static_cast<std::uint32_t>(tensor->shape[1]);
  }
  return read_values(in, "forest.leaf", kAnyCount, leaves);
}

Status read_rounds(const Container& in, ir::Forest& forest) { return read_indices(in, "forest.rounds", kAnyCount, forest.rounds, true); }

Status read_cover(const Container& in, std::size_t nodes, std::vector<float>& cover) {
  std::vector<double> values;
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, "forest.cover", nodes, true, tensor));
  if (tensor == nullptr) return {};
  SAPWOOD_TRY(read_values(in, "forest.cover", nodes, values));
  cover.assign(values.begin(), values.end());
  return {};
}

}  // namespace

Status read_values(const Container& in, std::string_view name, std::size_t expected, std::vector<double>& out, bool optional) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, name, expected, optional, tensor));
  if (tensor == nullptr) return {};
  const std::size_t size = out.size();
  SAPWOOD_TRY(resize(out, size + tensor->count(), name));
  double* to = out.data() + size;
  visit_values(*tensor, [&](auto value) { *to++ = static_cast<double>(value); });
  return {};
}

Status read_indices(const Container& in, std::string_view name, std::size_t expected, std::vector<std::uint32_t>& out, bool optional) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, name, expected, optional, tensor));
  if (tensor == nullptr) return {};
  if (tensor->type == TensorType::f32 || tensor->type == TensorType::f64)
    return {Code::malformed,
            "an array of whole numbers has a floating type",
            {"array ", name},
            sapwood::file::name(tensor->type),
            "U8, U16, U32, I32 or I64"};
  const std::size_t size = out.size();
  SAPWOOD_TRY(resize(out, size + tensor->count(), name));
  std::uint32_t* to = out.data() + size;
  bool fits = true;
  visit_values(*tensor, [&](auto value) {
    const auto wide = static_cast<std::int64_t>(value);
    fits &= wide >= 0 && wide <= std::numeric_limits<std::uint32_t>::max();
    *to++ = static_cast<std::uint32_t>(wide);
  });
  return fits ? Status()
              : Status(Code::invalid_model, "a number is out of range", {"array ", name}, "a negative number or one above 2^32 - 1",
                       "0 to 2^32 - 1");
}

Status read_packed_forest(const Container& in, ir::Forest& forest) {
  SAPWOOD_TRY(read_base(in, forest));
  std::vector<double> threshold;
  std::vector<std::uint32_t> feature;
  Bits missing_left;
  SAPWOOD_TRY(read_values(in, "forest.number.threshold", kAnyCount, threshold));
  SAPWOOD_TRY(read_indices(in, "forest.number.feature", threshold.size(), feature));
  SAPWOOD_TRY(read_bits(in, "forest.number.missing_left", bytes_for(threshold.size()), missing_left));
  SAPWOOD_TRY(reserve(forest.questions, threshold.size(), "questions"));
  for (std::size_t q = 0; q < threshold.size(); ++q)
    forest.questions.push_back({threshold[q], feature[q], ir::Question::kNoSet, bit(missing_left, q)});
  SAPWOOD_TRY(read_sets(in, forest));

  std::vector<std::uint32_t> tree_output, asked;
  Bits is_leaf;
  SAPWOOD_TRY(read_indices(in, "forest.tree_output", kAnyCount, tree_output));
  SAPWOOD_TRY(read_indices(in, "forest.question", kAnyCount, asked));
  SAPWOOD_TRY(read_leaves(in, forest, forest.leaves));
  const std::size_t leaves = forest.leaves.size() / forest.leaf_width, nodes = asked.size() + leaves;
  SAPWOOD_TRY(read_bits(in, "forest.is_leaf", bytes_for(nodes), is_leaf));
  SAPWOOD_TRY(resize(forest.nodes, nodes, "nodes"));

  // Preorder with leaf flags is the whole shape: after a split its left child, after a leaf the right child of the split
  // that has waited the shortest, or the next tree.
  std::vector<std::uint32_t> waiting;
  std::uint32_t split = 0, leaf = 0;
  bool at_root = true;
  for (std::uint32_t i = 0; i < nodes; ++i) {
    if (at_root) {
      if (forest.trees.size() == tree_output.size()) return wrong_count("forest.tree_output", tree_output.size(), forest.trees.size() + 1);
      forest.trees.push_back({i, tree_output[forest.trees.size()]});
      at_root = false;
    }
    if (!bit(is_leaf, i)) {
      if (split == asked.size()) return wrong_count("forest.question", asked.size(), std::size_t{split} + 1);
      forest.nodes[i].question = asked[split++];
      waiting.push_back(i);
      continue;
    }
    if (leaf == leaves) return wrong_count("forest.leaf", leaves, std::size_t{leaf} + 1);
    forest.nodes[i].next = leaf++;
    if (waiting.empty()) at_root = true;
    else forest.nodes[waiting.back()].next = i + 1, waiting.pop_back();
  }
  if (!at_root && nodes > 0) return {Code::malformed, "the last tree is not whole", "array forest.is_leaf"};
  if (forest.trees.size() != tree_output.size()) return wrong_count("forest.tree_output", tree_output.size(), forest.trees.size());
  SAPWOOD_TRY(read_cover(in, nodes, forest.cover));
  return read_rounds(in, forest);
}

Status read_plain_forest(const Container& in, ir::Forest& forest) {
  ir::ForestBuilder builder;
  builder.forest = std::move(forest);
  ir::Forest& to = builder.forest;
  SAPWOOD_TRY(read_base(in, to));
  std::vector<std::uint32_t> tree_size, tree_output, feature, missing_left, codes, set_begin;
  std::vector<double> left, right, threshold, leaves, set;
  std::vector<float> cover;
  SAPWOOD_TRY(read_indices(in, "forest.tree_size", kAnyCount, tree_size));
  SAPWOOD_TRY(read_values(in, "forest.left", kAnyCount, left));
  const std::size_t nodes = left.size();
  SAPWOOD_TRY(read_values(in, "forest.right", nodes, right));
  SAPWOOD_TRY(read_indices(in, "forest.feature", nodes, feature));
  SAPWOOD_TRY(read_values(in, "forest.threshold", nodes, threshold));
  SAPWOOD_TRY(read_indices(in, "forest.missing_left", nodes, missing_left));
  SAPWOOD_TRY(read_leaves(in, to, leaves));
  if (leaves.size() != nodes * to.leaf_width) return wrong_count("forest.leaf", leaves.size(), nodes * to.leaf_width);
  SAPWOOD_TRY(read_indices(in, "forest.tree_output", tree_size.size(), tree_output, true));
  SAPWOOD_TRY(read_values(in, "forest.set", nodes, set, true));
  SAPWOOD_TRY(read_indices(in, "forest.set_begin", kAnyCount, set_begin, set.empty()));
  SAPWOOD_TRY(read_indices(in, "forest.set_codes", kAnyCount, codes, set.empty()));
  SAPWOOD_TRY(read_cover(in, nodes, cover));
  for (std::size_t s = 0; s + 1 < set_begin.size(); ++s)
    if (set_begin[s] > set_begin[s + 1] || set_begin[s + 1] > codes.size())
      return {Code::invalid_model, "the category sets are out of order", {"array forest.set_begin[", s, "]"}};

  std::vector<ir::LooseNode> loose;
  std::size_t first = 0;
  for (std::size_t t = 0; t < tree_size.size(); ++t) {
    const std::size_t size = tree_size[t];
    if (size > nodes - first) return wrong_count("forest.tree_size", nodes, first + size);
    loose.assign(size, {});
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t n = first + i;
      if (!cover.empty()) loose[i].cover = cover[n];
      loose[i].leaf = static_cast<std::uint32_t>(i);
      if (left[n] < 0) continue;
      loose[i].left = static_cast<std::int64_t>(left[n]);
      loose[i].right = static_cast<std::int64_t>(right[n]);
      if (set.empty() || set[n] < 0) {
        if (std::isnan(threshold[n]))
          return {Code::invalid_model, "a numeric split has no threshold", {"tree ", t, ", node ", i}, "NaN", "a number"};
        loose[i].question = builder.ask(feature[n], threshold[n], missing_left[n] != 0);
        continue;
      }
      const auto s = static_cast<std::size_t>(set[n]);
      if (s + 1 >= set_begin.size())
        return {Code::invalid_model,
                "a split asks for a category set that does not exist",
                {"tree ", t, ", node ", i},
                s,
                {set_begin.empty() ? 0 : set_begin.size() - 1, " sets"}};
      loose[i].question =
          builder.ask(feature[n], std::span(codes).subspan(set_begin[s], set_begin[s + 1] - set_begin[s]), missing_left[n] != 0);
    }
    const auto own = std::span<const double>(leaves).subspan(first * to.leaf_width, size * to.leaf_width);
    SAPWOOD_TRY(builder.append_tree(loose, own, tree_output.empty() ? 0 : tree_output[t], !cover.empty(), {"tree ", t}));
    first += size;
  }
  if (first != nodes) return wrong_count("forest.left", nodes, first);
  builder.finish();
  forest = std::move(builder.forest);
  return read_rounds(in, forest);
}

Status read_linear(const Container& in, ir::Linear& linear) {
  SAPWOOD_TRY(read_values(in, "linear.base", kAnyCount, linear.base));
  linear.outputs = static_cast<std::uint32_t>(linear.base.size());
  return read_values(in, "linear.weights", kAnyCount, linear.weights);
}

void write_forest(const ir::Forest& forest, bool with_cover, ContainerWriter& out) {
  const TensorType value = float_type(forest.sum_type);
  out.add("forest.base", value, std::span<const double>(forest.base));

  std::vector<double> threshold;
  std::vector<std::uint32_t> feature;
  std::size_t numbers = 0;
  while (numbers < forest.questions.size() && !forest.questions[numbers].is_set()) ++numbers;
  std::vector<std::uint8_t> missing_left(bytes_for(numbers));
  for (std::size_t q = 0; q < numbers; ++q) {
    threshold.push_back(forest.questions[q].threshold);
    feature.push_back(forest.questions[q].feature);
    if (forest.questions[q].missing_left) set_bit(missing_left, q);
  }
  out.add("forest.number.threshold", float_type(forest.feature_type), std::span<const double>(threshold));
  out.add_narrow("forest.number.feature", feature);
  out.add("forest.number.missing_left", TensorType::u8, std::span<const std::uint8_t>(missing_left));
  write_sets(forest, numbers, out);

  std::vector<std::uint32_t> tree_output, asked;
  std::vector<double> leaves;
  std::vector<std::uint8_t> is_leaf(bytes_for(forest.nodes.size()));
  for (const ir::Tree& tree : forest.trees) tree_output.push_back(tree.output);
  for (std::size_t i = 0; i < forest.nodes.size(); ++i) {
    const ir::Node& node = forest.nodes[i];
    if (!node.is_leaf()) {
      asked.push_back(node.question);
      continue;
    }
    set_bit(is_leaf, i);
    const double* from = forest.leaves.data() + std::size_t{node.next} * forest.leaf_width;
    leaves.insert(leaves.end(), from, from + forest.leaf_width);
  }
  out.add_narrow("forest.tree_output", tree_output);
  out.add("forest.is_leaf", TensorType::u8, std::span<const std::uint8_t>(is_leaf));
  out.add_narrow("forest.question", asked);
  std::vector<std::uint64_t> shape{leaves.size() / forest.leaf_width};
  if (forest.leaf_width > 1) shape.push_back(forest.leaf_width);
  out.add("forest.leaf", value, std::span<const double>(leaves), shape);
  if (with_cover && !forest.cover.empty()) out.add("forest.cover", TensorType::f32, std::span<const float>(forest.cover));
  if (!forest.rounds.empty()) out.add_narrow("forest.rounds", forest.rounds);
}

void write_linear(const ir::Linear& linear, ContainerWriter& out) {
  const TensorType value = float_type(linear.sum_type);
  out.add("linear.base", value, std::span<const double>(linear.base));
  out.add("linear.weights", value, std::span<const double>(linear.weights), {linear.weights.size() / linear.outputs, linear.outputs});
}

}  // namespace sapwood::file
