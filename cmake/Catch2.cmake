# sapwood_catch2: Catch2, whatever the system has of it.
# - version 2 is one header, which every compiler takes (Debian 12);
# - version 3 is a library: the system's own for native builds, and for emcc its sources, catch_amalgamated.{hpp,cpp}.
set(SAPWOOD_CATCH2_AMALGAMATED "" CACHE PATH "folder of Catch2 3's catch_amalgamated.hpp and .cpp")
find_file(SAPWOOD_CATCH2_HEADER catch2/catch.hpp PATHS ${SAPWOOD_HOST_INCLUDE_DIRS} NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
mark_as_advanced(SAPWOOD_CATCH2_HEADER)

if(SAPWOOD_CATCH2_AMALGAMATED)
  add_library(sapwood_catch2 STATIC ${SAPWOOD_CATCH2_AMALGAMATED}/catch_amalgamated.cpp)
  target_include_directories(sapwood_catch2 SYSTEM PUBLIC ${SAPWOOD_CATCH2_AMALGAMATED})
  if(EMSCRIPTEN)
    target_compile_options(sapwood_catch2 PUBLIC -fexceptions)
  endif()
elseif(SAPWOOD_CATCH2_HEADER)
  host_headers(sapwood_catch2 catch2/catch.hpp)
elseif(EMSCRIPTEN)
  message(FATAL_ERROR "the tests need Catch2: install version 2's header, or set SAPWOOD_CATCH2_AMALGAMATED to the folder "
    "extras/ of version 3's sources")
else()
  find_package(Catch2 3 REQUIRED)
  add_library(sapwood_catch2 INTERFACE)
  target_link_libraries(sapwood_catch2 INTERFACE Catch2::Catch2WithMain)
endif()
