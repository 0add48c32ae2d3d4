// A model file that arrives in pieces, as a download does.
//
// stochtree's JSON is read while it arrives, and no more of it is kept than a tree: what is in memory in the end is the model. Files
// of the other formats are collected and read when they are whole.
#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "base/status.h"
#include "engine/model.h"

namespace sapwood {

class Loader {
 public:
  // size: how many bytes will come, where that is known: room for them is made at once. 0: not known
  explicit Loader(OpenOptions options = {}, std::size_t size = 0);
  ~Loader();
  Loader(Loader&&) noexcept;
  Loader& operator=(Loader&&) noexcept;

  // The next bytes, which may begin and end anywhere; the caller need not keep them.
  // Errors: those of Model::open, as soon as they show. After one, no more calls
  Status feed(std::span<const std::byte> bytes);

  // No more bytes will come. Call once. Errors: those of Model::open
  Result<std::unique_ptr<Model>> finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace sapwood
