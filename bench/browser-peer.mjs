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
    const { url } = await this.#server;
    if (!this.#running.has(name)) this.#running.set(name, launch(name));
    const browser = await this.#running.get(name);
    const page = await browser.newPage();
    await page.goto(`${url}/bench/peers/page.html?peer=${script}`);
    const end = Date.now() + 60_000;
    while (!(await page.evaluate(() => globalThis.answer !== undefined))) {
      if (Date.now() > end) throw new Error(`${script} does not start in ${name}`);
      await new Promise((done) => setTimeout(done, 20));
    }
    if (slowdown !== 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    return {
      ask: async (line) => orRefuse(await page.evaluate((text) => globalThis.answer(text), line)),
      close: () => page.close(),
    };
  }

  /** One load and one call in a browser that was just started. */
  async fresh(name, folder, what) {
    const { url } = await this.#server;
    const browser = await launch(name);
    try {
      const page = await browser.newPage();
      await page.goto(`${url}/bench/peers/first.html?${new URLSearchParams({ folder, what })}`);
      for (;;) {
        const times = await page.evaluate(() => globalThis.times);
        if (times?.error) throw new Error(`${name}: ${times.error}`);
        if (times) return times;
        await new Promise((done) => setTimeout(done, 20));
      }
    } finally {
      await browser.close();
    }
  }

  async close() {
    for (const browser of this.#running.values()) await (await browser).close();
    await (await this.#server).close();
  }
}
