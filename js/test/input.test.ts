// Every way to pass rows gives the same answers, and what is no row is refused with its place.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { load, type Model } from 'sapwood';
import { modelPath } from './fixtures.ts';
import { refused } from './refused.ts';

let model: Model<'regression'>; // a and b are numbers, small and large categories by name
let house: Model<'regression'>; // "living area", "größe", "a.b-c": numbers; count: integer; flag: boolean
let coded: Model<'regression'>; // f0…f4, no names in the file

before(async () => {
  model = await load(modelPath('categories-strings', '3.4.1'), { task: 'regression' });
  house = await load(modelPath('names-and-types', '3.4.1'), { task: 'regression' });
  coded = await load(modelPath('objective-reg-squarederror', '3.4.1'), { task: 'regression' });
});
after(() => {
  for (const one of [model, house, coded]) one.dispose();
});

const A = { a: 0.5, b: -1, small: 'y', large: 'ash' };
const B = { a: -0.3, b: 2, small: null, large: 'nut' };

test('the same rows in every form have the same answers', () => {
  const [a, b] = [model.predict(A), model.predict(B)];
  assert.equal(typeof a, 'number');
  assert.notEqual(a, b);
  const both = { data: Float32Array.of(a, b), shape: [2] };
  assert.deepEqual(model.predict([A, B]), both);
  assert.deepEqual(model.predict([Object.values(A), Object.values(B)]), both);
  assert.deepEqual(
    model.predict({ a: [0.5, -0.3], b: Float32Array.of(-1, 2), small: ['y', null], large: ['ash', 'nut'] }),
    both,
  );
  assert.deepEqual(model.predict({ data: [...Object.values(A), ...Object.values(B)], shape: [2, 4] }), both);
  assert.equal(model.predict([0.5, -1, 'y', 'ash']), a);
});

test('numbers come in arrays of any type', () => {
  const numbers = [1, 0, 3, 7, 1];
  const expected = house.predict(numbers);
  for (const Type of [
    Float64Array,
    Float32Array,
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
  ]) {
    assert.equal(house.predict(Type.from(numbers)), expected, Type.name);
    assert.deepEqual(
      house.predict({ data: Type.from([...numbers, ...numbers]), shape: [2, 5] }).data,
      Float32Array.of(expected, expected),
    );
    const columns = Object.fromEntries(house.inputs.map(({ name }, i) => [name, Type.of(numbers[i] as number)]));
    assert.deepEqual(house.predict(columns), { data: Float32Array.of(expected), shape: [1] });
  }
});

test('a view into a larger buffer is read from its own place', () => {
  const numbers = Float64Array.of(9, 9, 1, 0, 3, 7, 1, 9).subarray(2, 7);
  assert.equal(house.predict(numbers), house.predict([1, 0, 3, 7, 1]));
});

test('null, undefined, NaN, an empty string and an absent key are one missing value', () => {
  const missing = model.predict({ b: 1, small: 'y', large: 'ash' });
  for (const a of [null, undefined, Number.NaN, '']) {
    assert.equal(model.predict({ a, b: 1, small: 'y', large: 'ash' }), missing);
    assert.equal(model.predict([{ a, b: 1, small: 'y', large: 'ash' }]).data[0], missing);
    assert.equal(model.predict([a, 1, 'y', 'ash']), missing);
    assert.equal(model.predict({ a: [a], b: [1], small: ['y'], large: ['ash'] }).data[0], missing);
  }
  assert.equal(model.predict({ b: [1], small: ['y'], large: ['ash'] }).data[0], missing);
  assert.equal(typeof model.predict({}), 'number');
});

test('an empty string is a category where the model has seen one', async () => {
  const schema = { inputs: [{}, {}, {}, {}, { levels: ['', 'x'] }] };
  const named = await load(modelPath('objective-reg-squarederror', '3.4.1'), { schema, task: 'regression' });
  assert.equal(named.predict([0, 0, 0, 0, '']), coded.predict([0, 0, 0, 0, 0]));
  assert.equal(named.predict([0, 0, 0, 0, 'x']), coded.predict([0, 0, 0, 0, 1]));
  named.dispose();
});

