// validate lists what predict throws for, all of it and in the same words, and what is odd although predict answers.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Input, load, type Model, SapwoodError } from 'sapwood';
import { modelPath, posteriorPath, tensorsOf } from './fixtures.ts';

const fixtures = join(process.cwd(), '../tests/fixtures');

let model: Model<'regression'>; // a and b are numbers, small and large categories by name
let house: Model<'regression'>; // "living area", "größe", "a.b-c": numbers; count: integer; flag: boolean
let strict: Model; // a pipeline without a rule for missing values

before(async () => {
  const inputs = [{ name: 'a', low: -1, high: 1 }];
  model = await load(modelPath('categories-strings', '3.4.1'), { task: 'regression', schema: { inputs } });
  house = await load(modelPath('names-and-types', '3.4.1'), { task: 'regression' });
  strict = await load(join(fixtures, 'statsmodels/ordered.safetensors'));
});
after(() => {
  for (const one of [model, house, strict]) one.dispose();
});

const A = { a: 0.5, b: -1, small: 'y', large: 'ash' };

/** severity, kind, row and input of each problem. */
const found = (of: Model, x: unknown) =>
  of.validate(x).problems.map(({ severity, kind, row, input }) => [severity, kind, row, input]);

test('a row that predict answers has no errors', () => {
  assert.deepEqual(model.validate(A), { ok: true, problems: [] });
  assert.deepEqual(model.validate([A, [0.5, -1, 'y', null]]), { ok: true, problems: [] });
  assert.deepEqual(model.validate([]), { ok: true, problems: [] });
});

test('all problems of a row are listed, in the order of the inputs', () => {
  const row = { a: '0.5', b: {}, small: 'yy', large: 'ashes' };
  assert.deepEqual(found(model, row), [
    ['error', 'type', null, 'a'],
    ['error', 'type', null, 'b'],
    ['error', 'category', null, 'small'],
    ['error', 'category', null, 'large'],
  ]);
  const [first] = model.validate(row).problems;
  assert.throws(() => model.predict(row), { message: first?.message });
  assert.equal(first?.value, '0.5');
  assert.match(first?.expected ?? '', /a number/);
});

test('problems of many rows say which row', () => {
  const bad = { ...A, a: true, large: 1 };
  const wanted = [
    ['error', 'type', 1, 'a'],
    ['error', 'type', 1, 'large'],
  ];
  assert.deepEqual(found(model, [A, bad, A]), wanted);
  assert.deepEqual(found(model, [A, Object.values(bad)]), wanted);
  assert.deepEqual(found(model, { a: [1, true], b: [1, 1], small: ['y', null], large: ['ash', 1] }), wanted);
  assert.deepEqual(found(model, { data: [...Object.values(A), ...Object.values(bad)], shape: [2, 4] }), wanted);
  assert.match(model.validate([A, bad]).problems[0]?.message ?? '', /row 1, input "a"/);
});

test('every missing value is listed where the model needs it', () => {
  const { problems, ok } = strict.validate({});
  assert.equal(ok, false);
  assert.deepEqual(
    problems.map(({ input }) => input),
    strict.inputs.map(({ name }) => name),
  );
  for (const { kind, message, expected } of problems) {
    assert.equal(kind, 'missing');
    assert.match(message, /a value is missing/i);
    assert.equal(expected, 'a number');
  }
  assert.throws(() => strict.predict({}), { message: problems[0]?.message });
});

test('keys: a misspelt one is an error, with what was meant, any other a warning', () => {
  const { cuont, ...row } = { 'living area': 1, größe: 2, 'a.b-c': 3, cuont: 7, flag: 1 };
  assert.deepEqual(found(house, { ...row, cuont, colour: 'red' }), [
    ['error', 'column', null, 'cuont'],
    ['warning', 'column', null, 'colour'],
  ]);
  const [misspelt, other] = house.validate({ ...row, cuont, colour: 'red' }).problems;
  assert.deepEqual([misspelt?.value, misspelt?.expected], [7, '"count"']);
  assert.match(misspelt?.message ?? '', /did you mean "count"/);
  assert.equal(other?.value, 'red');
  assert.deepEqual(found(house, [{ count: 1 }, { Living_Area: 1, cuont }]), [
    ['error', 'column', 1, 'Living_Area'],
    ['error', 'column', 1, 'cuont'],
  ]);
});

test('what is no row is a problem, too', () => {
  for (const x of [5, 'row', null, undefined, new Date(0), { data: 5, shape: [1, 4] }, [1, 2], { colour: 'red' }]) {
    const { ok, problems } = model.validate(x);
    assert.equal(ok, false);
    assert.ok(problems.some(({ kind, severity, input }) => kind === 'shape' && severity === 'error' && input === null));
  }
  assert.deepEqual(found(model, [A, [1, 2], A, 'x']), [
    ['error', 'shape', 1, null],
    ['error', 'shape', 3, null],
  ]);
  assert.deepEqual(found(model, { a: [1, 0], b: [1], small: 'y', large: ['ash', 'nut'] }), [
    ['error', 'column', null, 'b'],
    ['error', 'column', null, 'small'],
  ]);
});

