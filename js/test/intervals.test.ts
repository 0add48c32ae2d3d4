// Fits of statsmodels, of R and of several versions of scikit-learn through the package: means and intervals are the library's own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Cell, load } from 'sapwood';
import { refused } from './refused.ts';

const fixtures = join(process.cwd(), '../tests/fixtures');

interface Case {
  readonly rows: Record<string, Cell>[];
  readonly mean: (number | number[])[];
  readonly confidence?: [number, number][];
  readonly predictive?: [number, number][];
}
const cases: [string, Case][] = [];
for (const folder of ['statsmodels', 'r', 'scikit-learn-versions'])
  for (const [name, one] of Object.entries<Case>(
    JSON.parse(await readFile(join(fixtures, folder, 'expected.json'), 'utf8')),
  ))
    cases.push([join(folder, name), one]);

function near(got: number, want: number, share: number): void {
  assert.ok(Math.abs(got - want) <= share * Math.max(1, Math.abs(want)), `${got}, ${want}`);
}

for (const [name, { rows, mean, confidence, predictive }] of cases)
  test(`${name}: means and intervals are the library's own`, async () => {
    const model = await load(join(fixtures, `${name}.safetensors`));
    rows.forEach((row, r) => {
      const want = [mean[r] as number | number[]].flat();
      const got = model.capabilities.predictProba
        ? Array.from(model.predictProba(row) as Float64Array)
        : [model.predict(row) as number];
      want.forEach((value, k) => {
        near(got[got.length - want.length + k] as number, value, 1e-12);
      });
    });
    assert.equal(model.capabilities.predictInterval, confidence !== undefined);
    assert.equal(model.capabilities.predictiveInterval, predictive !== undefined);
    assert.equal(model.capabilities.predictDraws, false);
    for (const [kind, ends] of [
      ['confidence', confidence],
      ['predictive', predictive],
    ] as const) {
      if (ends === undefined) {
        refused(() => model.predictInterval(rows, { kind }), 'no_such_answer');
        continue;
      }
      const many = model.predictInterval(rows, { kind, level: 0.9 });
      assert.equal(many.kind, kind);
      ends.forEach(([lower, upper], r) => {
        near((many.lower as Float64Array)[r] as number, lower, 1e-9);
        near((many.upper as Float64Array)[r] as number, upper, 1e-9);
        const one = model.predictInterval(rows[r] as Record<string, Cell>, { kind, level: 0.9 });
        assert.deepEqual([one.lower, one.upper], [(many.lower as Float64Array)[r], (many.upper as Float64Array)[r]]);
      });
    }
    if (confidence === undefined) return;
    assert.equal(model.predictInterval(rows[0] as Record<string, Cell>).kind, 'confidence');
    refused(() => model.predictInterval(rows, { kind: 'credible' }), 'no_such_answer');
    refused(() => model.predictInterval(rows, { method: 'hdi' }), 'no_such_answer');
  });
