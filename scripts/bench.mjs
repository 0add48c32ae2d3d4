import './lib/node-version.mjs';
import { script } from './lib/cli.mjs';
import { build } from './lib/cmake.mjs';
import { buildPackage } from './lib/products.mjs';
import { pythonEnvironment } from './lib/python.mjs';
import { Failure } from './lib/run.mjs';
import { npmInstall, setup } from './lib/setup.mjs';

const help = `
npm run bench [-- --quick] [--only load|row|batch] [--trees N,N] [--data plain,gaps] [--write]

Sapwood beside XGBoost, onnxruntime-web, xgboost-scorer and a loop in plain JavaScript, one thread each: load, one row, 10,000
rows. Gets what it needs (XGBoost and the ONNX converter into build/bench-python, npm packages into bench/), fits the models on
the house data, compares every answer with XGBoost's own, and prints a table with ratios; also build/bench/results.json, .csv.

  --quick      fewer and shorter rounds: to see that it works, not to be quoted
  --only WHAT  load, row or batch alone
  --trees N,N  sizes of the models (default 100,1000)
  --data KIND  plain (numbers only), gaps (categories and missing values); default both
  --write      put the tables into docs/benchmarks.md and README.md; for a whole run on an idle machine

A whole run takes about five minutes. docs/benchmarks.md says how to read it.`;

const whats = ['load', 'row', 'batch'];
const kinds = ['plain', 'gaps'];
const options = {
  quick: { type: 'boolean', default: false },
  only: { type: 'string' },
  trees: { type: 'string', default: '100,1000' },
  data: { type: 'string', default: kinds.join() },
  write: { type: 'boolean', default: false },
};

await script(help, options, async (values, words) => {
  const { quick, only, write } = values;
  const trees = values.trees.split(',').map(Number);
  const data = values.data.split(',');
  if (words.length > 0) throw new Failure(`There is nothing called ${words[0]} here.\n\n${help.trim()}`);
  if (only !== undefined && !whats.includes(only))
    throw new Failure(`--only is one of ${whats.join(', ')}, not ${only}.`);
  if (!trees.every((n) => Number.isInteger(n) && n >= 1 && n <= 10_000))
    throw new Failure(`--trees is a list of whole numbers from 1 to 10000, not ${values.trees}.`);
  const unknown = data.find((kind) => !kinds.includes(kind));
  if (unknown !== undefined) throw new Failure(`--data is a list of ${kinds.join(', ')}; ${unknown} is not one.`);
  const whole =
    !quick && only === undefined && values.trees === options.trees.default && values.data === options.data.default;
  if (write && !whole) throw new Failure('--write shows a whole run: leave --quick, --only, --trees and --data out.');

  await buildPackage();
  await setup('native');
  await build('native-bench', { targets: ['sapwood_peer', 'xgboost_peer'] });
  await npmInstall('bench');
  const python = await pythonEnvironment('bench-python', 'bench/requirements.txt');
  const { bench } = await import('../bench/run.mjs'); // after the package that it imports was built
  const command = ['npm run bench', ...(process.argv.length > 2 ? ['--'] : []), ...process.argv.slice(2)].join(' ');
  await bench({ python, command, quick, only, trees, kinds: data, write });
});