test('numbers that the training data did not have are warnings', () => {
  const row = { 'living area': Number.POSITIVE_INFINITY, größe: 2, 'a.b-c': 3, count: 1.5, flag: 2 };
  const finite = house.inputs.some((input) => input.finite);
  assert.deepEqual(found(house, row), [
    [finite ? 'error' : 'warning', 'infinite', null, 'living area'],
    ['warning', 'integer', null, 'count'],
    ['warning', 'range', null, 'flag'],
  ]);
  const { ok, problems } = model.validate({ ...A, a: 1.5 });
  assert.equal(ok, true);
  assert.equal(problems[0]?.message, '"a" is outside of what the model has seen: got 1.5, expected -1 to 1.');
  assert.deepEqual(found(model, { ...A, a: 1 }), []);
});

test('a category that the model has a rule for is a warning that says what becomes of it', async () => {
  for (const [unknown, then] of [
    ['missing', /counts as missing/],
    ['other', /has a rule/],
  ] as const) {
    const lenient = await load(modelPath('categories-strings', '3.4.1'), {
      schema: { inputs: [{ name: 'small', unknown }] },
    });
    const { ok, problems } = lenient.validate({ ...A, small: 'why' });
    assert.equal(ok, true);
    assert.deepEqual([problems[0]?.severity, problems[0]?.kind, problems[0]?.value], ['warning', 'category', 'why']);
    assert.match(problems[0]?.message ?? '', then);
    assert.match(problems[0]?.message ?? '', /has seen no category "why"/);
    lenient.dispose();
  }
});

test('validate throws only where the model cannot be asked', async () => {
  const gone = await load(modelPath('categories-strings', '3.4.1'));
  gone.dispose();
  assert.throws(() => gone.validate(A), { code: 'disposed' });
  const caller = {
    get a() {
      return model.predict(A);
    },
  };
  assert.equal(model.validate(caller).ok, false);
});

// ------------------------------------------------------------------------------------------ random rows, many models
/** Numbers from 0 to 1: a multiplicative generator (Lehmer's). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function models(): string[] {
  const under = (folder: string) =>
    readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.safetensors') && !name.includes('expected'))
      .map((name) => join(fixtures, folder, name));
  return [
    ...['categories-strings', 'categories-integers', 'names-and-types'].map((name) => modelPath(name, '3.4.1')),
    posteriorPath('2.9.9/wbart_small'),
    ...under('pipelines'),
    ...under('statsmodels'),
  ];
}

for (const path of models())
  test(`${path.slice(fixtures.length + 1)}: validate finds errors exactly where predict throws, in its words`, async () => {
    const one = await load(path);
    const seen = await tensorsOf(join(path, '../expected.safetensors')).catch(() => null); // rows that the model was tested with
    const random = randomNumbers(7);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const strange = [null, undefined, '', Number.NaN, Infinity, -1, 0, 1, 2.5, 1e39, true, '1', 'straw', {}, 10n];
    const cell = (input: Input): unknown => {
      if (random() < 0.12) return pick(strange);
      if (input.levels) return pick(input.levels);
      if (seen?.x && random() < 0.97) {
        const { data, shape } = seen.x;
        const width = shape[1] as number;
        return data[width * Math.floor(random() * (shape[0] as number)) + one.inputs.indexOf(input)];
      }
      return random() * 4 - 1;
    };
    const object = (): Record<string, unknown> => {
      const row: Record<string, unknown> = {};
      for (const input of one.inputs) if (random() < 0.95) row[input.name] = cell(input);
      if (random() < 0.1) row[`${one.inputs[0]?.name}_`] = 1;
      if (random() < 0.1) row.comment = 'none';
      return row;
    };
    const list = (): unknown[] => {
      const row = one.inputs.map(cell);
      if (random() < 0.05) row.push(1);
      return row;
    };
    const several = <T>(make: () => T) => Array.from({ length: 1 + Math.floor(random() * 3) }, make);
    const forms: (() => unknown)[] = [
      object,
      list,
      () => several(() => pick([object, list])()),
      () => {
        const rows = several(object);
        return Object.fromEntries(one.inputs.map(({ name }) => [name, rows.map((row) => row[name])]));
      },
      () => {
        const rows = several(() => one.inputs.map(cell));
        return { data: rows.flat(), shape: [rows.length, one.inputs.length] };
      },
    ];
    let [answered, refused] = [0, 0];
    for (let i = 0; i < 600; i++) {
      const x = pick(forms)() as object;
      const { ok, problems } = one.validate(x);
      const errors = problems.filter(({ severity }) => severity === 'error');
      assert.equal(ok, errors.length === 0);
      try {
        one.predict(x);
        assert.deepEqual(errors, []);
        answered++;
      } catch (error) {
        if (!(error instanceof SapwoodError)) throw error;
        const { message } = error;
        const said = errors.map((problem) => problem.message);
        assert.ok(said.includes(message), `${message}\nis not among\n${said.join('\n')}`);
        refused++;
      }
    }
    assert.ok(answered > 20 && refused > 20, `${answered} answered, ${refused} refused`);
    one.dispose();
  });
