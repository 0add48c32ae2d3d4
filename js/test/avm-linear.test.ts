// The linear model of house prices in models/: what statsmodels says of 25 houses and of five that are like no sale.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Cell, load } from 'sapwood';
import { refused } from './refused.ts';

type Ends = readonly [lower: number, upper: number];
interface Expected {
  readonly level: number;
  readonly rows: readonly {
    readonly input: Record<string, Cell>;
    readonly mean: number;
    readonly confidence: Ends;
    readonly predictive: Ends;
  }[];
}

const folder = join(process.cwd(), '../models/avm-linear');
const model = await load(join(folder, 'model.safetensors'), { task: 'regression' });
const { level, rows }: Expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
const houses = rows.map(({ input }) => input);

/** far: docs/numerics.md; logarithms of prices are about 11. */
function near(got: number, want: number, far: number, what: string): void {
  assert.ok(Math.abs(got - want) <= far * 11, `${what}: ${got}, not ${want}`);
}

test("30 houses: means are statsmodels' own, alone and together", () => {
  assert.equal(rows.length, 30);
  const all = model.predict(houses).data;
  rows.forEach(({ input, mean }, i) => {
    near(model.predict(input), mean, 1e-12, `house ${i}`);
    assert.equal(all[i], model.predict(input));
  });
});

for (const kind of ['confidence', 'predictive'] as const)
  test(`30 houses: ${kind} intervals are statsmodels' own`, () => {
    const { lower, upper } = model.predictInterval(houses, { kind, level });
    rows.forEach(({ [kind]: [low, high] }, i) => {
      near(lower[i] as number, low, 1e-9, `house ${i}, lower end`);
      near(upper[i] as number, high, 1e-9, `house ${i}, upper end`);
    });
  });

test('a form can be made of the file alone, and the known answers in it are of statsmodels', () => {
  for (const { label, low, high, example, levels } of model.inputs) {
    assert.notEqual(label, '');
    if (levels) assert.ok(levels.length > 3 && typeof example === 'string' && levels.includes(example), label);
    else
      assert.ok(
        low !== null && high !== null && typeof example === 'number' && low <= example && example <= high,
        label,
      );
  }
  assert.equal(model.info.golden?.source, 'library');
  assert.equal(model.capabilities.predictDraws, false);
});

test('where a value is missing there is no answer, and a level without a coefficient is refused', () => {
  const [house = {}] = houses;
  assert.ok(Number.isNaN(model.predict({ ...house, lot_sqft: null })));
  assert.ok(Number.isNaN(model.predictInterval({ ...house, wall: null }).lower));
  refused(() => model.predict({ ...house, stories: 'three' }), 'unknown_category', { got: '"three"' });
});
