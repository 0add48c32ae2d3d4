// Memory is given back: by dispose, by the collector, and after failures.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { load, SapwoodError } from 'sapwood';
import { Lease, leased } from '../src/leases.ts';
import { loadWith } from '../src/load.ts';
import { openEngine } from './engine.ts';
import { modelPath } from './fixtures.ts';
import { refused } from './refused.ts';

const path = modelPath('objective-reg-squarederror', '3.4.1');
const bytes = new Uint8Array(await readFile(path));
const compiled = await WebAssembly.compile(await readFile('dist/sapwood.wasm'));
/** load with the parts of this bundle, whose leases can be counted. */
const open = () => loadWith(bytes, {}, () => compiled);

/** Let the collector and the finalizers run. */
async function collect(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    (globalThis.gc as () => void)();
    await new Promise((done) => setTimeout(done, 5));
  }
}

test('models that nobody holds are let go of, each once', async () => {
  const before = leased();
  await (async () => {
    const models = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(open));
    assert.equal(leased(), before + 7);
    for (const model of models.slice(0, 3)) model.dispose();
    assert.equal(leased(), before + 4);
  })();
  await collect();
  assert.equal(leased(), before);
});

test('a model that is held stays', async () => {
  const model = await open();
  const before = leased();
  await collect();
  assert.equal(leased(), before);
  assert.equal(typeof model.predict([1, 2, 3, 4, 5]), 'number');
  model.dispose();
});

test('disposing twice is harmless, and counts once', async () => {
  const before = leased();
  const model = await open();
  model.dispose();
  model.dispose();
  assert.equal(leased(), before);
  await collect();
  assert.equal(leased(), before);
  refused(() => model.predict([1, 2, 3, 4, 5]), 'disposed');
});

test('a model can be disposed of by `using`', async () => {
  const model = await load(path);
  model[Symbol.dispose]();
  assert.throws(
    () => model.selfTest(),
    (error) => error instanceof SapwoodError && error.code === 'disposed',
  );
});

test('failed loads and ended models leave no memory behind', async () => {
  const size = async () => {
    await collect();
    const { external, arrayBuffers } = process.memoryUsage();
    return external + arrayBuffers;
  };
  const rounds = async (count: number) => {
    for (let i = 0; i < count; i++) {
      (await load(bytes)).dispose();
      await load(bytes); // dropped
      await load(bytes.subarray(0, 500)).catch(() => {});
    }
  };
  await rounds(20);
  const before = await size();
  await rounds(200);
  const grown = (await size()) - before;
  assert.ok(grown < 20 << 20, `${grown} bytes more after 600 loads`);
});

test('a view that growth has detached is renewed', async () => {
  const engine = await openEngine(compiled, bytes);
  engine.doubles().set([1, 2, 3, 4, 5], engine.input);
  engine.predictRow(0);
  const answer = engine.doubles()[engine.output];
  const stale = engine.doubles();
  engine.reserve(1 << 23); // 64 MB: more than an instance begins with
  assert.equal(stale.length, 0);
  engine.doubles().set([1, 2, 3, 4, 5], engine.input);
  engine.predictRow(0);
  assert.equal(engine.doubles()[engine.output], answer);
  engine.close();
});

test('many batches use the memory of one', async () => {
  const engine = await openEngine(compiled, bytes);
  engine.reserve(1000);
  const size = engine.doubles().length;
  for (let i = 0; i < 1000; i++) engine.reserve(i);
  assert.equal(engine.doubles().length, size);
});

test('copies of the row reader go to models by the names of their inputs', () => {
  const before = leased();
  const [a, b, c, d, again] = [['a'], ['b'], ['c'], ['d'], ['a']].map((names) => new Lease(names));
  assert.equal(again?.read, a?.read, 'the same names, the same copy');
  const one = new Lease(['e']); // one copy too few: shared with the fewest
  assert.equal(leased(), before + 6);
  for (const lease of [a, b, c, d, again, one]) lease?.end();
  one.end();
  assert.equal(leased(), before);
});
