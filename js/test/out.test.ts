// Answers into an array of the caller's: the same numbers, in its own memory, or a refusal that says why.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { type Answers, type LoadOptions, load, type OutArray, type Task } from 'sapwood';
import { Model as OwnModel } from '../src/model.ts';
import { openEngine } from './engine.ts';
import { modelPath } from './fixtures.ts';
import { refused } from './refused.ts';

const VERSION = '3.4.1';
const open = <T extends Task = Task>(name: string, options?: LoadOptions<T>) =>
  load<T>(modelPath(name, VERSION), options);
const ROW = [0.1, -0.2, 0.3, -0.4, 0.5];
const BATCH = [ROW, [1, 2, 3, 4, 5], [null, null, null, null, null]];
const TYPES = [Float32Array, Float64Array];

/** The numbers of an answer, of one row or of many. */
function numbers(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer];
  return Array.from(ArrayBuffer.isView(answer) ? (answer as Float32Array) : (answer as Answers).data);
}

/** Many rows of five numbers, in every form. */
function forms(rows: number): object[] {
  const data = Float64Array.from({ length: 5 * rows }, (_, i) => Math.sin(i) * 3);
  const lists = Array.from({ length: rows }, (_, r) => Array.from(data.subarray(5 * r, 5 * r + 5)));
  const column = (c: number) => Float64Array.from(lists, (list) => list[c] as number);
  return [
    { data, shape: [rows, 5] },
    { data: Array.from(data), shape: [rows, 5] },
    Object.fromEntries(ROW.map((_, c) => [`f${c}`, column(c)])),
    Object.fromEntries(ROW.map((_, c) => [`f${c}`, Array.from(column(c))])),
    lists,
    lists.map((list) => new Float64Array(list)),
    lists.map((list) => Object.fromEntries(list.map((value, c) => [`f${c}`, value]))),
  ];
}

test('one row and many go into out, which comes back', async () => {
  for (const name of [
    'objective-reg-squarederror',
    'multi-target-scalar',
    'objective-binary-logistic',
    'gblinear-one',
  ]) {
    const model = await open(name);
    for (const x of [ROW, Float64Array.from(ROW), { f0: 1, f1: 2, f2: 3, f3: 4, f4: 5 }, BATCH]) {
      const expected = numbers(model.predict(x));
      for (const Type of TYPES) {
        const out = new Type(expected.length);
        assert.equal(model.predictInto(x, out), out);
        assert.deepEqual(Array.from(out), expected, name);
        assert.equal(model.predict(x, { out: out.fill(0) }), out);
        assert.deepEqual(Array.from(out), expected, name);
      }
    }
    model.dispose();
  }
});

test('every form of many rows gives what it gives without out, over many chunks', async () => {
  const model = await open('objective-multi-softprob', { task: 'multiclass' });
  for (const x of forms(5000)) {
    const scores = model.predictRaw(x) as unknown as Answers;
    assert.deepEqual(model.predictRaw(x, { out: new Float32Array(20_000) }), scores.data);
    const probabilities = model.predictProba(x) as unknown as Answers;
    assert.deepEqual(model.predictProba(x, { out: new Float32Array(20_000) }), probabilities.data);
    const classes = model.predict(x) as unknown as Answers;
    assert.deepEqual(model.predictInto(x, new Float32Array(5000)), classes.data);
  }
});

test('out may be longer, and a part of something larger; the rest of it stays', async () => {
  const model = await open('objective-binary-logistic', { task: 'binary' });
  const [p0 = 0, p1 = 0] = model.predictProba(ROW);
  const whole = new Float64Array(8).fill(7);
  model.predictProba(ROW, { out: whole.subarray(2) });
  assert.deepEqual(Array.from(whole), [7, 7, p0, p1, 7, 7, 7, 7]);
  model.predictProba([ROW, ROW], { out: whole });
  assert.deepEqual(Array.from(whole), [p0, p1, p0, p1, 7, 7, 7, 7]);
  assert.deepEqual(model.predictInto([], new Float32Array(0)), new Float32Array(0), 'no rows, no room');
  assert.deepEqual(
    model.predictInto(ROW, new Float32Array(new SharedArrayBuffer(4))),
    Float32Array.of(p1 > 0.5 ? 1 : 0),
  );
});

test('out may be the row itself, when it is one', async () => {
  const model = await open('objective-reg-squarederror', { task: 'regression' });
  const row = Float64Array.from(ROW);
  const expected = model.predict(row);
  assert.deepEqual(Array.from(model.predictInto(row, row)), [expected, ...ROW.slice(1)]);
});

