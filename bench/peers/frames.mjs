// A page that asks a posterior once in each frame, as one does that follows a finger: between two calls caches and clocks go
// cold. What the page's memory is after its first answers is told, too.
import { load } from '../../js/dist/index.js';
import { wasmMemory } from './wasm-memory.mjs';

const asks = {
  draws: (model, row) => model.predictDraws(row),
  interval: (model, row) => model.predictInterval(row),
  mean: (model, row) => model.predict(row),
};

/**
 * @param {string} folder  of a posterior
 * @param {number} count  frames of each question
 * @returns {Promise<{ calls: Record<keyof asks, number[]>, memory: { wasm: number, touched: number } }>} milliseconds of the
 *   calls, ascending; bytes of the engine's memory after the first answers, and of those of its pages that are not all zero
 */
export async function frames(folder, count) {
  const read = async (path) => new Uint8Array(await (await fetch(`/${folder}/${path}`)).arrayBuffer());
  const { names } = JSON.parse(new TextDecoder().decode(await read('about.json')));
  const cells = new Float64Array((await read('rows.f64')).slice(0, count * names.length * 8).buffer);
  const rows = Array.from({ length: count }, (_, r) =>
    Object.fromEntries(names.map((name, c) => [name, cells[r * names.length + c]])),
  );
  const model = await load(`/${folder}/model.sapwood`);
  for (const ask of Object.values(asks)) ask(model, rows[0]);
  const memory = { wasm: wasmMemory.last.buffer.byteLength, touched: touched(wasmMemory.last) };
  const calls = {};
  for (const [name, ask] of Object.entries(asks)) {
    const times = [];
    for (const row of rows) {
      await new Promise((done) => requestAnimationFrame(done));
      const start = performance.now();
      ask(model, row);
      times.push(performance.now() - start);
    }
    calls[name] = times.sort((a, b) => a - b);
  }
  return { calls, memory };
}

/** Pages that were never written take no memory. */
function touched({ buffer }) {
  const page = 4096 / 8;
  const words = new BigUint64Array(buffer);
  let pages = 0;
  for (let at = 0; at < words.length; at += page) pages += words.subarray(at, at + page).some((word) => word !== 0n);
  return pages * 4096;
}