test('categories that are numbers go by their values, as numbers or as text', async () => {
  const integers = await load(modelPath('categories-integers', '3.4.1'), { task: 'regression' });
  assert.equal(integers.predict([0, 0, 30, 104]), integers.predict({ a: 0, b: 0, small: '30', large: '104' }));
  assert.equal(
    integers.predict({ data: Float64Array.of(0, 0, 30, 104), shape: [1, 4] }).data[0],
    integers.predict({ a: [0], b: [0], small: Int8Array.of(30), large: [104] }).data[0],
  );
  refused(() => integers.predict([0, 0, 1, 104]), 'unknown_category', {
    place: 'input "small"',
    got: '1',
    expected: '"30", "10", "20"',
  });
  integers.dispose();
});

test('true and false are 1 and 0 for a boolean input, and nothing else', () => {
  assert.equal(house.predict([1, 0, 3, 7, true]), house.predict([1, 0, 3, 7, 1]));
  assert.equal(house.predict([1, 0, 3, 7, false]), house.predict([1, 0, 3, 7, 0]));
  refused(() => house.predict([true, 0, 3, 7, 1]), 'invalid_input', {
    place: 'input "living area"',
    got: 'true',
    expected: 'a number',
  });
});

test('other keys are ignored', () => {
  assert.equal(model.predict({ id: 17n, ...A, when: new Date(0) }), model.predict(A));
  assert.equal(model.predict({ ...A, c: 1 }), model.predict(A), 'a short name is near nothing');
});

test('a misspelt key is reported, with the name that was meant', () => {
  const row = { 'living area': 1, größe: 2, 'a.b-c': 3, cuont: 7, flag: 1 };
  refused(() => house.predict(row), 'invalid_input', {
    place: 'cuont',
    message: 'did you mean "count"',
    expected: '"count"',
  });
  refused(() => house.predict([{ count: 1, 'living area': 0 }, row]), 'invalid_input', { place: 'row 1, cuont' });
  refused(() => house.predict({ Living_Area: [1], count: [2] }), 'invalid_input', {
    place: 'Living_Area',
    expected: '"living area"',
  });
  assert.equal(typeof house.predict({ ...row, count: 1 }), 'number', 'both spellings: the right one is read');
});

test('an object without any input of the model is no row', () => {
  refused(() => model.predict({ colour: 'red' }), 'invalid_input', {
    place: 'x',
    got: '"colour"',
    expected: '"small"',
  });
  refused(() => model.predict([A, { colour: 'red' }]), 'invalid_input', { place: 'row 1' });
  for (const thing of [new Map([['a', 1]]), new Date(0), Promise.resolve(A), /a/])
    refused(() => model.predict(thing), 'invalid_input');
});

test('what is no number is refused with its column, its row and its value', () => {
  const bad: [unknown, RegExp][] = [
    ['1710', /the string "1710"/],
    [10n, /the BigInt 10n/],
    [new Date(0), /a Date/],
    [true, /true/],
    [{}, /an object/],
    [Symbol('x'), /a symbol/],
    [() => 1, /a function/],
  ];
  for (const [value, got] of bad) {
    refused(() => model.predict({ ...A, a: value }), 'invalid_input', {
      place: /^input "a"$/,
      got,
      expected: 'a number',
    });
    refused(() => model.predict([A, B, { ...A, a: value }]), 'invalid_input', { place: 'row 2, input "a"', got });
    refused(() => model.predict([Object.values(A), [value, 1, 'y', 'ash']]), 'invalid_input', {
      place: 'row 1, input "a"',
      got,
    });
    refused(() => model.predict({ a: [1, value], b: [1, 2] }), 'invalid_input', { place: 'row 1, input "a"', got });
    refused(() => model.predict({ data: [1, 1, 'y', 'ash', value, 1, 'y', 'ash'], shape: [2, 4] }), 'invalid_input', {
      place: 'row 1, input "a"',
      got,
    });
  }
});

test('a category that the model has never seen is refused, with a guess', () => {
  const large = 'palm';
  refused(() => model.predict({ ...A, large }), 'unknown_category', {
    place: 'input "large"',
    got: '"palm"',
    expected: '"oak"',
  });
  refused(() => model.predict([A, { ...A, large }]), 'unknown_category', { place: 'row 1, input "large"' });
  refused(() => model.predict({ ...A, large: 'Ash' }), 'unknown_category', { message: 'did you mean "ash"' });
});

