#include "kernels/lives.h"

#include <algorithm>
#include <bit>
#include <type_traits>

namespace sapwood::kernels {
namespace {

// What steps of a type are added up as.
template <class Step>
using Sum = std::conditional_t<std::is_same_v<Step, std::int16_t>, std::int32_t, Step>;

template <class Step>
inline constexpr std::size_t kStepLanes = 16 / sizeof(Step);

// One vector of a strip.
template <class Step>
void add_vector(const Step* strip, Sum<Step>* sums) {
  if constexpr (std::is_same_v<Step, std::int16_t>) {
    const Shorts steps = load<Shorts>(strip);
    store(sums, load<Ints>(sums) + low_ints(steps));
    store(sums + 4, load<Ints>(sums + 4) + high_ints(steps));
  } else {
    store(sums, load<Vector<Step>>(sums) + load<Vector<Step>>(strip));
  }
}

template <std::size_t kVectors, class Step>
void add_vectors(const Step* strip, Sum<Step>* sums) {
  for (std::size_t v = 0; v < kVectors; ++v) add_vector(strip + v * kStepLanes<Step>, sums + v * kStepLanes<Step>);
}

// visit(add) where add(strip, sums) adds a strip of so many vectors: decided once for a class of lives.
template <class Step, class Visit>
void with_adder(std::size_t vectors, Visit visit) {
  if (vectors == 1) return visit([](const Step* strip, Sum<Step>* sums) { add_vectors<1>(strip, sums); });
  if (vectors == 2) return visit([](const Step* strip, Sum<Step>* sums) { add_vectors<2>(strip, sums); });
  visit([vectors](const Step* strip, Sum<Step>* sums) {
    constexpr std::size_t unit = 4 * kStepLanes<Step>;
    for (std::size_t v = 0; v < vectors; v += 4, strip += unit, sums += unit) add_vectors<4>(strip, sums);
  });
}

// Where sums are added up: doubles in their place, beginning with the base; others in scratch, beginning with 0.
template <class Step>
Sum<Step>* begin_sums(const Lives& lives, std::byte* scratch, double* sums) {
  if constexpr (std::is_same_v<Step, double>) {
    std::copy(lives.base.begin(), lives.base.end(), sums);
    return sums;
  } else {
    auto* const to = reinterpret_cast<Sum<Step>*>(scratch);
    std::fill_n(to, lives.base.size(), Sum<Step>{0});
    return to;
  }
}

template <class Step>
void end_sums(const Lives& lives, const Sum<Step>* added, double* sums) {
  if constexpr (!std::is_same_v<Step, double>) {
    const double* base = lives.base.data();
    for (std::size_t k = 0; k < lives.sums; ++k, base += lives.stride, added += lives.stride, sums += lives.stride)
      for (std::size_t d = 0; d < lives.draws; ++d) sums[d] = base[d] + lives.unit[k] * static_cast<double>(added[d]);
  }
}

template <class Step>
void sum_row_of(const Lives& lives, const std::uint32_t* taken, std::size_t count, std::byte* scratch, double* sums) {
  Sum<Step>* const to = begin_sums<Step>(lives, scratch, sums);
  const auto* strips = reinterpret_cast<const Step*>(lives.strips);
  std::uint32_t begin = 0;
  std::size_t t = 0;
  for (const LifeClass& like : lives.classes) {
    const std::size_t length = std::size_t{like.vectors} * kStepLanes<Step>, room = length * like.width, from = t;
    for (std::uint32_t k = 0; k < like.width; ++k)
      with_adder<Step>(like.vectors, [&](auto add) {
        for (t = from; t < count && taken[t] < like.end; ++t)
          add(strips + (taken[t] - begin) * room + k * length, to + k * lives.stride + lives.first[taken[t]]);
      });
    strips += (like.end - begin) * room;
    begin = like.end;
  }
  end_sums<Step>(lives, to, sums);
}

// visit(row) for the rows of bits.
template <class Visit>
void each_row(std::uint32_t bits, Visit visit) {
  for (; bits != 0; bits &= bits - 1) visit(static_cast<std::size_t>(std::countr_zero(bits)));
}

// A life's bits for rows of the group that begins with row `first`.
std::uint32_t group_bits(const std::uint64_t* taken, std::size_t life, std::size_t first, std::size_t rows) {
  return static_cast<std::uint32_t>(taken[2 * life + first / 64] >> (first % 64)) & ((1u << std::min(rows, kGroup)) - 1);
}

template <class Step>
void sum_group_of(const Lives& lives, const std::uint64_t* taken, std::size_t first, std::size_t rows, std::byte* scratch, double* sums) {
  const std::size_t width = lives.base.size();
  Sum<Step>* const to = begin_sums<Step>(lives, scratch, sums);
  for (std::size_t r = 1; r < rows; ++r) begin_sums<Step>(lives, scratch + r * scratch_size(lives), sums + r * width);
  const auto* strips = reinterpret_cast<const Step*>(lives.strips);
  std::uint32_t begin = 0;
  for (const LifeClass& like : lives.classes) {
    const std::size_t length = std::size_t{like.vectors} * kStepLanes<Step>, room = length * like.width;
    for (std::uint32_t k = 0; k < like.width; ++k)
      with_adder<Step>(like.vectors, [&](auto add) {
        const Step* strip = strips + k * length;
        for (std::uint32_t i = begin; i < like.end; ++i, strip += room)
          each_row(group_bits(taken, i, first, rows),
                   [&](std::size_t r) { add(strip, to + r * width + k * lives.stride + lives.first[i]); });
      });
    strips += (like.end - begin) * room;
    begin = like.end;
  }
  for (std::size_t r = 0; r < rows; ++r) end_sums<Step>(lives, to + r * width, sums + r * width);
}

}  // namespace

std::size_t follow_row(const Lives& lives, const std::uint8_t* answers, std::uint8_t* sides, std::uint32_t* taken) {
  sides[0] = 1;
  std::size_t count = 0;
  const auto n = static_cast<std::uint32_t>(lives.links.size());
  for (std::uint32_t i = 0; i < n; ++i) {
    const LifeLink& link = lives.links[i];
    const std::uint8_t reached = sides[link.reached], right = reached & answers[link.predicate];
    sides[2 * std::size_t{i} + 2] = reached ^ right;
    sides[2 * std::size_t{i} + 3] = right;
    taken[count] = i;  // it stays if the next one does not take its place
    count += right;
  }
  return count;
}

void follow_block(const Lives& lives, const std::uint64_t* answers, std::uint64_t* sides, std::uint64_t* taken) {
  sides[0] = sides[1] = ~std::uint64_t{0};
  for (std::size_t i = 0; i < lives.links.size(); ++i) {
    const LifeLink& link = lives.links[i];
    const Bits reached = load<Bits>(sides + 2 * std::size_t{link.reached});
    const Bits right = reached & load<Bits>(answers + 2 * std::size_t{link.predicate});
    store(sides + 4 * i + 4, reached ^ right);
    store(sides + 4 * i + 6, right);
    store(taken + 2 * i, right);
  }
}

std::size_t scratch_size(const Lives& lives) { return lives.type == StepType::f64 ? 0 : lives.base.size() * sizeof(float); }

void sum_row(const Lives& lives, const std::uint32_t* taken, std::size_t count, std::byte* scratch, double* sums) {
  switch (lives.type) {
    case StepType::f64: return sum_row_of<double>(lives, taken, count, scratch, sums);
    case StepType::f32: return sum_row_of<float>(lives, taken, count, scratch, sums);
    case StepType::i16: return sum_row_of<std::int16_t>(lives, taken, count, scratch, sums);
  }
}

void sum_group(const Lives& lives, const std::uint64_t* taken, std::size_t first, std::size_t rows, std::byte* scratch, double* sums) {
  switch (lives.type) {
    case StepType::f64: return sum_group_of<double>(lives, taken, first, rows, scratch, sums);
    case StepType::f32: return sum_group_of<float>(lives, taken, first, rows, scratch, sums);
    case StepType::i16: return sum_group_of<std::int16_t>(lives, taken, first, rows, scratch, sums);
  }
}

void mean_row(const Lives& lives, const std::uint32_t* taken, std::size_t count, double* means) {
  std::copy(lives.mean_base.begin(), lives.mean_base.end(), means);
  std::uint32_t begin = 0;
  std::size_t t = 0;
  const double* steps = lives.mean_step.data();
  for (const LifeClass& like : lives.classes) {
    for (; t < count && taken[t] < like.end; ++t)
      for (std::uint32_t k = 0; k < like.width; ++k) means[lives.first_sum[taken[t]] + k] += steps[(taken[t] - begin) * like.width + k];
    steps += (like.end - begin) * like.width;
    begin = like.end;
  }
}

void mean_block(const Lives& lives, const std::uint64_t* taken, std::size_t rows, double* means) {
  const std::size_t sums = lives.sums;
  for (std::size_t r = 0; r < rows; ++r) std::copy(lives.mean_base.begin(), lives.mean_base.end(), means + r * sums);
  for (std::size_t first = 0; first < rows; first += kGroup) {
    std::uint32_t i = 0;
    const double* step = lives.mean_step.data();
    for (const LifeClass& like : lives.classes)
      for (; i < like.end; ++i)
        for (std::uint32_t k = 0; k < like.width; ++k, ++step)
          each_row(group_bits(taken, i, first, rows - first),
                   [&](std::size_t r) { means[(first + r) * sums + lives.first_sum[i] + k] += *step; });
  }
}

}  // namespace sapwood::kernels
