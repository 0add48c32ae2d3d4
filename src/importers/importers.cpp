#include "importers/importers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

#include "base/text.h"

namespace sapwood::importers {
namespace {

std::string_view text_of(std::span<const std::byte> bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

// What people hand over by mistake, and what to tell them.
struct Stranger {
  std::string_view magic;
  std::string_view what;
  std::string_view fix;
};

constexpr auto kStrangers = std::to_array<Stranger>({
    {"binf", "an old binary XGBoost model", "load it with xgboost <= 3.0 and save it again: booster.save_model('model.ubj')"},
    {"\x80", "a Python pickle", "pickles can run code and are never read; save the model itself: booster.save_model('model.ubj')"},
    {"[", "a dump of an XGBoost model", "dumps lack the base score and the objective; use booster.save_model('model.json')"},
    {"booster[", "a text dump of an XGBoost model", "dumps lack the base score and the objective; use booster.save_model('model.json')"},
    {"<", "an HTML or XML page", "check the address: servers answer a wrong one with a page"},
    {"\x1f\x8b", "gzip-compressed bytes", "uncompress them first; load() of the npm package does it by itself"},
    {"PK\x03\x04", "a zip archive", "unpack it first"},
    {"\x28\xb5\x2f\xfd", "zstd-compressed bytes", "uncompress them first"},
    {"tree\n", "a LightGBM model", "this version of Sapwood reads XGBoost, stochtree and Sapwood files"},
    {"CBM1", "a CatBoost model", "this version of Sapwood reads XGBoost, stochtree and Sapwood files"},
    {"RDX", "an R data file", "this version of Sapwood reads XGBoost, stochtree and Sapwood files"},
});

Status unknown(const Words& what, const Words& fix) {
  return {Code::unknown_format,
          {"this is ", what, ", not a model that Sapwood reads: ", fix},
          "byte 0",
          what,
          "XGBoost JSON or UBJSON, stochtree JSON, or a Sapwood file"};
}

}  // namespace

std::unique_ptr<StreamImporter> stream_importer(std::span<const std::byte> start) {
  return looks_like_stochtree(text_of(start)) ? make_stochtree_importer() : nullptr;
}

Result<ir::Model> import_model(std::span<const std::byte> bytes) {
  const std::string_view text = text_of(bytes);
  if (text.empty()) return Status(Code::truncated, "the file is empty", "byte 0", "0 bytes", "a model");
  if (const auto importer = stream_importer(bytes.subspan(0, std::min(bytes.size(), kTellingBytes)))) {
    SAPWOOD_TRY(importer->feed(bytes));
    return importer->finish();
  }

  std::size_t start = text.substr(0, 3) == "\xef\xbb\xbf" ? 3 : 0;  // a byte order mark
  while (start < text.size() && std::isspace(static_cast<unsigned char>(text[start])) != 0) ++start;
  if (start < text.size() && text[start] == '{') {
    // XGBoost's own rule: a letter (or a UBJSON count) behind the brace means UBJSON.
    const char next = start + 1 < text.size() ? text[start + 1] : '"';
    const bool binary = std::isalpha(static_cast<unsigned char>(next)) != 0 || next == '$' || next == '#';
    return import_xgboost(bytes, binary);
  }
  for (const Stranger& stranger : kStrangers)
    if (text.substr(start, stranger.magic.size()) == stranger.magic) return unknown(stranger.what, stranger.fix);
  return unknown("something else", "save the model with booster.save_model('model.json') or sapwood");
}

}  // namespace sapwood::importers
