// sapwood inspect, help, and how the command line says that something is wrong.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { load } from 'sapwood';
import { table } from '../src/cli/table.ts';
import { printed, refusedWith, sapwood, scratchFolder } from './command.ts';
import { modelPath, posteriorPath } from './fixtures.ts';
import { serve } from './server.ts';

const numeric = modelPath('objective-reg-squarederror', '3.4.1');
const house = '../models/avm-xgboost/model.ubj';
const bytes = await readFile(numeric);
const scratch = await scratchFolder();
const HTML = '<!doctype html><title>App</title>';

let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  server = await serve({ '/model.ubj': (response) => response.end(bytes), '/page': (response) => response.end(HTML) });
});
after(() => server.close());

test('a numeric model as text', async () => {
  const text = printed(await sapwood(['inspect', numeric]));
  const line = (name: string) => new RegExp(`^  ${name} {2,}(.*)$`, 'm').exec(text)?.[1];
  assert.equal(text.split('\n')[0], numeric);
  assert.equal(line('library'), 'xgboost 3.4.1');
  assert.equal(line('format'), 'xgboost-ubjson');
  assert.equal(line('task'), 'regression');
  assert.equal(line('objective'), 'reg:squarederror');
  assert.equal(line('answers'), 'predict, predictRaw');
  assert.equal(line('rounds'), 'all 6');
  assert.match(line('predictor') ?? '', /^6 trees, \d+ nodes, \d+ distinct questions$/);
  assert.match(line('golden rows') ?? '', /^none/);
  assert.equal(line('file'), `${bytes.length.toLocaleString('en-US')} bytes`);
  assert.match(line('in memory') ?? '', /^[\d,]+ bytes$/);
  assert.match(line('loaded in') ?? '', /^\d+\.\d ms/);
  assert.equal(line('integrity'), `sha256-${createHash('sha256').update(bytes).digest('base64')}`);
  assert.match(text, /^5 inputs, by position: the file has no names\n {2}input .*\n {2}f0 … f4 {2}number {2}allowed$/m);
});

test('the columns of the table of inputs stand below each other', async () => {
  const text = printed(await sapwood(['inspect', house, '--schema', '../models/avm-xgboost/schema.json']));
  const [head = '', ...rows] = text.trimEnd().split('\n').slice(-15);
  assert.equal(rows.length, 14);
  const at = (row: string, word: string) => {
    assert.ok(row.includes(word), row);
    return row.indexOf(word);
  };
  for (const row of rows) assert.equal(at(row, 'allowed'), at(head, 'missing'));
  const area = rows.find((row) => row.includes('living_area_sqft')) as string;
  assert.equal(at(area, '542.392 … 4536.03'), at(head, 'values'));
  assert.equal(at(area, 'sq ft'), at(head, 'unit'));
  const wall = rows.find((row) => row.startsWith('  wall')) as string;
  assert.equal(at(wall, '7: brick, '), at(head, 'values'));
  assert.equal(at(wall, 'error'), at(head, 'unknown'));
  assert.equal(at(wall, 'Walls'), at(head, 'label'));
});

test('wide letters and marks keep the columns', () => {
  const [head, ...rows] = table(
    [
      ['樹', '1', ''],
      ['ab', '2', ''],
      ['e\u0301e', '3', ''],
    ],
    ['n', 'value', 'nothing'],
  );
  assert.equal(head, '  n   value');
  assert.deepEqual(rows, ['  樹  1', '  ab  2', '  e\u0301e  3']);
});

