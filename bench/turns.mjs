// All peers of one model: each is opened, its answers are checked, and then they are timed in turns.
import { join } from 'node:path';
import { Failure, say } from '../scripts/lib/run.mjs';
import { compare } from './check.mjs';
import { measure } from './harness.mjs';
import { Refusal } from './peer.mjs';

const efforts = {
  full: { rounds: 7, least: 2, roundMs: 20, warmMs: 80, mostMs: 600, mostOfCall: 2500 },
  quick: { rounds: 3, least: 1, roundMs: 10, warmMs: 30, mostMs: 300, mostOfCall: 1000 },
};

/**
 * @param {'peers' | 'browsers' | 'posteriors'} part
 * @param {Prepared} model
 * @param {import('./peers.mjs').Entry[]} entries
 * @param {{ only?: 'load' | 'row' | 'batch', quick: boolean }} options
 * @param {{ results: object[], notes: object[], memory: object[] }} all  gets what was found out
 *
 * @typedef {object} Prepared
 * @property {string} name
 * @property {string} library
 * @property {string} relative  its folder
 * @property {number} rotation  single rows take turns: one that comes again and again is learnt by the branch predictors
 * @property {number[]} batches
 * @property {Record<string, Float64Array>} wanted  the right answers
 * @property {'float32' | 'float64'} answer  their type
 * @property {Record<string, (answers: number[]) => number[]>} [digest]  answers -> what is compared, where that is something else
 * @property {Record<string, string>} why  a form could not be made
 */
export async function runModel(part, model, entries, { only, quick }, all) {
  const effort = quick ? efforts.quick : efforts.full;
  const open = [];
  const cases = [];
  try {
    for (const entry of entries.filter(({ of }) => of.includes(model.library))) {
      const note = (text, more = {}) => all.notes.push({ part, model: model.name, name: entry.name, text, ...more });
      try {
        const without = entry.without?.(model);
        if (without) throw new Refusal(without);
        const why = model.why[entry.form];
        if (why) throw new Refusal(`its converter: ${why}`);
        const peer = await entry.start();
        open.push(peer);
        const mine = await enter(peer, entry, model, { ...effort, only: only ? [only] : entry.only }, note);
        cases.push(...mine);
        // Several more models are loaded for it.
        if (!only && mine.some(({ what }) => what === 'load'))
          all.memory.push(...(await memoryOf(peer)).map((m) => ({ part, model: model.name, name: entry.name, ...m })));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        note(error.message, { missing: true, fatal: entry.exact || entry.needed?.(model) });
      }
    }
    say(`${model.name}: ${cases.length} cases, their answers compared with the library's own`);
    const numbers = await measure(cases, effort, (text) => say(`${model.name}: ${text}`));
    for (const [i, { time, known, ...entry }] of cases.entries())
      if (Number.isFinite(numbers[i].max)) all.results.push({ part, model: model.name, ...entry, ...numbers[i] });
  } finally {
    for (const peer of open) await peer.close();
  }
}

/** The cases of a peer. An answer that must be right and is not fails the run; of others it is said, once. */
async function enter(peer, entry, model, { only, mostOfCall }, note) {
  const { name, exact, profile = '' } = entry;
  const { version, notes, cases } = await peer.ask(
    `open ${model.rotation} ${model.batches.join()} ${join(model.relative, profile)}`,
  );
  for (const text of notes) note(text);
  const out = [];
  let different = '';
  const tooSlow = new Map(); // what cannot be called often enough, by the way it is called
  for (const [c, { what, how, rows, of = 'model', ...said }] of cases.entries()) {
    if ((only && !only.includes(what)) || tooSlow.has(how)) continue;
    const { tolerance = said.tolerance } = entry;
    const start = performance.now();
    const { answers } = await peer.ask(`answers ${c}`);
    const calls = what === 'load' ? 1 : Math.max(1, Math.floor(model.rotation / rows));
    const known = (performance.now() - start) / calls;
    const got = model.digest?.[of]?.(answers) ?? answers;
    const { difference, wrong, worst, first } = compare(got, model.wanted[of], { tolerance, answer: model.answer });
    // The last case has the most rows.
    if (wrong > 0)
      different = `${how}: ${wrong} of ${got.length} answers are wrong, by up to ${worst.toPrecision(2)}; ${first}`;
    if (!exact && what !== 'row' && known > mostOfCall) {
      tooSlow.set(how, what === 'load' ? 'loads' : `${rows.toLocaleString('en')} rows`);
      continue;
    }
    const time = (calls) => timeOf(peer, `time ${c} ${calls}`, note);
    out.push({ name, profile, version, what, of, how, rows, tolerance, difference, wrong, time, known });
  }
  for (const [how, words] of tooSlow) note(`${how}: ${words} are too slow to be timed here`);
  if (different) note(different, { fatal: exact });
  return out;
}

/** Microseconds of a call; for ever, when the program ends at it. */
async function timeOf(peer, line, note) {
  try {
    return (await peer.ask(line)).us;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    note(`not timed to the end: ${error.message}`);
    return Number.POSITIVE_INFINITY;
  }
}

/** Not everyone can tell. */
async function memoryOf(peer) {
  try {
    return [await peer.ask('memory')];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Errors: a peer that had to answer rightly, and did not */
export function nothingFatal({ notes }) {
  const fatal = notes.filter((note) => note.fatal);
  if (fatal.length > 0)
    throw new Failure(fatal.map(({ name, model, text }) => `${name}, ${model}: ${text}`).join('\n'));
}
