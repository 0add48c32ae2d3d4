// stochtree's JSON: read while it arrives. The large model is 207 MB of text, of 200,000 trees.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { createBrotliDecompress, gunzipSync, gzipSync } from 'node:zlib';
import { load, type Source } from 'sapwood';
import { Loading } from '../src/engine.ts';
import { type Tensor, tensorsOf } from './fixtures.ts';
import { refusedLater } from './refused.ts';

const folder = '../tests/fixtures/stochtree';
const packed = Uint8Array.from(await readFile(`${folder}/0.4.5/r_factors_gfr/model.json.gz`));
const bytes = Uint8Array.from(gunzipSync(packed));
const sri = (data: Uint8Array) => `sha256-${createHash('sha256').update(data).digest('base64')}`;

const inPieces = (data: Uint8Array, size: number) => {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= data.length) return controller.close();
      controller.enqueue(data.subarray(at, at + size));
      at += size;
    },
  });
};

/** A full fit, unpacked as it is read. */
const large = () => createReadStream(`${folder}/full/model.json.br`).pipe(createBrotliDecompress());

test('a model is the same however it arrives', async () => {
  const saved = (await load(bytes)).save();
  for (const source of [
    packed,
    new Blob([bytes]),
    inPieces(bytes, 1000),
    inPieces(packed, 1),
    inPieces(packed, 777),
  ] as Source[]) {
    const model = await load(source);
    assert.deepEqual(model.save(), saved);
    assert.equal(model.info.bytes, bytes.length);
  }
  assert.equal((await load(packed)).info.receivedBytes, packed.length);
});

test('inputs have the names and levels of the data frame', async () => {
  const { inputs, task } = await load(packed);
  assert.equal(task, 'regression');
  assert.deepEqual(
    inputs.slice(8, 12).map(({ name }) => name),
    ['latitude', 'full_baths_o', 'stories=bilevel', 'stories=multilvl'],
  );
  assert.deepEqual(inputs[9]?.levels, ['1', '2', '3']);
});

test('a model that is read as it arrives is given out only if its bytes are the right ones', async () => {
  for (const [source, data] of [
    [() => inPieces(bytes, 5000), bytes],
    [() => inPieces(packed, 50), packed],
  ] as const) {
    await load(source(), { integrity: sri(data) });
    await refusedLater(load(source(), { integrity: sri(bytes.subarray(1)) }), 'integrity', { got: sri(data) });
  }
  // What is wrong with other bytes is that they are others, whatever they look like.
  const damaged = bytes.slice();
  const key = '"leaf_value":[';
  damaged[Buffer.from(bytes).indexOf(key) + key.length] = 0x78;
  await refusedLater(load(inPieces(damaged, 999)), 'malformed', { place: 'forests.forest_0' });
  await refusedLater(load(inPieces(damaged, 999), { integrity: sri(bytes) }), 'integrity', { got: sri(damaged) });
  const gzipped = Uint8Array.from(gzipSync(damaged));
  await refusedLater(load(inPieces(gzipped, 999), { integrity: sri(bytes) }), 'integrity', { got: sri(gzipped) });
});

test('a source is closed as soon as its bytes are wrong', async () => {
  let cancelled = false;
  const start = bytes.slice(0, 3000);
  start.fill(0x7d, 2000);
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(start),
    cancel() {
      cancelled = true;
    },
  });
  await refusedLater(load(endless), 'malformed', {});
  assert.ok(cancelled);
});

test('a full posterior loads in little memory and gives the posterior means of R', { timeout: 300_000 }, async () => {
  const { x, mean: expected } = await tensorsOf(`${folder}/full/expected.safetensors`);
  const means = (expected as Tensor).data;
  let loaded = 0;
  const stream = Readable.toWeb(large()) as ReadableStream<Uint8Array>;
  const model = await load(stream, { onProgress: (progress) => (loaded = progress.loaded) });
  assert.equal(loaded, 207_023_329);
  assert.equal(model.info.bytes, loaded);
  const { data } = model.predict(x as Tensor & { shape: [number, number] }) as { data: Float64Array };
  assert.equal(data.length, 200);
  data.forEach((mean, r) => {
    assert.ok(Math.abs(mean - (means[r] as number)) < 1e-13 * mean, `row ${r}: ${mean}, ${means[r]}`);
  });
  assert.ok(model.save().length < 4_000_000);
});

test('the memory of the engine stays within a few times the model', { timeout: 300_000 }, async () => {
  const memories: WebAssembly.Memory[] = [];
  const { instantiate } = WebAssembly;
  const compiled = await WebAssembly.compile(await readFile('dist/sapwood.wasm'));
  WebAssembly.instantiate = (async (module: WebAssembly.Module, imports: WebAssembly.Imports) => {
    const instance = await instantiate(module, imports);
    memories.push(instance.exports.memory as WebAssembly.Memory);
    return instance;
  }) as typeof WebAssembly.instantiate;
  try {
    const loading = await Loading.start(compiled, 0, '');
    const before = memories[0]?.buffer.byteLength ?? 0;
    for await (const piece of large()) loading.feed(piece);
    const engine = loading.finish();
    const after = memories[0]?.buffer.byteLength ?? 0;
    assert.ok(before > 0 && after <= 28 << 20, `${before} bytes, then ${after}`);
    engine.close();
  } finally {
    WebAssembly.instantiate = instantiate;
  }
});
