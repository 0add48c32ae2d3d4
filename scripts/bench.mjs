import './lib/node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { script } from './lib/cli.mjs';
import { build } from './lib/cmake.mjs';
import { buildPackage } from './lib/products.mjs';
import { pythonEnvironment } from './lib/python.mjs';
import { Failure, root, run } from './lib/run.mjs';
import { npmInstall, setup } from './lib/setup.mjs';

const help = `
npm run bench [-- ENTRY...]

Build the package and the native benchmark, get the libraries that Sapwood is compared with (XGBoost into build/python, npm
packages into bench/), and run bench/run.mjs, which says what the ENTRIES are.`;

await script(help, {}, async (_, words) => {
  if (!existsSync(join(root, 'bench/run.mjs'))) throw new Failure('bench/run.mjs is missing: there is nothing to run.');
  await buildPackage();
  await setup('native');
  await build('native-release', { options: ['-DSAPWOOD_BENCH=ON'] });
  await npmInstall('bench');
  const env = { SAPWOOD_PYTHON: await pythonEnvironment() };
  await run('benchmark', [process.execPath, 'bench/run.mjs', ...words], { show: true, env });
});