test('classes that are numbers go into out, classes with names do not', async () => {
  const plain = await open('objective-multi-softprob', { task: 'multiclass' });
  const classes = numbers(plain.predict(BATCH));
  const tens = await open('objective-multi-softprob', { schema: { labels: [10, 20, 30, 40] } });
  assert.deepEqual(
    Array.from(tens.predictInto(BATCH, new Float32Array(3))),
    classes.map((i) => 10 * (i + 1)),
  );
  assert.deepEqual(Array.from(tens.predictInto(ROW, new Float64Array(1))), [10 * ((classes[0] as number) + 1)]);

  const named = await open('objective-multi-softprob', { schema: { labels: ['ash', 'elm', 'fir', 'oak'] } });
  for (const x of [ROW, BATCH]) {
    refused(() => named.predictInto(x, new Float64Array(3)), 'no_such_answer', {
      place: 'out',
      message: /have names.*predictProba/,
    });
    refused(() => named.predict(x, { out: new Float64Array(3) }), 'no_such_answer', { place: 'out' });
    const out = new Float32Array(12);
    assert.deepEqual(named.predictProba(x, { out }), out);
    assert.equal(typeof named.predictRaw(x, { out }), 'object');
  }
  const labels = await open('multi-label-scalar');
  assert.deepEqual(numbers(labels.predictInto(BATCH, new Float32Array(9))), numbers(labels.predict(BATCH)));
});

test('an out that is too short is refused, and stays as it is', async () => {
  const model = await open('objective-multi-softprob', { task: 'multiclass' });
  const short = new Float32Array(3).fill(7);
  refused(() => model.predictInto(ROW, new Float64Array(0)), 'invalid_argument', {
    place: 'out',
    got: '0',
    expected: 'at least 1',
  });
  refused(() => model.predictRaw(ROW, { out: short }), 'invalid_argument', {
    place: 'out',
    got: '3',
    expected: 'at least 4 (1 × 4)',
  });
  refused(() => model.predictProba(BATCH, { out: short }), 'invalid_argument', {
    got: '3',
    expected: 'at least 12 (3 × 4)',
  });
  refused(() => model.predictInto([...BATCH, ROW], short), 'invalid_argument', { got: '3', expected: 'at least 4' });
  assert.deepEqual(Array.from(short), [7, 7, 7]);
  const gone = new Float64Array(4);
  structuredClone(gone, { transfer: [gone.buffer] });
  refused(() => model.predictInto(ROW, gone), 'invalid_argument', { got: '0' });
});

test('what is no array for answers is refused', async () => {
  const model = await open('objective-reg-squarederror', { task: 'regression' });
  const things: [unknown, RegExp][] = [
    [undefined, /undefined/],
    [null, /null/],
    [5, /5/],
    [[0], /an array of 1/],
    [new Int32Array(1), /a Int32Array of 1/],
    [new BigInt64Array(1), /BigInt64Array/],
    [new DataView(new ArrayBuffer(8)), /DataView/],
    [{ length: 1 }, /an object/],
  ];
  for (const [thing, got] of things) {
    const words = { place: 'out', got, expected: 'a Float64Array or a Float32Array' };
    refused(() => model.predictInto(ROW, thing as OutArray), 'invalid_argument', words);
    if (thing !== undefined)
      refused(() => model.predictRaw(ROW, { out: thing as OutArray }), 'invalid_argument', words);
  }
  const none = { out: undefined as unknown as OutArray };
  assert.equal(model.predict(ROW, none) as unknown, model.predict(ROW), 'no out, a fresh answer');
});

test('other errors are those of predict', async () => {
  const model = await open('objective-reg-squarederror', { task: 'regression' });
  const out = new Float64Array(4);
  refused(() => model.predictInto([1, 2], out), 'invalid_input', { place: 'x' });
  refused(() => model.predictInto([ROW, [1, 2, 3, 4, '5']], out), 'invalid_input', { place: 'row 1, input "f4"' });
  refused(() => model.predictProba(ROW, { out }), 'no_such_answer', { place: 'predictProba' });
  model.dispose();
  refused(() => model.predictInto(ROW, out), 'disposed');
});

test('calls with out allocate nothing that stays or has to be collected', async () => {
  const compiled = await WebAssembly.compile(await readFile('dist/sapwood.wasm'));
  const bytes = new Uint8Array(await readFile(modelPath('objective-multi-softprob', VERSION)));
  const engine = await openEngine(compiled, bytes);
  const model = OwnModel.create({ engine, receivedBytes: bytes.length });
  const row = Object.fromEntries(ROW.map((value, c) => [`f${c}`, value]));
  const [batch] = forms(1000) as [object];
  const one = new Float32Array(4);
  const many = new Float32Array(4000);
  const options = { out: one };
  const call = (times: number) => {
    for (let i = 0; i < times; i++) model.predictProba(row, options);
  };
  model.predictProba(batch, { out: many });
  const size = engine.doubles().length;
  const { gc } = globalThis as { gc?: () => void };
  // The fewest of several rounds, because compiling allocates, too; few calls, so that nothing is collected meanwhile.
  const used = Array.from({ length: 5 }, () => {
    call(20_000);
    gc?.();
    const before = process.memoryUsage().heapUsed;
    call(2000);
    return (process.memoryUsage().heapUsed - before) / 2000;
  });
  assert.ok(Math.min(...used) < 8, `${used} bytes per call; a fresh array is more than 100`);
  for (let i = 0; i < 20; i++) model.predictProba(batch, { out: many });
  assert.equal(engine.doubles().length, size, "the engine's memory has not grown");
  model.dispose();
});
