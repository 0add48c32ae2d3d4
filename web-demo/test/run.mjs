// Builds the page, serves it under a strict policy and uses it as people do, in Chromium and Firefox.
//
//     node test/run.mjs [--no-build] [--picture]
//
// --picture also writes docs/images/demo.png. Prices are compared with XGBoost's own, models/avm-xgboost/expected.json, with
// statsmodels' own and its intervals, models/avm-linear/expected.json, and with R's own draws, models/avm-bart/expected.safetensors.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../../js/dist/index.js';
import { readTensors } from '../../scripts/lib/safetensors.mjs';
import { check, failures, finish } from '../../tests/support/checks.mjs';
import { openChromium, openFirefox } from './browsers.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(repository, 'tests/fixtures/xgboost/3.2.0');
const shots = join(root, 'test/screenshots');
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };
const options = new Set(process.argv.slice(2));

function same(got, expected, what = 'value') {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: got ${a}, expected ${b}`);
}

function holds(condition, message) {
  if (!condition) throw new Error(message);
}

/** Wait until a condition in the page holds; polled from here, which the policy of the page allows. */
async function until(page, what, condition, argument) {
  const end = Date.now() + 15_000;
  for (;;) {
    if (await page.evaluate(condition, argument)) return;
    if (Date.now() > end) throw new Error(`did not happen within 15 s: ${what}`);
    await pause(20);
  }
}

const showsRow = (page, input) =>
  until(
    page,
    `the row ${JSON.stringify(input)} is shown`,
    (row) => {
      const shown = JSON.parse(document.querySelector('#valuation').dataset.row);
      return Object.entries(row).every(([name, value]) => shown[name] === value);
    },
    input,
  );

/** The page has shown what was changed before. */
const frame = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page shows. */
const seen = (page) =>
  page.evaluate(() => {
    const text = (selector) => document.querySelector(selector).textContent;
    return {
      answer: text('#answer'),
      exact: text('#answer-exact'),
      status: text('#status'),
      row: JSON.parse(document.querySelector('#valuation').dataset.row ?? 'null'),
    };
  });

const ready = (page) =>
  until(
    page,
    'the model is loaded',
    () => !document.body.classList.contains('loading') && document.querySelector('#answer-exact').textContent !== '',
  );

const field = (name) => `[data-input="${name}"]`;

/** The row that the page has answered has this value. */
const answered = (page, name, value) =>
  until(
    page,
    `${name} is ${value}`,
    ([key, wanted]) => JSON.parse(document.querySelector('#valuation').dataset.row)[key] === wanted,
    [name, value],
  );

function hashOf(row) {
  return `#${new URLSearchParams(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]))}`;
}

/** What the page shows of each model: its price, or why there is none. */
const rowsOfModels = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-model-row]')].map((row) => [
        row.dataset.modelRow,
        row.querySelector('.price').textContent,
      ]),
    ),
  );

const text = (page, selector) => page.evaluate((where) => document.querySelector(where).textContent, selector);

/** How many models were fetched. */
const files = (page) => page.log.urls.filter((address) => address.endsWith('.gz')).length;

const go = (page, hash) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

const usd = (value) =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(
    Math.round(value / 100) * 100,
  );

/** The tensors of a fixture: rows and XGBoost's predictions. */
async function expectedOf(name) {
  const bytes = await readFile(join(fixtures, name, 'expected.safetensors'));
  const length = Number(bytes.readBigUInt64LE(0));
  const header = JSON.parse(bytes.subarray(8, 8 + length).toString());
  const read = (key, Type) => {
    const [from, to] = header[key].data_offsets;
    const data = new Type(bytes.buffer.slice(bytes.byteOffset + 8 + length + from, bytes.byteOffset + 8 + length + to));
    return { data, shape: header[key].shape };
  };
  return { x: read('x', Float64Array), predict: read('predict', Float32Array) };
}

