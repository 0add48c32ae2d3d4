// Where models come from, and what may go wrong on the way.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { load, type Progress, type Schema, type Source } from 'sapwood';
import * as inline from 'sapwood/inline';
import { modelPath } from './fixtures.ts';
import { refusedLater } from './refused.ts';
import { serve } from './server.ts';

const path = modelPath('objective-reg-squarederror', '3.4.1');
const bytes = Uint8Array.from(await readFile(path));
const wasm = Uint8Array.from(await readFile('dist/sapwood.wasm'));
const ROW = [1, 2, 3, 4, 5];
const HTML = '\n<!-- a page --><!DOCTYPE html><html><title>App</title></html>';
const answer = (await load(bytes)).predict(ROW);

let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  server = await serve({
    '/model.ubj': (response) => response.end(bytes),
    '/encoded.ubj': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes)),
    '/page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(HTML),
    '/error': (response) => response.writeHead(503).end(HTML),
    '/broken': (response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 100), () => response.destroy());
    },
    '/hanging': (response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 100));
    },
    '/silent': () => {},
    '/sapwood.wasm': (response) => response.writeHead(200, { 'content-type': 'application/wasm' }).end(wasm),
    '/engine.bin': (response) => response.end(wasm),
    '/not.wasm': (response) => response.writeHead(200, { 'content-type': 'application/wasm' }).end('hello'),
  });
});
after(() => server.close());

const streamOf = (...parts: unknown[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part as Uint8Array);
      controller.close();
    },
  });

function shared(): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

function inTheMiddle(): DataView {
  const buffer = new Uint8Array(bytes.length + 20);
  buffer.set(bytes, 11);
  return new DataView(buffer.buffer, 11, bytes.length);
}

test('a model comes from a path, an address, a response, a blob, a stream or bytes', async () => {
  const sources: Record<string, () => Source | Promise<Source>> = {
    path: () => path,
    'file URL': () => pathToFileURL(path),
    'file URL as a string': () => pathToFileURL(path).href,
    address: () => `${server.url}/model.ubj`,
    URL: () => new URL('/model.ubj', server.url),
    'data URL': () => `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`,
    'blob URL': () => URL.createObjectURL(new Blob([bytes])),
    Response: () => fetch(`${server.url}/model.ubj`),
    'encoded Response': () => fetch(`${server.url}/encoded.ubj`),
    Blob: () => new Blob([bytes]),
    File: () => new File([bytes], 'model.ubj'),
    stream: () => streamOf(bytes.subarray(0, 5), bytes.subarray(5, 1000), bytes.subarray(1000)),
    ArrayBuffer: () => bytes.buffer,
    'typed array': () => bytes,
    'a view in the middle': inTheMiddle,
    SharedArrayBuffer: shared,
    gzipped: () => Uint8Array.from(gzipSync(bytes)),
    'gzipped Blob': () => new Blob([gzipSync(bytes)]),
    'gzipped shared memory': () => {
      const packed = gzipSync(bytes);
      const view = new Uint8Array(new SharedArrayBuffer(packed.length));
      view.set(packed);
      return view;
    },
  };
  for (const [name, source] of Object.entries(sources)) {
    const model = await load(await source());
    assert.equal(model.predict(ROW), answer, name);
    assert.equal(model.info.bytes, bytes.length, name);
    model.dispose();
  }
});

test('what is no source is an invalid argument', async () => {
  for (const source of [undefined, null, 5, {}, [], new Promise(() => {})]) {
    await refusedLater(load(source as unknown as Source), 'invalid_argument', { place: 'source', expected: 'a URL' });
  }
  await refusedLater(load(''), 'invalid_argument', { place: 'source' });
  const read = await fetch(`${server.url}/model.ubj`);
  await read.arrayBuffer();
  await refusedLater(load(read), 'invalid_argument', { message: 'already been read' });
  const locked = streamOf(bytes);
  locked.getReader();
  await refusedLater(load(locked), 'invalid_argument', { message: 'already being read' });
  await refusedLater(load(streamOf('text')), 'invalid_argument', { got: '"text"', expected: 'Uint8Array' });
});

test('a file that cannot be had is a network error that names it', async () => {
  await refusedLater(load('/no/such/model.ubj'), 'network', { place: '/no/such/model.ubj', got: 'ENOENT' });
  await refusedLater(load('test'), 'network', { place: 'test', message: '"test"' });
  await refusedLater(load(`${server.url}/nothing`), 'network', { place: '/nothing', got: 'status 404' });
  await refusedLater(load(await fetch(`${server.url}/error`)), 'network', { place: '/error', got: 'status 503' });
  await refusedLater(load(`${server.url}/broken`), 'network', { place: '/broken', message: 'read to its end' });
  await refusedLater(load('http://127.0.0.1:1/model.ubj'), 'network', { place: '127.0.0.1:1' });
});

