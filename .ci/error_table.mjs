// docs/errors.md is the table of src/base/status.h, in words for users.
//   node .ci/error_table.mjs          fails when they differ
//   node .ci/error_table.mjs --write  writes the page
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const rows = [...readFileSync(at('src/base/status.h'), 'utf8').matchAll(/^\s*X\((\w+), "([^"]+)"\)/gm)];
const page = `# Error codes

Every failure has a \`code\` of this table, a \`message\` that is a sentence to act on, and \`place\`, \`got\` and \`expected\`, which
say the same in parts. Written from \`src/base/status.h\` by \`node .ci/error_table.mjs --write\`.

| code | what it means |
|---|---|
${rows.map(([, code, meaning]) => `| \`${code}\` | ${meaning} |`).join('\n')}
`;

if (rows.length === 0) throw new Error('src/base/status.h has no table of error codes of the form X(name, "meaning")');
if (process.argv.includes('--write')) writeFileSync(at('docs/errors.md'), page);
else if (readFileSync(at('docs/errors.md'), 'utf8') !== page) {
  console.error('docs/errors.md is not the table of src/base/status.h: run "node .ci/error_table.mjs --write"');
  process.exitCode = 1;
} else console.log(`error table: ${rows.length} codes`);