async function build() {
  const needed = ['index.js', 'index.d.ts', 'sapwood.wasm'].map((name) => join(repository, 'js/dist', name));
  const missing = needed.find((path) => !existsSync(path));
  if (missing) throw new Error(`${missing} is missing: run "npm run build" at the top of the repository`);
  const run = (command, args) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`);
  };
  if (!existsSync(join(root, 'node_modules/vite'))) run('npm', ['ci', '--no-audit', '--no-fund']);
  run('npm', ['run', 'build']);
}

/** Prices, inputs, links: everything about the house. */
async function testHouse(browser, size, url, expected, label) {
  const page = await browser.page(size);
  await page.goto(url);
  await check(`${label}: the first price is on the page`, async () => {
    await ready(page);
    const { answer } = await seen(page);
    holds(/^\$\d{2,3},\d{3}$/.test(answer), `answer is ${answer}`);
    await until(page, 'the time of a prediction is shown', () =>
      /^[\d.]+ (µs|ms)$/.test(document.querySelector('#speed').textContent),
    );
    same(await page.evaluate(() => location.hash), '', 'address of a plain visit');
  });

  await check(`${label}: ${expected.rows.length} prices are XGBoost's own, to the last bit`, async () => {
    for (const { input, price } of expected.rows) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, hashOf(input));
      await showsRow(page, input);
      const { exact, answer } = await seen(page);
      holds(
        Math.fround(Number(exact)) === Math.fround(price),
        `got ${exact}, expected ${price} for ${JSON.stringify(input)}`,
      );
      same(answer, usd(price), 'rounded price');
    }
  });

  const { input } = expected.rows.find((row) => Object.values(row.input).every((value) => value !== null));
  await page.goto('about:blank');
  await page.goto(url + hashOf(input));
  await ready(page);
  await check(`${label}: typing changes the price, and only when it comes to rest is it said`, async () => {
    await until(page, 'the first price is said', () => document.querySelector('#status').textContent !== '');
    const before = await seen(page);
    await page.type(`${field('living_area_sqft')} input[type=number]`, '3210');
    await answered(page, 'living_area_sqft', 3210);
    const after = await seen(page);
    holds(after.exact !== before.exact, `the price stayed at ${before.exact}`);
    same(after.status, before.status, 'what is said while typing');
    await until(
      page,
      'the new price is said',
      (text) => document.querySelector('#status').textContent.includes(text),
      after.answer,
    );
  });

  await check(`${label}: the slider follows the keyboard, and says its value`, async () => {
    const slider = `${field('year_built')} input[type=range]`;
    await page.focus(slider);
    await page.press('ArrowRight');
    await answered(page, 'year_built', input.year_built + 1);
    const shown = await page.evaluate(
      ([range, box]) => [
        document.querySelector(range).getAttribute('aria-valuetext'),
        document.querySelector(box).value,
      ],
      [slider, `${field('year_built')} input[type=number]`],
    );
    same(shown, [String(input.year_built + 1), String(input.year_built + 1)]);
  });

  await check(`${label}: an unknown value is answered, shown, and can be taken back`, async () => {
    const before = await seen(page);
    const button = `${field('lot_sqft')} .unknown`;
    await page.click(button);
    await answered(page, 'lot_sqft', null);
    const state = await page.evaluate(
      ([b, box]) => [document.querySelector(b).getAttribute('aria-pressed'), document.querySelector(box).value],
      [button, `${field('lot_sqft')} input[type=number]`],
    );
    same(state, ['true', '']);
    const unknown = await seen(page);
    holds(unknown.exact !== before.exact, `the price stayed at ${before.exact}`);
    await page.click(button);
    await answered(page, 'lot_sqft', input.lot_sqft);
    same((await seen(page)).exact, before.exact);
    // Emptying the box says the same.
    await page.focus(`${field('lot_sqft')} input[type=number]`);
    await page.evaluate((where) => document.querySelector(where).select(), `${field('lot_sqft')} input[type=number]`);
    await page.press('Delete');
    await answered(page, 'lot_sqft', null);
    same((await seen(page)).exact, unknown.exact);
  });

  await check(`${label}: a category is chosen, and its curve is drawn`, async () => {
    const select = `${field('wall')} select`;
    const before = await seen(page);
    const wanted = before.row.wall === 'brick' ? 'stone' : 'brick';
    await page.focus(select);
    const value = await page.evaluate(
      ([where, name]) =>
        [...document.querySelector(where).options].find((option) => option.textContent.toLowerCase() === name).value,
      [select, wanted],
    );
    await page.choose(select, value);
    await answered(page, 'wall', wanted);
    holds((await seen(page)).exact !== before.exact, `the price stayed at ${before.exact}`);
    same(
      await page.evaluate(() => [
        document.querySelector('#explored').value,
        document.querySelectorAll('.curve .bar').length,
      ]),
      ['wall', 7],
    );
    await page.choose(select, '');
    await answered(page, 'wall', null);
  });

  await check(`${label}: an impossible value is answered, with a word of warning`, async () => {
    await page.type(`${field('year_built')} input[type=number]`, '1492');
    await answered(page, 'year_built', 1492);
    same(
      await page.evaluate(
        (where) => document.querySelector(where).textContent.startsWith('outside'),
        `${field('year_built')} .note`,
      ),
      true,
      'warning',
    );
  });

  await check(`${label}: the link brings back the same inputs and price`, async () => {
    const before = await seen(page);
    await until(
      page,
      'the address has the inputs',
      () => location.hash.includes('year_built=1492') && location.hash.includes('wall=&'),
    );
    const address = await page.evaluate(() => location.href);
    const other = await browser.page(size);
    await other.goto(address);
    await ready(other);
    const after = await seen(other);
    same(after.row, before.row, 'row');
    same(after.exact, before.exact, 'price');
    await other.goto('about:blank');
    await other.goto(`${url}#living_area_sqft=many&wall=marble&beds=&nonsense=1`);
    await ready(other);
    const odd = await seen(other);
    same(
      [odd.row.beds, typeof odd.row.living_area_sqft, typeof odd.row.wall],
      [null, 'number', 'string'],
      'a mangled link',
    );
    await clean(other, url, `${label}: second page`);
    await other.close();
  });

  await check(`${label}: an example fills the form, and says what the house was sold for`, async () => {
    await page.evaluate(() =>
      [...document.querySelectorAll('.chip')].find((chip) => chip.textContent.includes('1892')).click(),
    );
    await answered(page, 'year_built', 1892);
    const [box, story, pressed] = await page.evaluate(
      (where) => [
        document.querySelector(where).value,
        document.querySelector('#answer-story').textContent,
        document.querySelectorAll('.chip[aria-pressed=true]').length,
      ],
      `${field('living_area_sqft')} input[type=number]`,
    );
    same([box, story.startsWith('Sold for $130,000 in May 1997'), pressed], ['4183', true, 1]);
  });

  await check(`${label}: dragging over the curve and picking a place on the map change the inputs`, async () => {
    await page.choose('#explored', 'living_area_sqft');
    await frame(page);
    holds(await page.evaluate(() => document.querySelector('.curve .line') !== null), 'no curve is drawn');
    const box = async (selector) => {
      await page.evaluate(
        (where) => document.querySelector(where).scrollIntoView({ block: 'center', behavior: 'instant' }),
        selector,
      );
      return page.evaluate((where) => {
        const { left, top, width, height } = document.querySelector(where).getBoundingClientRect();
        return { left, top, width, height };
      }, selector);
    };
    const curve = await box('.curve');
    await page.mouse.move(curve.left + curve.width * 0.3, curve.top + 80);
    await page.mouse.down();
    await page.mouse.move(curve.left + curve.width * 0.6, curve.top + 90);
    await page.mouse.up();
    await until(page, 'the area follows', () => {
      const area = JSON.parse(document.querySelector('#valuation').dataset.row).living_area_sqft;
      return area > 2000 && area < 3500;
    });
    const before = (await seen(page)).row;
    const map = await box('.map');
    await page.tap(map.left + map.width * 0.45, map.top + map.height * 0.22);
    await until(
      page,
      'the house moves',
      ([x, y]) => {
        const row = JSON.parse(document.querySelector('#valuation').dataset.row);
        return row.longitude !== x && row.latitude !== y;
      },
      [before.longitude, before.latitude],
    );
    const { row } = await seen(page);
    holds(
      row.longitude > -83.66 && row.longitude < -83.52 && row.latitude > 41.6 && row.latitude < 41.72,
      JSON.stringify(row),
    );
  });

  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await clean(page, url, label);
  await page.close();
}

