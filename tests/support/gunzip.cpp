// RFC 1951 and 1952, the plain way: canonical Huffman codes are followed bit by bit. Checksums are not looked at.
#include "support/gunzip.h"

#include <array>
#include <cstdint>
#include <stdexcept>

namespace sapwood::test {
namespace {

class Inflate {
 public:
  explicit Inflate(const std::vector<std::byte>& bytes) : in_(bytes) {}

  std::vector<std::byte> run() {
    if (byte() != 0x1f || byte() != 0x8b || byte() != 8) throw std::runtime_error("this is not gzip");
    const unsigned flags = byte();
    for (int i = 0; i < 6; ++i) byte();
    if ((flags & 4) != 0)
      for (unsigned n = byte(), high = byte(), left = n + 256 * high; left > 0; --left) byte();
    for (const unsigned flag : {8u, 16u})
      if ((flags & flag) != 0)
        while (byte() != 0) continue;
    if ((flags & 2) != 0) byte(), byte();
    while (!block()) continue;
    return std::move(out_);
  }

 private:
  struct Code {
    std::array<std::uint16_t, 16> count{};  // codes of each length
    std::vector<std::uint16_t> symbols;     // in order of their codes
    explicit Code(const std::vector<std::uint8_t>& lengths) {
      for (unsigned length = 1; length < 16; ++length)
        for (std::size_t s = 0; s < lengths.size(); ++s)
          if (lengths[s] == length) ++count[length], symbols.push_back(static_cast<std::uint16_t>(s));
    }
  };

  unsigned byte() {
    if (at_ == in_.size()) throw std::runtime_error("the gzip data are cut short");
    return static_cast<unsigned>(in_[at_++]);
  }
  unsigned bits(unsigned n) {
    unsigned value = 0;
    for (unsigned i = 0; i < n; ++i) {
      if (left_ == 0) hold_ = byte(), left_ = 8;
      value |= (hold_ & 1) << i;
      hold_ >>= 1;
      --left_;
    }
    return value;
  }
  unsigned symbol(const Code& code) {
    int value = 0, first = 0, index = 0;
    for (unsigned length = 1; length < 16; ++length) {
      value |= static_cast<int>(bits(1));
      const int count = code.count[length];
      if (value - count < first) return code.symbols.at(static_cast<std::size_t>(index + value - first));
      index += count;
      first = (first + count) << 1;
      value <<= 1;
    }
    throw std::runtime_error("a code that there is not");
  }

  // Says whether it was the last one.
  bool block() {
    const bool last = bits(1) != 0;
    const unsigned type = bits(2);
    if (type == 0) {
      left_ = 0;
      const unsigned low = byte(), size = low + 256 * byte();
      byte(), byte();
      for (unsigned i = 0; i < size; ++i) out_.push_back(static_cast<std::byte>(byte()));
    } else if (type == 1) {
      std::vector<std::uint8_t> lengths(288, 8);
      for (int i = 144; i < 256; ++i) lengths[i] = 9;
      for (int i = 256; i < 280; ++i) lengths[i] = 7;
      text(Code(lengths), Code(std::vector<std::uint8_t>(30, 5)));
    } else {
      const unsigned literals = bits(5) + 257, distances = bits(5) + 1, count = bits(4) + 4;
      constexpr std::array<unsigned, 19> kOrder = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
      std::vector<std::uint8_t> lengths(19);
      for (unsigned i = 0; i < count; ++i) lengths[kOrder[i]] = static_cast<std::uint8_t>(bits(3));
      const Code of_lengths(lengths);
      lengths.clear();
      while (lengths.size() < literals + distances) {
        const unsigned s = symbol(of_lengths);
        if (s < 16) lengths.push_back(static_cast<std::uint8_t>(s));
        else if (s == 16) lengths.insert(lengths.end(), 3 + bits(2), lengths.at(lengths.size() - 1));
        else lengths.insert(lengths.end(), s == 17 ? 3 + bits(3) : 11 + bits(7), 0);
      }
      const auto middle = lengths.begin() + literals;
      text(Code({lengths.begin(), middle}), Code({middle, lengths.end()}));
    }
    return last;
  }

  void text(const Code& literals, const Code& distances) {
    constexpr std::array<unsigned, 29> kLength = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                                  31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    constexpr std::array<unsigned, 30> kDistance = {1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
                                                    193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
    for (;;) {
      unsigned s = symbol(literals);
      if (s == 256) return;
      if (s < 256) {
        out_.push_back(static_cast<std::byte>(s));
        continue;
      }
      s -= 257;
      const unsigned length = kLength.at(s) + bits(s < 8 || s == 28 ? 0 : s / 4 - 1);
      const unsigned d = symbol(distances), distance = kDistance.at(d) + bits(d < 4 ? 0 : d / 2 - 1);
      if (distance > out_.size()) throw std::runtime_error("a distance beyond the beginning");
      for (unsigned i = 0; i < length; ++i) out_.push_back(out_[out_.size() - distance]);
    }
  }

  const std::vector<std::byte>& in_;
  std::size_t at_ = 0;
  unsigned hold_ = 0, left_ = 0;
  std::vector<std::byte> out_;
};

}  // namespace

std::vector<std::byte> gunzip(const std::vector<std::byte>& bytes) { return Inflate(bytes).run(); }

}  // namespace sapwood::test
