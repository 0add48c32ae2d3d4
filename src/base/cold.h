// SAPWOOD_COLD marks a function that seldom runs: it is compiled for size and never inlined.
#pragma once

#define SAPWOOD_COLD [[gnu::cold, gnu::noinline]]