/** The posterior: chosen, asked, linked to, left again. houses: rows, with what R says of them. */
/** The linear model and all three beside each other. linear: what statsmodels says; xgboost: what XGBoost says. */
async function testComparison(browser, size, url, { linear, xgboost, houses }, label) {
  const page = await browser.page(size);
  await page.goto(url);
  await ready(page);
  const before = await seen(page);
  const dollars = (logarithms, between) => logarithms.map((end) => usd(Math.exp(end))).join(between);

  await check(
    `${label}: the arrow keys choose the linear model, which is fetched then and needs every value`,
    async () => {
      await page.focus('#models input[value=xgboost]');
      await page.press('ArrowLeft');
      await until(page, 'the linear model', () => document.body.dataset.model === 'linear');
      same(files(page), 2, 'models fetched');
      const sorted = (row) => Object.entries(row).sort(([a], [b]) => a.localeCompare(b));
      same(sorted((await seen(page)).row), sorted(before.row), 'the same house');
      const visible = await page.evaluate(() => [
        document.querySelectorAll('.unknown:not([hidden])').length,
        document.querySelector('#certain-draws').hidden,
        document.querySelectorAll('#form select option[value=""]').length,
      ]);
      same(visible, [0, true, 0], 'buttons for unknown values, no draws, choices for unknown ones');
      const said = await page.evaluate(() =>
        [...document.querySelectorAll('[data-for]')]
          .filter((part) => part.getClientRects().length > 0)
          .map((part) => part.dataset.for),
      );
      same([...new Set(said)], ['linear'], 'what is said of models');
    },
  );

  await check(`${label}: means and both intervals of ${linear.length} houses are statsmodels' own`, async () => {
    for (const { input, mean, confidence, predictive } of linear) {
      await go(page, `#model=linear&${hashOf(input).slice(1)}`);
      await showsRow(page, input);
      const { exact, answer } = await seen(page);
      holds(Math.abs(Number(exact) - mean) < 1e-11, `got ${exact}, statsmodels says ${mean}`);
      same(answer, usd(Math.exp(mean)), 'price');
      same(await text(page, '#answer-interval'), `9 in 10 sell for ${dollars(predictive, ' – ')}`);
      same(
        await text(page, '#certain-words'),
        `The model puts the median of such houses between ${dollars(confidence, ' and ')} (90% confidence); ` +
          `9 in 10 of them sell for ${dollars(predictive, ' to ')}.`,
      );
      const row = await text(page, '[data-model-row=linear]');
      holds(
        row.includes(`${dollars(confidence, ' to ')} for such houses, ${dollars(predictive, ' to ')} for 9 in 10`),
        row,
      );
    }
  });

  await check(`${label}: a year far from all houses has no answer, and says so`, async () => {
    await page.type(`${field('year_built')} input[type=number]`, '99999');
    await until(page, 'no answer', () => document.querySelector('#answer').textContent === '—');
    holds((await text(page, '#answer-story')).includes('too far'), await text(page, '#answer-story'));
    same((await rowsOfModels(page)).linear, 'no answer');
  });

  await check(`${label}: all are asked at once, and each says what its own library says`, async () => {
    await page.click('#ask-all');
    await until(page, 'all are here', () => document.querySelector('#ask-all').hidden);
    same(files(page), 3, 'models fetched');
    same(await page.evaluate(() => [document.body.dataset.model, document.activeElement.id]), ['linear', 'models']);
    for (const { input, mean } of linear.slice(0, 3)) {
      await go(page, `#model=linear&${hashOf(input).slice(1)}`);
      await answered(page, 'latitude', input.latitude);
      const { price } = xgboost.find(({ input: other }) => JSON.stringify(other) === JSON.stringify(input));
      const rows = await rowsOfModels(page);
      same([rows.linear, rows.xgboost], [usd(Math.exp(mean)), usd(price)]);
      holds(/^\$[\d,]+$/.test(rows.bart), rows.bart);
    }
    const { row, mean } = houses[0];
    await go(page, `#model=bart&${hashOf(row).slice(1)}`);
    await answered(page, 'latitude', row.latitude);
    same((await rowsOfModels(page)).bart, usd(Math.exp(mean)));
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('[data-model-row]')].map((one) =>
        ['.interval', '.predictive'].map((part) => one.querySelector(part).getAttribute('d') !== ''),
      ),
    );
    same(
      drawn,
      [
        [true, true],
        [false, false],
        [true, true],
      ],
      'the intervals that are drawn',
    );
  });

  await check(`${label}: the mark of what a house was sold for lies where its price is`, async () => {
    await page.evaluate(() =>
      [...document.querySelectorAll('.chip')].find((chip) => chip.textContent.includes('lake')).click(),
    );
    await answered(page, 'living_area_sqft', 656);
    holds((await text(page, '.axis')).includes('sold $34.5k'), await text(page, '.axis'));
    const places = await page.evaluate(() =>
      [...document.querySelectorAll('[data-model-row]')].map((one) => ({
        price: Number(one.querySelector('.price').textContent.replace(/[$,]/g, '')),
        dot: Number(one.querySelector('.dot').getAttribute('cx')),
        sold: Number(/M([\d.]+)/.exec(one.querySelector('.now').getAttribute('d'))[1]),
      })),
    );
    const [a, b, c] = places;
    same(new Set(places.map(({ sold }) => sold)).size, 1, 'places of the mark');
    // The axis is even: from two prices comes the place of any other, to the hundred dollars to which prices are written.
    const pixels = (b.dot - a.dot) / (b.price - a.price);
    for (const [price, at] of [
      [c.price, c.dot],
      [34_500, a.sold],
    ])
      holds(
        Math.abs(a.dot + (price - a.price) * pixels - at) <
          200 * Math.abs(pixels) * Math.max(1, Math.abs((price - a.price) / (b.price - a.price))),
        `$${price} at ${at}`,
      );
  });

  await check(
    `${label}: what is unknown, or a level that a model has not seen, is a reason beside the others' prices`,
    async () => {
      await page.focus('#models input[value=bart]');
      await page.press('ArrowLeft');
      await until(page, 'XGBoost', () => document.body.dataset.model === 'xgboost');
      await page.click(`${field('lot_sqft')} .unknown`);
      await answered(page, 'lot_sqft', null);
      const rows = await rowsOfModels(page);
      same([rows.linear, rows.bart], ['needs lot', 'needs lot']);
      same(rows.xgboost, (await seen(page)).answer);
      await page.click(`${field('lot_sqft')} .unknown`);
      await answered(page, 'lot_sqft', 4200);
      const select = `${field('stories')} select`;
      const three = await page.evaluate(
        (where) => [...document.querySelector(where).options].find((option) => option.textContent === 'Three').value,
        select,
      );
      await page.choose(select, three);
      await answered(page, 'stories', 'three');
      same((await rowsOfModels(page)).linear, 'needs stories');
      await page.focus('#models input[value=xgboost]');
      await page.press('ArrowLeft');
      await answered(page, 'stories', 'one');
      same(await page.evaluate(() => document.body.dataset.model), 'linear');
      same(files(page), 3, 'models fetched');
    },
  );
  await clean(page, url, label);
  await page.close();
}

