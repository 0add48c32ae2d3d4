// The safetensors container: named arrays behind a JSON header. https://github.com/huggingface/safetensors#format
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/status.h"

namespace sapwood::file {

enum class TensorType : std::uint8_t { boolean, u8, u16, u32, i16, i32, i64, f32, f64 };

std::size_t size_of(TensorType type);
std::string_view name(TensorType type);  // "BOOL", "U8", "U16", ...

struct Tensor {
  std::string name;
  TensorType type = TensorType::u8;
  std::vector<std::uint64_t> shape;
  std::span<const std::byte> bytes;  // little-endian, in row-major order

  std::size_t count() const { return bytes.size() / size_of(type); }
};

struct Container {
  std::vector<std::pair<std::string, std::string>> metadata;  // in the order of the file
  std::vector<Tensor> tensors;                                // views of the file's bytes

  const std::string* find_metadata(std::string_view key) const;
  const Tensor* find(std::string_view name) const;
};

// Read the container; tensors of types that Sapwood does not use are refused. The views live as long as `bytes`.
// Errors: truncated, malformed (the place names the tensor), unsupported, too_large.
Result<Container> read_container(std::span<const std::byte> bytes);

// SHA-256, as 64 hexadecimal digits, of what the file says: the manifest, a zero byte, then for each tensor in byte order
// of names: its name, a zero byte, its type, a zero byte, its dimensions joined by commas, a zero byte, and the SHA-256
// of each 8192 bytes of it, the last one of what is left. The
// order of tensors and the spelling of the header do not count.
std::string digest(std::string_view manifest, const std::vector<Tensor>& tensors);

// Collects arrays and writes the container.
class ContainerWriter {
 public:
  // Add an array; `shape` empty: one dimension. Values must fit the type.
  template <class T>
  void add(std::string name, TensorType type, std::span<const T> values, std::vector<std::uint64_t> shape = {});
  // Add an array of one dimension whose bytes are made already.
  void add_bytes(std::string name, TensorType type, std::vector<std::byte> bytes);
  // Add whole numbers as U8, U16 or U32, the narrowest that holds them all.
  void add_narrow(std::string name, std::span<const std::uint32_t> values);

  // The file: metadata "sapwood" (the manifest) and "sapwood.sha256". Arrays are laid out by falling size of their type
  // (so that each is aligned) and then in the order of the calls.
  Result<std::vector<std::byte>> finish(std::string_view manifest);

 private:
  struct Owned {
    Tensor tensor;
    std::vector<std::byte> bytes;
  };
  std::vector<Owned> owned_;
};

}  // namespace sapwood::file
