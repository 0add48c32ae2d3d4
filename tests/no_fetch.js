// Emscripten 3.1.6 fetches its .wasm wherever there is a fetch; Node's takes no file paths.
delete globalThis.fetch;