async function testPosterior(browser, size, url, houses, label) {
  const page = await browser.page(size);
  await page.goto(url);
  await ready(page);
  const before = await seen(page);
  const model = () => page.evaluate(() => document.body.dataset.model);

  await check(`${label}: XGBoost says that it has no interval, and what BART costs`, async () => {
    holds((await text(page, '#certain-not')).includes('it does not say'), await text(page, '#certain-not'));
    same(
      await page.evaluate(() => ['#certain', '#answer-interval'].map((where) => document.querySelector(where).hidden)),
      [true, true],
    );
    const row = await text(page, '[data-model-row=xgboost]');
    holds(row.includes('mean, no interval'), row);
    const { bart } = await rowsOfModels(page);
    holds(/^ask: 4\.\d+ MB$/.test(bart), bart);
    same(files(page), 1, 'models fetched');
  });

  await check(`${label}: the arrow keys choose BART, which is fetched then`, async () => {
    await page.focus('#models input[value=xgboost]');
    await page.press('ArrowRight');
    await until(page, 'BART', () => document.body.dataset.model === 'bart');
    same(files(page), 2, 'models fetched');
    same(await page.evaluate(() => document.activeElement.value), 'bart', 'focus');
    await go(page, '#how');
    await frame(page);
    same(await model(), 'bart', 'the model, after going to a heading');
    same((await seen(page)).row.living_area_sqft, before.row.living_area_sqft, 'the same house');
    holds(!('wall' in (await seen(page)).row), 'the walls were asked of BART');
    const visible = await page.evaluate(() =>
      [...document.querySelectorAll('[data-for]')]
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => part.dataset.for),
    );
    same([...new Set(visible)], ['bart'], 'what is said of models');
  });

  await check(`${label}: means, intervals and chances of ${houses.length} houses are R's own`, async () => {
    for (const { row, mean, quantiles, predictive, draws } of houses) {
      await go(page, `#model=bart&${hashOf(row).slice(1)}`);
      await answered(page, 'latitude', row.latitude);
      const { exact, answer } = await seen(page);
      holds(Math.abs(Number(exact) - mean) < 1e-11, `got ${exact}, R says ${mean}`);
      same(answer, usd(Math.exp(mean)), 'price');
      const [low, high] = [usd(Math.exp(quantiles[0])), usd(Math.exp(quantiles[2]))];
      const sold = predictive.map((bound) => usd(Math.exp(bound)));
      same(await text(page, '#answer-interval'), `9 in 10 sell for ${sold.join(' – ')}`);
      same((await rowsOfModels(page)).bart, answer, 'the price beside others');
      same(
        await text(page, '#certain-words'),
        `The model puts the median of such houses between ${low} and ${high} (9 in 10 draws); 9 in 10 of them sell for ${sold.join(' to ')}.`,
      );
      const price = Math.round(Math.exp(quantiles[1]) * 1.02);
      await page.type('#threshold', String(price));
      await frame(page);
      const above = draws.filter((draw) => draw > Math.log(price)).length;
      same(await text(page, '#chance-draws'), `${above} of 1,000 draws`);
      same(await text(page, '#chance'), above < 10 ? '<1%' : above > 990 ? '>99%' : `${Math.round(above / 10)}%`);
    }
  });

  await check(`${label}: all draws are in the picture, which can be dragged and is told in words`, async () => {
    same(
      await page.evaluate(() => document.querySelector('#hill .draws').getAttribute('d').split('M').length - 1),
      1000,
    );
    await until(page, 'the words', () =>
      document.querySelector('#hill').getAttribute('aria-label').startsWith('A hill of 1,000'),
    );
    await until(page, 'it is said', () => document.querySelector('#status').textContent.includes('9 in 10 sell for $'));
    await page.evaluate(() => document.querySelector('#hill').scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await page.evaluate(() => {
      const { left, top, width, height } = document.querySelector('#hill').getBoundingClientRect();
      return { left, top, width, height };
    });
    const chances = [];
    await page.mouse.move(box.left + 2, box.top + 60);
    await page.mouse.down();
    for (const share of [0.02, 0.98]) {
      await page.mouse.move(box.left + box.width * share, box.top + 60);
      await frame(page);
      chances.push(await text(page, '#chance'));
    }
    await page.mouse.up();
    same(chances, ['>99%', '<1%']);
    holds(
      await page.evaluate(() => document.querySelector('.curve .area').getAttribute('d').endsWith('Z')),
      'no band is drawn',
    );
  });

  await check(`${label}: BART needs every value: an emptied box goes on with the one before`, async () => {
    const shown = await seen(page);
    const box = `${field('lot_sqft')} input[type=number]`;
    await page.focus(box);
    await page.evaluate((where) => document.querySelector(where).select(), box);
    await page.press('Delete');
    await frame(page);
    same((await seen(page)).exact, shown.exact);
    await page.focus('#threshold');
    same(await page.evaluate((where) => document.querySelector(where).value, box), String(shown.row.lot_sqft));
  });

  await check(`${label}: a link brings back the model, the house and its price, and fetches one model`, async () => {
    await page.type(`${field('year_built')} input[type=number]`, '1931');
    await answered(page, 'year_built', 1931);
    const shown = await seen(page);
    await until(
      page,
      'the address',
      () => location.hash.startsWith('#model=bart&') && location.hash.includes('year_built=1931'),
    );
    const other = await browser.page(size);
    await other.goto(await page.evaluate(() => location.href));
    await ready(other);
    same(await other.evaluate(() => document.body.dataset.model), 'bart');
    const after = await seen(other);
    same([after.row, after.exact], [shown.row, shown.exact]);
    same(other.log.urls.filter((address) => address.endsWith('.gz')).length, 1, 'models fetched');
    await clean(other, url, `${label}: the link`);
    await other.close();
  });

  await check(`${label}: typing moves nothing on the page`, async () => {
    const place = () => page.evaluate(() => document.querySelector('#curve').getBoundingClientRect().top + scrollY);
    await page.focus(`${field('living_area_sqft')} input[type=number]`);
    const first = await place();
    for (const area of ['700', '1500', '4100']) {
      await page.type(`${field('living_area_sqft')} input[type=number]`, area);
      await answered(page, 'living_area_sqft', Number(area));
      same(Math.round(await place()), Math.round(first), `the curve, at ${area} sq ft`);
    }
  });

  await check(`${label}: back to XGBoost, which is not fetched again`, async () => {
    const house = (await seen(page)).row;
    await page.focus('#models input[value=bart]');
    await page.press('ArrowLeft');
    await until(page, 'XGBoost', () => document.body.dataset.model === 'xgboost');
    const { row } = await seen(page);
    same([row.year_built, row.wall], [house.year_built, before.row.wall]);
    same([await model(), files(page)], ['xgboost', 2]);
    await page.evaluate(() =>
      [...document.querySelectorAll('.chip')].find((chip) => chip.textContent === 'A typical house').click(),
    );
    await answered(page, 'year_built', before.row.year_built);
    same((await seen(page)).exact, before.exact);
  });
  await clean(page, url, label);
  await page.close();
}