test('a code is no name, and a name is no code', () => {
  refused(() => model.predict({ ...A, large: 3 }), 'invalid_input', {
    place: 'input "large"',
    got: '3',
    expected: 'one of "oak"',
  });
  refused(() => model.predict({ a: [1], b: [1], small: ['x'], large: Int8Array.of(3) }), 'invalid_input', {
    place: 'row 0, input "large"',
  });
});

test('codes are taken where the file has no names', async () => {
  const old = await load(modelPath('categories-strings', '2.1.4'), { task: 'regression' });
  const name = old.inputs[3]?.name as string;
  assert.equal(old.inputs[3]?.kind, 'category');
  assert.equal(old.inputs[3]?.levels, null);
  assert.equal(typeof old.predict({ [name]: 3 }), 'number');
  refused(() => old.predict({ [name]: 'fir' }), 'invalid_input', { place: name, got: '"fir"', expected: 'schema' });
  old.dispose();
});

test('an unknown category is missing where the schema says so', async () => {
  const schema = { inputs: [{ name: 'large', unknown: 'missing' as const }] };
  const lenient = await load(modelPath('categories-strings', '3.4.1'), { schema, task: 'regression' });
  assert.equal(lenient.predict({ ...A, large: 'palm' }), model.predict({ ...A, large: null }));
  refused(() => lenient.predict({ ...A, small: 'palm' }), 'unknown_category');
  lenient.dispose();
});

test('infinite values, and those that overflow float32, are refused with row and column', () => {
  for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e39]) {
    refused(() => model.predict({ ...A, b: value }), 'invalid_input', { place: /^input "b"$/ });
    refused(() => model.predict([A, { ...A, b: value }]), 'invalid_input', { place: 'row 1, input "b"' });
  }
});

test('rows keep their numbers in a batch of many chunks', () => {
  const rows = 30_000;
  const data = new Float64Array(rows * 5).fill(0.5);
  data[5 * 29_999 + 2] = Number.NEGATIVE_INFINITY;
  refused(() => coded.predict({ data, shape: [rows, 5] }), 'invalid_input', { place: 'row 29999, input "f2"' });
  const many = Array.from({ length: rows }, (_, i) => (i === 20_001 ? { f0: 'x' } : { f0: 1 }));
  refused(() => coded.predict(many), 'invalid_input', { place: 'row 20001, input "f0"' });
  refused(() => coded.predict({ f1: many.map(({ f0 }) => f0) }), 'invalid_input', { place: 'row 20001, input "f1"' });
});

test('numbers beside categories: whole arrays, and the categories by their levels', async () => {
  const integers = await load(modelPath('categories-integers', '3.4.1'), { task: 'regression' });
  const rows = [
    [0.5, -1, 30, 104],
    [Number.NaN, 2, 10, 111],
    [1.5, 0.25, Number.NaN, 100],
  ];
  const expected = Float32Array.from(rows, (row) => integers.predict(row));
  assert.equal(new Set(expected).size, 3);
  const types = [Float64Array, Float32Array, Array] as { name: string; from(values: number[]): number[] }[];
  for (const Type of types) {
    assert.deepEqual(integers.predict({ data: Type.from(rows.flat()), shape: [3, 4] }).data, expected, Type.name);
    assert.equal(integers.predict(Type.from(rows[0] as number[])), expected[0], Type.name);
    const bad = Type.from([...rows.flat(), 1, 2, 30, 99, 1, 2, 99, 100]);
    refused(() => integers.predict({ data: bad, shape: [5, 4] }), 'unknown_category', {
      place: 'row 3, input "large"',
      got: '99',
    });
    refused(() => integers.predict(Type.from([1, 2, 99, 100])), 'unknown_category', { place: /^input "small"$/ });
  }
  refused(() => model.predict(Float64Array.of(1, 2, 0, 0)), 'invalid_input', { place: /^input "small"$/, got: '0' });
  refused(() => model.predict({ data: Float64Array.of(1, 2, 0, 0), shape: [1, 4] }), 'invalid_input', {
    place: 'row 0, input "small"',
  });
  integers.dispose();
});

