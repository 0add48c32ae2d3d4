#include "engine/loader.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "base/allocate.h"
#include "engine/model_state.h"
#include "file/sapwood_file.h"
#include "importers/importers.h"

namespace sapwood {
namespace {

// Bytes that are collected. Memory from malloc can often grow where it lies (at the end of a wasm's memory always), where a vector
// would have to copy, and hold twice as much while it does.
class Collected {
 public:
  Status reserve(std::size_t size) {
    if (size <= capacity_) return {};
    void* const grown = std::realloc(bytes_.get(), size);
    if (grown == nullptr) return out_of_memory(size, 1, "the model file");
    (void)bytes_.release();
    bytes_.reset(static_cast<std::byte*>(grown));
    capacity_ = size;
    return {};
  }

  Status append(std::span<const std::byte> bytes) {
    if (bytes.empty()) return {};
    if (bytes.size() > capacity_ - size_) SAPWOOD_TRY(reserve(std::max(size_ + bytes.size(), capacity_ + capacity_ / 4)));
    std::memcpy(bytes_.get() + size_, bytes.data(), bytes.size());
    size_ += bytes.size();
    return {};
  }

  std::span<const std::byte> all() const { return {bytes_.get(), size_}; }

 private:
  struct Free {
    void operator()(std::byte* bytes) const { std::free(bytes); }
  };
  std::unique_ptr<std::byte, Free> bytes_;
  std::size_t size_ = 0, capacity_ = 0;
};

}  // namespace

struct Loader::State {
  OpenOptions options;
  std::size_t size = 0;      // that will come, if known
  std::size_t received = 0;  // so far
  bool told = false;         // what the format is
  std::unique_ptr<importers::StreamImporter> importer;
  Collected collected;

  // Find out from the first bytes whether they can be read as they come.
  Status tell() {
    told = true;
    importer = importers::stream_importer(collected.all());
    if (importer == nullptr) return collected.reserve(size);
    const Collected first = std::exchange(collected, {});
    return importer->feed(first.all());
  }
};

Loader::Loader(OpenOptions options, std::size_t size) : state_(std::make_unique<State>()) {
  state_->options = std::move(options);
  state_->size = size;
}
Loader::~Loader() = default;
Loader::Loader(Loader&&) noexcept = default;
Loader& Loader::operator=(Loader&&) noexcept = default;

Status Loader::feed(std::span<const std::byte> bytes) {
  State& state = *state_;
  state.received += bytes.size();
  if (!state.told) {
    const std::size_t missing = importers::kTellingBytes - std::min(state.collected.all().size(), importers::kTellingBytes);
    const auto first = bytes.subspan(0, std::min(bytes.size(), missing));
    SAPWOOD_TRY(state.collected.append(first));
    if (first.size() < missing) return {};
    bytes = bytes.subspan(first.size());
    SAPWOOD_TRY(state.tell());
  }
  return state.importer != nullptr ? state.importer->feed(bytes) : state.collected.append(bytes);
}

Result<std::unique_ptr<Model>> Loader::finish() {
  State& state = *state_;
  if (!state.told) SAPWOOD_TRY(state.tell());
  const auto bytes = state.collected.all();
  SAPWOOD_ASSIGN(ir::Model ir, state.importer != nullptr ? state.importer->finish()
                               : file::is_sapwood(bytes) ? file::read(bytes)
                                                         : importers::import_model(bytes));
  state.importer.reset();
  state.collected = {};
  return Model::make(std::move(ir), state.received, state.options);
}

}  // namespace sapwood
