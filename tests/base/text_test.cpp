#include "base/text.h"

#include <cstdint>
#include <limits>
#include <string>

#include "catch.h"

using namespace sapwood;

TEST_CASE("words become one text") {
  const std::string owned = "node ";
  CHECK(join({}) == "");
  CHECK(join("plain") == "plain");
  CHECK(join({"tree ", 3u, ", ", owned, -7, ": ", 0.1, " of ", std::string_view("all")}) == "tree 3, node -7: 0.1 of all");
  CHECK(join({{"a", {"b", 1}}, Words()}) == "ab1");
  CHECK(join(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(join(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
  CHECK(join(std::string(1000, 'x')).size() == 1000);
}

TEST_CASE("a text is a literal or not") {
  CHECK(is("key", "key"));
  CHECK(!is("key", "ke"));
  CHECK(!is("ke", "key"));
  CHECK(!is("", "key"));
  CHECK(is("", ""));
}
