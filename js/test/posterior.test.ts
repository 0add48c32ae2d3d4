// Posteriors: every draw of R's BART and dbarts, and what is made of draws, against plain implementations over the packages' own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { type Answers, type Doubles, type Intervals, load, type OutArray, type Thresholds } from 'sapwood';
import { Model as OwnModel } from '../src/model.ts';
import { openEngine } from './engine.ts';
import { modelPath, type PosteriorCase, posteriorCases, posteriorPath, type Tensor, tensorsOf } from './fixtures.ts';
import { refused } from './refused.ts';

const cases = await posteriorCases();
const nameOf = (of: PosteriorCase) => `${of.version}/${of.case}`;
const expectedOf = (name: string) => tensorsOf(posteriorPath(name, 'expected.safetensors'));
const open = (name: string) => load(posteriorPath(name));

/** The rows of a tensor as lists. */
function rowsOf({ data, shape: [rows = 0, columns = 0] }: Tensor): number[][] {
  return Array.from({ length: rows }, (_, r) => Array.from(data.subarray(r * columns, (r + 1) * columns)));
}

/** Missing values as callers write them. */
const cells = (row: number[]) => row.map((value) => (Number.isNaN(value) ? null : value));

/** docs/numerics.md: 1e-12 of what was summed, which is of the size of the largest draw. */
function near(got: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  assert.equal(got.length, expected.length, what);
  const wanted = Array.from(expected);
  const size = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  wanted.forEach((value, i) => {
    const off = Math.abs((got[i] as number) - value);
    assert.ok(off <= 1e-12 * size, `${what}: ${i} is ${got[i]}, not ${value}`);
  });
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** R's quantile(type = 7). */
function quantile(values: readonly number[], p: number): number {
  const sorted = ascending(values);
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  const next = sorted[Math.min(low + 1, sorted.length - 1)] as number;
  return (sorted[low] as number) + (at - low) * (next - (sorted[low] as number));
}

/** HDInterval::hdi(): the first of the shortest intervals with floor(n * level) steps in it. */
function hdi(values: readonly number[], level: number): [number, number] {
  const sorted = ascending(values);
  const steps = Math.floor(sorted.length * level);
  let best: [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i + steps < sorted.length; i++) {
    const [low, high] = [sorted[i] as number, sorted[i + steps] as number];
    if (high - low < best[1] - best[0]) best = [low, high];
  }
  return best;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The package's own draws, as [row][class] lists. */
function columnsOf({ data }: Tensor, rows: number, { draws, classes }: PosteriorCase): number[][][] {
  const one = (r: number, k: number) =>
    Array.from({ length: draws }, (_, d) => data[(r * draws + d) * classes + k] as number);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: classes }, (_, k) => one(r, k)));
}

test('the corpus is there', () => assert.ok(cases.length >= 11, `${cases.length} posteriors`));

