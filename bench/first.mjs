// What a page pays that has just loaded a model and asks once: the first call in a fresh process, before any code is warm.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/run.mjs';

const samples = 5;

/**
 * @param {{ name: string, relative: string }} model
 * @param {import('./browser-peer.mjs').Browsers} browsers
 * @param {(keyof typeof import('./peers/first-call.mjs').calls)[]} whats
 * @returns {Promise<{ place: string, what: string, load: number, call: number }[]>} milliseconds, the medians of a
 *   few
 */
export async function firstCalls({ name, relative }, browsers, whats) {
  const places = {
    Node: (what) => inNode(relative, what),
    Chromium: (what) => browsers.fresh('chromium', relative, what),
    Firefox: (what) => browsers.fresh('firefox', relative, what),
  };
  const out = [];
  for (const [place, once] of Object.entries(places)) {
    for (const what of whats) {
      const times = [];
      for (let i = 0; i < samples; i += 1) times.push(await once(what));
      out.push({ model: name, place, what, load: median(times, 'load'), call: median(times, 'call') });
    }
  }
  return out;
}

const median = (times, key) => times.map((t) => t[key]).sort((a, b) => a - b)[times.length >> 1];

function inNode(relative, what) {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, relative, what], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

if (process.argv[1] === import.meta.filename) {
  const { firstCall } = await import('./peers/first-call.mjs');
  const read = async (path) => readFileSync(join(root, path));
  console.log(JSON.stringify(await firstCall(process.argv[2], process.argv[3], read)));
}
