#include "file/tensors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/allocate.h"
#include "base/json_reader.h"
#include "base/json_writer.h"
#include "base/order.h"
#include "base/sha256.h"
#include "base/text.h"

namespace sapwood::file {
namespace {

static_assert(std::endian::native == std::endian::little, "arrays are little-endian in the file and read in place");

constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kMaxArrays = 4096;
constexpr std::size_t kMaxHeader = 100'000'000;  // the safetensors library's own limit

struct TypeName {
  TensorType type;
  std::string_view name;
  std::size_t size;
};
constexpr auto kTypes = std::to_array<TypeName>({
    {TensorType::boolean, "BOOL", 1},
    {TensorType::u8, "U8", 1},
    {TensorType::u16, "U16", 2},
    {TensorType::u32, "U32", 4},
    {TensorType::i16, "I16", 2},
    {TensorType::i32, "I32", 4},
    {TensorType::i64, "I64", 8},
    {TensorType::f32, "F32", 4},
    {TensorType::f64, "F64", 8},
});

const TypeName& row_of(TensorType type) { return kTypes[static_cast<std::size_t>(type)]; }

struct Entry {
  Tensor tensor;
  std::uint64_t begin = 0, end = 0;
};

void read_whole(JsonReader& reader, std::vector<std::uint64_t>& out) {
  std::vector<std::int64_t> values;
  reader.read_i64(values);
  for (const std::int64_t v : values) {
    if (v < 0) reader.fail(Code::malformed, "a dimension or an offset is negative", v, "0 or more");
    out.push_back(static_cast<std::uint64_t>(v));
  }
}

void read_entry(JsonReader& reader, Entry& entry) {
  std::string_view key;
  bool typed = false;
  std::vector<std::uint64_t> offsets;
  reader.enter_object();
  while (reader.next_key(key)) {
    if (is(key, "dtype")) {
      const std::string word = reader.string();
      const auto found = std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& t) { return t.name == word; });
      typed = found != kTypes.end();
      if (typed) entry.tensor.type = found->type;
      else reader.fail(Code::unsupported, "Sapwood files have no arrays of this type", word, "BOOL, U8, U16, U32, I32, I64, F32 or F64");
    } else if (is(key, "shape")) {
      read_whole(reader, entry.tensor.shape);
    } else if (is(key, "data_offsets")) {
      read_whole(reader, offsets);
    } else {
      reader.skip();
    }
  }
  if (reader.ok() && (!typed || offsets.size() != 2 || offsets[0] > offsets[1]))
    reader.fail(Code::malformed, "an array's header is not whole", {}, "dtype, shape and two data_offsets in order");
  if (offsets.size() == 2) entry.begin = offsets[0], entry.end = offsets[1];
}

// The arrays must fill the data exactly: no holes, no overlaps, nothing behind.
Status place_arrays(std::vector<Entry>& entries, std::span<const std::byte> data) {
  const auto order = order_of(entries.size(), [&](std::uint32_t a, std::uint32_t b) {
    const Entry &x = entries[a], &y = entries[b];
    return x.begin != y.begin ? x.begin < y.begin : x.end < y.end;
  });
  std::uint64_t at = 0;
  for (const std::uint32_t i : order) {
    Entry& entry = entries[i];
    const std::string& name = entry.tensor.name;
    if (entry.begin != at)
      return {Code::malformed, "the arrays leave a hole or overlap", {"array ", name}, {"byte ", entry.begin}, {"byte ", at}};
    if (entry.end > data.size())
      return {
          Code::truncated, "the file ends inside of an array", {"array ", name}, {data.size(), " bytes of data"}, {"at least ", entry.end}};
    std::uint64_t count = 1;
    for (const std::uint64_t d : entry.tensor.shape) {
      if (d != 0 && count > data.size() / d)
        return {Code::malformed, "an array's shape is larger than the file", {"array ", name}, {}, {data.size(), " bytes"}};
      count *= d;
    }
    const std::uint64_t size = entry.end - entry.begin, unit = size_of(entry.tensor.type);
    if (size != count * unit)
      return {Code::malformed, "an array's shape does not fit its bytes", {"array ", name}, {size, " bytes"}, count * unit};
    entry.tensor.bytes = data.subspan(entry.begin, size);
    at = entry.end;
  }
  if (at != data.size()) return {Code::malformed, "bytes follow the last array", {"byte ", at, " of the data"}, data.size(), at};
  return {};
}

}  // namespace

