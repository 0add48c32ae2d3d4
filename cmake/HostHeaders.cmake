# host_headers(TARGET NAME...): an INTERFACE target for header-only libraries that the system installs in /usr/include.
#
# /usr/include itself must never reach a cross compiler's include path (the system's C headers are there), so the target's
# only include folder is one in the build tree with a symbolic link to each NAME.
set(SAPWOOD_HOST_INCLUDE_DIR /usr/include CACHE PATH "where the system's header-only libraries are")
function(host_headers target)
  set(folder ${CMAKE_BINARY_DIR}/host-headers/${target})
  file(MAKE_DIRECTORY ${folder})
  foreach(name IN LISTS ARGN)
    if(NOT EXISTS ${SAPWOOD_HOST_INCLUDE_DIR}/${name})
      message(FATAL_ERROR "${SAPWOOD_HOST_INCLUDE_DIR}/${name} is missing: run `npm run setup`, or install its -dev package")
    endif()
    file(CREATE_LINK ${SAPWOOD_HOST_INCLUDE_DIR}/${name} ${folder}/${name} SYMBOLIC)
  endforeach()
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${folder})
endfunction()
