// Sapwood beside its peers: the models are prepared, every peer's answers are checked, all are timed in turns, and the results
// are printed and written.
import { Browsers } from './browser-peer.mjs';
import { inBrowsers, theBase } from './cases.mjs';
import { firstCalls } from './first.mjs';
import { goals } from './goals.mjs';
import { machine } from './machine.mjs';
import { writePages } from './page.mjs';
import { peers, places } from './peers.mjs';
import { prepare } from './prepare.mjs';
import { conclude } from './report.mjs';
import { tables } from './table.mjs';
import { runModel } from './turns.mjs';

/**
 * @param {object} options
 * @param {string} options.python
 * @param {string} options.command  as it was typed
 * @param {import('./cases.mjs').Model[]} options.models
 * @param {('peers' | 'browsers')[]} options.parts
 * @param {boolean} options.everyone  not only the peers of a quick run
 * @param {'load' | 'row' | 'batch'} [options.only]
 * @param {boolean} options.quick
 * @param {boolean} options.write  the pages
 */
export async function bench(options) {
  const about = machine(options.command);
  const models = [];
  for (const model of options.models) models.push(await prepare(model, options));

  const all = { about, models, results: [], notes: [], memory: [], firsts: [], goals: [] };
  if (options.parts.includes('peers')) {
    const entries = peers(options.python).filter(({ extra }) => options.everyone || !extra);
    for (const model of models) await runModel('peers', model, entries, options, all);
  }
  if (options.parts.includes('browsers')) {
    const browsers = new Browsers();
    try {
      const chosen = models.filter(({ name }) => inBrowsers.includes(name));
      for (const model of chosen)
        await runModel('browsers', { ...model, batches: [10_000] }, places(browsers), options, all);
      const base = models.find(({ name }) => name === theBase.name);
      if (base) all.firsts = await firstCalls(base, browsers, ['row', 'block']);
    } finally {
      await browsers.close();
    }
  }
  conclude(all, 'results', { goals, tables }, options.write && writePages);
}
