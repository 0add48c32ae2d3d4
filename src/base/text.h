// Putting texts together, in one place. There are hundreds of error messages, and strings made where each of them stands
// would be a third of the wasm: a call site only lists its words, and they become one text when a failure is really made.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>

#if defined(__clang__)
#define SAPWOOD_LIFETIMEBOUND [[clang::lifetimebound]]
#else
#define SAPWOOD_LIFETIMEBOUND
#endif

namespace sapwood {

// A text, a number (in its shortest form), or a list of these one after the other: {"tree ", t, ", node ", i}. It owns
// nothing, so it is an argument only: what it was made of ends with the expression that it stands in.
class Words {
  enum class Kind : std::uint8_t { text, number, negative, real, list };

 public:
  constexpr Words() : text_(""), size_(0), kind_(Kind::text) {}
  // NOLINTBEGIN(google-explicit-constructor): arguments are written as if they were strings
  // Literals, but no pointers: {p, n} would be taken for the text at p and the number n.
  template <std::size_t N>
  [[gnu::always_inline]] Words(const char (&literal)[N]) : Words(literal, N - 1, Kind::text) {}
  Words(std::string_view text) : Words(text.data(), static_cast<std::uint32_t>(text.size()), Kind::text) {}
  Words(const std::string& text SAPWOOD_LIFETIMEBOUND) : Words(std::string_view(text)) {}
  Words(double x) : real_(x), kind_(Kind::real) {}
  template <std::integral N>
  requires(!std::same_as<N, bool> && !std::same_as<N, char>) Words(N n)
      : number_(static_cast<std::uint64_t>(n)), kind_(n < 0 ? Kind::negative : Kind::number) {}
  Words(std::initializer_list<Words> list SAPWOOD_LIFETIMEBOUND) : size_(static_cast<std::uint32_t>(list.size())), kind_(Kind::list) {
    list_ = std::data(list);  // here, because GCC warns of the lifetime in the place where it is right, too
  }
  // NOLINTEND(google-explicit-constructor)

  void append_to(std::string& out) const;

 private:
  [[gnu::noinline]] Words(const char* text, std::uint32_t size, Kind kind) : text_(text), size_(size), kind_(kind) {}

  union {
    const char* text_;
    const Words* list_;
    double real_;
    std::uint64_t number_;  // negative: its two's complement
  };
  std::uint32_t size_ = 0;  // bytes of the text, length of the list
  Kind kind_;
};

// No words. As a default argument it costs less than words made at each call.
inline constexpr Words kNoWords;

// Whether a text is this literal. (`==` would measure the literal's length at run time where code is compiled for size.)
template <std::size_t N>
bool is(std::string_view text, const char (&literal)[N]) {
  return text.size() == N - 1 && std::memcmp(text.data(), literal, N - 1) == 0;
}

// The words as one string.
std::string join(const Words& words);

}  // namespace sapwood
