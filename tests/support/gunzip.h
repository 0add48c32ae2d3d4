// Undoes gzip, for fixtures that are kept so: on every host that runs the tests, without a library.
#pragma once

#include <cstddef>
#include <vector>

namespace sapwood::test {

// Throws if the bytes are not one gzip member.
std::vector<std::byte> gunzip(const std::vector<std::byte>& bytes);

}  // namespace sapwood::test
