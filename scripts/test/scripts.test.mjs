// What a newcomer meets first: --help, and sentences where something is wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../lib/run.mjs';
import { serve } from '../lib/serve.mjs';

const root = new URL('../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

for (const [name, command] of Object.entries(scripts)) {
  test(`npm run ${name} explains itself and refuses what it does not know`, () => {
    const file = command.replace(/^node /, '');
    const help = node(file, '--help');
    assert.equal(help.status, 0);
    assert.match(help.output, new RegExp(`^npm (run )?${name}\\b`));
    const wrong = node(file, '--nonsense');
    assert.equal(wrong.status, 1);
    assert.match(wrong.output, /nonsense/);
    assert.doesNotMatch(wrong.output, /node:internal/);
  });
}

test('an old Node is told so', () => {
  const version = "Object.defineProperty(process.versions, 'node', { value: '20.18.3' });";
  const old = node('--import', `data:text/javascript,${encodeURIComponent(version)}`, 'scripts/build.mjs');
  assert.equal(old.status, 1);
  assert.match(old.output, /^Sapwood needs Node\.js 20\.19 or newer/);
});

test('a failing command is named, with its output and the fix', async () => {
  const failing = run('trying', [process.execPath, '-e', 'console.log("what it said"); process.exit(3)'], {
    fix: 'do better',
  });
  await assert.rejects(failing, /what it said[\s\S]*FAILED \(3\): trying[\s\S]*command: [\s\S]*fix: do better/);
  await assert.rejects(run('trying', ['no-such-program']), /no program "no-such-program"/);
});

test('the server gives files of its folder, with their types, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'index.html'), 'hello');
  process.env.PORT = '0';
  const { address, close } = await serve(folder);
  try {
    assert.deepEqual(await fetched(address), [200, 'text/html; charset=utf-8', 'hello']);
    for (const path of ['nothing.js', '%2e%2e/%2e%2e/etc/passwd', '%']) {
      assert.equal((await fetched(`${address}${path}`))[0], 404, path);
    }
  } finally {
    close();
    rmSync(folder, { recursive: true });
  }
});

function fetched(url) {
  return new Promise((done, fail) =>
    get(url, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      done([response.statusCode, response.headers['content-type'], text]);
    }).on('error', fail),
  );
}
