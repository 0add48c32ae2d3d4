// One case for each error code; and the engine's table of codes is the package's.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { type ErrorCode, load, type Model, SapwoodError } from 'sapwood';
import { instantiate } from '../src/instance.ts';
import { openEngine } from './engine.ts';
import { modelPath } from './fixtures.ts';
import { refused, refusedLater } from './refused.ts';

const json = await readFile(modelPath('objective-reg-squarederror', '3.4.1', 'model.json'), 'utf8');
const compiled = await WebAssembly.compile(await readFile('dist/sapwood.wasm'));
const text = (model: string) => new TextEncoder().encode(model);
const loadChanged = (from: string | RegExp, to: string) => {
  const changed = json.replace(from, to);
  assert.notEqual(changed, json, 'the text to change is there');
  return load(text(changed));
};

let model: Model;
let saved: Uint8Array<ArrayBuffer>;
before(async () => {
  model = await load(text(json));
  saved = model.save();
});
after(() => model.dispose());

/** The saved file with a text of its header replaced by one of the same length. */
function savedWith(from: string, to: string): Uint8Array<ArrayBuffer> {
  const at = Buffer.from(saved).indexOf(from);
  assert.ok(at >= 0 && from.length === to.length);
  const copy = saved.slice();
  copy.set(text(to), at);
  return copy;
}

/** The last byte of the named array, one higher. */
function savedWithOther(name: string): Uint8Array<ArrayBuffer> {
  const bytes = saved;
  const size = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size)));
  const copy = bytes.slice();
  const last = 8 + size + header[name].data_offsets[1] - 1;
  copy[last] = (copy[last] as number) + 1;
  return copy;
}

const cases: Record<ErrorCode, () => unknown> = {
  truncated: () =>
    refusedLater(load(text(json.slice(0, 1000))), 'truncated', { place: 'byte 1000', expected: 'more bytes' }),
  malformed: () => refusedLater(loadChanged('"learner":', '"learner";'), 'malformed', { place: 'byte', got: ';' }),
  invalid_model: () =>
    refusedLater(loadChanged(/"left_children":\s*\[\s*\d+/, '"left_children":[999'), 'invalid_model', {
      place: 'trees[0]',
      got: '999',
    }),
  unsupported: () => refusedLater(loadChanged('"gbtree"', '"forest"'), 'unsupported', { place: 'name', got: 'forest' }),
  unknown_format: () =>
    refusedLater(load(text('hello')), 'unknown_format', { message: 'save_model', expected: 'XGBoost JSON' }),
  future_version: () =>
    refusedLater(load(savedWith('\\"format\\":[1,0]', '\\"format\\":[9,0]')), 'future_version', {
      got: '9',
      expected: '1',
    }),
  too_large: () =>
    refusedLater(load(text(json), { maxBytes: 100 }), 'too_large', { message: 'maxBytes', expected: '100 bytes' }),
  out_of_memory: async () => {
    const engine = await openEngine(compiled, text(json));
    for (const doubles of [2 ** 29 - 100, 2 ** 29, 2 ** 40]) {
      refused(() => engine.reserve(doubles), 'out_of_memory', { place: 'the batch', got: `${doubles * 8} bytes` });
    }
    engine.doubles().fill(1, engine.input, engine.input + 5);
    engine.predictRow(0); // the same instance keeps working
  },
  digest_mismatch: () =>
    refusedLater(load(savedWithOther('forest.leaf')), 'digest_mismatch', { message: /changed|damaged|contents/ }),
  golden_mismatch: async () => {
    const changed = savedWithOther('golden.raw');
    const error = await load(changed).then(
      () => assert.fail(),
      (error: SapwoodError) => error,
    );
    changed.set(text(error.got), Buffer.from(changed).indexOf(error.expected)); // its digest is right again
    await refusedLater(load(changed), 'golden_mismatch', { place: 'row 31' });
  },
  invalid_argument: () =>
    refused(() => model.predict(5 as unknown as object), 'invalid_argument', { place: 'x', got: '5' }),
  invalid_input: () =>
    refused(() => model.predict({ f1: '1' }), 'invalid_input', { place: 'f1', got: '"1"', expected: 'a number' }),
  unknown_category: async () => {
    const trees = await load(modelPath('categories-strings', '3.4.1'));
    refused(() => trees.predict({ small: 'palm' }), 'unknown_category', {
      place: 'small',
      got: '"palm"',
      expected: 'one of "x"',
    });
  },
  no_such_answer: () =>
    refused(() => model.predictProba({ f1: 1 }), 'no_such_answer', { place: 'predictProba', message: 'use predict' }),
  wasm: () => refusedLater(load(text(json), { wasm: text('hello') }), 'wasm', { place: '{ wasm }', got: '5 bytes' }),
  network: () => refusedLater(load('/no/such/file'), 'network', { place: '/no/such/file', got: 'ENOENT' }),
  aborted: () => refusedLater(load(text(json), { signal: AbortSignal.abort() }), 'aborted', { place: 'signal' }),
  integrity: () =>
    refusedLater(load(text(json), { integrity: `sha256-${'A'.repeat(43)}=` }), 'integrity', {
      expected: 'sha256-AAAA',
    }),
  disposed: async () => {
    const gone = await load(text(json));
    gone.dispose();
    for (const call of [
      () => gone.predict({ f0: 1 }),
      () => gone.predictRaw([]),
      () => gone.selfTest(),
      () => gone.save(),
    ]) {
      refused(call, 'disposed', { place: 'model' });
    }
    assert.equal(gone.task, 'regression', 'what it was is still known');
  },
};

for (const [code, check] of Object.entries(cases)) {
  test(`${code} is raised with its parts`, async () => {
    await check();
  });
}

test('the codes are those of the engine', async () => {
  const { functions, heap } = await instantiate(compiled);
  const codes = JSON.parse(heap.text(functions.sw_error_codes()));
  assert.deepEqual(Object.keys(codes).sort(), Object.keys(cases).sort());
});

test('an error is an Error with a name and a stack', () => {
  try {
    model.predict({ f1: 'x' });
    assert.fail();
  } catch (error) {
    assert.ok(error instanceof SapwoodError && error instanceof Error);
    assert.equal(error.name, 'SapwoodError');
    assert.match(error.stack ?? '', /SapwoodError: A value of the wrong type/);
  }
});

test('a model cut anywhere is refused, and the instances that failed leave nothing behind', async () => {
  const bytes = text(json);
  for (const file of [bytes, new Uint8Array(await readFile(modelPath('objective-reg-squarederror', '3.4.1'))), saved]) {
    for (let length = 0; length < file.length; length += 97) {
      await assert.rejects(load(file.subarray(0, length)), (error: SapwoodError) => {
        assert.ok(
          ['truncated', 'malformed', 'unknown_format', 'digest_mismatch'].includes(error.code),
          `${length}: ${error.message}`,
        );
        return true;
      });
    }
  }
});

test('a trap ends its model and no other', async () => {
  const engine = await openEngine(compiled, text(json));
  const beyond = 2 ** 29 - 8; // 4 GB: no such memory
  refused(
    () => engine.predict(0, { at: engine.input, count: 1, rowStride: 5, columnStride: 1, first: 0 }, beyond),
    'wasm',
    {
      place: 'the engine',
      message: 'load it again',
    },
  );
  for (const call of [() => engine.predictRow(0), () => engine.save('{}'), () => engine.selfTest()])
    refused(call, 'wasm');
  engine.close();
  assert.equal(typeof model.predict({ f0: 1 }), 'number');
});