for (const of of cases) {
  const name = nameOf(of);
  test(`${name}: the draws are the package's own, in every form, and the same bits alone and in batches`, async () => {
    const expected = await expectedOf(name);
    const model = await open(name);
    const saved = await load(model.save());
    assert.equal(model.info.predictor, 'posterior');
    assert.equal(model.info.draws, of.draws);
    for (const part of ['data', 'edges']) {
      const x = expected[`${part}.x`];
      if (!x) continue;
      const rows = rowsOf(x).map(cells);
      const all = model.predictDraws(rows);
      near(all.data, (expected[`${part}.draws`] as Tensor).data, part);
      const axis = of.classes > 1 ? [of.classes] : [];
      assert.deepEqual(all.shape, [rows.length, of.draws, ...axis]);
      assert.deepEqual(model.predictDraws({ data: x.data, shape: x.shape }), all, 'a matrix');
      const columns = Object.fromEntries(model.inputs.map((input, c) => [input.name, rows.map((row) => row[c])]));
      assert.deepEqual(model.predictDraws(columns), all, 'columns');
      assert.deepEqual(saved.predictDraws(rows), all, 'a saved model');
      const width = of.draws * of.classes;
      for (const [r, row] of rows.entries()) {
        const alone = { data: all.data.slice(r * width, (r + 1) * width), shape: [of.draws, ...axis] };
        assert.deepEqual(model.predictDraws(row), alone, `row ${r} alone`);
        const object = Object.fromEntries(model.inputs.map((input, c) => [input.name, row[c]]));
        assert.deepEqual(model.predictDraws(object), alone, `row ${r} as an object`);
      }
    }
    saved.dispose();
    model.dispose();
  });

  test(`${name}: means, intervals, quantiles and probabilities are those of the draws`, async () => {
    const { 'data.x': x, 'data.draws': draws } = (await expectedOf(name)) as { 'data.x': Tensor; 'data.draws': Tensor };
    const model = await open(name);
    const rows = rowsOf(x).map(cells);
    const columns = columnsOf(draws, rows.length, of);
    const flat = <V>(make: (values: number[]) => V) => columns.flatMap((row) => row.map(make));
    const shape = of.classes > 1 ? [rows.length, of.classes] : [rows.length];
    const one = (r: number, data: Doubles) =>
      of.classes > 1 ? data.slice(r * of.classes, (r + 1) * of.classes) : data[r];

    const means = model.capabilities.predictProba
      ? (model.predictProba(rows) as Answers).data.filter((_, i) => of.classes > 1 || i % 2 === 1)
      : (model.predict(rows) as Answers).data;
    near(means, flat(mean), 'means');

    for (const level of [0.5, 0.8, 0.9, 0.99]) {
      const tails = model.predictInterval(rows, { level }) as Intervals;
      near(
        tails.lower,
        flat((values) => quantile(values, (1 - level) / 2)),
        `lower, ${level}`,
      );
      near(
        tails.upper,
        flat((values) => quantile(values, 1 - (1 - level) / 2)),
        `upper, ${level}`,
      );
      const shortest = model.predictInterval(rows, { level, method: 'hdi' }) as Intervals;
      near(
        shortest.lower,
        flat((values) => hdi(values, level)[0]),
        `lower, hdi, ${level}`,
      );
      near(
        shortest.upper,
        flat((values) => hdi(values, level)[1]),
        `upper, hdi, ${level}`,
      );
      assert.deepEqual(
        [tails.shape, tails.level, tails.kind, tails.method],
        [shape, level, 'credible', 'equal-tailed'],
      );
      for (const [r, row] of rows.entries()) {
        const { lower, upper, ...rest } = model.predictInterval(row, { level, method: 'hdi' });
        assert.deepEqual([lower, upper], [one(r, shortest.lower), one(r, shortest.upper)], `row ${r} alone`);
        assert.deepEqual(rest, { level, kind: 'credible', method: 'hdi' });
      }
    }

    const probabilities = [0.05, 1, 0, 0.5];
    const quantiles = model.predictQuantiles(rows, probabilities);
    near(
      quantiles.data,
      columns.flatMap((row) => row.flatMap((values) => probabilities.map((p) => quantile(values, p)))),
      'quantiles',
    );
    assert.deepEqual(quantiles.shape, [...shape, 4]);
    const count = 4 * of.classes;
    const alone = { data: quantiles.data.slice(count, 2 * count), shape: [...shape.slice(1), 4] };
    assert.deepEqual(model.predictQuantiles(rows[1] as object, Float64Array.from(probabilities)), alone);

    // Between two draws, so that no rounding decides.
    const sorted = ascending(Array.from(draws.data));
    const [a, b] = [0.3, 0.6].map((p) => {
      const at = Math.floor(sorted.length * p);
      return ((sorted[at] as number) + (sorted[at + 1] as number)) / 2;
    }) as [number, number];
    const share = (inside: (value: number) => boolean) => flat((values) => values.filter(inside).length / of.draws);
    const asked: [Thresholds, number[]][] = [
      [{ above: a }, share((value) => value > a)],
      [{ below: b }, share((value) => value < b)],
      [{ above: a, below: b }, share((value) => value > a && value < b)],
    ];
    for (const [thresholds, wanted] of asked) {
      const got = model.posteriorProbability(rows, thresholds) as Answers<Doubles>;
      assert.deepEqual(got, { data: Float64Array.from(wanted), shape });
      assert.deepEqual(model.posteriorProbability(rows[3] as object, thresholds), one(3, got.data));
    }
    model.dispose();
  });
}

