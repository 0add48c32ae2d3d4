// One load and one call, with the clock running, in Node or a page that has done nothing else yet.
import { load } from '../../js/dist/index.js';

const block = 128; // rows

export const calls = {
  row: (model, { row }) => model.predict(row),
  block: (model, { data, columns }) => model.predictRaw({ data, shape: [block, columns] }),
  interval: (model, { row }) => model.predictInterval(row),
};

/**
 * @param {string} folder  of a model
 * @param {keyof typeof calls} what
 * @param {(path: string) => Promise<Uint8Array>} read
 * @returns {Promise<{ load: number, call: number }>} milliseconds
 */
export async function firstCall(folder, what, read) {
  const about = JSON.parse(new TextDecoder().decode(await read(`${folder}/about.json`)));
  const table = await read(`${folder}/rows.f64`);
  const file = await read(`${folder}/model.sapwood`);
  const columns = about.names.length;
  const data = new Float64Array(table.buffer.slice(table.byteOffset, table.byteOffset + block * columns * 8));
  const row = Object.fromEntries(about.names.map((name, c) => [name, data[c]]));

  const start = performance.now();
  const model = await load(file);
  const loaded = performance.now();
  calls[what](model, { row, data, columns });
  return { load: loaded - start, call: performance.now() - loaded };
}