test('classes, rounds and golden rows are told', async () => {
  const classes = printed(await sapwood(['inspect', modelPath('wrapper-multiclass', '3.4.1')]));
  assert.match(classes, /^ {2}classes {2,}3, without names: 0 to 2$/m);
  assert.match(classes, /predictProba \(3 numbers a row\)/);
  const schema = scratch('labels.json');
  await writeFile(schema, '{ "labels": ["setosa", "versicolor", "virginica"] }');
  const named = printed(await sapwood(['inspect', modelPath('wrapper-multiclass', '3.4.1'), `--schema=${schema}`]));
  assert.match(named, /^ {2}classes {2,}3: setosa, versicolor, virginica$/m);

  const stopped = modelPath('early-stopping-native', '3.4.1');
  assert.match(
    printed(await sapwood(['inspect', stopped])),
    /^ {2}rounds {2,}all 7; the best by early stopping is 3$/m,
  );
  const model = await load(stopped, { iterations: 'best' });
  const saved = scratch('best.safetensors');
  await writeFile(saved, model.save());
  const best = printed(await sapwood(['inspect', saved]));
  assert.match(best, /^ {2}rounds {2,}0 to 3 of 7; the best by early stopping is 3$/m);
  assert.match(best, /^ {2}golden rows {2,}32, all reproduced \(made by Sapwood/m);
});

test('a posterior says what it is made of and what it can do', async () => {
  const text = printed(await sapwood(['inspect', posteriorPath('0.9-33/small')]));
  assert.match(
    text,
    /^ {2}predictor {2,}100 draws of 20 trees each, from 2 chains; 364 splits, .*; 281 distinct questions$/m,
  );
  assert.match(
    text,
    /^ {2}of its draws {2,}predictDraws, predictInterval \(credible, predictive\), predictQuantiles, /m,
  );
  const probit = printed(await sapwood(['inspect', posteriorPath('2.9.9/pbart_small')]));
  assert.match(probit, /predictInterval \(credible\)/);
  const forest = printed(await sapwood(['inspect', numeric]));
  assert.doesNotMatch(forest, /draws/);
});

test('--json is what the package says of the model', async () => {
  for (const path of [numeric, house, modelPath('multi-label-vector', '3.4.1'), posteriorPath('2.9.9/wbart_small')]) {
    const { integrity, loadMilliseconds, ...said } = JSON.parse(printed(await sapwood(['inspect', '--json', path])));
    const { task, namedInputs, inputs, labels, capabilities, info } = await load(path);
    assert.deepEqual(said, { task, namedInputs, inputs, labels, capabilities, info });
    assert.ok(loadMilliseconds > 0);
    await load(path, { integrity });
  }
});

test('a model comes from an address, from standard input, and gzipped', async () => {
  const infoOf = async (words: string[], input?: Uint8Array) =>
    JSON.parse(printed(await sapwood(['inspect', '--json', ...words], input))).info;
  const wanted = await infoOf([numeric]);
  assert.deepEqual(await infoOf([`${server.url}/model.ubj`]), wanted);
  assert.deepEqual(await infoOf(['-'], bytes), wanted);
  const packed = gzipSync(bytes);
  assert.deepEqual(await infoOf(['-'], packed), { ...wanted, receivedBytes: packed.length });
  await writeFile(scratch('model.ubj.gz'), packed);
  const text = printed(await sapwood(['inspect', scratch('model.ubj.gz')]));
  assert.match(text, /^ {2}file {2,}[\d,]+ bytes gzipped, [\d,]+ bytes unpacked$/m);
});

test('names cannot steer the terminal', async () => {
  const text = await readFile(modelPath('names-and-types', '3.4.1', 'model.json'), 'utf8');
  assert.ok(text.includes('"living area"'));
  const path = scratch('escape.json');
  await writeFile(path, text.replaceAll('"living area"', '"\\u001b[2Jarea\\u202e\\n"'));
  const shown = printed(await sapwood(['inspect', path]));
  assert.ok(shown.includes('\\u001b[2Jarea\\u202e\\u000a'));
  const json = printed(await sapwood(['inspect', '--json', path]));
  assert.equal(JSON.parse(json).inputs[0].name, '\u001b[2Jarea\u202e\n');
  for (const text of [shown, json]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may come through
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  }
});

test('help and version', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  assert.equal(printed(await sapwood(['--version'])), `${version}\n`);
  const overview = printed(await sapwood(['--help']));
  assert.match(overview, /sapwood inspect FILE/);
  assert.match(overview, /sapwood convert FILE OUT/);
  assert.equal(printed(await sapwood(['help'])), overview);
  const page = printed(await sapwood(['help', 'convert']));
  for (const option of ['--force', '--gzip', '--iterations WHICH', '--golden-rows N', '--explain', '--schema FILE'])
    assert.ok(page.includes(option), option);
  assert.equal(printed(await sapwood(['convert', '--help'])), page);
});

