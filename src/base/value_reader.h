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
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/cold.h"
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
  void read_f32(std::vector<float>& out);
  void read_f64(std::vector<double>& out);
  void read_i64(std::vector<std::int64_t>& out);
  void read_i32(std::vector<std::int32_t>& out);
  void read_u8(std::vector<std::uint8_t>& out);

  // After the root value: only white space (JSON) or no-ops (UBJSON) may follow.
  virtual void expect_end() = 0;

  bool ok() const { return !failed_; }
  // The first error, or ok. take_status() may be called once.
  const Status& status() const { return status_; }
  Status take_status() { return std::move(status_); }
  // Record an error at the place where the reader is now (kept only if it is the first).
  SAPWOOD_COLD void fail(Code code, const Words& message, const Words& got = kNoWords, const Words& expected = kNoWords);
  // The same for an error that knows its own place. Precondition: !status.ok().
  SAPWOOD_COLD void fail(Status status);
  // Where the reader is: "learner.gradient_booster.model.trees[3].left_children[7], byte 4711". The byte is the first of
  // the value read last, or the one that breaks the grammar.
  SAPWOOD_COLD std::string place() const;

 protected:
  // One container that was entered and not left yet.
  struct Frame {
    std::string_view key;     // object: the key of the current value, as it stands in the bytes
    std::uint64_t begun = 0;  // items (or keys) begun so far; the current one is begun - 1
    std::uint64_t left = 0;   // UBJSON with a count: items still to come
    bool object = false;
    bool current = false;  // the reader is at a value of it, not between two
    bool counted = false;  // UBJSON: `left` counts, there is no closing marker
    char type = 0;         // UBJSON: the type of all items, 0 if each says its own
  };

  // Forget where the reader was: the next value is the root again, and its path begins with `prefix`.
  void begin_again(std::string_view prefix, std::size_t mark);

  ValueReader() : frames_(std::make_unique<Frame[]>(kMaxDepth)) {}

  // The innermost container. Precondition: depth_ > 0.
  Frame& top() { return frames_[depth_ - 1]; }
  // Enter a container. Says false (and fails) beyond kMaxDepth.
  bool push(bool object);
  // Leave it. Always false, as the answer of next_key() and next_item().
  bool pop();
  // What next_key() and next_item() start with: skip a value that is still due, and see that the innermost container is
  // of the kind asked for. False after an error.
  bool between(bool object);
  // A key or item begins; its value is due.
  bool begin_value();

  // What the items of a bulk array become.
  enum class ItemType : std::uint8_t { f32, f64, i64, i32, u8 };
  static constexpr std::size_t kBlock = 256;

  // The array was entered: put its next items, kBlock at most, into `block` (of the type), and their number into `n`.
  // True if there may be more; false behind the last one, with the array left, and after an error.
  virtual bool read_block(ItemType type, void* block, std::size_t& n) = 0;

  // Put one number at index i of the block. False if it does not fit the type: fail_range() is for that.
  static bool store_whole(ItemType type, void* block, std::size_t i, std::int64_t value);
  static bool store_real(ItemType type, void* block, std::size_t i, double value);

  // Errors that both readers have, at `byte`.
  SAPWOOD_COLD void fail_truncated(std::size_t byte);
  SAPWOOD_COLD void fail_malformed(std::size_t byte, char got, const Words& expected);
  SAPWOOD_COLD void fail_kind(ValueKind got, const char* expected);
  SAPWOOD_COLD void fail_order();                                 // the caller asked out of order
  SAPWOOD_COLD void fail_range(ItemType type, const Words& got);  // not a whole number of the type

  // Consume the next value if it can be done at once, else enter it.
  virtual void step_over() = 0;

  std::unique_ptr<Frame[]> frames_;  // of kMaxDepth, the first depth_ of them in use
  std::size_t depth_ = 0;
  std::size_t mark_ = 0;  // the byte that place() names
  bool due_ = true;       // a value may be read now

 private:
  bool make_room(std::size_t size, std::size_t capacity, std::size_t n, std::size_t width);
  template <class T>
  void read_numbers(ItemType type, std::vector<T>& out);

  std::string prefix_;
  Status status_;
  bool failed_ = false;
};

}  // namespace sapwood
