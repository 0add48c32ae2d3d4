// Instructions of a prediction, by its halves: what docs/kernels.md says limits each kernel.
//
//     node bench/count.mjs [MODEL...]
//
// For models that `npm run bench` has fitted (all that are there by default), one row and 10,000 rows of each under callgrind.
// Per tree-row: the counts of all calls divided by rows and trees. Caches and branch prediction are callgrind's models of
// them; nanoseconds are of the same program without it.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildFolder } from '../scripts/lib/cmake.mjs';
import { root, run } from '../scripts/lib/run.mjs';
import { setup } from '../scripts/lib/setup.mjs';
import { models } from './cases.mjs';

const folder = join(root, 'build/bench/models');
// Those of a Zen 5 core: size, ways, bytes of a line. callgrind knows two levels.
const caches = ['--I1=32768,8,64', '--D1=49152,12,64', '--LL=1048576,16,64'];
// What a function belongs to, by its name.
const parts = {
  values: /::(cast_|fill_cells)/,
  ranks: /::rank_/,
  predicates: /::(answer_|count_row)/,
  sums: /::(add_|to_slots|from_slots)/,
  trees: /sapwood::kernels::/,
  rest: /./,
};

/** Costs of functions of their own, without those they call: { function: { event: count } }. */
function read(file) {
  const functions = {};
  let events = [];
  let current;
  let called = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('events: ')) events = line.slice(8).trim().split(' ');
    else if (line.startsWith('fn=')) current = functions[line.slice(3)] ??= {};
    else if (line.startsWith('calls=')) called = true;
    else if (/^[\d+*-]/.test(line)) {
      const counts = line.split(' ').slice(1);
      if (!called)
        for (const [i, event] of events.entries()) current[event] = (current[event] ?? 0) + Number(counts[i] ?? 0);
      called = false;
    }
  }
  return functions;
}

async function count(model, rows, calls) {
  const has = (name) => existsSync(join(folder, model.name, name));
  const file = ['model.sapwood', 'plain.safetensors', 'model.ubj'].find(has);
  const path = (name) => join(folder, model.name, name);
  const command = [
    join(buildFolder('native-count'), 'bench/native/predict_calls'),
    ...[path(file), path('rows.f64'), `${model.features}`, `${rows}`],
  ];
  const ns = Number(await run(`${model.name}: the time of ${rows} rows`, [...command, `${20 * calls}`]));
  const out = join(root, 'build/bench/callgrind.out');
  const options = [...caches, '--cache-sim=yes', '--branch-sim=yes', '--compress-strings=no', '--compress-pos=no'];
  const only = '--toggle-collect=*::counted(*';
  await run(`${model.name}: counting ${rows} rows`, [
    ...['valgrind', '--tool=callgrind', ...options, only, `--callgrind-out-file=${out}`],
    ...command,
    `${calls}`,
  ]);

  const share = rows * calls * model.trees;
  const sums = {};
  for (const [name, costs] of Object.entries(read(out))) {
    const part = Object.keys(parts).find((key) => parts[key].test(name));
    sums[part] = (sums[part] ?? 0) + (costs.Ir ?? 0) / share;
    for (const [event, n] of Object.entries(costs)) sums[event] = (sums[event] ?? 0) + n / share;
  }
  const text = (n) => (n ?? 0).toPrecision(3);
  return {
    model: model.name,
    rows,
    ns: text(ns / rows / model.trees),
    instructions: text(sums.Ir),
    ...Object.fromEntries(Object.keys(parts).map((part) => [part, text(sums[part])])),
    loads: text(sums.Dr),
    stores: text(sums.Dw),
    'L1 misses': text(sums.D1mr + sums.D1mw),
    'L2 misses': text(sums.DLmr + sums.DLmw),
    mispredictions: text(sums.Bcm + sums.Bim),
  };
}

await setup('count');
await build('native-count', { targets: ['predict_calls'] });
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const there = readdirSync(folder);
const chosen = models.filter((m) => there.includes(m.name) && (wanted.length === 0 || wanted.includes(m.name)));
const lines = [];
for (const model of chosen) lines.push(await count(model, 1, 1000), await count(model, 10_000, 1));
console.table(lines);
