import './lib/node-version.mjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { script } from './lib/cli.mjs';
import { buildDemo, buildPackage } from './lib/products.mjs';
import { Failure, root, say } from './lib/run.mjs';
import { readTensors } from './lib/safetensors.mjs';
import { serve } from './lib/serve.mjs';

/** Row of models/avm-bart/expected.safetensors: a house that is in expected.json of the other two, too. */
const SHARED = 160;

const help = `
npm start [-- --once]

Set up what is missing, build the npm package, value one house by three models, then build and serve the demo page.
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

/** A house that no model has seen: what Sapwood says, and what statsmodels, XGBoost and R said. */
async function valuation() {
  const { load } = await import('../js/dist/index.js');
  const [forest, linear, posterior] = [await openForest(load), await openLinear(load), await openPosterior(load)];
  const { row, sold, mean } = posterior;
  const { input, price } = forest.expected.rows.find(({ input }) => isSameHouse(input, row));
  const said = linear.expected.rows.find((one) => isSameHouse(one.input, row));

  const inputs = [...forest.model.inputs, ...posterior.model.inputs.filter(({ name }) => !(name in input))];
  table('A house in Lucas County, Ohio, that no model has seen', [
    ...inputs.map(({ name, label, unit }) => [label ?? name, `${input[name] ?? row[name]} ${unit ?? ''}`.trimEnd()]),
    ['Sold for', dollars(sold, 0)],
  ]);

  const range = (model, row, kind) => {
    const { lower, upper } = model.predictInterval(row, { kind, level: 0.9 });
    return `${dollars(Math.exp(lower), 0)} to ${dollars(Math.exp(upper), 0)}`;
  };
  const sum = linear.model.predict(input);
  table('Linear: the median, and how sure it is', [
    ['Sapwood says', dollars(Math.exp(sum))],
    [`${linear.expected.library} said`, dollars(Math.exp(said.mean))],
    ['with 90% confidence', range(linear.model, input, 'confidence')],
    ['9 in 10 such sales', range(linear.model, input, 'predictive')],
    ['', `loaded in ${linear.loaded} ms, ${microseconds(() => linear.model.predict(input))} µs a prediction`],
  ]);

  const answer = forest.model.predict(input);
  table('XGBoost: the mean, one number', [
    ['Sapwood says', dollars(answer)],
    [`${forest.expected.library} said`, dollars(price)],
    ['', `loaded in ${forest.loaded} ms, ${microseconds(() => forest.model.predict(input))} µs a prediction`],
  ]);

  const { model } = posterior;
  const logarithm = model.predict(row);
  const draws = new Float64Array(model.info.draws);
  const times = [() => model.predict(row), () => model.predictDraws(row, { out: draws })].map((call) =>
    microseconds(call, 300),
  );
  table(`BART: the median, of ${model.info.draws} draws`, [
    ['Sapwood says', dollars(Math.exp(logarithm))],
    [`R's ${model.info.library} ${model.info.libraryVersion} said`, dollars(Math.exp(mean))],
    ['9 in 10 draws', range(model, row, 'credible')],
    ['9 in 10 such sales', range(model, row, 'predictive')],
    ['', `loaded in ${posterior.loaded} ms, ${times[0]} µs a prediction, ${times[1]} µs all draws`],
  ]);
  console.log();

  if (answer !== price) throw new Failure(`These should be the same number: ${answer} and ${price}.`);
  // docs/numerics.md: sums of many terms are in another order than R's or Python's.
  for (const [ours, theirs] of [
    [logarithm, mean],
    [sum, said.mean],
  ])
    if (!(Math.abs(ours - theirs) < 1e-11)) throw new Failure(`These should agree: ${ours} and ${theirs}.`);
}

async function json(path) {
  return JSON.parse(await readFile(join(root, path), 'utf8'));
}

async function openLinear(load) {
  const opened = await timed(() => load(join(root, 'models/avm-linear/model.safetensors')));
  return { expected: await json('models/avm-linear/expected.json'), ...opened };
}

async function openForest(load) {
  const folder = 'models/avm-xgboost';
  const [schema, expected] = await Promise.all([json(`${folder}/schema.json`), json(`${folder}/expected.json`)]);
  return { expected, ...(await timed(() => load(join(root, folder, 'model.ubj'), { schema }))) };
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

/** Places are rounded in the data of all models but the posterior. */
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
