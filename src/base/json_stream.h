// JSON that arrives in pieces, cut into values small enough to be held whole.
//
// A model can be hundreds of megabytes of text of which no more than one tree is wanted at a time. The stream walks over the
// objects on the outside by itself: at each key its handler says whether to go into the object or to wait for all of the value.
// Such values are handed out one by one, for JsonReader to read. Nothing is kept but the bytes of a value that a piece cut.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.h"
#include "base/status.h"

namespace sapwood {

// Keys from the root to a value.
using JsonPath = std::span<const std::string>;

class JsonStream {
 public:
  class Handler {
   public:
    virtual ~Handler() = default;
    // Go into the object that stands there? It has as many levels as the handler says yes to.
    virtual bool enters(JsonPath path) = 0;
    // A whole value; what the handler does not read is skipped. Its errors are the reader's, or:
    virtual Status value(JsonPath path, JsonReader& reader) = 0;
  };

  // The next bytes, which may begin and end anywhere. After an error there is no use in going on.
  // Errors: malformed, too_large (nesting), out_of_memory, and the handler's own
  Status feed(std::span<const std::byte> bytes, Handler& handler);
  // No more bytes will come. Errors: truncated
  Status finish();

 private:
  enum class State : std::uint8_t { start, first_key, key, colon, value, comma, end };
  // What a piece may cut: a string, an object or array, or a word or number.
  enum class Token : std::uint8_t { none, string, container, scalar };

  Status step(const char*& p, Handler& handler);
  const char* begin_token(const char* p);
  bool find_end(const char*& p, const char* end);
  Status take(std::string_view text, Handler& handler);
  void leave();
  SAPWOOD_COLD Status refuse(const char* p, const char* expected);
  std::size_t byte(const char* p) const { return piece_byte_ + static_cast<std::size_t>(p - piece_); }
  std::string prefix() const;

  State state_ = State::start;
  Token token_ = Token::none;
  bool in_string_ = false, escaped_ = false;  // inside of the token
  std::size_t depth_ = 0;                     // containers of the token that are open
  std::vector<char> held_;                    // the token's bytes from earlier pieces
  std::size_t token_byte_ = 0;                // where it begins
  const char* piece_ = nullptr;
  std::size_t piece_byte_ = 0;  // where the piece begins
  std::vector<std::string> path_;
  JsonReader reader_{std::string_view()};
};

}  // namespace sapwood
