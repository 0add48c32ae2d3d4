#include "base/json_stream.h"

#include "base/allocate.h"
#include "base/text.h"

namespace sapwood {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

}  // namespace

Status JsonStream::feed(std::span<const std::byte> bytes, Handler& handler) {
  const char* p = reinterpret_cast<const char*>(bytes.data());
  const char* const end = p + bytes.size();
  piece_ = p;
  while (p != end) {
    const char* token = p;  // where its bytes of this piece begin
    if (token_ == Token::none) {
      if (is_space(*p)) {
        ++p;
        continue;
      }
      SAPWOOD_TRY(step(p, handler));
      if (token_ == Token::none) continue;
      token = p;
      p = begin_token(p);
    }
    const bool whole = find_end(p, end);
    std::string_view text(token, static_cast<std::size_t>(p - token));
    if (!whole || !held_.empty()) {
      SAPWOOD_TRY(append(held_, text.data(), text.size(), "a value"));
      text = {held_.data(), held_.size()};
    }
    if (!whole) break;
    token_ = Token::none;
    SAPWOOD_TRY(take(text, handler));
    held_.clear();
  }
  piece_byte_ += bytes.size();
  return {};
}

Status JsonStream::finish() {
  if (state_ == State::end) return {};
  return refuse(nullptr, "more bytes");
}

// Between tokens: the byte at p, or the token that begins there.
Status JsonStream::step(const char*& p, Handler& handler) {
  switch (state_) {
    case State::start:
      if (*p != '{') return refuse(p, "an object");
      ++p;
      state_ = State::first_key;
      return {};
    case State::first_key:
    case State::key:
      if (*p == '}' && state_ == State::first_key) {
        ++p;
        leave();
        return {};
      }
      if (*p != '"') return refuse(p, "a key in quotes");
      token_ = Token::string;
      return {};
    case State::colon:
      if (*p != ':') return refuse(p, "':'");
      ++p;
      state_ = State::value;
      return {};
    case State::value:
      if (*p == '{' && handler.enters(path_)) {
        ++p;
        state_ = State::first_key;
        return {};
      }
      if (*p == ',' || *p == '}' || *p == ']') return refuse(p, "a value");
      token_ = *p == '"' ? Token::string : *p == '{' || *p == '[' ? Token::container : Token::scalar;
      return {};
    case State::comma:
      if (*p == '}') {
        leave();
      } else {
        if (*p != ',') return refuse(p, "',' or '}'");
        state_ = State::key;
      }
      ++p;
      return {};
    case State::end: break;
  }
  return refuse(p, "the end of the file");
}

const char* JsonStream::begin_token(const char* p) {
  token_byte_ = byte(p);
  in_string_ = token_ == Token::string;
  escaped_ = false;
  depth_ = 1;
  return token_ == Token::scalar ? p : p + 1;
}

// Move p behind the token's last byte, or to the end: then there is more of it to come.
bool JsonStream::find_end(const char*& p, const char* end) {
  while (p != end) {
    if (in_string_) {
      const char c = *p++;
      if (escaped_) {
        escaped_ = false;
      } else if (c == '\\') {
        escaped_ = true;
      } else if (c == '"') {
        in_string_ = false;
        if (token_ == Token::string) return true;
      }
    } else if (token_ == Token::scalar) {
      if (*p == ',' || *p == '}' || *p == ']' || is_space(*p)) return true;
      ++p;
    } else {
      p = find_structure(p, end);
      if (p == end) break;
      const char c = *p++;
      if (c == '"') in_string_ = true;
      else if (c == '[' || c == '{') ++depth_;
      else if (--depth_ == 0) return true;
    }
  }
  return false;
}

// A key, or a whole value.
Status JsonStream::take(std::string_view text, Handler& handler) {
  reader_.restart(text, prefix(), token_byte_);
  if (state_ == State::value) {
    SAPWOOD_TRY(handler.value(path_, reader_));
    reader_.expect_end();
    path_.pop_back();
    state_ = State::comma;
  } else {
    path_.push_back(reader_.string());
    state_ = State::colon;
  }
  return reader_.ok() ? Status() : reader_.take_status();
}

void JsonStream::leave() {
  if (path_.empty()) {
    state_ = State::end;
    return;
  }
  path_.pop_back();
  state_ = State::comma;
}

// What stands at p, or at the end if it is null, is not what has to stand there.
Status JsonStream::refuse(const char* p, const char* expected) {
  reader_.restart(std::string_view(p, p == nullptr ? 0 : 1), prefix(), p == nullptr ? piece_byte_ : byte(p));
  reader_.refuse(expected);
  return reader_.take_status();
}

// How messages name the place; no more of a hostile path than fits a line.
std::string JsonStream::prefix() const {
  std::string path;
  for (const std::string& key : path_) {
    if (!path.empty()) path += '.';
    path += key.size() > 60 ? "..." : key;
  }
  return path;
}

}  // namespace sapwood
