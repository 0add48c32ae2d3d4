// Any bytes through JsonReader or UbjReader, walked over in a way that the bytes choose themselves: enter, skip, read in
// bulk, ask for the wrong kind. Nothing may crash, hang, or use memory out of proportion to the bytes.
//
// First byte: bit 0 chooses the reader. Next eight: the seed of the walk. The rest: the document.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string_view>
#include <vector>

#include "base/json_reader.h"
#include "base/number_text.h"
#include "base/ubjson_reader.h"

using namespace sapwood;

namespace {

class Walk {
 public:
  Walk(ValueReader& reader, std::uint64_t seed, std::size_t bytes) : in_(reader), state_(seed | 1), most_(64 * (bytes + 65536)) {}

  void run() {
    value();
    std::string_view key;
    while (in_.ok() && !open_.empty())
      if (open_.back() ? in_.next_key(key) : in_.next_item()) value();
      else open_.pop_back();
    in_.expect_end();
    const std::string place = in_.place();
    if (place.size() > 1000) std::abort();
    if (!in_.ok() && in_.status().error().message.empty()) std::abort();
    // After the first error nothing may happen any more.
    const bool ok = in_.ok();
    in_.skip();
    if (!ok && (in_.ok() || in_.enter_array() || in_.enter_object() || in_.peek() != ValueKind::none)) std::abort();
  }

 private:
  unsigned below(unsigned n) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<unsigned>((state_ >> 20) % n);
  }

  template <class T>
  void bulk(void (ValueReader::*read)(std::vector<T>&)) {
    std::vector<T> values;
    (in_.*read)(values);
    taken_ += values.capacity() * sizeof(T);
    if (taken_ > most_) std::abort();
  }

  void value() {
    switch (below(40)) {
      case 0: in_.number(); return;
      case 1: in_.string(); return;
      case 2: in_.boolean(); return;
      case 3: return;  // leave it to the reader
      case 4:
      case 5:
      case 6: in_.skip(); return;
      default: break;
    }
    switch (in_.peek()) {
      case ValueKind::object: enter(in_.enter_object(), true); return;
      case ValueKind::array:
        switch (below(12)) {
          case 0: bulk(&ValueReader::read_f32); return;
          case 1: bulk(&ValueReader::read_f64); return;
          case 2: bulk(&ValueReader::read_i64); return;
          case 3: bulk(&ValueReader::read_i32); return;
          case 4: bulk(&ValueReader::read_u8); return;
          default: enter(in_.enter_array(), false); return;
        }
      case ValueKind::string: in_.string(); return;
      case ValueKind::number: {
        // What was read is written and read again.
        const double x = in_.number();
        double y = 0;
        if (!parse_f64(format_f64(x), y) || !(x == y || (x != x && y != y))) std::abort();
        return;
      }
      case ValueKind::boolean: in_.boolean(); return;
      default: in_.skip();
    }
  }

  void enter(bool entered, bool object) {
    if (entered) open_.push_back(object);
  }

  ValueReader& in_;
  std::uint64_t state_;
  std::size_t most_, taken_ = 0;
  std::vector<bool> open_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 9) return 0;
  std::uint64_t seed = 0;
  for (int i = 1; i < 9; ++i) seed = seed << 8 | data[i];
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data + 9), size - 9);
  if ((data[0] & 1) != 0) {
    UbjReader reader(bytes);
    Walk(reader, seed, bytes.size()).run();
  } else {
    JsonReader reader(bytes);
    Walk(reader, seed, bytes.size()).run();
  }
  return 0;
}
