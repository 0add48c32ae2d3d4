// stochtree's JSON from the disk to a model, read while it arrives, in a fresh process: how long, and how much memory.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/lib/run.mjs';

/**
 * @param {string} file  from the repository's root
 * @param {number} samples
 * @returns {{ ms: number, bytes: number, memory: { all: number, written: number }, packed: number }} the fastest load; bytes of
 *   the file, of the engine's memory (peers/wasm-memory.mjs), and of the model in it
 */
export function streamed(file, samples) {
  const runs = Array.from({ length: samples }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, join(root, file)], {
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(`the load of ${file} failed: ${stderr}`);
    return JSON.parse(stdout);
  });
  return runs.sort((a, b) => a.ms - b.ms)[0];
}

if (process.argv[1] === import.meta.filename) {
  const { memoryNow } = await import('../peers/wasm-memory.mjs');
  const { load } = await import('../../js/dist/index.js');
  const start = performance.now();
  const { info } = await load(process.argv[2]);
  const ms = performance.now() - start;
  console.log(JSON.stringify({ ms, bytes: info.bytes, memory: memoryNow(), packed: info.packedBytes }));
}
