# host_headers(TARGET HEADER...): an INTERFACE target for header-only libraries that the system has installed.
#
# The system's include folder itself must never reach a cross compiler's include path (the system's C headers are there),
# so the target's only include folder is one in the build tree with a symbolic link to the folder of each HEADER.
set(SAPWOOD_HOST_INCLUDE_DIRS /usr/include /usr/local/include /opt/homebrew/include CACHE STRING
  "where the system's header-only libraries may be")
function(host_headers target)
  set(links ${CMAKE_BINARY_DIR}/host-headers/${target})
  file(MAKE_DIRECTORY ${links})
  foreach(header IN LISTS ARGN)
    string(MAKE_C_IDENTIFIER SAPWOOD_DIR_OF_${header} found)
    find_path(${found} ${header} PATHS ${SAPWOOD_HOST_INCLUDE_DIRS} NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
    mark_as_advanced(${found})
    if(NOT ${found})
      message(FATAL_ERROR "<${header}> is missing: run `npm run setup`, or set SAPWOOD_HOST_INCLUDE_DIRS")
    endif()
    cmake_path(GET header PARENT_PATH folder)
    file(CREATE_LINK ${${found}}/${folder} ${links}/${folder} SYMBOLIC)
  endforeach()
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${links})
endfunction()
