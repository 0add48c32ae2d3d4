# The two wasm products, in <build>/dist: engine.mjs + engine.wasm for the npm package, sapwood.wasm for every other host.
set(sapwood_wasm_options -fno-exceptions --no-entry -sSTRICT=1 -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=4GB -sMALLOC=emmalloc)
# Assertions only where they are wanted: at -O0 Emscripten would switch them on by itself.
list(APPEND sapwood_wasm_options -sASSERTIONS=$<IF:$<CONFIG:Debug>,1,0>)

# embind compresses better with RTTI on. We instantiate ourselves (instantiateWasm), so one module serves pages, workers
# and Node; DYNAMIC_EXECUTION=0 keeps it running under a strict Content-Security-Policy.
add_executable(engine src/bindings/embind.cpp)
target_compile_options(engine PRIVATE -fno-exceptions)
target_link_libraries(engine PRIVATE -Wl,--whole-archive sapwood -Wl,--no-whole-archive)
target_link_options(engine PRIVATE ${sapwood_wasm_options} -lembind -sINCOMING_MODULE_JS_API=instantiateWasm -sMODULARIZE=1 -sEXPORT_ES6=1
  -sENVIRONMENT=web,worker -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0)
set_target_properties(engine PROPERTIES SUFFIX .mjs RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/dist)

# The C ABI alone, without any JavaScript.
add_executable(standalone cmake/empty.cpp)
target_link_libraries(standalone PRIVATE -Wl,--whole-archive sapwood -Wl,--no-whole-archive)
target_link_options(standalone PRIVATE ${sapwood_wasm_options} -sSTANDALONE_WASM=1)
set_target_properties(standalone PROPERTIES OUTPUT_NAME sapwood SUFFIX .wasm RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/dist)
