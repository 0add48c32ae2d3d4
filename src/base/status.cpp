#include "base/status.h"

namespace sapwood {

const char* code_name(Code code) {
  switch (code) {
#define SAPWOOD_X(name, meaning) \
  case Code::name:               \
    return #name;
    SAPWOOD_ERROR_CODES(SAPWOOD_X)
#undef SAPWOOD_X
  }
  return "unknown";
}

const char* code_meaning(Code code) {
  switch (code) {
#define SAPWOOD_X(name, meaning) \
  case Code::name:               \
    return meaning;
    SAPWOOD_ERROR_CODES(SAPWOOD_X)
#undef SAPWOOD_X
  }
  return "";
}

}  // namespace sapwood
