# find_package(sapwood): headers under include/sapwood (the public one is "engine/arrays.h"), the library, the C ABI.
include(CMakePackageConfigHelpers)
install(TARGETS sapwood EXPORT sapwood-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY src/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/sapwood FILES_MATCHING PATTERN "*.h" PATTERN kernels EXCLUDE PATTERN compile EXCLUDE
  PATTERN importers EXCLUDE PATTERN file EXCLUDE)
set(sapwood_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/sapwood)
install(EXPORT sapwood-targets NAMESPACE sapwood:: DESTINATION ${sapwood_package_dir})
configure_package_config_file(cmake/sapwood-config.cmake.in sapwood-config.cmake INSTALL_DESTINATION ${sapwood_package_dir})
write_basic_package_version_file(sapwood-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/sapwood-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/sapwood-config-version.cmake DESTINATION ${sapwood_package_dir})
