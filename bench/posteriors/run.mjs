// Posteriors: Sapwood beside stochtree in turns, then what only a page can tell, and a large file as it arrives.
import { say } from '../../scripts/lib/run.mjs';
import { Browsers } from '../browser-peer.mjs';
import { firstCalls } from '../first.mjs';
import { machine } from '../machine.mjs';
import { writePosteriors } from '../page.mjs';
import { conclude } from '../report.mjs';
import { runModel } from '../turns.mjs';
import { posteriors, profiles } from './cases.mjs';
import { goals } from './goals.mjs';
import { peers, slow } from './peers.mjs';
import { prepare } from './prepare.mjs';
import { streamed } from './stream.mjs';
import { tables } from './tables.mjs';

const frames = 200; // of each question

/**
 * @param {object} options
 * @param {string} [options.python]  with stochtree; without: a quick run
 * @param {string} options.command  as it was typed
 * @param {boolean} options.pages  browsers, too
 * @param {'load' | 'row' | 'batch'} [options.only]
 * @param {boolean} options.quick
 * @param {boolean} options.write  the page
 */
export async function benchPosteriors(options) {
  const about = machine(options.command);
  const models = [];
  for (const posterior of Object.values(posteriors)) models.push(await prepare(posterior));

  const all = { about, models, results: [], notes: [], memory: [], firsts: [], frames: [], stream: undefined };
  const browsers = options.pages ? new Browsers() : undefined;
  try {
    for (const model of models) await runModel('posteriors', model, peers(options.python, browsers), options, all);
    if (!options.only) {
      const { name, json } = models.find((model) => model.json);
      say(`${name}: its JSON as it arrives`);
      all.stream = streamed(json, options.quick ? 1 : 3);
      if (browsers) await inPages(models[0], browsers, all);
    }
  } finally {
    await browsers?.close();
  }
  conclude(all, 'posteriors', { goals, tables }, options.write && writePosteriors);
}

/** What rounds of calls do not show: a page that asks now and then, and a process that has done nothing else yet. */
async function inPages({ name, relative }, browsers, all) {
  const places = [
    ['Chromium', 'chromium', 1],
    [slow, 'chromium', 4],
    ['Firefox', 'firefox', 1],
  ];
  for (const profile of Object.keys(profiles)) {
    const folder = `${relative}/${profile}`;
    for (const [place, browser, slowdown] of places) {
      say(`${name}, ${profile}: a call in each frame, ${place}`);
      all.frames.push({ profile, place, ...(await browsers.frames(browser, folder, frames, slowdown)) });
    }
    const firsts = await firstCalls({ name, relative: folder }, browsers, ['interval']);
    all.firsts.push(...firsts.map((first) => ({ profile, ...first })));
  }
}
