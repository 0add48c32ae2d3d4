import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { breaches } from '../../.ci/check_layers.mjs';

/** The breaches in a tree of these files. */
function check(files) {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [name, text] of Object.entries({ 'src/base/a.h': '', 'js/src/a.ts': '', ...files })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return breaches(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('an include along the arrow is fine', () => {
  assert.deepEqual(check({ 'src/engine/a.cpp': '#include "ir/a.h"\n#include <vector>\n' }), []);
});

test('an include against the arrow is named with its line', () => {
  const [breach] = check({ 'src/kernels/a.cpp': '#include <vector>\n\n#include "ir/a.h"\n' });
  assert.match(breach, /^src\/kernels\/a\.cpp:3: kernels may not include "ir\/a\.h"/);
});

test('bindings know the engine and nothing below it', () => {
  assert.equal(check({ 'src/bindings/a.cpp': '#include "engine/model.h"\n#include "base/status.h"\n' }).length, 0);
  assert.equal(check({ 'src/bindings/a.cpp': '#include "compile/plan.h"\n#include "base/sha256.h"\n' }).length, 2);
});

test('a library belongs to one folder', () => {
  assert.equal(check({ 'src/engine/a.h': '#include <xtensor/xtensor.hpp>\n' }).length, 0);
  assert.match(
    check({ 'src/importers/a.cpp': '#include <nlohmann/json.hpp>\n' })[0],
    /may not include the library nlohmann/,
  );
});

test('a new folder needs a line in the table', () => {
  assert.match(check({ 'src/magic/a.h': '' })[0], /src\/magic has no line/);
});

test('only the heap file sees wasm memory', () => {
  assert.match(
    check({ 'js/src/model.ts': 'module.HEAPF64.set(x)' })[0],
    /^js\/src\/model\.ts:1: only js\/src\/heap\.ts/,
  );
  assert.match(check({ 'js/src/model.ts': '\nnew Uint8Array(memory.buffer)' })[0], /:2:/);
  assert.deepEqual(check({ 'js/src/heap.ts': 'memory.buffer', 'js/src/input.ts': 'array.buffer' }), []);
});

test('only the command line knows Node, and nothing knows the command line', () => {
  const node = "import { readFile } from 'node:fs/promises';\n";
  assert.deepEqual(check({ 'js/src/cli/main.ts': `${node}import { load } from '../index.ts';\n` }), []);
  assert.match(check({ 'js/src/load.ts': node })[0], /^js\/src\/load\.ts:1: only js\/src\/cli may import "node:fs/);
  assert.equal(check({ 'js/src/load.ts': "const fs = await import('node:fs');" }).length, 1);
  assert.equal(check({ 'js/src/index.ts': "export * from './cli/table.ts';" }).length, 1);
});
