import './lib/node-version.mjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { script } from './lib/cli.mjs';
import { buildDemo, buildPackage } from './lib/products.mjs';
import { Failure, root, say } from './lib/run.mjs';
import { readTensors } from './lib/safetensors.mjs';
import { serve } from './lib/serve.mjs';

/** Row of models/avm-bart/expected.safetensors: a house that is in models/avm-xgboost/expected.json, too. */
const SHARED = 160;

const help = `
npm start [-- --once]

Set up what is missing, build the npm package, value one house by two models, then build and serve the demo page.
  --once     stop after the house
  PORT=8080  serve there (default 5173; a free port if that is taken)
  HOST=...   the address to listen on (default 127.0.0.1: this machine only)`;

await script(help, { once: { type: 'boolean' } }, async ({ once }) => {
  await buildPackage();
  await valuation();
  if (once) return;
  await buildDemo();
  const { address } = await serve(join(root, 'web-demo/dist'));
  say('the page is served until Ctrl-C:');
  console.log(`\n  ${address}\n`);
});

/** A house that neither model has seen: what Sapwood says, and what XGBoost and R said. */
async function valuation() {
  const { load } = await import('../js/dist/index.js');
  const [forest, posterior] = [await openForest(load), await openPosterior(load)];
  const { row, sold, mean } = posterior;
  const { input, price } = forest.expected.rows.find(({ input }) => isSameHouse(input, row));

  const inputs = [...forest.model.inputs, ...posterior.model.inputs.filter(({ name }) => !(name in input))];
  table('A house in Lucas County, Ohio, that neither model has seen', [
    ...inputs.map(({ name, label, unit }) => [label ?? name, `${input[name] ?? row[name]} ${unit ?? ''}`.trimEnd()]),
    ['Sold for', dollars(sold, 0)],
  ]);

  const answer = forest.model.predict(input);
  table('XGBoost: one number', [
    ['Sapwood says', dollars(answer)],
    [`${forest.expected.library} said`, dollars(price)],
    ['', `loaded in ${forest.loaded} ms, ${microseconds(() => forest.model.predict(input))} µs a prediction`],
  ]);

  const { model } = posterior;
  const logarithm = model.predict(row);
  const range = (kind) => {
    const { lower, upper } = model.predictInterval(row, { kind, level: 0.9 });
    return `${dollars(Math.exp(lower), 0)} to ${dollars(Math.exp(upper), 0)}`;
  };
  const draws = new Float64Array(model.info.draws);
  const times = [() => model.predict(row), () => model.predictDraws(row, { out: draws })].map((call) =>
    microseconds(call, 300),
  );
  table(`BART: ${model.info.draws} draws`, [
    ['Sapwood says', dollars(Math.exp(logarithm))],
    [`R's ${model.info.library} ${model.info.libraryVersion} said`, dollars(Math.exp(mean))],
    ['9 in 10 draws', range('credible')],
    ['9 in 10 such sales', range('predictive')],
    ['', `loaded in ${posterior.loaded} ms, ${times[0]} µs a prediction, ${times[1]} µs all draws`],
  ]);
  console.log();

  if (answer !== price) throw new Failure(`These should be the same number: ${answer} and ${price}.`);
  // docs/numerics.md: a posterior's sums are in another order than R's.
  if (!(Math.abs(logarithm - mean) < 1e-11)) throw new Failure(`These should agree: ${logarithm} and ${mean}.`);
}

async function openForest(load) {
  const folder = join(root, 'models/avm-xgboost');
  const json = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const [schema, expected] = await Promise.all([json('schema.json'), json('expected.json')]);
  return { expected, ...(await timed(() => load(join(folder, 'model.ubj'), { schema }))) };
}

/** The posterior, and one of R's houses: its row, what it sold for, the mean of R's draws. */
async function openPosterior(load) {
  const folder = join(root, 'models/avm-bart');
  const opened = await timed(() => load(join(folder, 'model.safetensors')));
  const { x, price, mean } = await readTensors(join(folder, 'expected.safetensors'));
  const names = opened.model.inputs.map(({ name }) => name);
  const row = Object.fromEntries(names.map((name, i) => [name, x[SHARED * names.length + i]]));
  return { ...opened, row, sold: price[SHARED], mean: mean[SHARED] };
}

/** Places are rounded in the data of the XGBoost model. */
function isSameHouse(a, b) {
  return Object.keys(a).every((name) => !(name in b) || Math.abs(a[name] - b[name]) <= 0.0005);
}

async function timed(open) {
  const began = performance.now();
  const model = await open();
  return { model, loaded: (performance.now() - began).toFixed(1) };
}

function table(title, rows) {
  console.log(`\n${title}\n`);
  for (const [name, value] of rows) console.log(`  ${name.padEnd(26)} ${value}`.trimEnd());
}

function dollars(x, digits = 2) {
  return `$${x.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** Once the compilers of the JavaScript engine have seen it. */
function microseconds(once, repeats = 20_000) {
  for (let i = 0; i < repeats; i++) once();
  const began = performance.now();
  for (let i = 0; i < repeats; i++) once();
  return (((performance.now() - began) / repeats) * 1000).toFixed(1);
}