std::size_t size_of(TensorType type) { return row_of(type).size; }
std::string_view name(TensorType type) { return row_of(type).name; }

const std::string* Container::find_metadata(std::string_view key) const {
  for (const auto& [k, v] : metadata)
    if (k == key) return &v;
  return nullptr;
}

const Tensor* Container::find(std::string_view wanted) const {
  for (const Tensor& tensor : tensors)
    if (tensor.name == wanted) return &tensor;
  return nullptr;
}

Result<Container> read_container(std::span<const std::byte> bytes) {
  if (bytes.size() < kLengthBytes)
    return Status(Code::truncated, "the file ends inside of its first length", "byte 0", {bytes.size(), " bytes"}, "at least 8");
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), kLengthBytes);
  if (length > kMaxHeader) return Status(Code::too_large, "the header is too long", "byte 0", length, {"at most ", kMaxHeader});
  if (length > bytes.size() - kLengthBytes)
    return Status(Code::truncated, "the file ends inside of its header", {"byte ", bytes.size()}, {bytes.size() - kLengthBytes, " bytes"},
                  length);

  Container out;
  std::vector<Entry> entries;
  JsonReader reader(bytes.subspan(kLengthBytes, length));
  std::string_view key;
  reader.enter_object();
  while (reader.next_key(key)) {
    const std::string name(key);
    if (is(name, "__metadata__")) {
      reader.enter_object();
      while (reader.next_key(key)) {
        std::string k(key);
        out.metadata.emplace_back(std::move(k), reader.string());
      }
      continue;
    }
    if (entries.size() == kMaxArrays) {
      reader.fail(Code::too_large, "the file has too many arrays", {}, {"at most ", kMaxArrays});
      break;
    }
    Entry& entry = entries.emplace_back();
    entry.tensor.name = name;
    read_entry(reader, entry);
  }
  reader.expect_end();
  if (!reader.ok()) return reader.take_status();

  for (std::size_t i = 0; i < entries.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (entries[i].tensor.name == entries[j].tensor.name)
        return Status(Code::malformed, "two arrays have the same name", {"array ", entries[i].tensor.name});
  SAPWOOD_TRY(place_arrays(entries, bytes.subspan(kLengthBytes + length)));
  for (Entry& entry : entries) out.tensors.push_back(std::move(entry.tensor));
  return out;
}

std::string digest(std::string_view manifest, const std::vector<Tensor>& tensors) {
  const auto order = order_of(tensors.size(), [&](std::uint32_t a, std::uint32_t b) { return tensors[a].name < tensors[b].name; });
  Sha256 hash;
  const auto text = [&](std::string_view s) {
    hash.update({reinterpret_cast<const std::byte*>(s.data()), s.size()});
    constexpr std::byte kZero{0};
    hash.update({&kZero, 1});
  };
  text(manifest);
  for (const std::uint32_t i : order) {
    const Tensor& tensor = tensors[i];
    text(tensor.name);
    text(name(tensor.type));
    std::string shape;
    for (const std::uint64_t d : tensor.shape) {
      if (!shape.empty()) shape += ',';
      Words(d).append_to(shape);
    }
    text(shape);
    hash.update_with_digests(tensor.bytes);
  }
  return hash.hex();
}

