// bit_cast, which the C++ library of Emscripten 3.1.6 does not have yet (all compilers have the builtin).
#pragma once

namespace sapwood {

template <class To, class From>
constexpr To bit_cast(const From& from) {
  static_assert(sizeof(To) == sizeof(From));
  return __builtin_bit_cast(To, from);
}

}  // namespace sapwood