test('draws that are equal to a threshold are neither above nor below it', async () => {
  const model = await open('2.9.9/wbart_small');
  const row = (await rows('2.9.9/wbart_small'))[0] as number[];
  const { data } = model.predictDraws(row);
  const above = data[7] as number;
  const share = (inside: (value: number) => boolean) => data.filter(inside).length / data.length;
  assert.equal(
    model.posteriorProbability(row, { above }),
    share((value) => value > above),
  );
  assert.equal(
    model.posteriorProbability(row, { below: above }),
    share((value) => value < above),
  );
  assert.equal(model.posteriorProbability(row, { above, below: above }), 0);
  assert.equal(model.posteriorProbability(row, { above: Number.NEGATIVE_INFINITY }), 1);
});

async function rows(name: string): Promise<number[][]> {
  return rowsOf((await expectedOf(name))['data.x'] as Tensor);
}

test('a predictive interval is wider, the same for the same seed and row of a call, and another for another seed', async () => {
  for (const name of ['2.9.9/wbart_small', '0.9-33/small']) {
    const [model, again] = [await open(name), await open(name)];
    const x = await rows(name);
    const kind = 'predictive';
    for (const method of ['equal-tailed', 'hdi'] as const) {
      const first = model.predictInterval(x, { kind, method }) as Intervals;
      assert.equal(first.kind, kind);
      assert.deepEqual(again.predictInterval(x, { kind, method, seed: 0 }), first);
      const other = model.predictInterval(x, { kind, method, seed: 2 ** 53 - 1 }) as Intervals;
      assert.notDeepEqual(other.lower, first.lower);
      assert.deepEqual(model.predictInterval(x, { kind, method }), first, 'back to the first seed');
      const alone = model.predictInterval(x[0] as number[], { kind, method });
      assert.deepEqual([alone.lower, alone.upper], [first.lower[0], first.upper[0]]);
      const twice = model.predictInterval([x[0], x[0]] as number[][], { kind, method }) as Intervals;
      assert.notEqual(twice.lower[0], twice.lower[1], 'observations of two rows are not the same');
      const credible = model.predictInterval(x, { method }) as Intervals;
      const width = ({ lower, upper }: Intervals) => mean(Array.from(upper, (high, i) => high - (lower[i] as number)));
      assert.ok(width(first) > width(credible));
    }
  }
});

test('many rows go in chunks, with the answers of a few', async () => {
  for (const name of ['2.9.9/mbart_small', '0.9-33/small']) {
    const model = await open(name);
    const x = await rows(name);
    const many = Array.from({ length: 3000 }, (_, i) => x[i % x.length] as number[]);
    const repeated = (data: Doubles) =>
      Float64Array.from({ length: 75 * data.length }, (_, i) => data[i % data.length] as number);
    const draws = model.predictDraws(many);
    assert.deepEqual(draws.data, repeated(model.predictDraws(x).data));
    const [interval, few] = [model.predictInterval(many), model.predictInterval(x)] as [Intervals, Intervals];
    assert.deepEqual(interval.lower, repeated(few.lower));
    assert.deepEqual(interval.upper, repeated(few.upper));
    const between = { above: 0.2, below: 9.8 };
    const [shares, some] = [many, x].map((of) => model.posteriorProbability(of, between)) as Answers<Doubles>[];
    assert.deepEqual(shares?.data, repeated(some?.data as Doubles));
    assert.deepEqual(
      model.predictQuantiles(many, [0.1, 0.7]).data,
      repeated(model.predictQuantiles(x, [0.1, 0.7]).data),
    );
  }
});

