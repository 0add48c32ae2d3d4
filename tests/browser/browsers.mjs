// Chromium through playwright-core, Firefox through puppeteer-core (WebDriver BiDi).
import { createRequire } from 'node:module';
import { chromiumFlags, findBrowser } from '../support/installed_browsers.mjs';

const require = createRequire(new URL('../../js/package.json', import.meta.url));

/**
 * Start a browser. Pages have goto(url), evaluate(function), screenshot({ path }) and on('console' | 'pageerror', f).
 * name: "chromium" or "firefox"
 */
export async function launch(name) {
  if (name === 'chromium') {
    const { chromium } = require('playwright-core');
    return chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
  }
  const puppeteer = require('puppeteer-core');
  return puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox'), headless: true });
}

/** Open a page and wait until it has set window.result; what it logs goes into the error if it never does. */
export async function resultOf(browser, url, seconds = 120) {
  const page = await browser.newPage();
  const log = [];
  page.on('console', (message) => log.push(message.text()));
  page.on('pageerror', (error) => log.push(error.message));
  await page.goto(url);
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const result = await page.evaluate(() => window.result);
    if (result) {
      await page.close();
      return result;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} had no result after ${seconds} s. It logged: ${log.join(' | ') || 'nothing'}`);
}
