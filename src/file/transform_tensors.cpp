#include "file/transform_tensors.h"

#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/text.h"
#include "file/arrays.h"

namespace sapwood::file {
namespace {

constexpr std::string_view kOps[] = {"affine", "impute", "indicator", "clip", "lookup", "one_hot"};  // in the order of ir::Transform
static_assert(std::size(kOps) == std::variant_size_v<ir::Transform>);

// Reads a transform's arrays, or writes them: both go through the same list of names.
class Reader {
 public:
  Reader(const Container& in, std::size_t step) : in_(in), prefix_(join({"step.", step, "."})) {}

  void many(const char* name, std::vector<std::uint32_t>& out) { run(read_indices(in_, prefix_ + name, kAnyCount, out)); }
  void many(const char* name, std::vector<double>& out, bool optional = false) {
    run(read_values(in_, prefix_ + name, kAnyCount, out, optional));
  }
  void one(const char* name, std::uint32_t& out) {
    std::vector<std::uint32_t> values;
    run(read_indices(in_, prefix_ + name, 1, values));
    if (values.size() == 1) out = values[0];
  }
  Status take() { return std::move(status_); }

 private:
  void run(Status status) {
    if (status_.ok()) status_ = std::move(status);
  }

  const Container& in_;
  std::string prefix_;
  Status status_;
};

class Writer {
 public:
  Writer(ContainerWriter& out, std::size_t step) : out_(out), prefix_(join({"step.", step, "."})) {}

  void many(const char* name, const std::vector<std::uint32_t>& values) { out_.add_narrow(prefix_ + name, values); }
  void many(const char* name, const std::vector<double>& values, bool optional = false) {
    if (!optional || !values.empty()) out_.add(prefix_ + name, TensorType::f64, std::span<const double>(values));
  }
  void one(const char* name, std::uint32_t value) { out_.add_narrow(prefix_ + name, {&value, 1}); }

 private:
  ContainerWriter& out_;
  std::string prefix_;
};

template <class Arrays, class T>
void arrays_of(Arrays& arrays, T& transform) {
  using Kind = std::remove_const_t<T>;
  if constexpr (std::is_same_v<Kind, ir::Affine>) {
    arrays.many("from", transform.from);
    arrays.many("subtract", transform.subtract, true);
    arrays.many("divide", transform.divide, true);
    arrays.many("multiply", transform.multiply, true);
    arrays.many("add", transform.add, true);
  } else if constexpr (std::is_same_v<Kind, ir::Impute>) {
    arrays.many("from", transform.from);
    arrays.many("value", transform.value);
  } else if constexpr (std::is_same_v<Kind, ir::Indicator>) {
    arrays.many("from", transform.from);
  } else if constexpr (std::is_same_v<Kind, ir::Clip>) {
    arrays.many("from", transform.from);
    arrays.many("low", transform.low);
    arrays.many("high", transform.high);
  } else if constexpr (std::is_same_v<Kind, ir::Lookup>) {
    arrays.one("from", transform.from);
    arrays.one("width", transform.width);
    arrays.many("rows", transform.rows);
    arrays.many("unknown", transform.unknown, true);
    arrays.many("missing", transform.missing, true);
  } else {
    static_assert(std::is_same_v<Kind, ir::OneHot>);
    arrays.one("from", transform.from);
    arrays.one("width", transform.width);
    arrays.many("place", transform.place);
    arrays.one("unknown", transform.unknown);
    arrays.one("missing", transform.missing);
  }
}

}  // namespace

std::string_view op_of(const ir::Transform& transform) { return kOps[transform.index()]; }

bool transform_of(std::string_view op, ir::Transform& out) {
  if (op == kOps[0]) out = ir::Affine();
  else if (op == kOps[1]) out = ir::Impute();
  else if (op == kOps[2]) out = ir::Indicator();
  else if (op == kOps[3]) out = ir::Clip();
  else if (op == kOps[4]) out = ir::Lookup();
  else if (op == kOps[5]) out = ir::OneHot();
  else return false;
  return true;
}

Status read_transforms(const Container& in, ir::Model& model) {
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    Reader reader(in, i);
    std::visit([&](auto& transform) { arrays_of(reader, transform); }, model.transforms[i]);
    SAPWOOD_TRY(reader.take());
  }
  return model.transforms.empty() ? Status() : read_indices(in, "features", kAnyCount, model.features);
}

void write_transforms(const ir::Model& model, ContainerWriter& out) {
  for (std::size_t i = 0; i < model.transforms.size(); ++i) {
    Writer writer(out, i);
    std::visit([&](const auto& transform) { arrays_of(writer, transform); }, model.transforms[i]);
  }
  if (!model.transforms.empty()) out.add_narrow("features", model.features);
}

}  // namespace sapwood::file
