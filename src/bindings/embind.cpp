// The module as the npm package sees it: loading, errors and metadata. Rows and batches go through the plain functions
// of sapwood.h, which cost a tenth of a call through embind. bindings/README.md lists what is registered here.

#include <emscripten/bind.h>

#include <cstdint>
#include <memory>
#include <string>

#include "bindings/sapwood.h"

using emscripten::val;

namespace {

val parse(const std::string& json) { return val::global("JSON").call<val>("parse", json); }

val last_error() {
  const std::string error = sw_error();
  return error.empty() ? val::null() : parse(error);
}

// A handle on one open model.
class Session {
 public:
  explicit Session(sw_model* model) : model_(model) {}
  ~Session() { sw_close(model_); }
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  std::uintptr_t handle() const { return reinterpret_cast<std::uintptr_t>(model_); }
  std::string describe() const { return sw_describe(model_); }
  val self_test() const { return sw_self_test(model_) == 0 ? val::null() : last_error(); }

  // { address, size }: the bytes stay where they are until the next call; or { error }.
  val save(const std::string& options) const {
    val out = val::object();
    const unsigned char* bytes = sw_save(model_, options.data(), options.size());
    if (bytes == nullptr) {
      out.set("error", last_error());
      return out;
    }
    out.set("address", reinterpret_cast<std::uintptr_t>(bytes));
    out.set("size", sw_saved_size(model_));
    return out;
  }

 private:
  sw_model* model_;
};

// { model } or { error }.
val open(std::uintptr_t address, std::size_t size, const std::string& options) {
  val out = val::object();
  sw_model* model = sw_open(reinterpret_cast<const void*>(address), size, options.data(), options.size());
  if (model == nullptr) out.set("error", last_error());
  else out.set("model", std::make_shared<Session>(model));
  return out;
}

val error_codes() { return parse(sw_error_codes()); }

}  // namespace

EMSCRIPTEN_BINDINGS(sapwood) {
  emscripten::class_<Session>("Session")
      .smart_ptr<std::shared_ptr<Session>>("Session")
      .function("handle", &Session::handle)
      .function("describe", &Session::describe)
      .function("selfTest", &Session::self_test)
      .function("save", &Session::save);
  emscripten::function("open", &open);
  emscripten::function("lastError", &last_error);
  emscripten::function("errorCodes", &error_codes);
}