test('as many rows as the model has inputs are rows, and nulls alone are one', () => {
  const list = [0.5, -1, 0.25, 2, 0];
  const many = Array.from({ length: 5 }, () => list);
  const one = coded.predict(list);
  assert.deepEqual(coded.predict(many), { data: new Float32Array(5).fill(one), shape: [5] });
  const objects = many.map((row) => Object.fromEntries(row.map((value, i) => [`f${i}`, value])));
  assert.deepEqual(coded.predict(objects), coded.predict(many));
  assert.deepEqual(coded.predict(many.map((row) => Float64Array.from(row))), coded.predict(many));
  assert.equal(coded.predict([null, null, null, null, null]), coded.predict({}));
  assert.equal(coded.predict(new Array(5)), coded.predict({}));
  refused(() => coded.predict([null, null, null, null, list]), 'invalid_input', { place: 'row 0' });
  refused(() => coded.predict(new BigInt64Array(5)), 'invalid_argument', { got: 'BigInt64Array' });
});

test('too many and too few columns are refused', () => {
  refused(() => coded.predict([1, 2, 3, 4]), 'invalid_input', {
    place: 'x',
    got: '4',
    expected: '5',
    message: 'too few',
  });
  refused(() => coded.predict(new Float64Array(6)), 'invalid_input', { got: '6', message: 'too many' });
  refused(() => coded.predict(new Float64Array(10)), 'invalid_input', {
    got: '10',
    message: '{ data, shape: [rows, columns] }',
  });
  refused(
    () =>
      coded.predict([
        [1, 2, 3, 4, 5],
        [1, 2, 3, 4],
      ]),
    'invalid_input',
    { place: 'row 1', got: '4' },
  );
  refused(() => coded.predict({ data: new Float64Array(8), shape: [2, 4] }), 'invalid_input', {
    place: 'shape',
    got: '4',
  });
});

test('a matrix must fill its shape', () => {
  const data = new Float64Array(10);
  refused(() => coded.predict({ data, shape: [3, 5] }), 'invalid_input', { place: 'data', got: '10', expected: '15' });
  refused(() => coded.predict({ data, shape: [10] }), 'invalid_input', { place: 'shape', got: '[10]' });
  refused(() => coded.predict({ data, shape: [2.5, 4] }), 'invalid_input', { place: 'shape' });
  refused(() => coded.predict({ data: 5, shape: [2, 5] }), 'invalid_input', { place: 'data' });
  refused(() => coded.predict({ data: new BigInt64Array(10), shape: [2, 5] }), 'invalid_input', {
    place: 'data',
    got: 'BigInt64Array',
  });
});

test('columns must be arrays of one length', () => {
  refused(() => model.predict({ a: [1, 2], b: [1] }), 'invalid_input', { place: 'b', got: '1 values', expected: '2' });
  refused(() => model.predict({ a: [1, 2], b: 5 }), 'invalid_input', { place: 'b', got: '5' });
  refused(() => model.predict({ a: [1], b: new BigInt64Array(1) }), 'invalid_input', { place: 'b' });
});

test('what is no input at all is an invalid argument', () => {
  for (const x of [undefined, null, 5, 'a', 10n, () => A, new DataView(new ArrayBuffer(8)), new BigInt64Array(4)]) {
    refused(() => model.predict(x as object), 'invalid_argument', { place: 'x', expected: 'a row' });
  }
  refused(() => model.predict([A, null] as object[]), 'invalid_input', { place: 'row 1', got: 'null' });
  refused(() => model.predict([A, 5] as object[]), 'invalid_input', { place: 'row 1', got: '5' });
});

test('no rows have no answers', () => {
  assert.deepEqual(model.predict([]), { data: new Float32Array(0), shape: [0] });
  assert.deepEqual(coded.predict({ data: new Float64Array(0), shape: [0, 5] }), {
    data: new Float32Array(0),
    shape: [0],
  });
  assert.deepEqual(model.predict({ a: [], b: [], small: [], large: [] }), { data: new Float32Array(0), shape: [0] });
});

