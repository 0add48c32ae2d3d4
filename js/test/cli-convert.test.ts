// sapwood convert: the file that it writes gives the numbers of the library that trained the model.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Answers, load } from 'sapwood';
import { printed, refusedWith, sapwood, scratchFolder } from './command.ts';
import {
  allCases,
  asRows,
  bits,
  type Case,
  expectedOf,
  modelPath,
  posteriorPath,
  type Tensor,
  ulps,
} from './fixtures.ts';

const scratch = await scratchFolder();
const cases = await allCases();
const caseOf = (name: string) => cases.find((of) => of.case === name && of.version === '3.4.1') as Case;
const numeric = modelPath('objective-reg-squarederror', '3.4.1');
const house = '../models/avm-xgboost/model.ubj';

let made = 0;
/** A path that does not exist yet. */
const fresh = (ending = '.safetensors') => scratch(`model-${made++}${ending}`);

async function convert(...words: string[]): Promise<string> {
  return printed(await sapwood(['convert', ...words]));
}

/** Compare the answers of a file with a tensor of the case: what XGBoost itself said. */
async function checkMargins(path: string, name: string, tensor = 'margin'): Promise<void> {
  const model = await load(path);
  const expected = await expectedOf(caseOf(name));
  const rows = asRows(expected.x as Tensor, model.inputs);
  const { data, shape } = expected[tensor] as Tensor;
  const width = shape[1] ?? 1;
  const speakable = rows.flatMap((row, i) => (Object.values(row).includes('no name') ? [] : [i]));
  assert.ok(speakable.length >= 50);
  const wanted = speakable.flatMap((i) => Array.from(data.subarray(i * width, (i + 1) * width)));
  const got = model.predictRaw(speakable.map((i) => rows[i] as Record<string, number>)) as Answers;
  assert.deepEqual(bits(got.data), bits(wanted), `${name}: ${tensor}`);
}

test("a converted file gives XGBoost's own numbers", async () => {
  const names = [
    'objective-reg-squarederror',
    'categories-strings',
    'categories-unicode',
    'objective-multi-softprob',
    'multi-target-vector',
    'dart-binary',
    'gblinear-logistic',
  ];
  for (const name of names) {
    const out = fresh();
    await convert(modelPath(name, '3.4.1'), out);
    await checkMargins(out, name);
  }
});

test("the house model, its schema and XGBoost's prices", async () => {
  const out = fresh();
  const text = await convert(house, out, '--schema', '../models/avm-xgboost/schema.json');
  assert.match(text, /^ {2}before {2}898,521 +\d\d\d,\d\d\d$/m);
  assert.match(text, /^ {2}after {3}\d\d,\d\d\d +\d\d,\d\d\d$/m);
  assert.match(text, /32 known answers reproduced/);
  const integrity = /sha256-\S+/.exec(text)?.[0] ?? '';
  const model = await load(out, { task: 'regression', integrity });
  assert.equal(model.inputs[0]?.label, 'Living area');
  assert.equal(model.inputs[0]?.high, 4536.03);
  const { rows } = JSON.parse(await readFile('../models/avm-xgboost/expected.json', 'utf8'));
  assert.equal(rows.length, 30);
  for (const { input, margin, price } of rows) {
    assert.equal(model.predictRaw(input), margin);
    assert.ok(ulps(model.predict(input) as number, price) <= 2);
  }
});

test('the same model gives the same bytes, and those of model.save()', async () => {
  const [first, second] = [fresh(), fresh()];
  await convert(numeric, first);
  await convert(numeric, second);
  const bytes = await readFile(first);
  assert.deepEqual(await readFile(second), bytes);
  assert.deepEqual(new Uint8Array(bytes), (await load(numeric)).save());
  const third = fresh();
  await convert(first, third);
  assert.deepEqual(await readFile(third), bytes, 'a Sapwood file converted is itself');
});

test('rounds can be chosen', async () => {
  const name = 'early-stopping-native';
  const model = modelPath(name, '3.4.1');
  for (const [which, tensor] of [
    ['best', 'margin_best'],
    ['all', 'margin'],
    ['1:3', 'margin_1_3'],
  ] as const) {
    const out = fresh();
    await convert(model, out, '--iterations', which);
    await checkMargins(out, name, tensor);
  }
  for (const which of ['first', '3', '1-3', '-1:3', '1:3:5'])
    refusedWith(await sapwood(['convert', model, fresh(), `--iterations=${which}`]), 2, `"${which}"`, 'FROM:TO');
  refusedWith(await sapwood(['convert', model, fresh(), '--iterations', '3:99']), 1, 'invalid_argument', '[3, 99]');
  refusedWith(await sapwood(['convert', numeric, fresh(), '--iterations=best']), 1, 'early stopping', 'iterations');
});

test('golden rows can be counted, and the file says what explanations need', async () => {
  const out = fresh();
  assert.match(await convert(numeric, out, '--golden-rows', '7'), /7 known answers reproduced/);
  assert.deepEqual((await load(out)).info.golden, { rows: 7, source: 'engine' });
  assert.match(await convert(numeric, out, '-f', '--golden-rows', '0'), /no known answers to check/);
  assert.equal((await load(out)).info.golden, null);
  await checkMargins(out, 'objective-reg-squarederror');
  for (const rows of ['1.5', '-1', 'many', '4097'])
    refusedWith(await sapwood(['convert', numeric, fresh(), `--golden-rows=${rows}`]), 2, `"${rows}"`, '0 to 4096');

  const header = (file: Buffer) => file.toString('utf8', 8, 8 + Number(file.readBigUInt64LE(0)));
  assert.ok(!header(await readFile(out)).includes('"forest.cover"'));
  await convert(numeric, out, '--force', '--explain');
  assert.ok(header(await readFile(out)).includes('"forest.cover"'));
  await checkMargins(out, 'objective-reg-squarederror');
});

