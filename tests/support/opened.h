// A model that has to open.
#pragma once

#include <memory>
#include <utility>

#include "catch.h"
#include "engine/model.h"

namespace sapwood::test {

inline std::unique_ptr<Model> opened(Result<std::unique_ptr<Model>> model) {
  if (!model.ok())
    FAIL(model.error().message << " at " << model.error().place << ", got " << model.error().got << ", expected "
                               << model.error().expected);
  return std::move(*model);
}

}  // namespace sapwood::test
