# <build>/dist/sapwood.wasm: the C ABI of bindings/sapwood.h and nothing else, for every host: the npm package, Python, WASI.
# Its functions are exported by the attribute in that header. We instantiate it ourselves, so there is no generated JavaScript.
add_executable(sapwood_wasm src/bindings/c_abi.cpp)
target_compile_options(sapwood_wasm PRIVATE -fno-exceptions $<$<CONFIG:Release>:-Oz;-flto;-sINLINING_LIMIT=0>)
target_link_libraries(sapwood_wasm PRIVATE sapwood_core)
target_link_options(sapwood_wasm PRIVATE $<$<CONFIG:Release>:-Oz;-flto;-sINLINING_LIMIT=0> -fno-exceptions --no-entry -sSTANDALONE_WASM=1 -sSTRICT=1 -sALLOW_MEMORY_GROWTH=1
  -sMAXIMUM_MEMORY=4GB -sMALLOC=emmalloc
  -sASSERTIONS=$<CONFIG:Debug>)  # said out loud, because Emscripten has them on by itself at -O0
set_target_properties(sapwood_wasm PROPERTIES OUTPUT_NAME sapwood SUFFIX .wasm RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/dist)
