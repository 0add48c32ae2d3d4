// What could be left out of a case: how one that fails is made as small as it can be.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "support/forest_case.h"

namespace sapwood::test {

// Cases that are a little simpler than the one, large steps first. Each is made when it is asked for.
class SimplerCases {
 public:
  explicit SimplerCases(ForestCase the);

  std::size_t count() const { return count_; }
  // Number i; nothing where that is already as simple as it can be.
  std::optional<ForestCase> at(std::size_t i) const;

 private:
  // Makes change i of its kind; false if it changes nothing.
  using Change = std::function<bool(ForestCase& the, std::size_t i)>;
  struct Kind {
    std::size_t count;
    Change change;
  };

  void add(std::size_t count, Change change);
  template <class List>
  void add_shorter(List list);

  ForestCase the_;
  std::vector<Kind> kinds_;
  std::size_t count_ = 0;
};

}  // namespace sapwood::test