test('no rows, and no probabilities, have answers of their own shape', async () => {
  const [one, classes] = [await open('2.9.9/wbart_small'), await open('2.9.9/mbart_small')];
  const none = new Float64Array(0);
  assert.deepEqual(one.predictDraws([]), { data: none, shape: [0, 50] });
  assert.deepEqual(classes.predictDraws([]).shape, [0, 50, 3]);
  assert.deepEqual((classes.predictInterval([]) as unknown as Intervals).shape, [0, 3]);
  assert.deepEqual(one.posteriorProbability([], { above: 1 }), { data: none, shape: [0] });
  assert.deepEqual(one.predictQuantiles(await rows('2.9.9/wbart_small'), []), { data: none, shape: [40, 0] });
});

test('three classes of two scores: a score for each choice, a probability for each class', async () => {
  const model = await open('2.9.9/mbart_small');
  const x = await rows('2.9.9/mbart_small');
  assert.equal(model.task, 'multiclass');
  const raw = model.predictRaw(x) as Answers;
  const proba = model.predictProba(x) as Answers;
  assert.deepEqual(
    [raw.shape, proba.shape],
    [
      [40, 2],
      [40, 3],
    ],
  );
  const classes = (model.predict(x) as Answers).data;
  for (const [r, row] of x.entries()) {
    const p = proba.data.slice(3 * r, 3 * r + 3);
    assert.deepEqual(model.predictProba(row), p);
    assert.deepEqual(model.predictRaw(row), raw.data.slice(2 * r, 2 * r + 2));
    assert.equal(classes[r], p.indexOf(Math.max(...p)));
    assert.equal(model.predict(row), classes[r]);
  }
  const named = await load(posteriorPath('2.9.9/mbart_small'), { schema: { labels: ['ash', 'elm', 'fir'] } });
  assert.equal(named.predict(x[0] as number[]), ['ash', 'elm', 'fir'][classes[0] as number]);
});

test('a model says what it can do', async () => {
  const all = { predictDraws: true, predictInterval: true, predictQuantiles: true, posteriorProbability: true };
  const answers = { predict: true, predictRaw: true, ...all };
  const able = async (name: string) => (await open(name)).capabilities;
  assert.deepEqual(await able('2.9.9/wbart_small'), { ...answers, predictProba: false, predictiveInterval: true });
  assert.deepEqual(await able('2.9.9/pbart_small'), { ...answers, predictProba: true, predictiveInterval: false });
  assert.deepEqual(await able('2.9.9/mbart_small'), { ...answers, predictProba: true, predictiveInterval: false });
  const { info } = await open('0.9-33/small');
  assert.deepEqual([info.draws, info.chains, info.treesPerDraw], [100, 2, 20]);
  assert.ok((info.lives as number) > 0 && info.trees === undefined);
});

test('draws go into an array of the caller', async () => {
  const model = await open('2.9.9/wbart_small');
  const [row = [], other = []] = await rows('2.9.9/wbart_small');
  const { data } = model.predictDraws(row);
  for (const Type of [Float64Array, Float32Array]) {
    const out = new Type(60).fill(7);
    assert.equal(model.predictDraws(row, { out }), out);
    assert.deepEqual(out, Type.from([...data, ...new Array<number>(10).fill(7)]));
  }
  const many = new Float64Array(100);
  assert.equal(model.predictDraws([row, other], { out: many }), many);
  assert.deepEqual(many.subarray(0, 50), data);
  const short = new Float64Array(99).fill(7);
  const words = { place: 'out', got: '99', expected: 'at least 100 (2 × 50)' };
  refused(() => model.predictDraws([row, other], { out: short }), 'invalid_argument', words);
  assert.deepEqual(new Set(short), new Set([7]));
  refused(() => model.predictDraws(row, { out: [0] as unknown as OutArray }), 'invalid_argument', { place: 'out' });
});

