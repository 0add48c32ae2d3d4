import './lib/node-version.mjs';
import { models } from '../bench/cases.mjs';
import { script } from './lib/cli.mjs';
import { build } from './lib/cmake.mjs';
import { buildPackage, stageEngine } from './lib/products.mjs';
import { pythonEnvironment } from './lib/python.mjs';
import { Failure } from './lib/run.mjs';
import { npmInstall, setup } from './lib/setup.mjs';

const help = `
npm run bench [-- --quick] [--only load|row|batch] [--trees N,N] [--models NAME,NAME] [--everyone] [--browsers] [--posteriors]
              [--pipelines] [--write]

Sapwood beside its peers, one thread each: load, one row, batches, in Node, natively, and in Chromium and Firefox. Gets what it
needs (Python packages into build/, npm packages into bench/), fits the models on the house data, compares every answer with
that of the library that fitted the model, and prints tables with ratios and the goals; also build/bench/results.json, .csv,
and of posteriors of BART posteriors.json, .csv, and of pipelines pipelines.json, .csv.

  --quick      fewer and shorter rounds, and only XGBoost, onnxruntime-web, xgboost-scorer and plain JavaScript: to see that it
               works, not to be quoted
  --everyone   all peers, in a quick run, too
  --browsers   only what runs in browsers: Sapwood, onnxruntime-web and plain JavaScript in Node, Chromium and Firefox
  --posteriors only posteriors of BART: draws, intervals and means, beside stochtree; five minutes, with --quick one minute, and
               then without stochtree and browsers
  --pipelines  only steps in front of a linear model, beside scikit-learn and onnxruntime; two minutes, with --quick half a
               minute, and then without browsers
  --only WHAT  load, row or batch alone
  --trees N,N  only models with so many trees
  --models N,N only these models: ${models.map((m) => m.name).join(', ')}
  --write      put the tables and plots into docs/ and README.md; for a whole run on an idle machine. With --posteriors or
               --pipelines: the tables of those

A whole run takes about half an hour, and the first one an hour more to fit and convert the models. docs/benchmarks.md says
how to read it.`;

const whats = ['load', 'row', 'batch'];
const options = {
  quick: { type: 'boolean', default: false },
  everyone: { type: 'boolean', default: false },
  browsers: { type: 'boolean', default: false },
  posteriors: { type: 'boolean', default: false },
  pipelines: { type: 'boolean', default: false },
  only: { type: 'string' },
  trees: { type: 'string' },
  models: { type: 'string' },
  write: { type: 'boolean', default: false },
};

await script(help, options, async (values, words) => {
  const { quick, browsers, posteriors, pipelines, only, write } = values;
  if (words.length > 0) throw new Failure(`There is nothing called ${words[0]} here.\n\n${help.trim()}`);
  if (only !== undefined && !whats.includes(only))
    throw new Failure(`--only is one of ${whats.join(', ')}, not ${only}.`);
  const chosen = choose(values);
  const some = chosen.length < models.length;
  const oneFamily = posteriors || pipelines;
  if (oneFamily && ((posteriors && pipelines) || browsers || some))
    throw new Failure('--posteriors and --pipelines go alone, without --browsers, --trees and --models.');
  if (write && (quick || browsers || only !== undefined || some))
    throw new Failure('--write shows a whole run: leave --quick, --browsers, --only, --trees and --models out.');

  const everyone = !browsers && (!quick || values.everyone);
  const withBrowsers = !quick;
  await buildPackage();
  await setup('native');
  if (withBrowsers) await setup('browsers');
  const command = ['npm run bench', ...(process.argv.length > 2 ? ['--'] : []), ...process.argv.slice(2)].join(' ');
  if (!oneFamily) {
    const parts = browsers ? ['browsers'] : quick ? ['peers'] : ['peers', 'browsers'];
    await npmInstall('bench');
    await build('native-bench', { targets: ['sapwood_peer', 'xgboost_peer', 'lightgbm_peer', 'tl2cgen_peer'] });
    const python = everyone
      ? await pythonEnvironment('bench-python-peers', 'bench/requirements-peers.txt')
      : await pythonEnvironment('bench-python', 'bench/requirements.txt');
    const { bench } = await import('../bench/run.mjs'); // after the package that it imports was built
    await bench({ python, command, models: chosen, parts, everyone, quick, only, write });
  }
  const whole = !(oneFamily || quick || browsers || some);
  if (posteriors || whole) {
    await build('native-bench', { targets: ['posterior_peer'] });
    const python = everyone
      ? await pythonEnvironment('bench-python-posteriors', 'bench/requirements-posteriors.txt')
      : undefined;
    const { benchPosteriors } = await import('../bench/posteriors/run.mjs');
    await benchPosteriors({ python, command, pages: withBrowsers, quick, only, write });
  }
  if (pipelines || whole) {
    await npmInstall('bench');
    await stageEngine(); // of the Python package, which saves them
    const python = await pythonEnvironment('bench-python-pipelines', 'bench/requirements-pipelines.txt');
    const { benchPipelines } = await import('../bench/pipelines/run.mjs');
    await benchPipelines({ python, command, pages: withBrowsers, quick, only, write });
  }
});

/** The models that are asked for. */
function choose({ trees, models: names }) {
  const counts = trees?.split(',').map(Number);
  const unknown =
    counts?.find((n) => !models.some((m) => m.trees === n)) ??
    names?.split(',').find((name) => !models.some((m) => m.name === name));
  if (unknown !== undefined) throw new Failure(`There is no model ${unknown}.\n\n${help.trim()}`);
  return models.filter((m) => (!counts || counts.includes(m.trees)) && (!names || names.split(',').includes(m.name)));
}
