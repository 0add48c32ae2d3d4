# The two wasm products, in <build>/dist: engine.mjs + engine.wasm for the npm package, sapwood.wasm for every other host.
# Both start from the C ABI; its functions are exported by the attribute in bindings/sapwood.h.
set(options -fno-exceptions --no-entry -sSTRICT=1 -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=4GB -sMALLOC=emmalloc
  -sASSERTIONS=$<CONFIG:Debug>)  # said out loud, because Emscripten has them on by itself at -O0

# We instantiate ourselves (instantiateWasm), so one module serves pages, workers and Node; DYNAMIC_EXECUTION=0 keeps it
# running under a strict Content-Security-Policy. RTTI stays on: embind's part compresses better with it.
add_executable(engine src/bindings/embind.cpp src/bindings/c_abi.cpp)
target_compile_options(engine PRIVATE -fno-exceptions)
target_link_libraries(engine PRIVATE sapwood_core)
target_link_options(engine PRIVATE ${options} -lembind -sINCOMING_MODULE_JS_API=instantiateWasm -sMODULARIZE=1
  -sEXPORT_ES6=1 -sENVIRONMENT=web,worker -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0)
set_target_properties(engine PROPERTIES SUFFIX .mjs RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/dist)

add_executable(standalone src/bindings/c_abi.cpp)
target_compile_options(standalone PRIVATE -fno-exceptions)
target_link_libraries(standalone PRIVATE sapwood_core)
target_link_options(standalone PRIVATE ${options} -sSTANDALONE_WASM=1)
set_target_properties(standalone PROPERTIES OUTPUT_NAME sapwood SUFFIX .wasm RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/dist)
