// What an answer looks like: its type and its shape, by task and by question.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LoadOptions, load, type Model, type Task } from 'sapwood';
import { modelPath } from './fixtures.ts';
import { refused } from './refused.ts';

const VERSION = '3.4.1';
const open = <T extends Task = Task>(name: string, options?: LoadOptions<T>) =>
  load<T>(modelPath(name, VERSION), options);
const ROW = [0.1, -0.2, 0.3, -0.4, 0.5];
const BATCH = [ROW, [1, 2, 3, 4, 5], [null, null, null, null, null]];

/** A typed array as "Float32Array(3)". */
function form(answer: unknown): unknown {
  if (ArrayBuffer.isView(answer)) return `${answer.constructor.name}(${(answer as Float32Array).length})`;
  if (Array.isArray(answer)) return `array(${answer.length})`;
  if (typeof answer !== 'object' || answer === null) return typeof answer;
  const { data, shape } = answer as { data: unknown; shape: number[] };
  return `${form(data)} of [${shape}]`;
}

const forms = (model: Model) =>
  [model.predict(ROW), model.predict(BATCH), model.predictRaw(ROW), model.predictRaw(BATCH)].map(form);

test('one value per row: a number, and a list of numbers', async () => {
  for (const [name, task] of [
    ['objective-reg-squarederror', 'regression'],
    ['objective-count-poisson', 'regression'],
    ['objective-rank-ndcg', 'ranking'],
    ['objective-survival-cox', 'survival'],
    ['objective-reg-logistic', 'regression'],
    ['gblinear-one', 'regression'],
  ] as const) {
    const model = await open(name);
    assert.equal(model.task, task, name);
    assert.deepEqual(forms(model), ['number', 'Float32Array(3) of [3]', 'number', 'Float32Array(3) of [3]']);
    const { predict, predictProba, predictRaw, ...ofPosteriors } = model.capabilities;
    assert.deepEqual([predict, predictProba, predictRaw], [true, false, true]);
    assert.deepEqual(new Set(Object.values(ofPosteriors)), new Set([false]));
    refused(() => model.predictProba(ROW), 'no_such_answer', { place: 'predictProba', message: 'use predict' });
  }
});

test('several values per row: a short typed array, and a matrix', async () => {
  for (const name of ['multi-target-scalar', 'multi-target-vector', 'objective-reg-quantileerror-three']) {
    const model = await open(name);
    assert.equal(model.task, 'multi_regression', name);
    const [one, many] = [model.predict(ROW), model.predict(BATCH)] as [
      Float32Array,
      { data: Float32Array; shape: number[] },
    ];
    assert.equal(form(one), 'Float32Array(3)', name);
    assert.deepEqual(many.shape, [3, 3]);
    assert.deepEqual(many.data.subarray(0, 3), one);
    one.fill(0);
    assert.notDeepEqual(model.predict(ROW), one, 'an answer is a fresh array');
  }
});

test('two classes: an index, two probabilities, one score', async () => {
  const model = await open('objective-binary-logistic', { task: 'binary' });
  assert.deepEqual(forms(model), ['number', 'Float32Array(3) of [3]', 'number', 'Float32Array(3) of [3]']);
  const [p0 = 0, p1 = 0] = model.predictProba(ROW);
  assert.equal(p0, Math.fround(1 - p1));
  assert.equal(model.predict(ROW), p1 > 0.5 ? 1 : 0);
  assert.equal(form(model.predictProba(BATCH)), 'Float32Array(6) of [3,2]');
});

test('more classes: an index, and a column for each', async () => {
  for (const name of ['objective-multi-softprob', 'objective-multi-softmax']) {
    const model = await open(name, { task: 'multiclass' });
    assert.deepEqual(forms(model), [
      'number',
      'Float32Array(3) of [3]',
      'Float32Array(4)',
      'Float32Array(12) of [3,4]',
    ]);
    const probabilities = model.predictProba(ROW);
    assert.equal(model.predict(ROW), probabilities.indexOf(Math.max(...probabilities)));
    assert.ok(Math.abs(Array.from(probabilities).reduce((sum, p) => sum + p) - 1) < 1e-6);
  }
});

