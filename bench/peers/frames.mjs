// A page that asks a posterior once in each frame, as one does that follows a finger: between two calls caches and clocks go
// cold. What the page's memory is after its first answers is told, too.
import { load } from '../../js/dist/index.js';
import { memoryNow } from './wasm-memory.mjs';

const asks = {
  draws: (model, row) => model.predictDraws(row),
  interval: (model, row) => model.predictInterval(row),
  mean: (model, row) => model.predict(row),
};

/**
 * @param {string} folder  of a posterior
 * @param {number} count  frames of each question
 * @returns {Promise<{ calls: Record<keyof asks, number[]>, memory: ReturnType<typeof memoryNow> }>} milliseconds
 *   of the calls, ascending; the engine's memory after the first answers
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
  const memory = memoryNow();
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
