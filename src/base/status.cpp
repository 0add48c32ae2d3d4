#include "base/status.h"

namespace sapwood {

Status::Status(Error error) : error_(new Error(std::move(error))) {}

void Status::drop(Error* error) { delete error; }

Status::Status(Code code, const Words& message, const Words& place, const Words& got, const Words& expected)
    : Status(Error{code, join(message), join(place), join(got), join(expected)}) {}

const char* code_name(Code code) {
  switch (code) {
#define SAPWOOD_X(name, meaning) \
  case Code::name: return #name;
    SAPWOOD_ERROR_CODES(SAPWOOD_X)
#undef SAPWOOD_X
  }
  return "unknown";
}

const char* code_meaning(Code code) {
  switch (code) {
#define SAPWOOD_X(name, meaning) \
  case Code::name: return meaning;
    SAPWOOD_ERROR_CODES(SAPWOOD_X)
#undef SAPWOOD_X
  }
  return "";
}

}  // namespace sapwood