/** A posterior of the visitor's own, on its own scale. */
async function testOwnPosterior(browser, size, url, label) {
  const page = await browser.page(size);
  await page.goto(url);
  await ready(page);
  const posterior = (name) => join(repository, 'tests/fixtures/bart', name, 'model.safetensors');
  for (const [name, words] of [
    [
      '2.9.9/wbart_small',
      /^The model puts the answer between [\d.,]+ and [\d.,]+ \(9 in 10 draws\); 9 in 10 single observations lie from [\d.,]+ to [\d.,]+\.$/,
    ],
    ['2.9.9/pbart_small', /^The model puts the answer between [\d.]+% and [\d.]+% \(9 in 10 draws\)/],
    ['2.9.9/mbart_small', /^The model puts the answer between [\d.]+% and [\d.]+% \(9 in 10 draws\)/],
  ]) {
    await check(`${label}: ${name}, dropped on the page, shows how sure it is`, async () => {
      await page.evaluate(() => {
        document.querySelector('#certain-words').textContent = '';
      });
      await page.files('#file', posterior(name));
      await until(page, 'its words', () => document.querySelector('#certain-words').textContent !== '');
      const said = await page.evaluate(() =>
        [...document.querySelector('#certain-words').childNodes]
          .map((node) => (node.hidden ? '' : node.textContent))
          .join(''),
      );
      holds(words.test(said), said);
      holds(
        await page.evaluate(() => document.querySelector('#hill .draws').getAttribute('d').length > 100),
        'no draws',
      );
      holds(!(await page.evaluate(() => document.querySelector('#certainty').hidden)), 'hidden');
      same(await page.evaluate(() => document.querySelector('#models').hidden), true, 'the models of the house');
    });
    await page.screenshot(join(shots, `${label.replaceAll(' ', '-')}-${name.split('/')[1]}.png`), true);
  }
  await check(
    `${label}: a fit of statsmodels, dropped on the page, has its intervals and needs every value`,
    async () => {
      const folder = join(repository, 'tests/fixtures/statsmodels');
      const { ols } = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
      await page.files('#file', join(folder, 'ols.safetensors'));
      await until(page, 'its form', () => document.querySelector('[data-input="wall"] select') !== null);
      same(await page.evaluate(() => document.querySelectorAll('.unknown:not([hidden])').length), 0, 'unknown values');
      const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });
      const between = (ends, word) => ends.map((end) => number.format(end)).join(` ${word} `);
      for (const i of [0, 1, 5]) {
        const { area, age, wall } = ols.rows[i];
        await page.type(`${field('area')} input[type=number]`, String(area));
        await page.type(`${field('age')} input[type=number]`, String(age));
        await page.choose(`${field('wall')} select`, String(['brick', 'stone', 'wood'].indexOf(wall)));
        await answered(page, 'wall', wall);
        await frame(page);
        same(
          await page.evaluate(() => document.querySelector('#certain-words').textContent),
          `The model puts the answer between ${between(ols.confidence[i], 'and')} (90% confidence); ` +
            `9 in 10 single observations lie from ${between(ols.predictive[i], 'to')}.`,
        );
      }
    },
  );
  await check(`${label}: a forest of one's own has no such card`, async () => {
    await page.files('#file', join(fixtures, 'categories-strings/model.json'));
    await until(page, 'it is open', () => document.querySelector('[data-input="small"]') !== null);
    same(await page.evaluate(() => document.querySelector('#certainty').hidden), true);
  });
  await clean(page, url, label);
  await page.close();
}

/** The first rows of models/avm-bart/expected.safetensors, what R says of them, and the package in Node where R has no word. */
async function housesOf(count) {
  const folder = join(repository, 'models/avm-bart');
  const { x, mean, quantiles, draws } = await readTensors(join(folder, 'expected.safetensors'));
  const model = await load(join(folder, 'model.safetensors'));
  return Array.from({ length: count }, (_, i) => {
    const row = Object.fromEntries(model.inputs.map(({ name }, j) => [name, x[i * model.inputs.length + j]]));
    const { lower, upper } = model.predictInterval(row, { kind: 'predictive' });
    const of = (data, width) => data.subarray(i * width, (i + 1) * width);
    return { row, mean: mean[i], quantiles: of(quantiles, 3), draws: of(draws, 1000), predictive: [lower, upper] };
  });
}