test('a posterior can be rounded, and inspect tells how far', async () => {
  const posterior = posteriorPath('2.9.9/wbart_small');
  const out = fresh();
  for (const profile of ['compact', 'tiny', 'exact']) {
    assert.match(await convert(posterior, out, '--force', '--profile', profile), /known answers reproduced/);
    assert.equal((await load(out)).info.profile, profile);
    const told = new RegExp(`rounded +${profile}: draws by [-.e0-9]+ at most on the golden rows`);
    const text = printed(await sapwood(['inspect', out]));
    if (profile === 'exact') assert.doesNotMatch(text, /rounded/);
    else assert.match(text, told);
  }
  refusedWith(
    await sapwood(['convert', posterior, fresh(), '--profile=small']),
    2,
    '"small"',
    'exact, compact or tiny',
  );
  refusedWith(await sapwood(['convert', numeric, fresh(), '--profile=tiny']), 1, 'unsupported', 'profile');
});

test('gzip on both sides', async () => {
  const input = scratch('input.json.gz');
  const json = await readFile(modelPath('categories-strings', '3.4.1', 'model.json'));
  await writeFile(input, gzipSync(json));
  const plain = fresh();
  const text = await convert(input, plain);
  assert.ok(text.includes(`  before  ${json.length.toLocaleString('en-US')}`), text);
  const [byName, byOption] = [fresh('.safetensors.gz'), fresh()];
  await convert(input, byName);
  await convert(input, byOption, '--gzip');
  for (const out of [byName, byOption]) {
    assert.deepEqual(gunzipSync(await readFile(out)), await readFile(plain));
    await checkMargins(out, 'categories-strings');
  }
});

test('from standard input to standard output', async () => {
  const ran = await sapwood(['convert', '-', '-'], await readFile(numeric));
  assert.equal(ran.status, 0, ran.stderr);
  assert.match(ran.stderr, /^standard input -> standard output\n/);
  assert.match(ran.stderr, /32 known answers reproduced/);
  assert.deepEqual(new Uint8Array(ran.bytes), (await load(numeric)).save());
  const packed = await sapwood(['convert', numeric, '-', '--gzip']);
  assert.deepEqual(gunzipSync(packed.bytes), ran.bytes);
  refusedWith(await sapwood(['convert', '-', '-'], Buffer.from('hello')), 1, 'unknown_format', 'standard input');
});

test('OUT is not written over without --force, and not at all by a failure', async () => {
  const out = fresh();
  await writeFile(out, 'precious');
  const intact = async () => assert.equal(await readFile(out, 'utf8'), 'precious');
  refusedWith(await sapwood(['convert', numeric, out]), 1, 'place  OUT', JSON.stringify(out), '--force', 'a new name');
  await intact();
  const half = scratch('half.ubj');
  await writeFile(half, (await readFile(numeric)).subarray(0, 3000));
  refusedWith(await sapwood(['convert', half, out, '--force']), 1, 'code   truncated', `file   ${half}`);
  await intact();
  await chmod(out, 0o640);
  await convert(numeric, out, '--force');
  assert.equal((await stat(out)).mode & 0o777, 0o640, 'its permissions stay');
  await checkMargins(out, 'objective-reg-squarederror');
  await convert(out, out, '-f'); // in its own place
  await checkMargins(out, 'objective-reg-squarederror');
});

test('a link at OUT stays a link', async () => {
  const [link, file] = [fresh(), fresh()];
  await writeFile(file, 'old');
  await symlink(file, link);
  await convert(numeric, link, '--force');
  assert.equal(await readlink(link), file);
  await checkMargins(file, 'objective-reg-squarederror');
});

test('an OUT that cannot be written is an error of OUT', async () => {
  refusedWith(await sapwood(['convert', numeric, scratch('no/such/model.safetensors')]), 1, 'place  OUT', 'ENOENT');
  refusedWith(await sapwood(['convert', numeric, dirname(numeric)]), 1, 'place  OUT', 'is a folder');
  refusedWith(await sapwood(['convert', numeric, `${numeric}/model.safetensors`]), 1, 'place  OUT', 'ENOTDIR');
  refusedWith(await sapwood(['convert', numeric]), 2, 'convert needs OUT', 'sapwood convert FILE OUT');
  refusedWith(await sapwood(['convert', numeric, fresh(), '--gunzip']), 2, 'convert has no option --gunzip', '--gzip');
  refusedWith(await sapwood(['convert', '/no/such.ubj', fresh()]), 1, 'code  network', 'file  /no/such.ubj');
});

test('a full disk is told without a stack', async () => {
  refusedWith(await sapwood(['convert', numeric, '/dev/full']), 1, 'place  OUT', 'ENOSPC');
  for (const words of [
    ['convert', numeric, '-'],
    ['inspect', numeric],
  ])
    refusedWith(await sapwood(words, undefined, '/dev/full'), 1, 'standard output could not be written', 'ENOSPC');
});

test('no drafts are left behind', async () => {
  const folder = scratch('drafts');
  await mkdir(folder);
  await convert(numeric, `${folder}/a.safetensors`);
  await mkdir(`${folder}/b`);
  refusedWith(await sapwood(['convert', numeric, `${folder}/c/`]), 1, 'place  OUT'); // the new name cannot be had
  assert.deepEqual((await readdir(folder)).sort(), ['a.safetensors', 'b']);
});

test('bytes on the disk are what is checked', async () => {
  const out = fresh();
  const text = await convert(numeric, out);
  const digest = createHash('sha256')
    .update(await readFile(out))
    .digest('base64');
  assert.ok(text.includes(`integrity: sha256-${digest}`), text);
});
