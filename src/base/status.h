// Status and Result: how every failure travels (the engine throws nothing).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/cold.h"
#include "base/text.h"

namespace sapwood {

// The one table of error codes: name in C++ and on the wire, and what it means. JS, Python and the docs are derived
// from it or tested against it. `wasm`, `network`, `aborted`, `integrity` and `disposed` are raised by the JS wrapper only.
#define SAPWOOD_ERROR_CODES(X)                                                                    \
  X(truncated, "the bytes end before the model does")                                             \
  X(malformed, "the bytes do not follow the grammar of their format")                             \
  X(invalid_model, "well-formed bytes that describe an impossible model")                         \
  X(unsupported, "a known feature of the source library that Sapwood does not run")               \
  X(unknown_format, "not a model file that Sapwood reads")                                        \
  X(future_version, "written by a newer, incompatible version of the format")                     \
  X(too_large, "a count or a size beyond what the engine accepts")                                \
  X(out_of_memory, "the memory for this model or this call could not be had")                     \
  X(digest_mismatch, "the file's contents do not match its own SHA-256")                          \
  X(golden_mismatch, "the model does not reproduce the answers stored beside it")                 \
  X(invalid_argument, "an argument of a call that the function cannot take")                      \
  X(invalid_input, "a row whose shape, type or value the model cannot take")                      \
  X(unknown_category, "a category that the model has never seen and has no rule for")             \
  X(no_such_answer, "this model has no answer of this kind (probabilities of a regression, say)") \
  X(wasm, "the WebAssembly engine could not be loaded or has stopped")                            \
  X(network, "the file could not be fetched")                                                     \
  X(aborted, "the caller's signal stopped the load")                                              \
  X(integrity, "the bytes received do not match the digest that the caller asked for")            \
  X(disposed, "the model was disposed of before the call")

enum class Code : std::uint8_t {
#define SAPWOOD_X(name, meaning) name,
  SAPWOOD_ERROR_CODES(SAPWOOD_X)
#undef SAPWOOD_X
};

// The code's name as users see it ("truncated"). Never null.
const char* code_name(Code code);
// What the code means, one line of the table above. Never null.
const char* code_meaning(Code code);

// One failure. `message` is a whole sentence that a user can act on; the other fields say the same in parts.
struct Error {
  Code code;
  std::string message;   // what is wrong and, where there is one, the fix
  std::string place;     // the argument, or where in the file ("learner.gradient_booster.model.trees[3], byte 4711")
  std::string got;       // may be empty
  std::string expected;  // may be empty
};

// Success, or an Error. One pointer wide; success allocates nothing.
class [[nodiscard]] Status {
 public:
  Status() = default;
  Status(Error error);  // NOLINT: implicit by design
  SAPWOOD_COLD Status(Code code, const Words& message, const Words& place = kNoWords, const Words& got = kNoWords,
                      const Words& expected = kNoWords);
  Status(Status&& other) noexcept : error_(std::exchange(other.error_, nullptr)) {}
  Status& operator=(Status&& other) noexcept {
    std::swap(error_, other.error_);
    return *this;
  }
  ~Status() {
    if (error_ != nullptr) drop(error_);
  }

  bool ok() const { return error_ == nullptr; }
  // Precondition: !ok().
  const Error& error() const { return *error_; }
  Error& error() { return *error_; }

 private:
  static void drop(Error* error);

  Error* error_ = nullptr;  // owned
};

// A T, or the Status that says why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}          // NOLINT: implicit by design
  Result(Status status) : status_(std::move(status)) {}  // NOLINT

  bool ok() const { return value_.has_value(); }
  // Precondition: ok().
  T& value() { return *value_; }
  const T& value() const { return *value_; }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  // Precondition: !ok().
  const Error& error() const { return status_.error(); }
  Status take_status() { return std::move(status_); }

 private:
  std::optional<T> value_;
  Status status_;
};

// Leave the function with the Status of `expression` unless it is ok.
#define SAPWOOD_TRY(expression)                      \
  do {                                               \
    ::sapwood::Status sapwood_status = (expression); \
    if (!sapwood_status.ok()) return sapwood_status; \
  } while (false)

#define SAPWOOD_CONCAT_(a, b) a##b
#define SAPWOOD_CONCAT(a, b) SAPWOOD_CONCAT_(a, b)
// `SAPWOOD_ASSIGN(auto x, f())`: x is f()'s value, or leave with its Status.
#define SAPWOOD_ASSIGN(declaration, expression)                                                                        \
  auto SAPWOOD_CONCAT(sapwood_result_, __LINE__) = (expression);                                                       \
  if (!SAPWOOD_CONCAT(sapwood_result_, __LINE__).ok()) return SAPWOOD_CONCAT(sapwood_result_, __LINE__).take_status(); \
  declaration = std::move(SAPWOOD_CONCAT(sapwood_result_, __LINE__).value())

}  // namespace sapwood
