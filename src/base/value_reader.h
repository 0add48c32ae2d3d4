// A pull reader over tree-shaped data (JSON, UBJSON): importers ask for what they want next and skip the rest.
//
// Errors are sticky: the first one is kept, and from then on every call is harmless and answers false, 0 or empty, so
// that an importer's loops end by themselves and it checks status() once at the end of each part. No call trusts a count
// of the file: memory grows with the bytes that were really there.
//
// JsonReader and UbjReader deliver the same events for the same document, so one importer serves both.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/allocate.h"
#include "base/status.h"

namespace sapwood {

enum class ValueKind : std::uint8_t { null, boolean, number, string, array, object, none };

// The kind's name as error messages show it ("an array"). Never null.
const char* kind_name(ValueKind kind);

class ValueReader {
 public:
  // Containers inside of containers; deeper is too_large.
  static constexpr std::size_t kMaxDepth = 256;

  virtual ~ValueReader() = default;
  ValueReader(const ValueReader&) = delete;
  ValueReader& operator=(const ValueReader&) = delete;

  // The kind of the next value, without consuming it; `none` at the end of the bytes, where no value is due, or after an
  // error.
  virtual ValueKind peek() = 0;

  // Object: enter(), then next_key() before each value until it says false (which also leaves the object).
  // A value that was neither read nor skipped is skipped. `key` is valid until the next call on the reader.
  virtual bool enter_object() = 0;
  virtual bool next_key(std::string_view& key) = 0;

  // Array: enter(), then next_item() before each item until it says false (which also leaves the array).
  virtual bool enter_array() = 0;
  virtual bool next_item() = 0;

  // One scalar. number() takes booleans as 0/1 and NaN, Infinity, -Infinity; string() returns decoded UTF-8.
  virtual double number() = 0;
  virtual bool boolean() = 0;
  virtual std::string string() = 0;
  // Any one value, whatever it is. JSON arrays of scalars are jumped over without a look at the scalars.
  void skip();

  // A whole array of numbers (booleans count as 0/1), appended to `out`. f32 values are the float nearest to the
  // decimal text, not the float nearest to the double nearest to it. The integer forms refuse fractions and values beyond
  // their type (i64: beyond 2^53).
  // After an error `out` may hold the items that were read before it.
  virtual void read_f32(std::vector<float>& out) = 0;
  virtual void read_f64(std::vector<double>& out) = 0;
  virtual void read_i64(std::vector<std::int64_t>& out) = 0;
  virtual void read_i32(std::vector<std::int32_t>& out) = 0;
  virtual void read_u8(std::vector<std::uint8_t>& out) = 0;

  // After the root value: only white space (JSON) or no-ops (UBJSON) may follow.
  virtual void expect_end() = 0;

  bool ok() const { return !failed_; }
  // The first error, or ok. take_status() may be called once.
  const Status& status() const { return status_; }
  Status take_status() { return std::move(status_); }
  // Record an error at the place where the reader is now (kept only if it is the first).
  void fail(Code code, std::string_view message, std::string_view got = {}, std::string_view expected = {});
  // The same for an error that knows its own place. Precondition: !status.ok().
  void fail(Status status);
  // Where the reader is: "learner.gradient_booster.model.trees[3].left_children[7], byte 4711". The byte is the first of
  // the value read last, or the one that breaks the grammar.
  std::string place() const;

 protected:
  // One container that was entered and not left yet.
  struct Frame {
    std::string_view key;     // object: the key of the current value, as it stands in the bytes
    std::uint64_t begun = 0;  // items (or keys) begun so far; the current one is begun - 1
    std::uint64_t left = 0;   // UBJSON with a count: items still to come
    bool object = false;
    bool current = false;     // the reader is at a value of it, not between two
    bool counted = false;     // UBJSON: `left` counts, there is no closing marker
    char type = 0;            // UBJSON: the type of all items, 0 if each says its own
  };

  ValueReader() { frames_.reserve(16); }

  // Enter a container. Says false (and fails) beyond kMaxDepth.
  bool push(bool object);
  // Leave it. Always false, as the answer of next_key() and next_item().
  bool pop();
  // What next_key() and next_item() start with: skip a value that is still due, and see that the innermost container is
  // of the kind asked for. False after an error.
  bool between(bool object);
  // A key or item begins; its value is due.
  bool begin_value();

  // Errors that both readers have, at `byte`.
  void fail_truncated(std::size_t byte);
  void fail_malformed(std::size_t byte, std::string got, std::string expected);
  void fail_kind(ValueKind got, const char* expected);
  void fail_order();                                       // the caller asked out of order
  void fail_range(std::string got, std::size_t width);     // not a whole number of the type with so many bytes

  // Append to a caller's vector. False (and fails) if there is no memory.
  template <class T>
  bool append_items(std::vector<T>& out, const T* items, std::size_t n) {
    Status status = append(out, items, n, {});
    if (status.ok()) return true;
    status.error().place = place();
    fail(std::move(status));
    return false;
  }

  // True if a whole number that was read fits the type of the caller's vector.
  template <class T>
  static bool in_range(std::int64_t value) {
    if constexpr (sizeof(T) == 8) return value >= -kLargestWhole && value <= kLargestWhole;
    else return value >= std::numeric_limits<T>::min() && value <= std::numeric_limits<T>::max();
  }
  static constexpr std::int64_t kLargestWhole = std::int64_t{1} << 53;

  // Consume the next value if it can be done at once, else enter it.
  virtual void step_over() = 0;

  std::vector<Frame> frames_;
  std::size_t mark_ = 0;  // the byte that place() names
  bool due_ = true;       // a value may be read now

 private:
  Status status_;
  bool failed_ = false;
};

}  // namespace sapwood