/** Files of the visitor's own: good ones and bad ones. */
async function testOwnFiles(browser, size, url, folder, label) {
  const page = await browser.page(size);
  await page.goto(url);
  await ready(page);
  const housePrice = (await seen(page)).exact;
  const shown = () =>
    page.evaluate(() => [...document.querySelectorAll('[data-input]')].map((part) => part.dataset.input));

  await check(`${label}: a dropped model rebuilds the form and gives XGBoost's numbers`, async () => {
    const text = await readFile(join(fixtures, 'categories-strings/model.json'), 'utf8');
    await drop(page, 'mine.json', text);
    await until(page, 'the form has the new inputs', () => document.querySelector('[data-input="small"]') !== null);
    same(await shown(), ['a', 'b', 'small', 'large']);
    same(
      await page.evaluate(() => [
        document.querySelector('#own').hidden,
        document.querySelector('#own-name').textContent,
        document.querySelector('#map').hidden,
      ]),
      [false, 'mine.json', true],
    );
    const { x, predict } = await expectedOf('categories-strings');
    let rows = 0;
    for (let i = 0; i < x.shape[0] && rows < 5; i++) {
      const [a, b, small, large] = x.data.subarray(4 * i, 4 * i + 4);
      if (
        !Number.isFinite(a) ||
        !Number.isFinite(b) ||
        ![0, 1, 2].includes(small) ||
        !(Number.isInteger(large) && large >= 0 && large < 12)
      )
        continue;
      rows += 1;
      await page.type(`${field('a')} input[type=number]`, String(a));
      await page.type(`${field('b')} input[type=number]`, String(b));
      await page.choose(`${field('small')} select`, String(small));
      await page.choose(`${field('large')} select`, String(large));
      await answered(
        page,
        'large',
        ['oak', 'ash', 'elm', 'fir', 'yew', 'box', 'bay', 'fig', 'gum', 'haw', 'ivy', 'nut'][large],
      );
      const { exact } = await seen(page);
      holds(Math.fround(Number(exact)) === predict.data[i], `row ${i}: got ${exact}, expected ${predict.data[i]}`);
    }
    same(rows, 5, 'rows compared');
    same(await page.evaluate(() => location.hash), '', "address: a file of one's own is not in it");
  });

  await check(`${label}: a classifier shows its classes, in place of the model before`, async () => {
    await page.files('#file', join(fixtures, 'dart-multiclass/model.ubj'));
    await until(page, 'three classes', () => document.querySelectorAll('#answer-bars dt').length === 3);
    same(await shown(), ['f0', 'f1', 'f2', 'f3', 'f4']);
  });

  await check(
    `${label}: who has no file at hand takes ours: the chances of price bands are scikit-learn's own`,
    async () => {
      const { classes, rows } = JSON.parse(await readFile(join(repository, 'models/price-band/expected.json'), 'utf8'));
      await page.click('#sample');
      await until(page, 'five classes', () => document.querySelectorAll('#answer-bars dt').length === 5);
      const percent = (share) => `${(100 * share).toFixed(share > 0.001 && share < 0.999 ? 1 : 3)}%`;
      const bars = () =>
        page.evaluate(() =>
          ['dt', 'dd'].map((part) =>
            [...document.querySelectorAll(`#answer-bars ${part}`)].map((one) => one.textContent),
          ),
        );
      same(await bars(), [classes, rows[0].proba.map(percent)]);
      same((await seen(page)).answer, rows[0].label);
      const { input, proba } = rows.find(({ input }) => input.wall === null);
      for (const name of [
        'living_area_sqft',
        'lot_sqft',
        'year_built',
        'beds',
        'full_baths',
        'half_baths',
        'rooms',
        'garage_sqft',
        'sale_month',
        'longitude',
        'latitude',
      ])
        await page.type(`${field(name)} input[type=number]`, String(input[name]));
      const options = await page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('#form select')].map((select) => [
            select.closest('[data-input]').dataset.input,
            Object.fromEntries([...select.options].map((option) => [option.textContent, option.value])),
          ]),
        ),
      );
      for (const name of ['stories', 'wall', 'garage'])
        await page.choose(`${field(name)} select`, options[name][input[name] ?? 'unknown']);
      await answered(page, 'wall', null);
      await answered(page, 'garage', input.garage);
      await frame(page);
      same((await bars())[1], proba.map(percent), 'where the walls are unknown');
    },
  );

  await check(`${label}: a model with a yes-or-no input has a switch`, async () => {
    await page.files('#file', join(fixtures, 'names-and-types/model.json'));
    await until(page, 'its inputs', () => document.querySelector('[data-input="größe"]') !== null);
    const box = `${field('flag')} input[role=switch]`;
    await page.click(box);
    await answered(page, 'flag', true);
    await page.click(`${field('flag')} .unknown`);
    await answered(page, 'flag', null);
    same(await page.evaluate((where) => document.querySelector(where).indeterminate, box), true, 'indeterminate');
  });

  const whole = await readFile(join(fixtures, 'dart-multiclass/model.json'));
  const broken = [
    ['cut.json', whole.subarray(0, whole.length / 2), 'truncated'],
    ['page.json', Buffer.from('<!doctype html><title>404</title>'), 'unknown_format'],
    ['model.pkl', Buffer.from('80049500000000000000008c07786762', 'hex'), 'unknown_format'],
    ['empty.json', Buffer.alloc(0), null],
    ['other.json', Buffer.from('{"learner": {"version": 7}}'), null],
  ];
  for (const [name, bytes, code] of broken) {
    await check(`${label}: ${name} is refused with a reason, and the model before goes on`, async () => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      await page.evaluate(() => {
        document.querySelector('#drop-error').hidden = true;
      });
      await page.files('#file', path);
      await until(page, 'the reason', () => !document.querySelector('#drop-error').hidden);
      const text = await page.evaluate(() => document.querySelector('#drop-error').textContent);
      holds(text.startsWith(`${name} was not opened`), text);
      holds(text.length > 120, `too short: ${text}`);
      if (code) holds(text.includes(code), `no ${code} in: ${text}`);
      const value = (await seen(page)).row.flag;
      await page.click(`${field('flag')} .unknown`);
      await until(
        page,
        'another answer',
        (old) => JSON.parse(document.querySelector('#valuation').dataset.row).flag !== old,
        value,
      );
    });
  }
  await page.screenshot(join(shots, `${label.replaceAll(' ', '-')}-refused.png`), true);

  await check(`${label}: back to the house`, async () => {
    await page.click('#own-close');
    await until(
      page,
      'the house',
      () =>
        document.querySelector('[data-input="living_area_sqft"]') !== null &&
        !document.body.classList.contains('own-model'),
    );
    same((await seen(page)).exact, housePrice);
  });
  await clean(page, url, label);
  await page.close();
}

