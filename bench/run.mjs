// Sapwood beside its peers: the models are prepared, every peer's answers are checked, all are timed in turns, and the results
// are printed and written.
import { Failure, say } from '../scripts/lib/run.mjs';
import { Browsers } from './browser-peer.mjs';
import { inBrowsers, theBase } from './cases.mjs';
import { compare } from './check.mjs';
import { firstCalls } from './first.mjs';
import { goals } from './goals.mjs';
import { measure } from './harness.mjs';
import { machine } from './machine.mjs';
import { writePages } from './page.mjs';
import { Refusal } from './peer.mjs';
import { peers, places } from './peers.mjs';
import { prepare } from './prepare.mjs';
import { print, write } from './report.mjs';

const rotation = 512; // single rows take turns: one that comes again and again is learnt by the branch predictors
const efforts = {
  full: { rounds: 7, least: 2, roundMs: 20, warmMs: 80, mostMs: 600, mostOfCall: 2500 },
  quick: { rounds: 3, least: 1, roundMs: 10, warmMs: 30, mostMs: 300, mostOfCall: 1000 },
};

/**
 * @param {object} options
 * @param {string} options.python
 * @param {string} options.command  as it was typed
 * @param {import('./cases.mjs').Model[]} options.models
 * @param {('peers' | 'browsers')[]} options.parts
 * @param {boolean} options.everyone  not only the peers of a quick run
 * @param {'load' | 'row' | 'batch'} [options.only]
 * @param {boolean} options.quick
 * @param {boolean} options.write  the pages
 */
export async function bench(options) {
  const about = machine(options.command);
  if (about.busy) say(`the machine is busy (load ${about.loadAtStart}): trust ratios more than times, and minima most`);
  const models = [];
  for (const model of options.models) models.push(await prepare(model, options));

  const all = { about, models, results: [], notes: [], memory: [], firsts: [], goals: [] };
  if (options.parts.includes('peers')) {
    const entries = peers(options.python).filter(({ extra }) => options.everyone || !extra);
    for (const model of models) await runModel('peers', model, entries, options, all);
  }
  if (options.parts.includes('browsers')) {
    const browsers = new Browsers();
    try {
      const chosen = models.filter(({ name }) => inBrowsers.includes(name));
      for (const model of chosen)
        await runModel('browsers', { ...model, batches: [10_000] }, places(browsers), options, all);
      const base = models.find(({ name }) => name === theBase.name);
      if (base) all.firsts = await firstCalls(base, browsers);
    } finally {
      await browsers.close();
    }
  }
  all.goals = goals(all);

  print(all);
  write(all);
  const fatal = all.notes.filter((note) => note.fatal);
  if (fatal.length > 0)
    throw new Failure(fatal.map(({ name, model, text }) => `${name}, ${model}: ${text}`).join('\n'));
  if (options.write) writePages(all);
}

async function runModel(part, model, entries, { only, quick }, all) {
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
async function enter(peer, { name, exact }, model, { only, mostOfCall }, note) {
  const { version, notes, cases } = await peer.ask(`open ${rotation} ${model.batches.join()} ${model.relative}`);
  for (const text of notes) note(text);
  const out = [];
  let different = '';
  const tooSlow = new Map(); // what cannot be called often enough, by the way it is called
  for (const [c, { what, how, rows, tolerance, of = 'model' }] of cases.entries()) {
    if ((only && !only.includes(what)) || tooSlow.has(how)) continue;
    const start = performance.now();
    const { answers } = await peer.ask(`answers ${c}`);
    const known = (performance.now() - start) / (what === 'load' ? 1 : Math.ceil(answers.length / rows));
    const { difference, wrong, worst, first } = compare(answers, model.wanted[of], { tolerance, answer: model.answer });
    // The last case has the most rows.
    if (wrong > 0)
      different = `${how}: ${wrong} of ${answers.length} answers are wrong, by up to ${worst.toPrecision(2)}; ${first}`;
    if (!exact && what !== 'row' && known > mostOfCall) {
      tooSlow.set(how, what === 'load' ? 'loads' : `${rows.toLocaleString('en')} rows`);
      continue;
    }
    const time = (calls) => timeOf(peer, `time ${c} ${calls}`, note);
    out.push({ name, version, what, how, rows, tolerance, difference, wrong, time, known });
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
