// Every model of the corpus against the numbers of the library that trained it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answers, load, type Model, SapwoodError } from 'sapwood';
import { allCases, asRows, bits, type Case, expectedOf, optionsOf, pathOf, type Tensor, ulps } from './fixtures.ts';

const cases = await allCases();

/**
 * The rows of x whose categories all have names; others cannot be said in names. Before 1.7 XGBoost sent codes outside of a
 * set elsewhere than every version since (docs/numerics.md), so rows with such codes are not compared with it either.
 */
function speakable(model: Model, x: Tensor): number[] {
  const old = /^1\.[56]\./.test(model.info.libraryVersion);
  const isOdd = (code: unknown) => typeof code === 'number' && (code < 0 || code >= 32);
  const categories = model.inputs.filter(({ kind }) => kind === 'category');
  return asRows(x, model.inputs).flatMap((row, i) => {
    const odd = old && categories.some(({ name }) => isOdd(row[name]));
    return odd || Object.values(row).includes('no name') ? [] : [i];
  });
}

function pick({ data, shape }: Tensor, rows: number[]): number[] {
  const width = shape[1] ?? 1;
  return rows.flatMap((row) => Array.from(data.subarray(row * width, (row + 1) * width)));
}

async function compare(model: Model, of: Case): Promise<void> {
  const expected = await expectedOf(of);
  const x = expected.x as Tensor;
  const rows = speakable(model, x);
  const named = asRows(x, model.inputs);
  const chosen = rows.map((i) => named[i] as Record<string, number>);
  assert.ok(rows.length >= (of.version < '1.7' ? 5 : 50), 'enough rows can be said in names');

  const margin = pick(expected.margin as Tensor, rows);
  const raw = model.predictRaw(chosen) as Answers;
  assert.deepEqual(bits(raw.data), bits(margin), 'a batch of objects');
  if (model.inputs.every((input) => input.levels === null)) {
    const matrix = { data: Float64Array.from(pick(x, rows)), shape: [rows.length, x.shape[1] as number] as const };
    assert.deepEqual(bits(model.predictRaw(matrix).data), bits(margin), 'a matrix');
  }
  const columns = Object.fromEntries(model.inputs.map(({ name }) => [name, chosen.map((row) => row[name])]));
  assert.deepEqual(bits((model.predictRaw(columns) as Answers).data), bits(margin), 'columns');
  const cells = chosen.flatMap((row) => model.inputs.map(({ name }) => row[name]));
  const list = { data: cells, shape: [rows.length, model.inputs.length] };
  const out = new Float32Array(margin.length);
  assert.equal(model.predictRaw(list, { out }), out);
  assert.deepEqual(bits(out), bits(margin), "one array, into the caller's");
  const width = margin.length / rows.length;
  const single = new Float64Array(width);
  chosen.forEach((row, i) => {
    const one = model.predictRaw(row);
    const wanted = bits(margin.slice(i * width, (i + 1) * width));
    assert.deepEqual(bits(typeof one === 'number' ? [one] : one), wanted, `row ${i} alone`);
    assert.deepEqual(bits(model.predictRaw(row, { out: single })), wanted, `row ${i} alone, into an array`);
  });

  checkResponse(model, of, chosen, pick(expected.predict as Tensor, rows));
}

/** `predict` of the library is the response; for classifiers that is in predictProba, or in predictRaw if they have none. */
function checkResponse(model: Model, of: Case, rows: Record<string, number>[], expected: number[]): void {
  let got = (model.predict(rows) as Answers).data;
  if (of.objective === 'binary:logitraw') got = (model.predictRaw(rows) as Answers).data;
  else if (model.capabilities.predictProba && of.objective !== 'multi:softmax') {
    const proba = model.predictProba(rows) as Answers;
    got = model.task === 'binary' ? proba.data.filter((_, i) => i % 2 === 1) : proba.data;
  }
  assert.equal(got.length, expected.length);
  // Outputs that are sums of others (expectiles) may be off by 2 ulp of their largest term.
  const sums = of.objective === 'reg:expectileerror';
  const width = expected.length / rows.length;
  let largest = 0;
  expected.forEach((wanted, i) => {
    const value = got[i] as number;
    largest = i % width === 0 ? Math.abs(wanted) : Math.max(largest, Math.abs(wanted));
    const near = sums && Math.abs(value - wanted) <= 2 * 2 ** -23 * largest;
    assert.ok(near || ulps(value, wanted) <= 2, `predict is ${value}, XGBoost says ${wanted}`);
  });
}

test('the corpus is there', () => assert.ok(cases.length >= 300, `${cases.length} cases`));

for (const version of new Set(cases.map((of) => of.version))) {
  test(`models of XGBoost ${version} give XGBoost's own numbers`, async (t) => {
    for (const of of cases.filter((other) => other.version === version)) {
      for (const file of of.files) {
        await t.test(`${of.case}/${file}`, async () => {
          if (of.damaged_categories) {
            await assert.rejects(
              load(pathOf(of, file)),
              (error) => error instanceof SapwoodError && error.code === 'unsupported',
            );
            return;
          }
          const model = await load(pathOf(of, file), optionsOf(of));
          await compare(model, of);
          model.dispose();
        });
      }
    }
  });
}