test('a command line that is not understood ends with 2 and the way out', async () => {
  refusedWith(await sapwood([]), 2, 'no command', 'sapwood inspect FILE');
  refusedWith(await sapwood(['inpsect', numeric]), 2, '"inpsect"', 'did you mean inspect?');
  refusedWith(await sapwood(['predict']), 2, 'no command "predict"', 'there are inspect, convert');
  refusedWith(await sapwood(['help', 'convrt']), 2, 'did you mean convert?');
  refusedWith(await sapwood(['--verison']), 2, 'no option "--verison"', 'did you mean --version?');
  refusedWith(await sapwood(['inspect', numeric, '--jsno']), 2, 'inspect has no option --jsno', 'did you mean --json?');
  refusedWith(await sapwood(['inspect', numeric, '--constructor']), 2, 'no option --constructor', '--schema');
  refusedWith(await sapwood(['inspect', numeric, '-x']), 2, 'no option -x', 'there are --json');
  refusedWith(await sapwood(['inspect', numeric, '--json=yes']), 2, '--json of inspect takes no value', '"yes"');
  refusedWith(await sapwood(['inspect', numeric, '--schema']), 2, 'needs a value', 'got none', '--schema FILE');
  refusedWith(await sapwood(['inspect', numeric, '--schema', '--json']), 2, 'got --json, which looks like an option');
  refusedWith(await sapwood(['inspect']), 2, 'inspect needs FILE', 'sapwood inspect FILE');
  refusedWith(await sapwood(['inspect', '']), 2, 'FILE of inspect is empty');
  refusedWith(await sapwood(['inspect', 'a', 'b']), 2, 'got "b"', 'expected sapwood inspect FILE');
  refusedWith(await sapwood(['inspect', numeric, '--max-bytes', '1e3']), 2, '--max-bytes', '"1e3"');
});

test('a model that cannot be loaded ends with 1, its code, its place and a fix', async () => {
  const said = async (file: string, input?: Uint8Array) => {
    const ran = await sapwood(['inspect', file], input);
    refusedWith(ran, 1, 'fix  ');
    return Object.fromEntries([...ran.stderr.matchAll(/^ {2}(\w+) +(.*)$/gm)].map(([, key, value]) => [key, value]));
  };
  const missing = await sapwood(['inspect', '/no/such.ubj']);
  refusedWith(missing, 1, '"/no/such.ubj" could not be opened', 'ENOENT', 'code  network', 'check the path');
  assert.deepEqual(await said('/no/such.ubj'), {
    code: 'network',
    file: '/no/such.ubj',
    fix: 'check the path or the address',
  });
  assert.equal((await said('test')).code, 'network', 'a folder');
  assert.equal((await said(`${server.url}/nothing`)).code, 'network');
  assert.equal((await said('http://127.0.0.1:1/model.ubj')).code, 'network');

  const page = await sapwood(['inspect', `${server.url}/page`]);
  refusedWith(page, 1, 'an HTML page, not a model', 'status 200', 'unknown_format');
  await writeFile(scratch('page.ubj'), HTML);
  refusedWith(await sapwood(['inspect', scratch('page.ubj')]), 1, 'an HTML page, not a model', 'unknown_format');

  const cut = await said('-', bytes.subarray(0, 1000));
  assert.equal(cut.code, 'truncated');
  assert.equal(cut.file, 'standard input');
  assert.match(cut.place ?? '', /byte 1000$/);
  assert.match(cut.fix ?? '', /download the file again/);
  assert.equal((await said('-')).code, 'truncated', 'nothing at all');
  assert.equal((await said('-', Buffer.from('hello'))).code, 'unknown_format');
  const damaged = (await load(numeric)).save();
  damaged[damaged.length - 1] = 1 + (damaged.at(-1) as number);
  assert.equal((await said('-', damaged)).code, 'digest_mismatch');
  assert.equal((await said('-', gzipSync(bytes).subarray(0, 500))).code, 'malformed');
  refusedWith(await sapwood(['inspect', '--max-bytes', '500', numeric]), 1, 'too_large', 'pass --max-bytes N');
});

test('a schema that cannot be used is an error of --schema', async () => {
  const schema = scratch('schema.json');
  const inspect = () => sapwood(['inspect', house, '--schema', schema]);
  refusedWith(await inspect(), 1, 'invalid_argument', 'place  --schema', 'ENOENT');
  await writeFile(schema, '{ inputs');
  refusedWith(await inspect(), 1, 'invalid_argument', 'place  --schema', 'is not JSON');
  await writeFile(schema, '{ "inputs": [{ "name": "altitude" }] }');
  refusedWith(await inspect(), 1, 'invalid_argument', 'schema.inputs', 'got altitude');
});

test('a reader who has seen enough is no error', async () => {
  // Longer than a pipe holds, so that the writing goes on after the reader has gone.
  const inputs = Array.from({ length: 5 }, (_, i) => ({ name: `${i}${'x'.repeat(200_000)}` }));
  const schema = scratch('long.json');
  await writeFile(schema, JSON.stringify({ inputs }));
  const child = spawn(process.execPath, ['dist/cli.js', 'inspect', '--json', numeric, '--schema', schema]);
  let stderr = '';
  child.stderr.on('data', (piece) => {
    stderr += piece;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((done) => child.on('close', done));
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
