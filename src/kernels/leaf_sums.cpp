#include "kernels/leaf_sums.h"

#include <algorithm>
#include <utility>

#include "base/allocate.h"
#include "kernels/evaluator.h"
#include "kernels/simd.h"

namespace sapwood::kernels {
namespace {

Vector<float> pick(const float* leaves, const std::uint8_t* codes) {
  return Vector<float>{leaves[codes[0]], leaves[codes[1]], leaves[codes[2]], leaves[codes[3]]};
}
Vector<double> pick(const double* leaves, const std::uint8_t* codes) { return Vector<double>{leaves[codes[0]], leaves[codes[1]]}; }

// Visit the slots of the first `rows` rows, `step` at a time. Slots 16 i + j, j < (rows + 7) / 8, hold them.
template <std::size_t step, class F>
void each_slot(std::size_t rows, F f) {
  const std::size_t columns = (rows + 7) / 8;
  for (std::size_t i = 0; i < kBlock; i += 16)
    for (std::size_t j = 0; j < columns; j += step) f(i + j);
}

template <class S>
void add_one_output(const S* leaves, std::size_t stride, std::size_t trees, const std::uint8_t* entries, std::size_t rows, S* sums) {
  each_slot<kLanes<S>>(rows, [&](std::size_t slot) {
    auto sum = load<Vector<S>>(sums + slot);
    for (std::size_t t = 0; t < trees; ++t) sum += pick(leaves + t * stride, entries + t * kBlock + slot);
    store(sums + slot, sum);
  });
}

template <class S>
void add_own_output(const S* leaves, std::size_t stride, std::size_t trees, const std::uint32_t* outputs, const std::uint8_t* entries,
                    std::size_t rows, S* sums) {
  for (std::size_t t = 0; t < trees; ++t, leaves += stride, entries += kBlock) {
    S* own = sums + outputs[t] * kBlock;
    each_slot<kLanes<S>>(rows, [&](std::size_t slot) { store(own + slot, load<Vector<S>>(own + slot) + pick(leaves, entries + slot)); });
  }
}

template <class S>
void add_all_outputs(const S* values, std::size_t width, const std::uint32_t* leaf_rows, std::size_t stride, std::size_t trees,
                     const std::uint8_t* entries, std::size_t rows, S* sums) {
  for (std::size_t t = 0; t < trees; ++t, leaf_rows += stride, entries += kBlock)
    each_slot<1>(rows, [&](std::size_t slot) {
      const S* leaf = values + leaf_rows[entries[slot]] * width;
      for (std::size_t k = 0; k < width; ++k) sums[slot * width + k] += leaf[k];
    });
}

template <class S>
class LeafSumsOf final : public LeafSums {
 public:
  explicit LeafSumsOf(LeafTable<S> table) : table_(std::move(table)) {}

  Status make_room(std::size_t rows) override { return resize(sums_, std::max(rows, kBlock) * table_.outputs, "scores"); }

  void start_rows(std::size_t rows) override {
    S* sum = sums_.data();
    for (std::size_t r = 0; r < rows; ++r)
      for (const S base : table_.base) *sum++ = base;
  }

  void add_trees(std::size_t row, std::size_t tree, std::size_t trees, const std::uint32_t* entries) override {
    const std::size_t first = tree * table_.stride;
    S* sums = sums_.data() + row * table_.outputs;
    if (table_.width > 1) {
      const std::uint32_t* leaf_rows = table_.rows.data() + first;
      for (std::size_t t = 0; t < trees; ++t, leaf_rows += table_.stride) add_leaf(leaf_rows[entries[t]], sums);
      return;
    }
    const S* leaves = table_.values.data() + first;
    if (table_.outputs == 1) {
      S sum = *sums;
      for (std::size_t t = 0; t < trees; ++t, leaves += table_.stride) sum += leaves[entries[t]];
      *sums = sum;
    } else {
      const std::uint32_t* outputs = table_.tree_output.data() + tree;
      for (std::size_t t = 0; t < trees; ++t, leaves += table_.stride) sums[outputs[t]] += leaves[entries[t]];
    }
  }

  void add_tree(std::size_t tree, std::size_t row, std::size_t rows, const std::uint32_t* entries) override {
    const std::size_t first = tree * table_.stride, outputs = table_.outputs;
    S* sums = sums_.data() + row * outputs;
    if (table_.width > 1) {
      for (std::size_t r = 0; r < rows; ++r, sums += outputs) add_leaf(table_.rows[first + entries[r]], sums);
    } else {
      sums += table_.tree_output[tree];
      for (std::size_t r = 0; r < rows; ++r, sums += outputs) *sums += table_.values[first + entries[r]];
    }
  }

  void finish_rows(std::size_t rows, double* out) const override {
    for (std::size_t i = 0; i < rows * table_.outputs; ++i) out[i] = finished(sums_[i]);
  }

  void start_block() override {
    for (std::size_t i = 0; i < kBlock * table_.outputs; ++i) sums_[i] = table_.base[table_.width > 1 ? i % table_.outputs : i / kBlock];
  }

  void add_block(std::size_t tree, std::size_t trees, const std::uint8_t* entries, std::size_t rows) override {
    const std::size_t stride = table_.stride, first = tree * stride;
    const S* leaves = table_.values.data() + first;
    if (table_.width > 1)
      add_all_outputs(table_.values.data(), table_.width, table_.rows.data() + first, stride, trees, entries, rows, sums_.data());
    else if (table_.outputs > 1) add_own_output(leaves, stride, trees, table_.tree_output.data() + tree, entries, rows, sums_.data());
    else add_one_output(leaves, stride, trees, entries, rows, sums_.data());
  }

  void finish_block(std::size_t rows, double* out) const override {
    const std::size_t outputs = table_.outputs;
    for (std::size_t r = 0; r < rows; ++r) {
      const std::size_t slot = r % 8 * 16 + r / 8;
      for (std::size_t k = 0; k < outputs; ++k) *out++ = finished(sums_[table_.width > 1 ? slot * outputs + k : k * kBlock + slot]);
    }
  }

  std::size_t bytes() const override {
    return (table_.tree_output.size() + table_.rows.size()) * sizeof(std::uint32_t) + table_.values.size() * sizeof(S);
  }

 private:
  void add_leaf(std::uint32_t leaf_row, S* sums) const {
    const S* leaf = table_.values.data() + std::size_t{leaf_row} * table_.width;
    for (std::uint32_t k = 0; k < table_.width; ++k) sums[k] += leaf[k];
  }

  S finished(S sum) const { return table_.divisor == S{1} ? sum : sum / table_.divisor; }

  LeafTable<S> table_;
  std::vector<S> sums_;  // (rows x outputs); of a block by slots: width 1: (outputs x kBlock), else (kBlock x outputs)
};

}  // namespace

template <class S>
std::unique_ptr<LeafSums> make_leaf_sums(LeafTable<S> table) {
  return std::make_unique<LeafSumsOf<S>>(std::move(table));
}

template std::unique_ptr<LeafSums> make_leaf_sums(LeafTable<float>);
template std::unique_ptr<LeafSums> make_leaf_sums(LeafTable<double>);

}  // namespace sapwood::kernels
