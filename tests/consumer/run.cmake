# Install the library into a fresh folder, build the consumer against that alone, and compare what it says.
#   cmake -D BUILD=<build tree> -D CXX=<compiler> -D FLAGS=<its flags> -D MODEL=<file> -D EXPECTED=<answer> -P run.cmake
set(work ${BUILD}/consumer)
file(REMOVE_RECURSE ${work})

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGV}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${work}/prefix)
foreach(xtensor ON OFF)
  set(tree ${work}/xtensor-${xtensor})
  # Without xtensor there must be no need of it, so it is not to be found.
  if(xtensor)
    set(hidden)
  else()
    set(hidden -D CMAKE_DISABLE_FIND_PACKAGE_xtensor=ON)
  endif()
  run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${tree} -G Ninja -D CMAKE_PREFIX_PATH=${work}/prefix
    -D CMAKE_CXX_COMPILER=${CXX} "-DCMAKE_CXX_FLAGS=${FLAGS}" -D WITH_XTENSOR=${xtensor} ${hidden})
  run(${CMAKE_COMMAND} --build ${tree})
  run(${tree}/consumer ${MODEL})
  string(STRIP "${output}" output)
  if(NOT output STREQUAL EXPECTED)
    message(FATAL_ERROR "the consumer (xtensor ${xtensor}) says ${output}, XGBoost ${EXPECTED}")
  endif()
endforeach()
message("consumer: ${EXPECTED} with and without xtensor")
