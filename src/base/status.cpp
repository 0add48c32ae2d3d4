#include "base/status.h"

namespace sapwood {

Status::Status(Error error) : error_(new Error(std::move(error))) {}

void Status::drop(Error* error) { delete error; }

Status::Status(Code code, std::string_view message, std::string_view place, std::string_view got, std::string_view expected)
    : Status(Error{code, std::string(message), std::string(place), std::string(got), std::string(expected)}) {}

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
