#include "kernels/lives.h"

#include <algorithm>
#include <bit>

namespace sapwood::kernels {
namespace {

template <class T>
void add_strip(const T* strip, std::size_t units, T* sums) {
  for (std::size_t u = 0; u < units; ++u, strip += kUnit<T>, sums += kUnit<T>)
    for (std::size_t i = 0; i < kUnit<T>; i += kLanes<T>) store(sums + i, load<Vector<T>>(sums + i) + load<Vector<T>>(strip + i));
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

}  // namespace

template <class T>
std::size_t follow_row(const Lives<T>& lives, const std::uint8_t* answers, std::uint8_t* sides, std::uint32_t* taken) {
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

template <class T>
void follow_block(const Lives<T>& lives, const std::uint64_t* answers, std::uint64_t* sides, std::uint64_t* taken) {
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

template <class T>
void sum_row(const Lives<T>& lives, const std::uint32_t* taken, std::size_t count, T* sums) {
  std::copy(lives.base.begin(), lives.base.end(), sums);
  const T* strips = lives.strips.data();
  std::uint32_t begin = 0;
  std::size_t t = 0;
  for (const LifeClass& one : lives.classes) {
    const std::size_t length = one.units * kUnit<T>;
    for (; t < count && taken[t] < one.end; ++t) add_strip(strips + (taken[t] - begin) * length, one.units, sums + lives.first[taken[t]]);
    strips += (one.end - begin) * length;
    begin = one.end;
  }
}

template <class T>
void sum_group(const Lives<T>& lives, const std::uint64_t* taken, std::size_t first, std::size_t rows, T* sums) {
  const std::size_t width = lives.base.size();
  for (std::size_t r = 0; r < rows; ++r) std::copy(lives.base.begin(), lives.base.end(), sums + r * width);
  const T* strip = lives.strips.data();
  std::uint32_t i = 0;
  for (const LifeClass& one : lives.classes)
    for (; i < one.end; ++i, strip += one.units * kUnit<T>)
      each_row(group_bits(taken, i, first, rows), [&](std::size_t r) { add_strip(strip, one.units, sums + r * width + lives.first[i]); });
}

template <class T>
void mean_row(const Lives<T>& lives, const std::uint32_t* taken, std::size_t count, double* means) {
  std::copy(lives.mean_base.begin(), lives.mean_base.end(), means);
  for (std::size_t t = 0; t < count; ++t) means[lives.sum_of[taken[t]]] += lives.mean_step[taken[t]];
}

template <class T>
void mean_block(const Lives<T>& lives, const std::uint64_t* taken, std::size_t rows, double* means) {
  const std::size_t sums = lives.sums;
  for (std::size_t r = 0; r < rows; ++r) std::copy(lives.mean_base.begin(), lives.mean_base.end(), means + r * sums);
  for (std::size_t first = 0; first < rows; first += kGroup)
    for (std::size_t i = 0; i < lives.links.size(); ++i)
      each_row(group_bits(taken, i, first, rows - first),
               [&](std::size_t r) { means[(first + r) * sums + lives.sum_of[i]] += lives.mean_step[i]; });
}

#define SAPWOOD_LIVES(T)                                                                                   \
  template std::size_t follow_row<T>(const Lives<T>&, const std::uint8_t*, std::uint8_t*, std::uint32_t*); \
  template void follow_block<T>(const Lives<T>&, const std::uint64_t*, std::uint64_t*, std::uint64_t*);    \
  template void sum_row<T>(const Lives<T>&, const std::uint32_t*, std::size_t, T*);                        \
  template void sum_group<T>(const Lives<T>&, const std::uint64_t*, std::size_t, std::size_t, T*);         \
  template void mean_row<T>(const Lives<T>&, const std::uint32_t*, std::size_t, double*);                  \
  template void mean_block<T>(const Lives<T>&, const std::uint64_t*, std::size_t, double*);
SAPWOOD_LIVES(double)
#undef SAPWOOD_LIVES

}  // namespace sapwood::kernels
