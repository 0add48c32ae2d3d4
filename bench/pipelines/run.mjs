// Pipelines: Sapwood beside scikit-learn and onnxruntime, in turns.
import { Browsers } from '../browser-peer.mjs';
import { machine } from '../machine.mjs';
import { writePipelines } from '../page.mjs';
import { conclude } from '../report.mjs';
import { runModel } from '../turns.mjs';
import { pipelines } from './cases.mjs';
import { goals } from './goals.mjs';
import { peers } from './peers.mjs';
import { prepare } from './prepare.mjs';
import { tables } from './tables.mjs';

/**
 * @param {object} options
 * @param {string} options.python  with the packages of requirements-pipelines.txt
 * @param {string} options.command  as it was typed
 * @param {boolean} options.pages  browsers, too
 * @param {'load' | 'row' | 'batch'} [options.only]
 * @param {boolean} options.quick
 * @param {boolean} options.write  the page
 */
export async function benchPipelines(options) {
  const about = machine(options.command);
  const models = [];
  for (const pipeline of pipelines) models.push(await prepare(pipeline, options.python));

  const all = { about, models, results: [], notes: [], memory: [] };
  const browsers = options.pages ? new Browsers() : undefined;
  try {
    for (const model of models) await runModel('pipelines', model, peers(options.python, browsers), options, all);
  } finally {
    await browsers?.close();
  }
  conclude(all, 'pipelines', { goals, tables }, options.write && writePipelines);
}
