// Chromium through playwright-core, Firefox through puppeteer-core (WebDriver BiDi), with the same few verbs for both.
import { chromiumFlags, findBrowser } from '../../tests/support/installed_browsers.mjs';

export async function openChromium() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
  return {
    name: 'chromium',
    async page({ width, height, dark = false, touch = false, still = false }) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: still ? 'reduce' : 'no-preference',
        hasTouch: touch,
        acceptDownloads: true,
      });
      const page = await context.newPage();
      const log = watch(page, (request) => request.url());
      await page.addInitScript(watchPolicy);
      return {
        ...common(page, log),
        choose: (selector, value) => page.selectOption(selector, value),
        files: (selector, path) => page.setInputFiles(selector, path),
        screenshot: (path, full = false) => page.screenshot({ path, fullPage: full }),
        async download(selector) {
          const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
          return { name: download.suggestedFilename(), path: await download.path() };
        },
        block: (part) =>
          page.route(
            (url) => url.href.includes(part),
            (route) => route.abort(),
          ),
        tap: (x, y) => (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** dark is a preference of the whole browser here. */
export async function openFirefox({ dark = false } = {}) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // Without motion: a click lands beside its target while the page is still rolling.
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.prefersReducedMotion': 1,
    },
  });
  return {
    name: 'firefox',
    async page({ width, height }) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      const log = watch(page, (request) => request.url());
      await page.evaluateOnNewDocument(watchPolicy);
      return {
        ...common(page, log),
        choose: (selector, value) => page.select(selector, value),
        files: async (selector, path) => (await page.$(selector)).uploadFile(path),
        screenshot: (path, full = false) => page.screenshot({ path, fullPage: full }),
        tap: (x, y) => page.mouse.click(x, y),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

function watch(page, urlOf) {
  const log = { problems: [], urls: [] };
  page.on('console', (message) => {
    if (['error', 'warning', 'warn'].includes(message.type()))
      log.problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => log.problems.push(`page error: ${error.message}`));
  page.on('request', (request) => log.urls.push(urlOf(request)));
  return log;
}

function watchPolicy() {
  window.policyViolations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.policyViolations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** Resolves when the page has not scrolled for some frames. */
function settled() {
  return new Promise((resolve) => {
    let [last, still] = [scrollY, 0];
    const look = () => {
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
      if (still > 5) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}

function common(page, log) {
  return {
    log,
    goto: (url) => page.goto(url),
    evaluate: (what, argument) => page.evaluate(what, argument),
    /** As a person does: not what lies under the strip at the top, and not while the page is still rolling. */
    async click(selector) {
      await page.evaluate((where) => document.querySelector(where).scrollIntoView({ block: 'center' }), selector);
      await page.evaluate(settled);
      await page.click(selector);
    },
    focus: (selector) => page.focus(selector),
    press: (key) => page.keyboard.press(key),
    mouse: page.mouse,
    async type(selector, text) {
      await page.focus(selector);
      await page.evaluate((where) => document.querySelector(where).select(), selector);
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
  };
}
