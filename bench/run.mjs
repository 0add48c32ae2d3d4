// Sapwood beside its peers, one thread, in one run: load, one row, ten thousand rows. Every answer is compared with
// XGBoost's own before the clock starts. Rows rotate, because a repeated row lets branch predictors learn it.
//
//   npm run bench                 a table, and build/bench/results.json
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../js/dist/index.js';
import { flatten, score } from './flat.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'build/bench');
mkdirSync(folder, { recursive: true });
const python = process.env.SAPWOOD_PYTHON ?? 'python3';
console.log('fitting the models and timing XGBoost (about a minute) …');
const made = spawnSync(python, [join(root, 'bench/models.py'), folder], { stdio: ['ignore', 'inherit', 'inherit'] });
if (made.status !== 0)
  throw new Error('XGBoost did not run: the comparison needs it. Set SAPWOOD_PYTHON to a Python with xgboost.');

const peers = JSON.parse(readFileSync(join(folder, 'xgboost.json'), 'utf8'));
const { rows: count, columns } = peers;
const file = readFileSync(join(folder, 'rows.f64'));
const rows = new Float64Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const results = [];

/** Microseconds per call: the minimum and the spread of several rounds. */
function time(call, calls, rounds = 7) {
  for (let i = 0; i < Math.min(calls, 200); i += 1) call(i);
  const times = [];
  for (let r = 0; r < rounds; r += 1) {
    const start = performance.now();
    for (let i = 0; i < calls; i += 1) call(i);
    times.push(((performance.now() - start) * 1000) / calls);
  }
  return { min: Math.min(...times), max: Math.max(...times) };
}

async function timeLoad(bytes) {
  const times = [];
  for (let r = 0; r < 7; r += 1) {
    const start = performance.now();
    (await load(bytes)).dispose();
    times.push((performance.now() - start) * 1000);
  }
  return { min: Math.min(...times), max: Math.max(...times) };
}

function sameBits(name, got, expected) {
  for (let i = 0; i < expected.length; i += 1) {
    if (!Object.is(Math.fround(got[i]), expected[i]))
      throw new Error(`${name}: row ${i} is ${got[i]}, XGBoost says ${expected[i]}`);
  }
}

const add = (trees, what, who, t) => results.push({ trees, what, who, ...t });

for (const trees of Object.keys(peers.models)) {
  const margins = readFileSync(join(folder, `${trees}.margin.f32`));
  const expected = new Float32Array(margins.buffer.slice(margins.byteOffset, margins.byteOffset + margins.byteLength));
  const xgboost = peers.models[trees];
  for (const what of ['load', 'row', 'batch']) add(trees, what, `XGBoost ${peers.version} (Python)`, xgboost[what]);

  const ubj = readFileSync(join(folder, `${trees}.ubj`));
  const json = readFileSync(join(folder, `${trees}.json`));
  const model = await load(ubj);
  const saved = model.save();
  sameBits('sapwood', model.predictRaw({ data: rows, shape: [count, columns] }).data, expected);
  add(trees, 'load', 'Sapwood, UBJSON', await timeLoad(ubj));
  add(trees, 'load', 'Sapwood, JSON', await timeLoad(json));
  add(trees, 'load', 'Sapwood, its own file', await timeLoad(saved));
  const objects = Array.from({ length: 512 }, (_, r) =>
    Object.fromEntries(model.inputs.map((input, c) => [input.name, rows[r * columns + c]])),
  );
  add(
    trees,
    'row',
    'Sapwood, from an object',
    time((i) => model.predict(objects[i % 512]), 20_000),
  );
  add(
    trees,
    'batch',
    'Sapwood',
    time(() => model.predictRaw({ data: rows, shape: [count, columns] }), 1),
  );

  const parsed = JSON.parse(json.toString());
  const flat = flatten(parsed);
  const base = Number(parsed.learner.learner_model_param.base_score.replace(/[[\]]/g, ''));
  const all = (out) => {
    for (let r = 0; r < count; r += 1) out[r] = score(flat, rows, r * columns, base);
    return out;
  };
  const out = new Float32Array(count);
  sameBits('flat JS', all(out), expected);
  add(
    trees,
    'load',
    'flat JS (JSON.parse and flattening)',
    time(() => flatten(JSON.parse(json.toString())), 1),
  );
  add(
    trees,
    'row',
    'flat JS',
    time((i) => score(flat, rows, (i % 512) * columns, base), 20_000),
  );
  add(
    trees,
    'batch',
    'flat JS',
    time(() => all(out), 1),
  );
  model.dispose();
  console.log(`${trees} trees: UBJSON ${ubj.length} bytes, Sapwood file ${saved.length} bytes`);
}

writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
for (const what of ['load', 'row', 'batch']) {
  console.log(
    `\n${{ load: 'load', row: 'one row', batch: `${count} rows` }[what]}: µs, minimum (worst), and times Sapwood's best`,
  );
  for (const trees of Object.keys(peers.models)) {
    const group = results.filter((r) => r.what === what && r.trees === trees);
    const own = Math.min(...group.filter((r) => r.who.startsWith('Sapwood')).map((r) => r.min));
    for (const r of group) {
      console.log(
        `  ${trees.padStart(5)} trees  ${r.who.padEnd(38)} ${r.min.toFixed(2).padStart(12)} (${r.max.toFixed(2)})  × ${(r.min / own).toFixed(2)}`,
      );
    }
  }
}
console.log('\nonnxruntime-web and xgboost-scorer are not in this table yet.');
