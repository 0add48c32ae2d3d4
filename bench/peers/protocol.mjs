// What a peer in JavaScript answers to the lines of ../peer.mjs, wherever it runs: serve.mjs has it in Node, page.mjs in browsers.
import { wasmMemory } from './wasm-memory.mjs';

/**
 * @typedef {object} Case
 * @property {'load' | 'row' | 'batch'} what
 * @property {string} how  what exactly is called
 * @property {number} [rows]  of a batch
 * @property {number} [tolerance]  the largest relative difference to the right raw scores; default 0: the same bits
 * @property {'model' | 'ydf' | 'draws' | 'interval' | 'mean'} [of]  which are the right answers: those of the model's library,
 *   or of YDF; of a posterior it is what was asked
 * @property {() => any} [load]  a load: bytes in memory -> model
 * @property {(model: any) => ArrayLike<number> | Promise<ArrayLike<number>>} [score]  a load: answers to the rotating rows
 * @property {(answer: any) => Iterable<number>} [numbers]  of one answer that is no number and no list of numbers
 * @property {(answers: any) => ArrayLike<number>} [raw]  its answers -> raw scores, where they are something else
 * @property {(model: any) => unknown} [close]  a load: give the model back
 * @property {(i: number) => any} [call]  the answer to row i, the answers to batch i; or a promise
 */

/**
 * What the host has: the bytes of a file, named from the repository's root, and where it is; its name and version.
 * @typedef {{ file(path: string): Promise<Uint8Array>, address(path: string): string, name: string, resident?(): number }} Host
 */

const rowsOfModel = 10_000;

/**
 * @param {(data: Awaited<ReturnType<typeof read>>) => Promise<{ version: string, notes?: string[], cases: Case[] }>} open
 * @param {Host} host
 * @returns {(line: string) => Promise<object>}
 */
export function answering(open, host) {
  let peer;
  let rotation;
  const turns = ({ what, rows }) => (what === 'batch' ? turnsOf(rows, rotation) : rotation);
  const commands = {
    async open(count, sizes, folder) {
      rotation = Number(count);
      peer = await open(await read(folder, rotation, sizes.split(',').map(Number), host));
      const cases = peer.cases.map(({ what, how, rows = 1, tolerance = 0, of = 'model' }) => ({
        what,
        how,
        rows,
        tolerance,
        of,
      }));
      return { version: peer.version, notes: peer.notes ?? [], cases };
    },
    async answers(c) {
      const { raw = (answers) => answers } = peer.cases[c];
      return { answers: Array.from(raw(await answers(peer.cases[c], turns(peer.cases[c])))) };
    },
    async memory() {
      return memory(
        peer.cases.find(({ what }) => what === 'load'),
        host,
      );
    },
    async time(c, calls) {
      return { us: (await time(peer.cases[c], Number(calls), turns(peer.cases[c]))) / Number(calls) };
    },
  };
  return (line) => {
    const [command, ...words] = line.split(' ');
    return commands[command](...words).catch((error) => ({ error: String(error.message ?? error) }));
  };
}

/** So many batches of n rows take turns. */
const turnsOf = (n, rotation) => Math.max(1, Math.floor(rotation / n));

/** The files of a model, and its rows in the forms that peers take. */
async function read(folder, rotation, sizes, { file, address, name }) {
  const bytes = (name) => file(`${folder}/${name}`);
  const text = async (name) => new TextDecoder().decode(await bytes(name));
  const about = JSON.parse(await text('about.json'));
  const table = await bytes('rows.f64');
  const some = new Float64Array(table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength));
  const columns = about.names.length;
  // Over and over until the largest batch is full.
  const rows = new Float64Array(Math.max(rowsOfModel, ...sizes) * columns);
  for (let at = 0; at < rows.length; at += some.length) rows.set(some.subarray(0, rows.length - at), at);
  return {
    about,
    bytes,
    /** null where there is no such file */
    maybe: (name) => bytes(name).catch(() => null),
    text,
    file,
    address: (name) => address(`${folder}/${name}`),
    folder,
    host: name,
    rows,
    columns,
    rotation,
    /** The rotating rows, one array after the other. */
    rotating: rows.subarray(0, rotation * columns),
    objects: (count) =>
      Array.from({ length: count }, (_, r) =>
        Object.fromEntries(about.names.map((name, c) => [name, rows[(r % rowsOfModel) * columns + c]])),
      ),
    /**
     * Cases for batches of every size.
     * @param {(batches: Float64Array[], n: number) => Omit<Case, 'what' | 'rows'> | Omit<Case, 'what' | 'rows'>[]} make
     *   batches: those that take turns
     */
    batches: (make) =>
      sizes.flatMap((n) => {
        const turns = Array.from({ length: turnsOf(n, rotation) }, (_, i) =>
          rows.subarray(i * n * columns, (i + 1) * n * columns),
        );
        return [make(turns, n)].flat().map((one) => ({ what: 'batch', rows: n, ...one }));
      }),
  };
}

async function answers({ what, load, score, close, call, numbers = (answer) => answer }, turns) {
  if (what === 'load') {
    const model = await load();
    const out = await score(model);
    await close?.(model);
    return out;
  }
  const out = [];
  for (let i = 0; i < turns; i += 1) {
    const answer = await call(i);
    if (typeof answer === 'number') out.push(answer);
    else for (const value of numbers(answer)) out.push(value);
  }
  return out;
}

const several = 4;

/** What one more model takes: of wasm the memory of its instance, else what the process grows by. */
async function memory({ load, score }, { resident }) {
  const models = [];
  const before = resident?.();
  for (let i = 0; i < several; i += 1) {
    models.push(await load());
    await score(models[i]);
  }
  if (wasmMemory.last) return { bytes: wasmMemory.last.buffer.byteLength, of: 'wasm' };
  if (!resident) throw new Error('this place does not say how much memory is used');
  return { bytes: (resident() - before) / several, of: 'process' };
}

let sink = 0; // what is summed here was computed

/** Microseconds for all calls. Only what is asynchronous is waited for. */
async function time({ what, load, close, call }, calls, turns) {
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
  let start = performance.now();
  const first = call(0);
  if (first instanceof Promise) {
    await first;
    for (let i = 1; i < calls; i += 1) await call(i % turns);
  } else {
    for (let i = 1; i < calls; i += 1) {
      const answer = call(i % turns);
      sink += typeof answer === 'number' ? answer : answer[0];
    }
  }
  start = performance.now() - start;
  if (sink === 0.1) console.error(sink);
  return start * 1000;
}
