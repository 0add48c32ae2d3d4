import './lib/node-version.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script } from './lib/cli.mjs';
import { Failure, root, say } from './lib/run.mjs';
import { renderIndex } from './lib/support-index.mjs';

const help = `
node scripts/support.mjs [--write]

Compare docs/xgboost-support.md and docs/support.md with the fixtures and the records of tests that they are made of, or write them
anew. A cell of the first is a fixture that every test run opens and compares with XGBoost's own answers; an empty one is a combination
that no fixture shows. The second is the index of all libraries.`;

await script(help, { write: { type: 'boolean' } }, async (options) => {
  const cases = JSON.parse(readFileSync(join(root, 'tests/fixtures/xgboost/index.json'), 'utf8'));
  for (const [name, text] of [
    ['docs/xgboost-support.md', render(cases)],
    ['docs/support.md', renderIndex(cases)],
  ]) {
    const page = join(root, name);
    if (options.write) writeFileSync(page, text);
    else if (!existsSync(page) || readFileSync(page, 'utf8') !== text)
      throw new Failure(`${name} does not say what the tests show: run node scripts/support.mjs --write`);
  }
  say(`support table: ${cases.length} cases`);
});

function render(cases) {
  const versions = [...new Set(cases.map((c) => c.version))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const kept = (list) =>
    list.some((c) => c.files.some((f) => f.endsWith('.json'))) &&
    list.some((c) => c.files.some((f) => f.endsWith('.ubj')))
      ? 'JSON, UBJSON'
      : list.some((c) => c.files.some((f) => f.endsWith('.json')))
        ? 'JSON'
        : list.length > 0
          ? 'UBJSON'
          : '';
  const table = (title, groups) => {
    const names = [...groups.keys()].sort();
    const rows = names.map((name) => {
      const cells = versions.map((version) => kept(groups.get(name).filter((c) => c.version === version)));
      return `| ${name} | ${cells.join(' | ')} |`;
    });
    return [`| ${title} | ${versions.join(' | ')} |`, `|---${'|---'.repeat(versions.length)}|`, ...rows].join('\n');
  };
  const group = (keys) => {
    const groups = new Map();
    for (const c of cases) for (const key of keys(c)) groups.set(key, [...(groups.get(key) ?? []), c]);
    return groups;
  };
  const refused = cases.filter((c) => c.damaged_categories);
  return `# XGBoost: what is tested

Made from \`tests/fixtures/xgboost/index.json\` by \`node scripts/support.mjs --write\`; do not edit. Every cell stands for models
that the named version of XGBoost fitted, saved in the named encodings, and whose predictions are compared with that version's
own on every test run, natively, in wasm, in Node, Chromium and Firefox: margins to the bit, transformed outputs within 2 ulp.
An empty cell is a combination without a fixture (an objective that the version does not have, mostly).

## Objectives

${table(
  'objective',
  group((c) => [c.objective]),
)}

## Boosters

${table(
  'booster',
  group((c) => [c.booster]),
)}

## Traps

What each means is said in \`tests/fixtures/xgboost/README.md\`.

${table(
  'trap',
  group((c) => c.traps),
)}

## Refused

${refused.map((c) => `- ${c.version}, \`${c.case}\`: its lists of category names are damaged by XGBoost itself`).join('\n')}
- an objective that is not one of XGBoost's own; versions from 4 on; binary models of before 1.0; pickles; dumps
`;
}
