#include "file/arrays.h"

#include <cstring>
#include <limits>

#include "base/allocate.h"
#include "base/text.h"

namespace sapwood::file {
namespace {

// Call f with the array's values, in their own type.
template <class F>
void visit_values(const Tensor& tensor, F f) {
  const auto run = [&](auto zero) {
    using T = decltype(zero);
    const std::byte* p = tensor.bytes.data();
    for (std::size_t i = 0, n = tensor.count(); i < n; ++i, p += sizeof(T)) {
      T value;
      std::memcpy(&value, p, sizeof(T));
      f(value);
    }
  };
  switch (tensor.type) {
    case TensorType::boolean:
    case TensorType::u8: return run(std::uint8_t{0});
    case TensorType::u16: return run(std::uint16_t{0});
    case TensorType::u32: return run(std::uint32_t{0});
    case TensorType::i16: return run(std::int16_t{0});
    case TensorType::i32: return run(std::int32_t{0});
    case TensorType::i64: return run(std::int64_t{0});
    case TensorType::f32: return run(0.0f);
    case TensorType::f64: return run(0.0);
  }
}

}  // namespace

Status wrong_count(std::string_view name, std::size_t got, std::size_t expected) {
  return {Code::malformed, "an array has the wrong number of values", {"array ", name}, got, expected};
}

Status find_array(const Container& in, std::string_view name, std::size_t expected, bool optional, const Tensor*& out) {
  out = in.find(name);
  if (out == nullptr) return optional ? Status() : Status(Code::malformed, "an array is missing", {"array ", name}, "nothing", "the array");
  return expected == kAnyCount || out->count() == expected ? Status() : wrong_count(name, out->count(), expected);
}

Status read_values(const Container& in, std::string_view name, std::size_t expected, std::vector<double>& out, bool optional) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, name, expected, optional, tensor));
  if (tensor == nullptr) return {};
  const std::size_t size = out.size();
  SAPWOOD_TRY(resize(out, size + tensor->count(), name));
  double* to = out.data() + size;
  visit_values(*tensor, [&](auto value) { *to++ = static_cast<double>(value); });
  return {};
}

Status read_value(const Container& in, std::string_view name, double& value) {
  std::vector<double> values;
  SAPWOOD_TRY(read_values(in, name, 1, values, true));
  if (!values.empty()) value = values[0];
  return {};
}

Status read_indices(const Container& in, std::string_view name, std::size_t expected, std::uint32_t* first, std::size_t step) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, name, expected, false, tensor));
  if (tensor->type == TensorType::f32 || tensor->type == TensorType::f64)
    return {Code::malformed,
            "an array of whole numbers has a floating type",
            {"array ", name},
            sapwood::file::name(tensor->type),
            "U8, U16, U32, I16, I32 or I64"};
  bool fits = true;
  visit_values(*tensor, [&](auto value) {
    const auto wide = static_cast<std::int64_t>(value);
    fits &= wide >= 0 && wide <= std::numeric_limits<std::uint32_t>::max();
    *first = static_cast<std::uint32_t>(wide);
    first += step;
  });
  return fits ? Status()
              : Status(Code::invalid_model, "a number is out of range", {"array ", name}, "a negative number or one above 2^32 - 1",
                       "0 to 2^32 - 1");
}

Status read_indices(const Container& in, std::string_view name, std::size_t expected, std::vector<std::uint32_t>& out, bool optional) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, name, expected, optional, tensor));
  if (tensor == nullptr) return {};
  const std::size_t size = out.size();
  SAPWOOD_TRY(resize(out, size + tensor->count(), name));
  return read_indices(in, name, tensor->count(), out.data() + size, 1);
}

Status read_bits(const Container& in, std::string_view name, std::size_t expected, Bits& out) {
  const Tensor* tensor = nullptr;
  SAPWOOD_TRY(find_array(in, name, expected, false, tensor));
  if (tensor->type != TensorType::u8)
    return {Code::malformed, "an array of bits has another type", {"array ", name}, sapwood::file::name(tensor->type), "U8"};
  out = tensor->bytes;
  return {};
}

}  // namespace sapwood::file