function drop(page, name, text) {
  return page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document
          .querySelector('h1')
          .dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    [name, text],
  );
}

/** No errors, no violations of the policy, nothing fetched from elsewhere. */
async function clean(page, url, label) {
  await check(`${label}: no errors, no violations of the policy, no requests to others`, async () => {
    same(page.log.problems, []);
    same(await page.evaluate(() => window.policyViolations), []);
    const { origin } = new URL(url);
    same(
      page.log.urls.filter(
        (address) => !address.startsWith(`${origin}/`) && !address.startsWith('about:') && !address.startsWith('blob:'),
      ),
      [],
    );
    holds(
      page.log.urls.some((address) => address.endsWith('.wasm')),
      'the engine was not fetched: is this list complete?',
    );
  });
}

async function testAccess(page, source, label) {
  await check(`${label}: axe finds nothing serious`, async () => {
    await page.evaluate(source);
    const { violations, passes } = await page.evaluate(async () => {
      const result = await window.axe.run(document, { resultTypes: ['violations'] });
      return {
        passes: result.passes.length,
        violations: result.violations.map(({ id, impact, help, nodes }) => ({
          id,
          impact,
          help,
          where: nodes
            .slice(0, 4)
            .map((node) => `${node.target.join(' ')}: ${node.any[0]?.message ?? node.failureSummary}`),
        })),
      };
    });
    holds(passes > 20, `only ${passes} rules passed: did axe run?`);
    for (const one of violations)
      console.log(`     note ${one.impact} ${one.id}: ${one.help}\n          ${one.where.join('\n          ')}`);
    same(
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
      [],
    );
  });
}

async function testLook(browser, url, source, label, sizes) {
  for (const [name, size] of sizes) {
    const page = await browser.page(size);
    const model = ['bart', 'linear'].find((one) => name.includes(one));
    await page.goto(model ? `${url}#model=${model}` : url);
    await ready(page);
    if (model) {
      await page.click('#ask-all');
      await until(page, 'all models are here', () => document.querySelector('#ask-all').hidden);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    }
    await until(
      page,
      'it is at rest',
      () =>
        document.querySelector('#speed').textContent !== '…' && document.querySelector('#weight').textContent !== '',
    );
    await check(`${label} ${name}: nothing is wider than the screen`, async () => {
      const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      holds(wide[0] <= wide[1], `${wide[0]} px on ${wide[1]} px`);
    });
    await page.screenshot(join(shots, `${label}-${name}.png`));
    await page.screenshot(join(shots, `${label}-${name}-whole.png`), true);
    await testAccess(page, source, `${label} ${name}`);
    await page.close();
  }
}

