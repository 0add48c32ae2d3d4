// The engine's row without the package around it: numbers are put where the engine expects them, and its function is called.
// What predict(object) takes beyond this is the wrapper's share.
import { load } from '../../js/dist/index.js';
import { serve } from './serve.mjs';
import { wasmMemory } from './wasm-memory.mjs';

const raw = 0; // of the answers in src/bindings/sapwood.h

await serve(async ({ bytes, columns, rows }) => {
  const file = await bytes('model.sapwood');
  await load(file); // makes the instance
  const { exports, last } = wasmMemory;
  const at = exports.sw_alloc(file.length);
  new Uint8Array(last.buffer).set(file, at);
  const model = exports.sw_open(at, file.length, 0, 0);
  if (model === 0) throw new Error('the engine does not open the file');
  const { sw_predict_row } = exports;
  const [input, output] = [exports.sw_input(model) / 8, exports.sw_output(model) / 8];
  const heap = new Float64Array(last.buffer);
  const call = (i) => {
    for (let c = 0, from = i * columns; c < columns; c += 1) heap[input + c] = rows[from + c];
    sw_predict_row(model, raw);
    return heap[output];
  };
  return { version: '', cases: [{ what: 'row', how: 'sw_predict_row', call }] };
});
