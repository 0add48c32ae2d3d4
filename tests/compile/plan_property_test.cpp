// The packed kernels against their slow twin, over any forest and any rows. A case that fails is made smaller while it fails.

#include <rapidcheck.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <utility>

#include "catch.h"
#include "support/every_evaluator.h"
#include "support/random_forest.h"
#include "support/simpler_cases.h"

using namespace sapwood;
using test::ForestCase;

namespace {

// A case for RapidCheck, which cannot take a forest apart by itself. Simpler cases are tried from `start` on, where the one
// before this was found: what could not be left out there can hardly be left out now.
rc::Shrinkable<ForestCase> shrinkable(ForestCase the, std::size_t start) {
  const auto shared = std::make_shared<const ForestCase>(std::move(the));
  return rc::shrinkable::lambda([=] { return *shared; },
                                [=] {
                                  const auto simpler = std::make_shared<const test::SimplerCases>(*shared);
                                  const std::size_t count = simpler->count();
                                  const auto nth = [=](std::size_t i) -> rc::Maybe<rc::Shrinkable<ForestCase>> {
                                    const std::size_t at = (start + i) % count;
                                    auto found = simpler->at(at);
                                    if (!found) return rc::Nothing;
                                    return shrinkable(std::move(*found), at);
                                  };
                                  return rc::seq::mapMaybe(rc::seq::range(std::size_t{0}, count), nth);
                                });
}

}  // namespace

TEST_CASE("any forest gives the twin's bits, whatever runs it") {
  // The same cases every time, unless the environment says something else (docs/building.md).
  setenv("RC_PARAMS", "seed=1 max_success=2000", 0);
  const rc::Gen<ForestCase> any_case = [](const rc::Random& random, int size) {
    const auto seed = static_cast<std::uint32_t>(rc::Random(random).next());
    return shrinkable(test::random_case(seed, static_cast<std::uint32_t>(size)), 0);
  };
  const bool passed = rc::check("every evaluator gives the twin's bits", [&] {
    const test::Comparison found = test::compare_evaluators(*any_case);
    if (!found.difference.empty()) RC_FAIL(found.difference);
  });
  CHECK(passed);
}
