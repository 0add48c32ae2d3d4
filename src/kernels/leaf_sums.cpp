#include "kernels/leaf_sums.h"

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
    if (trees == kTogether) {  // a number that the compiler knows
      for (std::size_t t = 0; t < kTogether; ++t) sum += pick(leaves + t * stride, entries + t * kBlock + slot);
    } else {
      for (std::size_t t = 0; t < trees; ++t) sum += pick(leaves + t * stride, entries + t * kBlock + slot);
    }
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

}  // namespace

template <class S>
void add_row(const LeafTable<S>& table, std::size_t tree, std::size_t trees, const std::uint32_t* entries, S* sums) {
  const std::size_t first = tree * table.stride;
  if (table.width > 1) {
    const std::uint32_t* leaf_rows = table.rows.data() + first;
    for (std::size_t t = 0; t < trees; ++t, leaf_rows += table.stride) {
      const S* leaf = table.values.data() + std::size_t{leaf_rows[entries[t]]} * table.width;
      for (std::uint32_t k = 0; k < table.width; ++k) sums[k] += leaf[k];
    }
    return;
  }
  const S* leaves = table.values.data() + first;
  if (table.outputs == 1) {
    S sum = *sums;
    for (std::size_t t = 0; t < trees; ++t, leaves += table.stride) sum += leaves[entries[t]];
    *sums = sum;
  } else {
    const std::uint32_t* outputs = table.tree_output.data() + tree;
    for (std::size_t t = 0; t < trees; ++t, leaves += table.stride) sums[outputs[t]] += leaves[entries[t]];
  }
}

template <class S>
void add_block(const LeafTable<S>& table, std::size_t tree, std::size_t trees, const std::uint8_t* entries, std::size_t rows, S* sums) {
  const std::size_t stride = table.stride, first = tree * stride;
  if (table.width > 1) add_all_outputs(table.values.data(), table.width, table.rows.data() + first, stride, trees, entries, rows, sums);
  else if (table.outputs > 1)
    add_own_output(table.values.data() + first, stride, trees, table.tree_output.data() + tree, entries, rows, sums);
  else add_one_output(table.values.data() + first, stride, trees, entries, rows, sums);
}

namespace {

// f(place of row r's sum of output k in slots, its place in rows)
template <class S, class F>
void each_sum(const LeafTable<S>& table, std::size_t rows, F f) {
  for (std::size_t r = 0; r < rows; ++r) {
    const std::size_t slot = r % 8 * 16 + r / 8;
    for (std::size_t k = 0; k < table.outputs; ++k)
      f(table.width > 1 ? slot * table.outputs + k : k * kBlock + slot, r * table.outputs + k);
  }
}

}  // namespace

template <class S>
void to_slots(const LeafTable<S>& table, const S* rows, std::size_t count, S* slots) {
  each_sum(table, count, [&](std::size_t slot, std::size_t row) { slots[slot] = rows[row]; });
}

template <class S>
void from_slots(const LeafTable<S>& table, const S* slots, std::size_t count, S* rows) {
  each_sum(table, count, [&](std::size_t slot, std::size_t row) { rows[row] = slots[slot]; });
}

template void to_slots<float>(const LeafTable<float>&, const float*, std::size_t, float*);
template void to_slots<double>(const LeafTable<double>&, const double*, std::size_t, double*);
template void from_slots<float>(const LeafTable<float>&, const float*, std::size_t, float*);
template void from_slots<double>(const LeafTable<double>&, const double*, std::size_t, double*);
template void add_row<float>(const LeafTable<float>&, std::size_t, std::size_t, const std::uint32_t*, float*);
template void add_row<double>(const LeafTable<double>&, std::size_t, std::size_t, const std::uint32_t*, double*);
template void add_block<float>(const LeafTable<float>&, std::size_t, std::size_t, const std::uint8_t*, std::size_t, float*);
template void add_block<double>(const LeafTable<double>&, std::size_t, std::size_t, const std::uint8_t*, std::size_t, double*);

}  // namespace sapwood::kernels
