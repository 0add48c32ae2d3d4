// The posterior of house prices in models/: every draw that R's BART gave, and what R made of draws.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Doubles, load } from 'sapwood';
import { type Tensor, tensorsOf } from './fixtures.ts';

const folder = join(process.cwd(), '../models/avm-bart');
const model = await load(join(folder, 'model.safetensors'), { task: 'regression' });
const expected = await tensorsOf(join(folder, 'expected.safetensors'));
const tensor = (name: string) => expected[name] as Tensor;
const all = { data: tensor('x').data, shape: [200, 12] as [number, number] };

/** docs/numerics.md: 1e-12 of what is summed; logarithms of prices are about 11. */
function near(got: ArrayLike<number>, wanted: ArrayLike<number>, what: string): void {
  assert.equal(got.length, wanted.length, what);
  for (let i = 0; i < wanted.length; i++) {
    const off = Math.abs((got[i] as number) - (wanted[i] as number));
    assert.ok(off <= 1e-12 * 11, `${what}: ${i} is ${got[i]}, not ${wanted[i]}`);
  }
}

test("20 houses: all 1000 draws are R's own", () => {
  const rows = { data: all.data.subarray(0, 20 * 12), shape: [20, 12] as [number, number] };
  const { data, shape } = model.predictDraws(rows) as { data: Doubles; shape: number[] };
  assert.deepEqual(shape, [20, 1000]);
  near(data, tensor('draws').data, 'draws');
});

test("200 houses: means, quantiles and intervals are R's own", () => {
  near(model.predict(all).data as ArrayLike<number>, tensor('mean').data, 'means');
  const quantiles = tensor('quantiles').data;
  near(model.predictQuantiles(all, [0.05, 0.5, 0.95]).data, quantiles, 'quantiles');
  const { lower, upper } = model.predictInterval(all, { level: 0.9 });
  near(
    lower as Doubles,
    quantiles.filter((_, i) => i % 3 === 0),
    'lower bounds',
  );
  near(
    upper as Doubles,
    quantiles.filter((_, i) => i % 3 === 2),
    'upper bounds',
  );
});

test('a form can be made of the file alone, and the known answers in it are of R', () => {
  for (const { label, low, high, example, missing } of model.inputs) {
    assert.ok(label !== '' && low !== null && high !== null && typeof example === 'number' && missing === 'error');
    assert.ok(low <= example && example <= high, label);
  }
  assert.deepEqual(model.info.golden, { rows: 20, source: 'library' });
});

test('rounded, it is smaller, near to R, and says how near', async () => {
  const rows = { data: all.data.subarray(0, 20 * 12), shape: [20, 12] as [number, number] };
  const exact = tensor('draws').data;
  const sizes: number[] = [model.save().length];
  for (const [profile, far] of [
    ['compact', 2e-6],
    ['tiny', 1e-3],
  ] as const) {
    const file = model.save({ profile });
    sizes.push(file.length);
    const rounded = await load(file, { task: 'regression' });
    const { data } = rounded.predictDraws(rows) as { data: Doubles };
    const off = data.reduce((most, value, i) => Math.max(most, Math.abs(value - (exact[i] as number))), 0);
    assert.ok(off > 1e-12 && off < far, `${profile}: ${off}`);
    const { info } = rounded;
    assert.equal(info.profile, profile);
    assert.ok(
      info.roundingError && info.roundingError.draw < far && info.roundingError.response < info.roundingError.draw,
    );
    assert.deepEqual(info.golden, { rows: 20, source: 'engine' });
    assert.deepEqual(rounded.save(), file, 'saved as it is, it stays as it is');
    assert.throws(() => rounded.save({ profile: profile === 'tiny' ? 'compact' : 'tiny' }), { code: 'unsupported' });
    rounded.dispose();
  }
  const [whole = 0, half = 0, quarter = 0] = sizes;
  assert.ok(half < 0.53 * whole && quarter < 0.29 * whole, sizes.join(', '));
  assert.equal(model.info.profile, 'exact');
  assert.equal(model.info.roundingError, undefined);
});
