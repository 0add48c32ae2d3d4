// Pipelines of scikit-learn through the package: rows as a page has them, categories by name, unknown ones too.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Cell, load } from 'sapwood';
import { type Tensor, tensorsOf } from './fixtures.ts';
import { refused } from './refused.ts';

const folder = join(process.cwd(), '../tests/fixtures/pipelines');
const cases: { version: string; case: string }[] = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));

function near(got: number, want: number, size: number): void {
  assert.ok(Math.abs(got - want) <= 1e-12 * size, `${got}, ${want}`);
}

for (const of of cases)
  test(`${of.case}: scores and answers are scikit-learn's`, async () => {
    const path = (file: string) => join(folder, of.version, of.case, file);
    const schema = { inputs: ['wall', 'heat'].map((name) => ({ name, unknown: 'other' as const })) };
    const model = await load(path('model.safetensors'), { schema });
    const expected = await tensorsOf(path('expected.safetensors'));
    const row = (name: string, r: number) => {
      const { data, shape } = expected[name] as Tensor;
      const width = shape[1] as number;
      return Array.from(data.subarray(r * width, (r + 1) * width));
    };
    const rows = (expected as { x: Tensor }).x.shape[0] as number;
    // Codes of categories are names here; -1 is a name that nobody knows.
    const objects = Array.from({ length: rows }, (_, r) =>
      Object.fromEntries(
        model.inputs.map(({ name, levels }, c): [string, Cell] => {
          const value = row('x', r)[c] as number;
          return [name, levels ? (levels[value] ?? 'straw') : value];
        }),
      ),
    );
    const strange = objects.find(({ wall, heat }) => wall === 'straw' || heat === 'straw');
    const strict = await load(path('model.safetensors'));
    if (strange) refused(() => strict.predict(strange), 'unknown_category', { got: '"straw"' });
    const scores = model.predictRaw(objects).data as Float64Array;
    objects.forEach((object, r) => {
      const one = model.predictRaw(object);
      const alone = typeof one === 'number' ? [one] : Array.from(one as Float64Array);
      const raw = row('raw', r);
      const terms = row('terms', r);
      assert.deepEqual(alone, Array.from(scores.subarray(r * raw.length, (r + 1) * raw.length)));
      raw.forEach((want, k) => {
        near(alone[k] as number, want, terms[k] as number);
      });
      const proba = model.capabilities.predictProba;
      const answer = proba ? Array.from(model.predictProba(object) as Float64Array) : [model.predict(object) as number];
      const wanted = row('response', r); // of two classes the second
      wanted.forEach((want, k) => {
        near(
          answer[answer.length - wanted.length + k] as number,
          want,
          Math.max(1, Math.abs(want)) * Math.max(1, ...terms),
        );
      });
    });
  });
