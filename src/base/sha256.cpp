#include "base/sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace sapwood {
namespace {

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> kRound = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t big_endian(const std::byte* p) {
  std::uint32_t v = 0;
  std::memcpy(&v, p, 4);
  return __builtin_bswap32(v);
}

using Word4 = std::uint32_t __attribute__((vector_size(16)));
using Byte16 = std::uint8_t __attribute__((vector_size(16)));

Word4 rotr(Word4 x, int n) { return (x >> n) | (x << (32 - n)); }
std::uint32_t rotr(std::uint32_t x, int n) { return std::rotr(x, n); }

constexpr std::array<std::uint32_t, 8> kStart = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

// A block of a message, or of four messages in the lanes of vectors. w: (64), of which the first 16 are the block's words
template <class Word>
void compress(Word* w, Word* state) {
  for (std::size_t i = 16; i < 64; ++i) {
    const Word s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
    const Word s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  Word a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
#pragma GCC unroll 8  // after eight rounds every letter is in its own place again
  for (std::size_t i = 0; i < 64; ++i) {
    const Word s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    const Word t1 = h + s1 + (g ^ (e & (f ^ g))) + kRound[i] + w[i];
    const Word s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    const Word t2 = s0 + ((a & b) | (c & (a | b)));
    h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
  }
  const Word add[8] = {a, b, c, d, e, f, g, h};
  for (int i = 0; i < 8; ++i) state[i] += add[i];
}

// Four words of each of four messages, one message in each lane.
void load_words(const std::byte* p, Word4* w) {
  Word4 v[4];
  for (std::size_t lane = 0; lane < 4; ++lane) {
    Byte16 bytes;
    std::memcpy(&bytes, p + lane * kDigestPiece, sizeof bytes);
    v[lane] = (Word4)__builtin_shufflevector(bytes, bytes, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
  }
  const Word4 low_01 = __builtin_shufflevector(v[0], v[1], 0, 4, 1, 5), high_01 = __builtin_shufflevector(v[0], v[1], 2, 6, 3, 7);
  const Word4 low_23 = __builtin_shufflevector(v[2], v[3], 0, 4, 1, 5), high_23 = __builtin_shufflevector(v[2], v[3], 2, 6, 3, 7);
  w[0] = __builtin_shufflevector(low_01, low_23, 0, 1, 4, 5);
  w[1] = __builtin_shufflevector(low_01, low_23, 2, 3, 6, 7);
  w[2] = __builtin_shufflevector(high_01, high_23, 0, 1, 4, 5);
  w[3] = __builtin_shufflevector(high_01, high_23, 2, 3, 6, 7);
}

void store_digest(const std::array<std::uint32_t, 8>& state, std::byte* out) {
  for (std::size_t i = 0; i < 32; ++i) out[i] = static_cast<std::byte>(state[i / 4] >> (24 - 8 * (i % 4)));
}

// The digests of four pieces.
std::array<std::byte, 128> digest_four(const std::byte* pieces) {
  Word4 state[8], w[64];
  for (std::size_t i = 0; i < 8; ++i) state[i] = Word4{} + kStart[i];
  for (std::size_t at = 0; at < kDigestPiece; at += 64) {
    for (std::size_t i = 0; i < 16; i += 4) load_words(pieces + at + 4 * i, w + i);
    compress(w, state);
  }
  for (std::size_t i = 0; i < 16; ++i) w[i] = Word4{};  // the end of each: a bit, and its length in bits
  w[0] += 0x80000000u;
  w[15] += static_cast<std::uint32_t>(8 * kDigestPiece);
  compress(w, state);
  std::array<std::byte, 128> out{};
  for (std::size_t lane = 0; lane < 4; ++lane) {
    std::array<std::uint32_t, 8> one{};
    for (std::size_t i = 0; i < 8; ++i) one[i] = state[i][lane];
    store_digest(one, out.data() + 32 * lane);
  }
  return out;
}

}  // namespace

Sha256::Sha256() : state_(kStart) {}

void Sha256::block(const std::byte* p) {
  std::uint32_t w[64];
  for (int i = 0; i < 16; ++i) w[i] = big_endian(p + 4 * i);
  compress(w, state_.data());
}

void Sha256::update_with_digests(std::span<const std::byte> bytes) {
  for (; bytes.size() >= 4 * kDigestPiece; bytes = bytes.subspan(4 * kDigestPiece)) update(digest_four(bytes.data()));
  while (!bytes.empty()) {
    const auto piece = bytes.first(std::min(bytes.size(), kDigestPiece));
    Sha256 hash;
    hash.update(piece);
    update(hash.digest());
    bytes = bytes.subspan(piece.size());
  }
}

void Sha256::update(std::span<const std::byte> bytes) {
  total_ += bytes.size();
  if (pending_size_ > 0) {
    const std::size_t take = std::min(bytes.size(), pending_.size() - pending_size_);
    std::copy_n(bytes.data(), take, pending_.data() + pending_size_);
    pending_size_ += take;
    bytes = bytes.subspan(take);
    if (pending_size_ < pending_.size()) return;
    block(pending_.data());
    pending_size_ = 0;
  }
  for (; bytes.size() >= pending_.size(); bytes = bytes.subspan(pending_.size())) block(bytes.data());
  std::copy(bytes.begin(), bytes.end(), pending_.begin());
  pending_size_ = bytes.size();
}

std::array<std::byte, 32> Sha256::digest() {
  const std::uint64_t bits = total_ * 8;
  constexpr std::byte kOne{0x80}, kZero{0};
  update({&kOne, 1});
  while (pending_size_ != 56) update({&kZero, 1});
  std::array<std::byte, 8> length{};
  for (int i = 0; i < 8; ++i) length[i] = static_cast<std::byte>(bits >> (56 - 8 * i));
  update(length);
  std::array<std::byte, 32> out{};
  store_digest(state_, out.data());
  return out;
}

std::string Sha256::hex() {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (const std::byte byte : digest()) {
    out.push_back(kDigits[std::to_integer<unsigned>(byte >> 4)]);
    out.push_back(kDigits[std::to_integer<unsigned>(byte) & 15]);
  }
  return out;
}

}  // namespace sapwood