test('a page in place of a model is called a page', async () => {
  const words = { got: 'an HTML page', message: 'check the path' };
  await refusedLater(load(`${server.url}/page`), 'unknown_format', { ...words, place: '/page', message: 'status 200' });
  await refusedLater(load(new Blob([HTML])), 'unknown_format', words);
});

test('progress is told as bytes arrive', async () => {
  const told = async (source: Source) => {
    const steps: Progress[] = [];
    await load(source, { onProgress: (step) => steps.push(step) });
    return steps;
  };
  const total = bytes.length;
  assert.deepEqual(await told(streamOf(bytes.subarray(0, 7), bytes.subarray(7))), [
    { loaded: 0, total: null },
    { loaded: 7, total: null },
    { loaded: total, total: null },
  ]);
  for (const source of [path, `${server.url}/model.ubj`, new Blob([bytes]), bytes]) {
    const steps = await told(source);
    assert.deepEqual(steps[0], { loaded: 0, total });
    assert.deepEqual(steps.at(-1), { loaded: total, total });
  }
  assert.equal((await told(`${server.url}/encoded.ubj`)).at(-1)?.total, null, 'a compressed length says nothing');
  const error = new Error('mine');
  const throwing = load(bytes, {
    onProgress: () => {
      throw error;
    },
  });
  await assert.rejects(throwing, (caught) => caught === error, "the callback's own error comes through");
});

test('a signal stops a load at any point', async () => {
  const reason = new Error('changed my mind');
  await refusedLater(load(path, { signal: AbortSignal.abort(reason) }), 'aborted', { place: 'signal' });
  for (const source of [`${server.url}/hanging`, `${server.url}/silent`, new ReadableStream<Uint8Array>()]) {
    const controller = new AbortController();
    const loading = load(source, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    await assert.rejects(
      loading,
      (error: Error & { code: string }) => error.code === 'aborted' && error.cause === reason,
    );
  }
  const controller = new AbortController();
  const loading = load(bytes, { signal: controller.signal, onProgress: () => controller.abort() });
  await refusedLater(loading, 'aborted');
});

test('a stream is given up when the load fails, at whatever point', async () => {
  const mine = () => {
    throw new Error('mine');
  };
  for (const options of [{ maxBytes: 5000 }, { onProgress: mine }]) {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel() {
        cancelled = true;
      },
    });
    await assert.rejects(load(endless, options), /5000|mine/);
    assert.ok(cancelled);
  }
  await refusedLater(load(`${server.url}/model.ubj`, { maxBytes: 5000 }), 'too_large', {
    got: `${bytes.length} bytes`,
  });
  await refusedLater(load(path, { maxBytes: 5000 }), 'too_large', { expected: '5000' });
});

const sri = (algorithm: string, data = bytes) => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;

test('integrity compares the bytes as received', async () => {
  const packed = Uint8Array.from(gzipSync(bytes));
  for (const algorithm of ['sha256', 'sha384', 'sha512']) {
    await load(bytes, { integrity: sri(algorithm) });
    await load(packed, { integrity: sri(algorithm, packed) });
    await refusedLater(load(packed, { integrity: sri(algorithm) }), 'integrity', {
      got: sri(algorithm, packed),
      expected: sri(algorithm),
    });
  }
  await load(bytes, { integrity: `${sri('sha256', packed)}  ${sri('sha256')}\n` });
  await load(bytes, { integrity: `${sri('sha256', packed)} ${sri('sha512')}` });
  await refusedLater(load(bytes, { integrity: `${sri('sha256')} ${sri('sha512', packed)}` }), 'integrity', {
    place: 'bytes',
  });
});

test('an integrity string of another form is an invalid argument', async () => {
  for (const integrity of [
    '',
    'sha1-abc',
    'sha256-abc',
    `${sri('sha256')} md5-x`,
    sri('sha256').replace('256', '512'),
  ]) {
    await refusedLater(load(bytes, { integrity }), 'invalid_argument', { place: 'integrity', expected: 'sha256-' });
  }
});

test('without WebCrypto sha256 is checked all the same, and the others are refused', async () => {
  const { crypto } = globalThis;
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  try {
    await load(bytes, { integrity: sri('sha256') });
    await refusedLater(load(bytes, { integrity: sri('sha256', wasm) }), 'integrity', { got: sri('sha256') });
    await refusedLater(load(bytes, { integrity: sri('sha512') }), 'unsupported', { place: 'integrity', got: 'sha512' });
  } finally {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
  }
});

test('damaged and cut gzip is malformed', async () => {
  const packed = Uint8Array.from(gzipSync(bytes));
  for (const cut of [2, 10, 100, packed.length - 1])
    await refusedLater(load(packed.subarray(0, cut)), 'malformed', { place: 'bytes' });
  const damaged = packed.slice();
  damaged[200] = (damaged[200] as number) ^ 0x55;
  await refusedLater(load(damaged), 'malformed', { place: 'bytes' });
});

