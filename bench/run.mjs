// Sapwood beside its peers: the models are prepared, every peer's answers are checked, all are timed in turns, and the results
// are printed and written.
import { Failure, say } from '../scripts/lib/run.mjs';
import { compare } from './check.mjs';
import { goals } from './goals.mjs';
import { measure } from './harness.mjs';
import { machine } from './machine.mjs';
import { writePages } from './page.mjs';
import { Peer, Refusal } from './peer.mjs';
import { peers } from './peers.mjs';
import { prepare } from './prepare.mjs';
import { print, write } from './report.mjs';

const rotation = 512; // single rows take turns: one that comes again and again is learnt by the branch predictors
const efforts = {
  full: { rounds: 11, roundMs: 40, warmMs: 400 },
  quick: { rounds: 3, roundMs: 10, warmMs: 50 },
};
const goalTrees = 1000;

/**
 * @param {{ python: string, command: string, only?: string, trees: number[], kinds: string[], quick: boolean, write: boolean }} options
 */
export async function bench(options) {
  const about = machine(options.command);
  if (about.busy) say(`the machine is busy (load ${about.loadAtStart}): trust ratios more than times, and minima most`);
  const models = [];
  for (const kind of options.kinds)
    for (const trees of options.trees) models.push(await prepare(options.python, trees, kind));

  const all = { about, models, results: [], notes: [], goals: [] };
  for (const model of models) await runModel(model, options, all);
  const loaded = all.results.find((r) => r.what === 'load' && r.trees === goalTrees && r.kind === 'plain');
  if (loaded)
    all.goals = goals(
      models.find((m) => m.name === loaded.model),
      all.results,
    );

  print(all);
  write(all);
  const wrong = all.notes.filter((note) => note.wrong);
  if (wrong.length > 0)
    throw new Failure(wrong.map(({ name, model, text }) => `${name}, ${model}: ${text}`).join('\n'));
  if (options.write) writePages(all);
}

async function runModel(model, { python, only, quick }, all) {
  const open = [];
  const cases = [];
  try {
    for (const { name, ours, command } of peers(python)) {
      const peer = new Peer(name, command);
      open.push(peer);
      const note = (text, wrong = false) => all.notes.push({ model: model.name, name, text, wrong });
      try {
        cases.push(...(await enter(peer, model, only, note)));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        note(`does not run this model: ${error.message}`, ours);
      }
    }
    say(`${model.name}: ${cases.length} cases, their answers compared with XGBoost's own`);
    const numbers = await measure(cases, quick ? efforts.quick : efforts.full, (text) => say(`${model.name}: ${text}`));
    const { name, trees, kind } = model;
    for (const [i, { time, ...entry }] of cases.entries())
      all.results.push({ model: name, trees, kind, ...entry, ...numbers[i] });
  } finally {
    for (const peer of open) peer.close();
  }
}

/** The cases of a peer. An answer that must be exact and is not fails the run; of others it is said, once. */
async function enter(peer, model, only, note) {
  const { version, notes, cases } = await peer.ask(`open ${rotation} ${model.folder}`);
  for (const text of notes) note(text);
  const out = [];
  let different = '';
  for (const [c, { what, how, tolerance }] of cases.entries()) {
    if (only && what !== only) continue;
    const { answers } = await peer.ask(`answers ${c}`);
    const count = what === 'batch' ? model.wanted.length : rotation;
    const { difference, wrong, worst, first } = compare(answers, model.wanted, count, tolerance);
    const said = `${how}: ${wrong} of ${count} answers are wrong, by up to ${worst.toPrecision(2)}; ${first}`;
    if (wrong > 0 && tolerance === 0) note(said, true);
    else if (wrong > 0) different = said; // the last case has the most rows
    const time = async (calls) => (await peer.ask(`time ${c} ${calls}`)).us;
    out.push({ name: peer.name, version, what, how, tolerance, difference, wrong, time });
  }
  if (different) note(different);
  return out;
}