test('what cannot be asked is refused by the name of the argument', async () => {
  const model = await open('2.9.9/wbart_small');
  const [row = []] = await rows('2.9.9/wbart_small');
  const bad = (options: object, place: string, got: string | RegExp, expected: string | RegExp) => {
    for (const x of [row, [row, row], {}])
      refused(() => model.predictInterval(x, options), 'invalid_argument', { place, got, expected });
  };
  for (const level of [0, 1, -0.5, 95, Number.NaN, '0.9', null, true])
    bad({ level }, 'level', typeof level === 'string' ? '"0.9"' : String(level), 'between 0 and 1');
  bad({ kind: 'sure' }, 'kind', '"sure"', '"credible" or "confidence" or "predictive"');
  const none = { place: 'kind', got: 'confidence', expected: '"credible" or "predictive"' };
  refused(() => model.predictInterval(row, { kind: 'confidence' }), 'no_such_answer', none);
  bad({ method: 'HDI' }, 'method', '"HDI"', '"equal-tailed" or "hdi"');
  for (const seed of [-1, 0.5, Number.NaN, 2 ** 53, '1', 1n]) bad({ seed }, 'seed', /./, 'whole number');
  bad({ levle: 0.9 }, 'levle', '"levle"', 'level, kind, method, seed');
  for (const odd of [null, 0.9, 'hdi']) bad(odd as unknown as object, 'options', String(odd), 'an object');

  const compare = (thresholds: unknown, place: string, got: string) =>
    refused(() => model.posteriorProbability(row, thresholds as Thresholds), 'invalid_argument', { place, got });
  compare({}, 'above', 'neither');
  compare(undefined, 'options', 'undefined');
  compare({ above: undefined }, 'above', 'neither');
  compare({ above: Number.NaN }, 'above', 'NaN');
  compare({ above: 1, below: Number.NaN }, 'below', 'NaN');
  compare({ below: '5' }, 'below', '"5"');
  compare({ over: 1 }, 'over', '"over"');

  const ask = (probabilities: unknown, place: string, got: string) =>
    refused(() => model.predictQuantiles(row, probabilities as number[]), 'invalid_argument', { place, got });
  ask(0.5, 'probabilities', '0.5');
  ask(undefined, 'probabilities', 'undefined');
  ask([0.5, 1.5], 'probabilities[1]', '1.5');
  ask([Number.NaN], 'probabilities[0]', 'NaN');
  ask(['0.5'], 'probabilities[0]', '"0.5"');
  refused(() => model.predictDraws(row, { into: 1 } as object), 'invalid_argument', { place: 'into', expected: 'out' });
});

test('rows that cannot be are refused as predict refuses them', async () => {
  const model = await open('2.9.9/wbart_small');
  const [row = []] = await rows('2.9.9/wbart_small');
  const asks = [
    (x: object) => model.predictDraws(x),
    (x: object) => model.predictInterval(x),
    (x: object) => model.predictQuantiles(x, [0.5]),
    (x: object) => model.posteriorProbability(x, { above: 1 }),
  ];
  const name = model.inputs[2]?.name as string;
  for (const ask of asks) {
    refused(() => ask([1, 2]), 'invalid_input', { place: 'x', got: '2', expected: '12' });
    refused(() => ask({ data: row, shape: [2, 6] }), 'invalid_input', { place: 'shape' });
    refused(() => ask({ [name]: '5' }), 'invalid_input', { place: name, got: '"5"' });
    refused(() => ask([row, row.map((value, c) => (c === 2 ? '5' : value))]), 'invalid_input', {
      place: `row 1, input "${name}"`,
    });
    refused(() => ask(5 as unknown as object), 'invalid_argument', { place: 'x' });
  }
  const calls = {
    get [name]() {
      return model.predictDraws(row);
    },
  };
  refused(() => model.predictDraws(calls), 'invalid_argument', { place: 'x', message: 'calls the model' });
  model.dispose();
  for (const ask of asks) refused(() => ask(row), 'disposed', { place: 'model' });
});

