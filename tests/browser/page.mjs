// What runs in each browser; the server sends a strict Content-Security-Policy with it.
import { load, SapwoodError } from '/js/dist/index.js';
import { runCorpus } from './corpus.mjs';
import { runLinear } from './linear.mjs';
import { runPosteriors } from './posteriors.mjs';

const corpus = '/tests/fixtures/xgboost';
const model = `${corpus}/3.4.1/objective-reg-squarederror/model.json`;
const ROW = { f0: 0.1, f1: -0.2, f2: 0.3, f3: null };

const readerOf = (folder) => async (path) => {
  const response = await fetch(`${folder}/${path}`);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return response.arrayBuffer();
};

/** The error's code, or "no error". */
const codeOf = (promise) =>
  promise.then(
    () => 'no error',
    (error) => (error instanceof SapwoodError ? error.code : String(error)),
  );

async function gzip(response) {
  return new Response(response.body.pipeThrough(new CompressionStream('gzip'))).blob();
}

function inWorker() {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => {
      worker.terminate();
      done(data);
    };
    worker.onerror = (event) => failed(new Error(`worker: ${event.message}`));
    worker.postMessage({ model, row: ROW });
  });
}

async function checks() {
  const steps = [];
  const first = await load(model, { onProgress: (step) => steps.push(step) });
  const answer = first.predict(ROW);
  const packed = await gzip(await fetch(model));
  const stopped = new AbortController();
  stopped.abort();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await (await fetch(model)).arrayBuffer()));
  const integrity = `sha256-${btoa(String.fromCharCode(...digest))}`;
  return {
    answer,
    progress: steps.at(-1).loaded === steps.at(-1).total,
    gzipped: (await load(packed)).predict(ROW) === answer,
    integrity: (await load(new URL(model, location.href), { integrity })).predict(ROW) === answer,
    worker: (await inWorker()) === answer,
    page: await codeOf(load('/tests/browser/page.html')),
    absent: await codeOf(load('/no/such/model')),
    otherHost: await codeOf(load('http://127.0.0.1:1/model')),
    aborted: await codeOf(load(model, { signal: stopped.signal })),
    truncatedGzip: await codeOf(load(packed.slice(0, 1000))),
    pageAsWasm: await codeOf(load(model, { wasm: '/tests/browser/page.html' })),
    absentWasm: await codeOf(load(model, { wasm: '/no/such.wasm' })),
  };
}

const only = new URLSearchParams(location.search).get('only');
try {
  const result = only
    ? { code: await codeOf(load(model)) }
    : {
        checks: await checks(),
        corpus: await runCorpus(load, SapwoodError, readerOf(corpus)),
        linear: await runLinear(load, readerOf('')),
        posteriors: await runPosteriors(load, readerOf(''), (path) => `/${path}`),
      };
  window.result = result;
} catch (error) {
  window.result = { error: `${error.message}\n${error.stack}` };
}