test('a gzip bomb stops early', async () => {
  const zeros = new Uint8Array(100 << 20);
  const bomb = gzipSync(zeros); // 100 kB
  const before = process.memoryUsage().arrayBuffers;
  await refusedLater(load(bomb), 'too_large', { got: /^\d+ gzipped bytes/, message: '{ maxBytes }' });
  globalThis.gc?.();
  assert.ok(process.memoryUsage().arrayBuffers - before < 100 << 20);
  await refusedLater(load(gzipSync(bytes), { maxBytes: 3000 }), 'too_large', { expected: '3000' });
  await refusedLater(load(bomb, { maxBytes: 200 << 20 }), 'unknown_format', {});
});

test('sizes that are none are refused', async () => {
  for (const maxBytes of [0, -1, Number.NaN, '5' as unknown as number]) {
    await refusedLater(load(bytes, { maxBytes }), 'invalid_argument', { place: 'maxBytes' });
  }
});

test('the engine comes from an address, a path, bytes or a module', async () => {
  const sources = {
    'as application/wasm': `${server.url}/sapwood.wasm`,
    'as anything': `${server.url}/engine.bin`,
    URL: new URL('/sapwood.wasm', server.url),
    'file URL': pathToFileURL('dist/sapwood.wasm'),
    path: 'dist/sapwood.wasm',
    bytes: wasm,
    buffer: wasm.buffer,
    module: await WebAssembly.compile(wasm),
  };
  for (const [name, source] of Object.entries(sources)) {
    const model = await load(bytes, { wasm: source });
    assert.equal(model.predict(ROW), answer, name);
  }
  assert.equal((await inline.load(bytes)).predict(ROW), answer, 'inline');
});

test('an engine that is none is a wasm error with the fix', async () => {
  const fix = { message: "'sapwood/inline'" };
  await refusedLater(load(bytes, { wasm: `${server.url}/page` }), 'wasm', {
    place: '/page',
    got: 'an HTML page',
    ...fix,
  });
  await refusedLater(load(bytes, { wasm: `${server.url}/nothing` }), 'wasm', { got: 'status 404', ...fix });
  await refusedLater(load(bytes, { wasm: 'http://127.0.0.1:1/sapwood.wasm' }), 'wasm', {
    place: '127.0.0.1:1',
    ...fix,
  });
  await refusedLater(load(bytes, { wasm: '/no/such/sapwood.wasm' }), 'wasm', { got: 'ENOENT', ...fix });
  await refusedLater(load(bytes, { wasm: `${server.url}/not.wasm` }), 'wasm', { place: '/not.wasm' });
  await refusedLater(load(bytes, { wasm: bytes }), 'wasm', { got: `${bytes.length} bytes`, ...fix });
  await refusedLater(load(bytes, { wasm: wasm.subarray(0, 1000) }), 'wasm', { message: 'not compiled' });
  const other = await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  await refusedLater(load(bytes, { wasm: other }), 'wasm');
  await refusedLater(load(bytes, { wasm: 5 as unknown as string }), 'invalid_argument', { place: 'wasm', got: '5' });
});

test('an engine that failed to arrive is asked for again', async () => {
  let calls = 0;
  const flaky = await serve({
    '/sapwood.wasm': (response) => (calls++ === 0 ? response.writeHead(500).end() : response.end(wasm)),
  });
  await refusedLater(load(bytes, { wasm: `${flaky.url}/sapwood.wasm` }), 'wasm', { got: 'status 500' });
  await load(bytes, { wasm: `${flaky.url}/sapwood.wasm` });
  await Promise.all([1, 2, 3].map(() => load(bytes, { wasm: `${flaky.url}/sapwood.wasm` })));
  assert.equal(calls, 2, 'compiled once for all models');
  await flaky.close();
});

test('boosting rounds can be chosen', async () => {
  const model = await load(path, { iterations: [1, 3] });
  assert.deepEqual(model.info.rounds, { total: 6, from: 1, to: 3, best: null });
  assert.notEqual(model.predict(ROW), answer);
  await refusedLater(load(path, { iterations: [4, 99] }), 'invalid_argument', { place: 'iterations', got: '[4, 99]' });
  await refusedLater(load(path, { iterations: 'some' as 'all' }), 'invalid_argument', { got: 'some' });
});

test('a schema that is no plain data is refused', async () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  await refusedLater(load(path, { schema: loop as Schema }), 'invalid_argument', { place: 'schema' });
  await refusedLater(load(path, { schema: { missing: 1n as unknown as number } }), 'invalid_argument', {
    place: 'schema',
  });
});

test('a model for another task than the one that was asked for is refused', async () => {
  assert.equal((await load(path, { task: 'regression' })).task, 'regression');
  await refusedLater(load(path, { task: 'binary' }), 'invalid_argument', {
    place: 'task',
    got: 'regression',
    expected: 'binary',
  });
});
