// docs/support.md: every library, what of it is read, what is refused, and where its page is. Numbers come from the pages that tests
// are held against, and from the records of the Python tests (python/tests/support_record.py).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, root } from './run.mjs';

const text = (path) => readFileSync(join(root, path), 'utf8');

/** What the Python tests saved and what they saw refused, by library: [{ version, read, refused }], the newest first. */
const records = ['newest', 'old'].map((name) => JSON.parse(text(`python/tests/records/${name}.json`)));
const recordsOf = (library) => records.map((record) => record[library]).filter(Boolean);

export function renderIndex(xgboostCases) {
  const rows = [
    fromFixtures('XGBoost', 'its own files, from every language', xgboostCases, (c) => c.objective, 'objectives', {
      agreement: 'raw scores to the bit, responses within 2 ulp',
      refused: new Set(xgboostCases.filter((c) => c.damaged_categories).map((c) => c.case)).size,
      page: 'xgboost-support.md',
    }),
    fromFixtures(
      'stochtree',
      'its own files, from every language',
      fixtures('stochtree'),
      (c) => c.case,
      'kinds of fits',
      {
        agreement: 'draws to 1e-12',
        refused: Object.keys(recordsOf('stochtree')[0].refused).length,
        page: 'stochtree-support.md',
      },
    ),
    fromPage(
      'scikit-learn, category_encoders',
      'fits, from Python',
      'scikit-learn-support.md',
      '1e-12 of what is summed, intervals 1e-9',
    ),
    ...python.map(({ library, agreement }) => {
      const [read, refused] = [names(library, 'read').size, names(library, 'refused').size];
      const versions = ascending(recordsOf(library).map(({ version }) => version));
      return {
        library,
        how: 'fits, from Python',
        read: `${read}`,
        refused,
        agreement,
        versions,
        page: `#${anchor(library)}`,
      };
    }),
    fromPage(
      'R',
      'fits, from R',
      'r-support.md',
      '1e-12 of what is summed, intervals 1e-9, margins of XGBoost to the bit',
    ),
  ].filter(Boolean);
  const table = rows.map(({ library, how, read, refused, agreement, versions, page }) =>
    line([
      library,
      how,
      read,
      `${refused}`,
      agreement,
      versions.join(', '),
      page.startsWith('#') ? `[below](${page})` : `[page](${page})`,
    ]),
  );
  return `# What is supported

Made from the pages that it links to, from the fixtures and from what the Python tests did, by \`node scripts/support.mjs --write\`; do not
edit. *Read* counts what a test saves or opens and compares with the library's own answers on every run; *refused* counts what a test
sees refused by its name. What is in neither is refused, too: files and fits that are not known are never guessed at.

| library | what is read | read | refused | agreement | versions in the tests | details |
|---|---|---|---|---|---|---|
${table.join('\n')}

${python.map(section).join('\n')}`;
}

/** Libraries that have no page of their own. */
const python = [
  { library: 'statsmodels', agreement: '1e-12 of what is summed, intervals 1e-9' },
  { library: 'pymc-bart', agreement: 'draws to 1e-12' },
  { library: 'bartz', agreement: 'the same leaves, draws to 5e-6: bartz adds in float32' },
  { library: 'xgboost', agreement: 'raw scores to the bit' },
];

function section({ library }) {
  const versionsOf = (kind, name) =>
    ascending(
      recordsOf(library)
        .filter((record) => record[kind][name])
        .map(({ version }) => version),
    ).join(', ');
  const read = [...names(library, 'read')].map((name) => {
    const about = new Set(recordsOf(library).flatMap((record) => record.read[name] ?? []));
    return line([`\`${name}\``, [...about].sort().join(', '), versionsOf('read', name)]);
  });
  const refused = [...names(library, 'refused')].map((name) => {
    const why = recordsOf(library).find((record) => record.refused[name] !== undefined).refused[name];
    return line([name.startsWith('a ') ? name : `\`${name}\``, why]);
  });
  return `## ${library}, from Python

| read | what it answers | versions in the tests |
|---|---|---|
${read.join('\n')}

| refused | why |
|---|---|
${refused.join('\n')}
`;
}

const names = (library, kind) =>
  new Set(
    recordsOf(library)
      .flatMap((record) => Object.keys(record[kind]))
      .sort(),
  );
const anchor = (library) => `${library}-from-python`;
const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const fixtures = (name) => JSON.parse(text(`tests/fixtures/${name}/index.json`));
const ascending = (versions) => [...new Set(versions)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

function fromFixtures(library, how, cases, key, what, rest) {
  const shown = ascending(cases.map((c) => c.version));
  return {
    library,
    how,
    read: `${new Set(cases.map(key)).size} ${what}`,
    versions: [`${shown[0]} to ${shown.at(-1)}`],
    ...rest,
  };
}

/** A page that says "Read are …; … are refused"; null: it is not there. */
function fromPage(library, how, page, agreement) {
  if (!existsSync(join(root, 'docs', page))) return null;
  const found = /Read are ([^;]*); (\d+) are refused/.exec(text(`docs/${page}`));
  if (!found) throw new Failure(`docs/${page} does not say "Read are …; … are refused"`);
  const [, read, refused] = found;
  const versions = /fits of [\w-]+\s+([\d.]+(?: and [\d.]+)*)/.exec(text(`docs/${page}`))?.[1].split(' and ') ?? [];
  return { library, how, read: read.replaceAll('\n', ' '), refused: Number(refused), agreement, versions, page };
}