test('arguments are not changed', () => {
  const rows = [Object.freeze({ ...A }), Object.freeze([0.5, -1, 'y', 'ash'])];
  model.predict(Object.freeze(rows));
  const data = Float64Array.of(1, 2, 3, 4, 5);
  coded.predict({ data, shape: [1, 5] });
  assert.deepEqual(data, Float64Array.of(1, 2, 3, 4, 5));
});

test('inputs called data and shape are inputs', async () => {
  const schema = { inputs: [{ name: 'data' }, { name: 'shape' }, { name: 'x' }, { name: 'y' }, { name: 'z' }] };
  const odd = await load(modelPath('objective-reg-squarederror', '3.4.1'), { schema, task: 'regression' });
  const column = odd.predict({ data: [1, 2], shape: [3, 4], x: [0, 0], y: [0, 0], z: [0, 0] });
  assert.deepEqual(
    column.data,
    coded.predict([
      [1, 3, 0, 0, 0],
      [2, 4, 0, 0, 0],
    ]).data,
  );
  odd.dispose();
});

test('a row that calls its own model while it is read is refused', () => {
  const row = {
    ...A,
    get b() {
      return model.predict(A);
    },
  };
  refused(() => model.predict(row), 'invalid_argument', { message: 'calls the model' });
  refused(
    () =>
      model.predict({
        ...A,
        get b() {
          model.dispose();
          return 1;
        },
      }),
    'invalid_argument',
  );
  assert.equal(typeof model.predict(A), 'number', 'the model goes on');
  refused(
    () =>
      model.predict({
        ...A,
        get b() {
          return model.save().length;
        },
      }),
    'invalid_argument',
    { message: 'calls the model' },
  );
  const other = {
    ...A,
    get b() {
      return house.predict({});
    },
  };
  assert.equal(typeof model.predict(other), 'number', 'another model may be called');
  assert.throws(
    () =>
      model.predict({
        ...A,
        get b() {
          throw new RangeError('mine');
        },
      }),
    /mine/,
  );
  assert.equal(typeof model.predict(A), 'number', "the caller's own error does not end the model");
});

test('models of more inputs than the reader has positions read them all', async () => {
  // A linear model y = Σ wᵢ xᵢ + 0.5 with wᵢ = i and 100 inputs, as XGBoost writes gblinear.
  const weights = [...Array.from({ length: 100 }, (_, i) => i), 0];
  const wide = await load(new TextEncoder().encode(linearModel(weights)), { task: 'regression' });
  const row = Object.fromEntries(wide.inputs.map(({ name }, i) => [name, i % 3]));
  const expected = weights.slice(0, 100).reduce((sum, weight, i) => sum + weight * (i % 3), 0.5);
  assert.equal(wide.inputs.length, 100);
  assert.equal(wide.predict(row), expected);
  assert.equal(wide.predict([row]).data[0], expected);
  assert.equal(wide.predict(Object.values(row)), expected);
  wide.dispose();
});

test('a model without inputs has one answer for every row', async () => {
  const none = await load(new TextEncoder().encode(linearModel([0.25])), { task: 'regression' });
  assert.equal(none.inputs.length, 0);
  assert.equal(none.predict({}), 0.75);
  assert.equal(none.predict({ colour: 'red' }), 0.75);
  const two = { data: Float32Array.of(0.75, 0.75), shape: [2] };
  for (const x of [[{}, {}], [[], []], { data: [], shape: [2, 0] }, { data: new Float64Array(), shape: [2, 0] }])
    assert.deepEqual(none.predict(x), two);
  assert.deepEqual(none.predict([]), { data: new Float32Array(), shape: [0] });
  assert.equal(none.predict(new Float64Array()), 0.75);
  none.dispose();
});

function linearModel(weights: number[]): string {
  return JSON.stringify({
    version: [3, 2, 0],
    learner: {
      attributes: {},
      feature_names: [],
      feature_types: [],
      gradient_booster: { name: 'gblinear', model: { boosted_rounds: 1, weights } },
      learner_model_param: {
        base_score: '5E-1',
        num_class: '0',
        num_feature: `${weights.length - 1}`,
        num_target: '1',
      },
      objective: { name: 'reg:squarederror', reg_loss_param: { scale_pos_weight: '1' } },
    },
  });
}
