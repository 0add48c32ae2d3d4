// Turning squares of bits and of bytes.
//
// The classic exchange (Hacker's Delight, section 7-3): swap the off-diagonal quarters of a square, then those of each quarter,
// and so on; three rounds for 8 x 8. Written for vectors, it turns sixteen squares of bits side by side.
#pragma once

#include "kernels/simd.h"

namespace sapwood::kernels {

template <int shift>
inline void exchange_bits(Bits& low, Bits& high, std::uint64_t mask) {
  const Bits swap = ((low >> shift) ^ high) & (Bits{} + mask);
  high ^= swap;
  low ^= swap << shift;
}

// Bit i of byte j of v[k] becomes bit k of byte j of v[i].
inline void transpose_bits(Bits (&v)[8]) {
  for (int k : {0, 1, 2, 3}) exchange_bits<4>(v[k], v[k + 4], 0x0f0f0f0f0f0f0f0f);
  for (int k : {0, 1, 4, 5}) exchange_bits<2>(v[k], v[k + 2], 0x3333333333333333);
  for (int k : {0, 2, 4, 6}) exchange_bits<1>(v[k], v[k + 1], 0x5555555555555555);
}

// 128 numbers of eight bits from their bits, v[k] having bit k of all of them: a byte each, by slots (leaf_sums.h).
inline void write_bytes(Bits (&v)[8], std::uint8_t* bytes) {
  transpose_bits(v);
  for (int i = 0; i < 8; ++i) store(bytes + 16 * i, v[i]);
}

// Byte j of row i becomes byte i of row j. Each of four rounds interleaves the upper and the lower half of the rows. (Bytes of
// rows 0 and 8 side by side, then of 0, 4, 8 and 12, and so on.)
inline void transpose_bytes(std::uint8_t (&square)[16][16]) {
  for (int round = 0; round < 4; ++round) {
    Bytes rows[16];
    for (int i = 0; i < 16; ++i) rows[i] = load<Bytes>(square[i]);
    for (int i = 0; i < 8; ++i) {
      store(square[2 * i], low_bytes(rows[i], rows[i + 8]));
      store(square[2 * i + 1], high_bytes(rows[i], rows[i + 8]));
    }
  }
}

}  // namespace sapwood::kernels