template <class T>
void ContainerWriter::add(std::string name, TensorType type, std::span<const T> values, std::vector<std::uint64_t> shape) {
  Owned& owned = owned_.emplace_back();
  owned.tensor.name = std::move(name);
  owned.tensor.type = type;
  if (shape.empty()) shape.push_back(values.size());
  owned.tensor.shape = std::move(shape);
  const std::size_t unit = size_of(type);
  owned.bytes.resize(values.size() * unit);
  std::byte* to = owned.bytes.data();
  const auto write = [&](auto value) {
    std::memcpy(to, &value, sizeof(value));
    to += sizeof(value);
  };
  for (const T value : values) {
    switch (type) {
      case TensorType::boolean:
      case TensorType::u8: write(static_cast<std::uint8_t>(value)); break;
      case TensorType::u16: write(static_cast<std::uint16_t>(value)); break;
      case TensorType::u32: write(static_cast<std::uint32_t>(value)); break;
      case TensorType::i16: write(static_cast<std::int16_t>(value)); break;
      case TensorType::i32: write(static_cast<std::int32_t>(value)); break;
      case TensorType::i64: write(static_cast<std::int64_t>(value)); break;
      case TensorType::f32: write(static_cast<float>(value)); break;
      case TensorType::f64: write(static_cast<double>(value)); break;
    }
  }
  owned.tensor.bytes = owned.bytes;
}

void ContainerWriter::add_bytes(std::string name, TensorType type, std::vector<std::byte> bytes) {
  Owned& owned = owned_.emplace_back();
  owned.tensor.name = std::move(name);
  owned.tensor.type = type;
  owned.tensor.shape.push_back(bytes.size() / size_of(type));
  owned.bytes = std::move(bytes);
  owned.tensor.bytes = owned.bytes;
}

void ContainerWriter::add_narrow(std::string name, std::span<const std::uint32_t> values) {
  std::uint32_t most = 0;
  for (const std::uint32_t v : values) most = std::max(most, v);
  add(std::move(name), most < 256 ? TensorType::u8 : most < 65536 ? TensorType::u16 : TensorType::u32, values);
}

Result<std::vector<std::byte>> ContainerWriter::finish(std::string_view manifest) {
  std::vector<Tensor> tensors;
  for (const Owned& owned : owned_) tensors.push_back(owned.tensor);
  const auto order = order_of(tensors.size(), [&](std::uint32_t a, std::uint32_t b) {
    const std::size_t x = size_of(tensors[a].type), y = size_of(tensors[b].type);
    return x != y ? x > y : a < b;
  });

  JsonWriter json;
  json.begin_object();
  json.key("__metadata__");
  json.begin_object();
  json.field("sapwood", manifest);
  json.field("sapwood.sha256", digest(manifest, tensors));
  json.end_object();
  std::uint64_t at = 0;
  for (const std::uint32_t i : order) {
    const Tensor& tensor = tensors[i];
    json.key(tensor.name);
    json.begin_object();
    json.field("dtype", name(tensor.type));
    json.key("shape");
    json.begin_array();
    for (const std::uint64_t d : tensor.shape) json.integer(static_cast<std::int64_t>(d));
    json.end_array();
    json.key("data_offsets");
    json.begin_array();
    json.integer(static_cast<std::int64_t>(at));
    at += owned_[i].bytes.size();
    json.integer(static_cast<std::int64_t>(at));
    json.end_array();
    json.end_object();
  }
  json.end_object();
  std::string header = json.take();
  header.resize((header.size() + 7) / 8 * 8, ' ');  // the data begins on a multiple of 8

  std::vector<std::byte> out;
  SAPWOOD_TRY(resize(out, kLengthBytes + header.size() + at, "the file"));
  const std::uint64_t length = header.size();
  std::byte* to = out.data();
  const auto write = [&](const void* from, std::size_t n) {
    if (n > 0) std::memcpy(to, from, n);
    to += n;
  };
  write(&length, kLengthBytes);
  write(header.data(), header.size());
  for (const std::uint32_t i : order) write(owned_[i].bytes.data(), owned_[i].bytes.size());
  return out;
}

template void ContainerWriter::add<double>(std::string, TensorType, std::span<const double>, std::vector<std::uint64_t>);
template void ContainerWriter::add<float>(std::string, TensorType, std::span<const float>, std::vector<std::uint64_t>);
template void ContainerWriter::add<std::uint8_t>(std::string, TensorType, std::span<const std::uint8_t>, std::vector<std::uint64_t>);
template void ContainerWriter::add<std::uint32_t>(std::string, TensorType, std::span<const std::uint32_t>, std::vector<std::uint64_t>);

}  // namespace sapwood::file
