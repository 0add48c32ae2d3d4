// Answers that have to be the library's own to the bit.
#pragma once

#include <cstddef>
#include <vector>

#include "catch.h"
#include "support/bits.h"
#include "support/fixtures.h"

namespace sapwood::test {

inline void check_bits(const std::vector<double>& got, const Matrix& expected) {
  REQUIRE(got.size() == expected.values.size());
  std::size_t different = 0;
  for (std::size_t i = 0; i < got.size(); ++i)
    if (!same_bits(got[i], expected.values[i]) && different++ < 3)
      UNSCOPED_INFO("row " << i / expected.columns << ": got " << got[i] << ", the library says " << expected.values[i]);
  CHECK(different == 0);
}

}  // namespace sapwood::test
