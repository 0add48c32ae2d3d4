# find_package(sapwood): sapwood::sapwood (engine/arrays.h, on xtensor) and sapwood::core (engine/model.h, plain spans).
include(CMakePackageConfigHelpers)
install(TARGETS sapwood_core sapwood EXPORT sapwood-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
# A user writes <sapwood/engine/model.h>; the headers among themselves write "base/status.h".
target_include_directories(sapwood_core SYSTEM INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/sapwood>)
install(DIRECTORY src/base src/ir src/engine src/bindings DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/sapwood FILES_MATCHING PATTERN "*.h")
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/sapwood)
install(EXPORT sapwood-targets NAMESPACE sapwood:: DESTINATION ${package_dir})
configure_package_config_file(cmake/sapwood-config.cmake.in sapwood-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(sapwood-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/sapwood-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/sapwood-config-version.cmake
  DESTINATION ${package_dir})
