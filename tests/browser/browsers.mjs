// Chromium and Firefox as they are installed here; a browser that is missing is a failure that says how to get it.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../js/package.json', import.meta.url));

const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Start a browser. Pages have goto(url), evaluate(function), screenshot({ path }) and on('console' | 'pageerror', f).
 * name: "chromium" or "firefox"
 */
export async function launch(name) {
  if (name === 'chromium') {
    const executablePath = find(['chromium', 'chromium-browser', 'google-chrome'], 'CHROMIUM', 'chromium');
    const { chromium } = require('playwright-core');
    return chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  }
  const executablePath = find(['firefox-esr', 'firefox'], 'FIREFOX', 'firefox-esr');
  const puppeteer = require('puppeteer-core');
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

function find(commands, variable, debianPackage) {
  if (process.env[variable]) return process.env[variable];
  for (const command of commands) {
    try {
      return execFileSync('which', [command], { encoding: 'utf8' }).trim();
    } catch {
      // not this one
    }
  }
  throw new Error(
    `${commands[0]} is not installed: "npm run setup", or "apt-get install --no-install-recommends ${debianPackage}" as root, or name another one in $${variable}`,
  );
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