test('labels: 0 or 1 for each, and its probability', async () => {
  const model = await open('multi-label-scalar', { task: 'multilabel' });
  assert.deepEqual(forms(model), [
    'Float32Array(3)',
    'Float32Array(9) of [3,3]',
    'Float32Array(3)',
    'Float32Array(9) of [3,3]',
  ]);
  const probabilities = model.predictProba(BATCH);
  assert.deepEqual(
    model.predict(BATCH).data,
    probabilities.data.map((p) => (p > 0.5 ? 1 : 0)),
  );
});

test('classes with names are answered by name', async () => {
  const labels = ['ash', 'elm', 'fir', 'oak'];
  const named = await open('objective-multi-softprob', { task: 'multiclass', schema: { labels } });
  const plain = await open('objective-multi-softprob', { task: 'multiclass' });
  assert.deepEqual(named.labels, labels);
  assert.equal(named.predict(ROW), labels[plain.predict(ROW) as number]);
  const indices = Array.from(plain.predict(BATCH).data as Float32Array);
  assert.deepEqual(named.predict(BATCH), { data: indices.map((i) => labels[i]), shape: [3] });
  assert.deepEqual(named.predict([]), { data: [], shape: [0] });
});

test('classes with numbers are answered by number, whatever its size', async () => {
  const plain = await open('objective-multi-softprob', { task: 'multiclass' });
  const index = plain.predict(ROW) as number;
  const small = await open('objective-multi-softprob', { schema: { labels: [10, 20, 30, 40] } });
  assert.equal(small.predict(ROW), 10 * (index + 1));
  assert.equal(form(small.predict(BATCH)), 'Float32Array(3) of [3]');
  const large = await open('objective-multi-softprob', { schema: { labels: [1, 2, 3, 4].map((n) => 2 ** 24 + n) } });
  assert.equal(large.predict(ROW), 2 ** 24 + index + 1);
  assert.equal(
    (large.predict(BATCH).data as Float64Array)[0],
    2 ** 24 + index + 1,
    'beyond what float32 can tell apart',
  );
});

test('a row alone and in batches of any size has the same bits', async () => {
  const model = await open('objective-multi-softprob');
  const rows = Array.from({ length: 9000 }, (_, i) => Array.from({ length: 5 }, (_, c) => Math.sin(i * 5 + c) * 3));
  const all = model.predictRaw(rows);
  const data = Float64Array.from(rows.flat());
  assert.deepEqual(model.predictRaw({ data, shape: [9000, 5] }).data, all.data);
  assert.deepEqual(model.predictRaw({ data: Array.from(data), shape: [9000, 5] }).data, all.data);
  const columns = Object.fromEntries(
    model.inputs.map(({ name }, c) => [name, Float64Array.from(rows, (row) => row[c] as number)]),
  );
  assert.deepEqual(model.predictRaw(columns).data, all.data);
  for (const i of [0, 127, 128, 4095, 4096, 8999]) {
    assert.deepEqual(model.predictRaw(rows[i] as number[]), all.data.slice(4 * i, 4 * i + 4));
    assert.deepEqual(model.predictRaw([rows[i] as number[]]).data, all.data.slice(4 * i, 4 * i + 4));
  }
});

test('a saved model gives the same answers, and the same file', async () => {
  for (const name of ['categories-strings', 'objective-multi-softprob', 'dart-binary', 'gblinear-multiclass']) {
    const model = await open(name);
    const saved = model.save();
    const again = await load(saved);
    assert.equal(again.info.format, 'sapwood');
    assert.deepEqual(again.inputs, model.inputs);
    assert.deepEqual(again.predictRaw([{}, {}]), model.predictRaw([{}, {}]));
    assert.deepEqual(again.save(), saved);
    assert.deepEqual(again.selfTest(), { rows: 32, source: 'engine' });
    assert.equal(model.selfTest(), null, 'a native file has no golden rows');
  }
});

test('what a model is cannot be changed', async () => {
  const model = await open('categories-strings');
  assert.throws(() => {
    (model.inputs as unknown[]).push(1);
  }, TypeError);
  assert.throws(() => {
    (model.inputs[2]?.levels as string[])[0] = 'other';
  }, TypeError);
  assert.throws(() => {
    (model.info.rounds as { to: number }).to = 9;
  }, TypeError);
});