test('the C interface refuses what it is not to be asked', async () => {
  const compiled = await WebAssembly.compile(await readFile('dist/sapwood.wasm'));
  const bytes = new Uint8Array(await readFile(posteriorPath('2.9.9/wbart_small')));
  const engine = await openEngine(compiled, bytes);
  const row = { at: engine.input, count: 1, rowStride: 12, columnStride: 1, first: 0 };
  const out = engine.reserve(8);
  const good = { level: 0.9, kind: 1, method: 1, seed: 2 ** 53 };
  engine.predictInterval(row, good, out, out + 1);
  for (const [place, value] of Object.entries({ level: 1, kind: 2, method: -1, seed: 0.5 })) {
    const choice = { ...good, [place]: value };
    refused(() => engine.predictInterval(row, choice, out, out + 1), 'invalid_argument', { place, got: String(value) });
  }
  for (const seed of [-1, 2 ** 54, Number.NaN])
    refused(() => engine.predictInterval(row, { ...good, seed }, out, out + 1), 'invalid_argument', { place: 'seed' });
  const probabilities = Float64Array.of(0.5, 2);
  refused(() => engine.predictQuantiles(row, probabilities, out), 'invalid_argument', { place: 'probabilities[1]' });
  refused(() => engine.posteriorProbability(row, 0, Number.NaN, out), 'invalid_argument', { place: 'below' });
  engine.close();
});

test('a model that is no posterior, or knows no noise, says so', async () => {
  const forest = await load(modelPath('objective-reg-squarederror', '3.4.1'));
  const calls: [string, () => unknown][] = [
    ['predictDraws', () => forest.predictDraws([1, 2, 3, 4, 5])],
    ['predictInterval', () => forest.predictInterval([1, 2, 3, 4, 5])],
    ['predictQuantiles', () => forest.predictQuantiles([1, 2, 3, 4, 5], [0.5])],
    ['posteriorProbability', () => forest.posteriorProbability([1, 2, 3, 4, 5], { above: 1 })],
  ];
  for (const [place, call] of calls) refused(call, 'no_such_answer', { place, message: 'one answer for a row' });
  const probit = await open('2.9.9/pbart_small');
  const words = { place: 'kind', message: 'use a credible one' };
  refused(() => probit.predictInterval({}, { kind: 'predictive' }), 'no_such_answer', words);
});

test('many calls use the memory of one, and leave little for the collector', async () => {
  const compiled = await WebAssembly.compile(await readFile('dist/sapwood.wasm'));
  const bytes = new Uint8Array(await readFile(posteriorPath('2.9.9/mbart_small')));
  const engine = await openEngine(compiled, bytes);
  const model = OwnModel.create({ engine, receivedBytes: bytes.length });
  const x = await rows('2.9.9/mbart_small');
  const [row = []] = x;
  const out = new Float64Array(6000);
  const calls = (times: number) => {
    for (let i = 0; i < times; i++) {
      model.predictDraws(x, { out });
      model.predictDraws(row, { out });
      model.predictInterval(x, { level: 0.8, method: i % 2 ? 'hdi' : 'equal-tailed' });
      model.predictQuantiles(row, [0.1, 0.5]);
      model.posteriorProbability(row, { above: 0.5 });
    }
  };
  calls(20);
  const size = engine.doubles().length;
  calls(500);
  assert.equal(engine.doubles().length, size, "the engine's memory has not grown");
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  const before = process.memoryUsage();
  calls(500);
  gc?.();
  const after = process.memoryUsage();
  assert.ok(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers < 1 << 20, 'nothing stays');
  model.dispose();
});
