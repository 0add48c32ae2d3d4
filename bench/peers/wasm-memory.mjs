// The memory and the exports of the wasm instance that was made last, whoever made it: libraries do not show them.

export const wasmMemory = { last: null, exports: null };

function see(made, imports) {
  const given = Object.values(imports ?? {}).flatMap((module) => Object.values(module));
  const { exports } = made.instance ?? made;
  const memory = [...given, ...Object.values(exports)].find((x) => x instanceof WebAssembly.Memory);
  if (memory) Object.assign(wasmMemory, { last: memory, exports });
  return made;
}

for (const name of ['instantiate', 'instantiateStreaming']) {
  const original = WebAssembly[name];
  WebAssembly[name] = async (source, imports) => see(await original.call(WebAssembly, source, imports), imports);
}
