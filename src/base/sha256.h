// SHA-256 (FIPS 180-4).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace sapwood {

class Sha256 {
 public:
  // Add bytes. Must not be called after digest() or hex().
  void update(std::span<const std::byte> bytes);
  // The digest of all bytes so far; ends the computation.
  std::array<std::uint8_t, 32> digest();
  // The digest as 64 lower-case hexadecimal digits.
  std::string hex();

 private:
  void block(const std::byte* p);

  std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<std::byte, 64> pending_{};
  std::size_t pending_size_ = 0;
  std::uint64_t total_ = 0;
};

}  // namespace sapwood
