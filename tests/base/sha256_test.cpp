// The examples of FIPS 180-4 and of NIST's CAVP, and that pieces make the same digest as the whole.
#include "base/sha256.h"

#include <algorithm>
#include <span>
#include <string>

#include "catch.h"

using namespace sapwood;

namespace {

std::span<const std::byte> bytes(std::string_view text) { return {reinterpret_cast<const std::byte*>(text.data()), text.size()}; }

std::string sha256(std::string_view text) {
  Sha256 hash;
  hash.update(bytes(text));
  return hash.hex();
}

}  // namespace

TEST_CASE("SHA-256 gives the published digests") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu") ==
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
  CHECK(sha256("\xbd") == "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b");
  CHECK(sha256(std::string(1000000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("the bytes may come in any pieces") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += static_cast<char>(i * 7);
  for (std::size_t length = 0; length <= text.size(); length += 13) {
    const std::string_view part = std::string_view(text).substr(0, length);
    const std::string whole = sha256(part);
    for (const std::size_t piece : {1u, 3u, 55u, 56u, 63u, 64u, 65u, 128u}) {
      Sha256 hash;
      for (std::size_t i = 0; i < length; i += piece) hash.update(bytes(part.substr(i, piece)));
      CHECK(hash.hex() == whole);
    }
  }
}

TEST_CASE("digests of pieces are what they are one by one") {
  std::string text;
  for (std::size_t i = 0; i < 9 * kDigestPiece; ++i) text += static_cast<char>(i * 7 + i / 251);
  for (const std::size_t length : {std::size_t{0}, std::size_t{1}, kDigestPiece - 1, kDigestPiece, 4 * kDigestPiece - 1, 4 * kDigestPiece,
                                   4 * kDigestPiece + 1, 6 * kDigestPiece, text.size() - 100, text.size()}) {
    Sha256 one_by_one, together;
    for (std::size_t i = 0; i < length; i += kDigestPiece) {
      Sha256 piece;
      piece.update(bytes(std::string_view(text).substr(i, std::min(kDigestPiece, length - i))));
      one_by_one.update(piece.digest());
    }
    together.update_with_digests(bytes(std::string_view(text).substr(0, length)));
    CHECK(together.hex() == one_by_one.hex());
  }
}
