#if __has_include(<catch2/catch.hpp>)
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_NO_POSIX_SIGNALS  // sanitizers and Node have their own
#include <catch2/catch.hpp>
#endif
