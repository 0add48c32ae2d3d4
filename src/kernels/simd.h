// 128-bit vectors: what wasm, SSE and NEON all have. Arithmetic is the compiler's own (vector extensions of GCC and Clang);
// only what those cannot say is written for each machine here. On a machine that is neither, the plain loops do.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#if defined(__SSSE3__)
#include <tmmintrin.h>
#endif
#endif

namespace sapwood::kernels {

using Bytes = std::uint8_t __attribute__((vector_size(16)));
using SignedBytes = std::int8_t __attribute__((vector_size(16)));
using Bits = std::uint64_t __attribute__((vector_size(16)));  // 128 bits, one per row of a block
using Shorts = std::int16_t __attribute__((vector_size(16)));
using Ints = std::int32_t __attribute__((vector_size(16)));
template <class T>
struct VectorOf;
template <>
struct VectorOf<float> {
  using Type = float __attribute__((vector_size(16)));
};
template <>
struct VectorOf<double> {
  using Type = double __attribute__((vector_size(16)));
};
template <class T>
using Vector = typename VectorOf<T>::Type;
template <class T>
inline constexpr std::size_t kLanes = 16 / sizeof(T);  // 4 floats, 2 doubles

template <class V>
V load(const void* from) {
  V v;
  std::memcpy(&v, from, sizeof(V));
  return v;
}

template <class V>
void store(void* to, V v) {
  std::memcpy(to, &v, sizeof(V));
}

// Bit by bit: right where mask is 1, left where it is 0.
inline Bits select(Bits mask, Bits right, Bits left) {
#if defined(__wasm_simd128__)
  return (Bits)wasm_v128_bitselect((v128_t)right, (v128_t)left, (v128_t)mask);
#else
  return left ^ ((left ^ right) & mask);
#endif
}

// The top bits of sixteen bytes.
inline std::uint32_t top_bits(Bytes v) {
#if defined(__wasm_simd128__)
  return wasm_i8x16_bitmask((v128_t)v);
#elif defined(__SSE2__)
  return static_cast<std::uint32_t>(_mm_movemask_epi8((__m128i)v));
#else
  std::uint32_t bits = 0;
  for (int i = 0; i < 16; ++i) bits |= static_cast<std::uint32_t>(v[i] >> 7) << i;
  return bits;
#endif
}

// Byte i of the result is table[positions[i]], or 0 if positions[i] > 15.
#if defined(__wasm_simd128__) || defined(__SSSE3__)
inline constexpr bool kFastSwizzle = true;
#else
inline constexpr bool kFastSwizzle = false;
#endif
inline Bytes swizzle(Bytes table, Bytes positions) {
#if defined(__wasm_simd128__)
  return (Bytes)wasm_i8x16_swizzle((v128_t)table, (v128_t)positions);
#elif defined(__SSSE3__)
  return (Bytes)_mm_shuffle_epi8((__m128i)table, _mm_adds_epu8((__m128i)positions, _mm_set1_epi8(0x70)));
#else
  Bytes out{};
  for (int i = 0; i < 16; ++i) out[i] = positions[i] < 16 ? table[positions[i]] : std::uint8_t{0};
  return out;
#endif
}

// Lanes of all ones or all zeros, halved in width: a's then b's.
inline Shorts narrow(Ints a, Ints b) {
#if defined(__wasm_simd128__)
  return (Shorts)wasm_i16x8_narrow_i32x4((v128_t)a, (v128_t)b);
#elif defined(__SSE2__)
  return (Shorts)_mm_packs_epi32((__m128i)a, (__m128i)b);
#else
  return (Shorts)__builtin_shufflevector((Shorts)a, (Shorts)b, 0, 2, 4, 6, 8, 10, 12, 14);
#endif
}
inline Bytes narrow(Shorts a, Shorts b) {
#if defined(__wasm_simd128__)
  return (Bytes)wasm_i8x16_narrow_i16x8((v128_t)a, (v128_t)b);
#elif defined(__SSE2__)
  return (Bytes)_mm_packs_epi16((__m128i)a, (__m128i)b);
#else
  return (Bytes)__builtin_shufflevector((Bytes)a, (Bytes)b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
#endif
}

// Two doubles each: rounded to floats, a's then b's; and back.
inline Vector<float> narrow(Vector<double> a, Vector<double> b) {
#if defined(__wasm_simd128__)
  return (Vector<float>)wasm_i32x4_shuffle(wasm_f32x4_demote_f64x2_zero((v128_t)a), wasm_f32x4_demote_f64x2_zero((v128_t)b), 0, 1, 4, 5);
#elif defined(__SSE2__)
  return (Vector<float>)_mm_movelh_ps(_mm_cvtpd_ps((__m128d)a), _mm_cvtpd_ps((__m128d)b));
#else
  return Vector<float>{static_cast<float>(a[0]), static_cast<float>(a[1]), static_cast<float>(b[0]), static_cast<float>(b[1])};
#endif
}
inline Vector<double> low_doubles(Vector<float> v) {
#if defined(__wasm_simd128__)
  return (Vector<double>)wasm_f64x2_promote_low_f32x4((v128_t)v);
#elif defined(__SSE2__)
  return (Vector<double>)_mm_cvtps_pd((__m128)v);
#else
  return Vector<double>{v[0], v[1]};
#endif
}
inline Vector<double> high_doubles(Vector<float> v) { return low_doubles(__builtin_shufflevector(v, v, 2, 3, 2, 3)); }

// Four integers each: the first four of eight, and the last.
inline Ints low_ints(Shorts v) {
#if defined(__wasm_simd128__)
  return (Ints)wasm_i32x4_extend_low_i16x8((v128_t)v);
#elif defined(__SSE2__)
  return (Ints)_mm_srai_epi32(_mm_unpacklo_epi16((__m128i)v, (__m128i)v), 16);
#else
  return Ints{v[0], v[1], v[2], v[3]};
#endif
}
inline Ints high_ints(Shorts v) {
#if defined(__wasm_simd128__)
  return (Ints)wasm_i32x4_extend_high_i16x8((v128_t)v);
#elif defined(__SSE2__)
  return (Ints)_mm_srai_epi32(_mm_unpackhi_epi16((__m128i)v, (__m128i)v), 16);
#else
  return Ints{v[4], v[5], v[6], v[7]};
#endif
}

// The first eight bytes of a and b, in turns; the last eight.
inline Bytes low_bytes(Bytes a, Bytes b) { return __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23); }
inline Bytes high_bytes(Bytes a, Bytes b) {
  return __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

}  // namespace sapwood::kernels
