// The other end of ../peer.mjs for peers in JavaScript.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * @typedef {object} Case
 * @property {'load' | 'row' | 'batch'} what
 * @property {string} how  what exactly is called
 * @property {number} [tolerance]  the largest relative difference to XGBoost's raw scores; default 0: the same bits
 * @property {() => any} [load]  a load: bytes in memory -> model
 * @property {(model: any) => ArrayLike<number> | Promise<ArrayLike<number>>} [score]  a load: answers to the rotating rows
 * @property {(answers: any) => ArrayLike<number>} [raw]  its answers -> XGBoost's raw scores, where they are something else
 * @property {(model: any) => unknown} [close]  a load: give the model back
 * @property {(i: number) => number | Promise<number>} [call]  a row: answer row i
 * @property {() => ArrayLike<number> | Promise<ArrayLike<number>>} [all]  a batch
 */

/**
 * Serve until the input ends.
 * @param {(data: ReturnType<typeof read>) => Promise<{ name: string, version: string, notes?: string[], cases: Case[] }>} open
 */
export async function serve(open) {
  let peer;
  let rotation;
  const commands = {
    async open(count, ...folder) {
      rotation = Number(count);
      peer = await open(read(folder.join(' '), rotation));
      const cases = peer.cases.map(({ what, how, tolerance = 0 }) => ({ what, how, tolerance }));
      return { name: peer.name, version: peer.version, notes: peer.notes ?? [], cases };
    },
    async answers(c) {
      const { raw = (answers) => answers } = peer.cases[c];
      return { answers: Array.from(raw(await answers(peer.cases[c], rotation))) };
    },
    async time(c, calls) {
      return { us: (await time(peer.cases[c], Number(calls), rotation)) / Number(calls) };
    },
  };
  for await (const line of createInterface({ input: process.stdin })) {
    const [command, ...words] = line.split(' ');
    const reply = await commands[command](...words).catch((error) => ({ error: String(error.message ?? error) }));
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
  process.exit(0); // some libraries keep workers
}

/** The files of a model. */
function read(folder, rotation) {
  const bytes = (name) => readFileSync(join(folder, name));
  const about = JSON.parse(bytes('about.json').toString());
  const file = bytes('rows.f64');
  const rows = new Float64Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  const columns = about.names.length;
  const objects = (count) =>
    Array.from({ length: count }, (_, r) =>
      Object.fromEntries(about.names.map((name, c) => [name, rows[r * columns + c]])),
    );
  return { about, bytes, rows, count: rows.length / columns, columns, rotation, objects };
}

async function answers({ what, load, score, close, call, all }, rotation) {
  if (what === 'batch') return all();
  if (what === 'load') {
    const model = await load();
    const out = await score(model);
    await close?.(model);
    return out;
  }
  const out = [];
  for (let i = 0; i < rotation; i += 1) out.push(await call(i));
  return out;
}

let sink = 0; // what is summed here was computed

/** Microseconds for all calls. Only what is asynchronous is waited for. */
async function time({ what, load, close, call, all }, calls, rotation) {
  if (what === 'load') {
    let total = 0;
    for (let i = 0; i < calls; i += 1) {
      const start = performance.now();
      const model = await load();
      total += performance.now() - start;
      await close?.(model);
    }
    return total * 1000;
  }
  const one = what === 'row' ? call : () => all();
  let start = performance.now();
  const first = one(0);
  if (first instanceof Promise) {
    await first;
    for (let i = 1; i < calls; i += 1) await one(i % rotation);
  } else {
    for (let i = 1; i < calls; i += 1) {
      const answer = one(i % rotation);
      sink += typeof answer === 'number' ? answer : answer[0];
    }
  }
  start = performance.now() - start;
  if (sink === 0.1) process.stderr.write('\n');
  return start * 1000;
}