async function testChromiumOnly(browser, url, source) {
  const page = await browser.page(desktop);
  await page.goto(url);
  await ready(page);
  await check('chromium: the first Tab leads to the inputs, and every control can be reached', async () => {
    await page.press('Tab');
    same(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.press('Enter');
    const reached = new Set();
    for (let i = 0; i < 60; i++) {
      await page.press('Tab');
      const name = await page.evaluate(
        () => document.activeElement.closest('[data-input]')?.dataset.input ?? document.activeElement.id,
      );
      reached.add(name);
      if (name === 'share') break;
    }
    same([...reached].filter((name) => name && name !== 'share').length, 14, 'inputs reached');
  });

  await check('chromium: the model is saved as a Sapwood file that the page opens again', async () => {
    const price = (await seen(page)).exact;
    const { name, path } = await page.download('#save');
    same(name, 'model.safetensors');
    const copy = join(await mkdtemp(join(tmpdir(), 'sapwood-')), name);
    await writeFile(copy, await readFile(path));
    holds((await stat(copy)).size < 95_000, `${(await stat(copy)).size} bytes`);
    await page.files('#file', copy);
    await until(page, 'it is open', () => document.body.classList.contains('own-model'));
    same((await seen(page)).exact, price);
    same(
      await page.evaluate((where) => document.querySelector(where).textContent, `${field('living_area_sqft')} label`),
      'Living area',
    );
    await testAccess(page, source, 'chromium own model');
    await page.screenshot(join(shots, 'chromium-own-model.png'), true);
  });
  await clean(page, url, 'chromium saved file');
  await page.close();

  const cut = await browser.page(phone);
  await cut.block('.ubj');
  await cut.goto(url);
  await check('chromium: without the model there is a reason and a way on', async () => {
    await until(cut, 'the failure', () => document.body.classList.contains('failed'));
    const [caption, story] = await cut.evaluate(() => [
      document.querySelector('#answer-caption').textContent,
      document.querySelector('#answer-story').textContent,
    ]);
    same(caption, 'The model could not be loaded');
    holds(story.includes('could not be fetched') && story.endsWith('Try again'), story);
    await cut.screenshot(join(shots, 'chromium-no-model.png'));
  });
  await cut.close();

  const half = await browser.page(desktop);
  await half.block('.safetensors');
  await half.goto(url);
  await ready(half);
  await check('chromium: without BART there is a reason, and XGBoost goes on', async () => {
    const { exact } = await seen(half);
    await half.click('#models input[value=bart]');
    await until(half, 'the reason', () => !document.querySelector('#models-problem').hidden);
    same(await half.evaluate(() => [document.querySelector('#models :checked').value, document.body.dataset.model]), [
      'xgboost',
      'xgboost',
    ]);
    same((await seen(half)).exact, exact);
    holds((await rowsOfModels(half)).bart.startsWith('ask: '), (await rowsOfModels(half)).bart);
    await half.click('#ask-all');
    await until(half, 'it can be tried again', () => !document.querySelector('#ask-all').disabled);
    holds(!(await half.evaluate(() => document.querySelector('#models-problem').hidden)), 'no reason');
  });
  await half.close();

  const still = await browser.page({ ...phone, still: true, touch: true });
  await still.goto(url);
  await ready(still);
  await check('chromium: on a phone the answer stays in sight, without motion for those who want none', async () => {
    same(
      await still.evaluate(() => [
        getComputedStyle(document.querySelector('#strip')).transitionDuration,
        getComputedStyle(document.documentElement).scrollBehavior,
      ]),
      ['0s', 'auto'],
    );
    await still.evaluate(
      (where) => document.querySelector(where).scrollIntoView({ block: 'center' }),
      field('year_built'),
    );
    await until(still, 'the strip', () => document.querySelector('#strip').classList.contains('shown'));
    const before = await still.evaluate(() => document.querySelector('#strip-answer').textContent);
    await still.type(`${field('year_built')} input[type=number]`, '1996');
    await until(
      still,
      'the strip follows',
      (old) => document.querySelector('#strip-answer').textContent !== old,
      before,
    );
    await still.screenshot(join(shots, 'chromium-strip.png'));
  });
  await still.close();
}

/** The picture for the README. */
async function takePicture(browser, url) {
  const page = await browser.page({ width: 1280, height: 1400 });
  await page.goto(`${url}#model=bart`);
  await ready(page);
  await page.click('#ask-all');
  await until(page, 'all models are here', () => document.querySelector('#ask-all').hidden);
  await page.type(`${field('living_area_sqft')} input[type=number]`, '1710');
  await page.type(`${field('year_built')} input[type=number]`, '1928');
  await page.type('#threshold', '95000');
  await page.focus(`${field('living_area_sqft')} input[type=range]`);
  await pause(1500);
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const path = join(repository, 'docs/images/demo.png');
  await mkdir(join(repository, 'docs/images'), { recursive: true });
  await page.screenshot(path);
  await check('docs/images/demo.png is at most 300 kB', async () => {
    const { size } = await stat(path);
    holds(size <= 300_000, `${size} bytes`);
  });
  await page.close();
}

async function withBrowser(name, open, body) {
  let browser;
  await check(`${name} starts`, async () => {
    browser = await open();
  });
  if (!browser) return;
  try {
    await body(browser);
  } catch (error) {
    await check(`${name}: the tests ran to their end`, () => {
      throw error;
    });
  } finally {
    await browser.close();
  }
}

async function main() {
  await mkdir(shots, { recursive: true });
  if (!options.has('--no-build')) await check('the page builds', build);
  if (failures() > 0) return;
  const expected = JSON.parse(await readFile(join(repository, 'models/avm-xgboost/expected.json'), 'utf8'));
  const houses = await housesOf(8);
  const { rows: linear } = JSON.parse(await readFile(join(repository, 'models/avm-linear/expected.json'), 'utf8'));
  const all = { linear, xgboost: expected.rows, houses };
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'sapwood-demo-'));
  const { url, close } = await serve(join(root, 'dist'));

  await withBrowser('chromium', openChromium, async (browser) => {
    await testHouse(browser, desktop, url, expected, 'chromium desktop');
    await testHouse(browser, { ...phone, touch: true }, url, expected, 'chromium phone');
    await testComparison(browser, desktop, url, all, 'chromium comparison');
    await testPosterior(browser, desktop, url, houses, 'chromium bart');
    await testComparison(browser, { ...phone, touch: true }, url, all, 'chromium comparison phone');
    await testPosterior(browser, { ...phone, touch: true }, url, houses.slice(0, 2), 'chromium bart phone');
    await testOwnFiles(browser, desktop, url, folder, 'chromium files');
    await testOwnPosterior(browser, desktop, url, 'chromium posteriors');
    await testChromiumOnly(browser, url, source);
    await testLook(browser, url, source, 'chromium', [
      ['desktop-light', desktop],
      ['desktop-dark', { ...desktop, dark: true }],
      ['phone-light', phone],
      ['phone-dark', { ...phone, dark: true }],
      ['small-phone', { width: 360, height: 740 }],
      ['tablet', { width: 820, height: 1180 }],
      ['linear-desktop-light', desktop],
      ['linear-desktop-dark', { ...desktop, dark: true }],
      ['linear-phone-light', phone],
      ['bart-desktop-light', desktop],
      ['bart-desktop-dark', { ...desktop, dark: true }],
      ['bart-phone-light', phone],
      ['bart-phone-dark', { ...phone, dark: true }],
    ]);
    if (options.has('--picture')) await takePicture(browser, url);
  });
  await withBrowser('firefox', openFirefox, async (browser) => {
    await testHouse(browser, desktop, url, expected, 'firefox desktop');
    await testHouse(browser, phone, url, expected, 'firefox phone');
    await testComparison(browser, desktop, url, all, 'firefox comparison');
    await testPosterior(browser, desktop, url, houses, 'firefox bart');
    await testOwnFiles(browser, desktop, url, folder, 'firefox files');
    await testOwnPosterior(browser, desktop, url, 'firefox posteriors');
    await testLook(browser, url, source, 'firefox', [
      ['desktop-light', desktop],
      ['phone-light', phone],
      ['linear-phone-light', phone],
      ['bart-phone-light', phone],
    ]);
  });
  await withBrowser(
    'firefox, dark',
    () => openFirefox({ dark: true }),
    async (browser) => {
      await testLook(browser, url, source, 'firefox-dark', [['phone', phone]]);
    },
  );
  close();
  await rm(folder, { recursive: true, force: true });
}

await main();
finish();
