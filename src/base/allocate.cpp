#include "base/allocate.h"

#include <cstdlib>
#include <limits>
#include <string>

namespace sapwood {

bool can_allocate(std::size_t bytes) {
  // `volatile`: compilers otherwise remove the pair malloc/free and take success for granted.
  void* volatile block = std::malloc(bytes);
  const bool had = block != nullptr || bytes == 0;
  std::free(block);
  return had;
}

Status out_of_memory(std::size_t count, std::size_t size, const Words& place) {
  return {Code::out_of_memory,
          "there is not enough memory for this model or call",
          place,
          {count, " items of ", size, " bytes"},
          "less, or more memory"};
}

Status check_memory(std::size_t count, std::size_t size, const Words& place) {
  constexpr auto kMost = static_cast<std::size_t>(std::numeric_limits<std::ptrdiff_t>::max());
  if (count > kMost / size || !can_allocate(count * size)) return out_of_memory(count, size, place);
  return {};
}

}  // namespace sapwood
