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

const page = 4096; // bytes, of the systems that browsers run on

/**
 * @returns {{ all: number, written: number }} bytes of that memory, and of its pages that are not all zero: what was never written
 *   takes nothing of the machine's. Memory does not shrink, so this is its peak, too.
 */
export function memoryNow() {
  const words = new BigUint64Array(wasmMemory.last.buffer);
  let pages = 0;
  for (let at = 0; at < words.length; at += page / 8)
    if (words.subarray(at, at + page / 8).some((word) => word !== 0n)) pages += 1;
  return { all: wasmMemory.last.buffer.byteLength, written: pages * page };
}
