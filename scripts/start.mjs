import './lib/node-version.mjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { script } from './lib/cli.mjs';
import { buildDemo, buildPackage } from './lib/products.mjs';
import { Failure, root, say } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';

const help = `
npm start [-- --once]

Set up what is missing, build the npm package, value one house with it, then build and serve the demo page.
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

/** A house of the model's own test data: what Sapwood says, and what XGBoost said. */
async function valuation() {
  const folder = join(root, 'models/avm-xgboost');
  const json = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const [schema, expected] = await Promise.all([json('schema.json'), json('expected.json')]);
  const { load } = await import('../js/dist/index.js');

  const began = performance.now();
  const model = await load(join(folder, 'model.ubj'), { schema });
  const loaded = performance.now();
  const { input, price } = expected.rows[0];
  const answer = model.predict(input);

  console.log('\nA house in Lucas County, Ohio\n');
  for (const { name, label, unit } of model.inputs) {
    const value = input[name] === null ? 'not known' : `${input[name]} ${unit ?? ''}`.trimEnd();
    console.log(`  ${(label ?? name).padEnd(32)} ${value}`);
  }
  console.log(`\n  ${'Sapwood says'.padEnd(32)} ${dollars(answer)}`);
  console.log(`  ${`${expected.library} said`.padEnd(32)} ${dollars(price)}`);
  console.log(
    `\n  loaded in ${(loaded - began).toFixed(1)} ms, ${microseconds(() => model.predict(input))} µs a prediction\n`,
  );
  if (answer !== price) throw new Failure(`These should be the same number: ${answer} and ${price}.`);
}

function dollars(x) {
  return `$${x.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** Once the compilers of the JavaScript engine have seen it. */
function microseconds(once, repeats = 20_000) {
  for (let i = 0; i < repeats; i++) once();
  const began = performance.now();
  for (let i = 0; i < repeats; i++) once();
  return (((performance.now() - began) / repeats) * 1000).toFixed(1);
}
