// The classifier of price bands in models/: scikit-learn's own scores and probabilities, of rows as a page has them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Cell, load } from 'sapwood';
import { refused } from './refused.ts';

interface Expected {
  readonly classes: readonly string[];
  readonly rows: readonly {
    readonly input: Record<string, Cell>;
    readonly label: string;
    readonly raw: readonly number[];
    readonly proba: readonly number[];
  }[];
}

const folder = join(process.cwd(), '../models/price-band');
const model = await load(join(folder, 'model.safetensors'), { task: 'multiclass' });
const { classes, rows }: Expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
const houses = rows.map(({ input }) => input);

/** docs/numerics.md: 1e-12 of what is summed, some tens for a house, hundreds for what is far from all houses. */
function near(got: ArrayLike<number>, want: readonly number[], size: number, what: string): void {
  assert.equal(got.length, want.length, what);
  want.forEach((value, i) => {
    assert.ok(Math.abs((got[i] as number) - value) <= 1e-12 * size, `${what}, ${classes[i]}: ${got[i]}, not ${value}`);
  });
}

test("34 houses: scores, probabilities and bands are scikit-learn's own, alone and together", () => {
  assert.equal(rows.length, 34);
  assert.deepEqual(model.labels, classes);
  const all = model.predictProba(houses).data;
  rows.forEach(({ input, label, raw, proba }, i) => {
    const size = Math.max(20, ...raw.map(Math.abs));
    near(model.predictRaw(input) as Float64Array, raw, size, `scores of house ${i}`);
    const alone = model.predictProba(input);
    near(alone, proba, size, `probabilities of house ${i}`);
    assert.deepEqual(Array.from(all.subarray(5 * i, 5 * i + 5)), Array.from(alone));
    assert.equal(model.predict(input), label);
  });
});

test('what is missing has a rule, and so has a name, where a form says that it may be one that nobody has seen', async () => {
  const unseen = rows.filter(({ input }) => input.wall === 'straw' || input.garage === 'hangar');
  assert.equal(unseen.length, 2);
  assert.equal(rows.filter(({ input }) => Object.values(input).includes(null)).length, 5);
  assert.deepEqual(
    model.inputs.map(({ missing, unknown, levels }) => [missing, levels ? unknown : null]),
    model.inputs.map(({ levels }) => ['allowed', levels ? 'other' : null]),
  );
  const schema = { inputs: [{ name: 'wall', unknown: 'error' as const }] };
  const strict = await load(join(folder, 'model.safetensors'), { schema });
  refused(() => strict.predict(houses.find(({ wall }) => wall === 'straw') as object), 'unknown_category');
});

test('a form can be made of the file alone, and the known answers in it are of scikit-learn', () => {
  for (const { label, low, high, example, levels } of model.inputs) {
    assert.notEqual(label, '');
    if (levels) assert.ok(typeof example === 'string' && levels.includes(example), label);
    else
      assert.ok(
        low !== null && high !== null && typeof example === 'number' && low <= example && example <= high,
        label,
      );
  }
  assert.equal(model.info.golden?.source, 'library');
});
