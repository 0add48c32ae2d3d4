// SHA-256 (FIPS 180-4), and a digest of large arrays that is made of it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace sapwood {

// Large arrays are hashed in pieces, because four of them can be hashed at once (in the lanes of a vector), which is more than
// twice as fast as one after the other.
inline constexpr std::size_t kDigestPiece = 8192;

class Sha256 {
 public:
  Sha256();
  // Add bytes. Must not be called after digest() or hex().
  void update(std::span<const std::byte> bytes);
  // Add the digests (32 bytes each) of successive pieces of kDigestPiece bytes; the last piece is what is left.
  void update_with_digests(std::span<const std::byte> bytes);
  // The digest of all bytes so far; ends the computation.
  std::array<std::byte, 32> digest();
  // The digest as 64 lower-case hexadecimal digits.
  std::string hex();

 private:
  void block(const std::byte* p);

  std::array<std::uint32_t, 8> state_;
  std::array<std::byte, 64> pending_{};
  std::size_t pending_size_ = 0;
  std::uint64_t total_ = 0;
};

}  // namespace sapwood
