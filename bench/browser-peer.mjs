// A peer of peers/*.mjs in a page of a browser. The browsers are started once, and each peer has a page of its own.

import { root } from '../scripts/lib/run.mjs';
import { launch } from '../tests/browser/browsers.mjs';
import { serve } from '../tests/browser/serve.mjs';
import { orRefuse } from './peer.mjs';

// Isolated pages have the finest clocks.
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export class Browsers {
  #server = serve(root, isolated);
  #running = new Map();

  /**
   * @param {'chromium' | 'firefox'} name
   * @param {string} script  of peers/
   * @param {number} [slowdown]  of the processor, as Chromium plays it
   */
  async peer(name, script, slowdown = 1) {
    const page = await this.#page(name, slowdown);
    await page.goto(`${(await this.#server).url}/bench/peers/page.html?peer=${script}`);
    const end = Date.now() + 60_000;
    while (!(await page.evaluate(() => globalThis.answer !== undefined))) {
      if (Date.now() > end) throw new Error(`${script} does not start in ${name}`);
      await new Promise((done) => setTimeout(done, 20));
    }
    return {
      // As text: of a long array a browser's protocol makes an object for each number.
      ask: async (line) =>
        orRefuse(JSON.parse(await page.evaluate(async (text) => JSON.stringify(await globalThis.answer(text)), line))),
      close: () => page.close(),
    };
  }

  /** An empty page in a browser that may run already. */
  async #page(name, slowdown) {
    if (!this.#running.has(name)) this.#running.set(name, launch(name));
    const browser = await this.#running.get(name);
    const page = await browser.newPage();
    if (slowdown !== 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    return page;
  }

  /** One load and one call in a browser that was just started. */
  async fresh(name, folder, what) {
    const browser = await launch(name);
    try {
      return await this.#times(name, await browser.newPage(), 'first.html', { folder, what });
    } finally {
      await browser.close();
    }
  }

  /** Calls of a posterior, one in each frame: peers/frames.mjs. */
  async frames(name, folder, count, slowdown = 1) {
    const page = await this.#page(name, slowdown);
    try {
      const times = await this.#times(name, page, 'frames.html', { folder, count });
      return { ...times, script: name === 'chromium' ? await scriptMemory(page) : undefined };
    } finally {
      await page.close();
    }
  }

  /** What a page of peers/ says in the end. */
  async #times(name, page, file, query) {
    await page.goto(`${(await this.#server).url}/bench/peers/${file}?${new URLSearchParams(query)}`);
    for (;;) {
      const times = await page.evaluate(() => globalThis.times);
      if (times?.error) throw new Error(`${name}: ${times.error}`);
      if (times) return times;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  async close() {
    for (const browser of this.#running.values()) await (await browser).close();
    await (await this.#server).close();
  }
}

/** Bytes of what a page's JavaScript holds, in Chromium. */
async function scriptMemory(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
