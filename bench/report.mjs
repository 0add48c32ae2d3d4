// A run in the terminal, and in files of build/bench.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from '../scripts/lib/run.mjs';
import { differences, remarks, text, ways } from './table.mjs';
import { nothingFatal } from './turns.mjs';

/**
 * The end of a run: its goals and tables are made, shown and written.
 * @param {object} all  a run
 * @param {string} name  of its files
 * @param {{ goals: (all: object) => object[], tables: (all: object) => import('./table.mjs').Table[] }} make
 * @param {((all: object) => void) | false} writePage
 */
export function conclude(all, name, { goals, tables }, writePage) {
  all.goals = goals(all);
  all.tables = tables(all);

  print(all);
  write(all, name);
  nothingFatal(all);
  if (writePage) writePage(all);
}

/** @param {{ tables: import('./table.mjs').Table[] }} all  a run */
function print({ about, tables, results, notes }) {
  const blocks = tables.map(text);
  blocks.push(...differences(results), ...remarks(notes));
  const facts = Object.entries(about).map(([key, value]) => `${key}: ${value}`);
  blocks.push([...facts, ...ways(results)].join('\n'));
  console.log(`\n${blocks.join('\n\n')}\n`);
}

const columns = [
  'part',
  'model',
  'what',
  'of',
  'rows',
  'name',
  'version',
  'how',
  'min',
  'median',
  'max',
  'difference',
  'wrong',
];

/** @param {string} name  of the files */
function write({ models, tables, ...all }, name) {
  const folder = join(root, 'build/bench');
  const facts = models.map(({ folder, wanted, ...rest }) => rest);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...all, models: facts }, null, 1)}\n`);
  const lines = all.results.map((r) => columns.map((c) => JSON.stringify(r[c])).join(','));
  writeFileSync(join(folder, `${name}.csv`), `${[columns.join(','), ...lines].join('\n')}\n`);
  say(`written: build/bench/${name}.json and ${name}.csv, in microseconds`);
}
