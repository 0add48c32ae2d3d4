// The package in Node, Chromium and Firefox: forests, pipelines, linear models and posteriors, with the same bits everywhere.
//
// node tests/browser/run.mjs [chromium] [firefox]     (default: both)
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { check, finish } from '../support/checks.mjs';
import { launch, resultOf } from './browsers.mjs';
import { runCorpus } from './corpus.mjs';
import { runLinear } from './linear.mjs';
import { runPosteriors } from './posteriors.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CSP = (script) => ({
  'content-security-policy': `default-src 'none'; connect-src 'self' http://127.0.0.1:1; worker-src 'self'; script-src ${script}`,
});

function checkCorpus({ models, failures, digest }, least, expected) {
  assert.deepEqual(failures.slice(0, 10), [], `${failures.length} of ${models} models differ`);
  assert.ok(models >= least, `${models} models`);
  if (expected) assert.equal(digest, expected.digest, 'the bits of all answers differ from those in Node');
}

const MODELS = 300;
const POSTERIORS = 14;
const LINEAR = 19;
const INTERVALS = 6;
const { load, SapwoodError } = await import(new URL('../../js/dist/index.js', import.meta.url));
const readerOf = (folder) => async (path) => Uint8Array.from(await readFile(`${root}/${folder}/${path}`)).buffer;

const sourceOf = (path) => {
  const file = `${root}/${path}`;
  return existsSync(file) ? file : Readable.toWeb(createReadStream(`${file}.br`).pipe(createBrotliDecompress()));
};

let node;
await check('node: the corpus', async () => {
  node = await runCorpus(load, SapwoodError, readerOf('tests/fixtures/xgboost'));
  console.log(`  ${node.models} models, digest ${node.digest}`);
  checkCorpus(node, MODELS);
});
let linear;
const checkLinear = (result, expected) => {
  checkCorpus(result, LINEAR, expected);
  assert.ok(result.intervals >= INTERVALS, `${result.intervals} kinds of intervals`);
};
await check('node: pipelines and linear models with intervals', async () => {
  linear = await runLinear(load, readerOf('.'));
  console.log(`  ${linear.models} models, digest ${linear.digest}`);
  checkLinear(linear);
});
let draws;
await check('node: the draws of all posteriors', async () => {
  draws = await runPosteriors(load, readerOf('.'), sourceOf);
  console.log(`  ${draws.models} posteriors, digest ${draws.digest}`);
  checkCorpus(draws, POSTERIORS);
});

for (const name of process.argv.length > 2 ? process.argv.slice(2) : ['chromium', 'firefox']) {
  let browser;
  await check(`${name}: starts`, async () => {
    browser = await launch(name);
  });
  if (!browser) continue;
  const strict = await serve(root, CSP("'self' 'wasm-unsafe-eval'"));
  let result;
  await check(`${name}: a page under a strict Content-Security-Policy`, async () => {
    result = await resultOf(browser, `${strict.url}/tests/browser/page.html`, 300);
    if (result.error) throw new Error(result.error);
  });
  if (result?.corpus) {
    await check(`${name}: the corpus, with the bits of Node`, () => checkCorpus(result.corpus, MODELS, node));
    await check(`${name}: pipelines and linear models with intervals, with the bits of Node`, () =>
      checkLinear(result.linear, linear),
    );
    await check(`${name}: the draws of all posteriors, with the bits of Node`, () =>
      checkCorpus(result.posteriors, POSTERIORS, draws),
    );
    await check(`${name}: addresses, gzip, progress, integrity, a worker, and what goes wrong`, () => {
      const { answer, ...rest } = result.checks;
      assert.equal(typeof answer, 'number');
      assert.deepEqual(rest, {
        progress: true,
        gzipped: true,
        integrity: true,
        worker: true,
        page: 'unknown_format',
        absent: 'network',
        otherHost: 'network',
        aborted: 'aborted',
        truncatedGzip: 'malformed',
        pageAsWasm: 'wasm',
        absentWasm: 'wasm',
      });
    });
  }
  await strict.close();
  await check(`${name}: a policy that forbids WebAssembly is a typed error`, async () => {
    const closed = await serve(root, CSP("'self'"));
    const { code, error } = await resultOf(browser, `${closed.url}/tests/browser/page.html?only=load`, 30);
    assert.equal(code, 'wasm', error);
    await closed.close();
  });
  await browser.close();
}

finish();
