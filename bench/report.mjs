// A run in the terminal, and in build/bench/results.json and .csv.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from '../scripts/lib/run.mjs';
import { differences, remarks, tables, text, ways } from './table.mjs';

export function print(all) {
  const { about, results, notes } = all;
  const blocks = tables(all).map(text);
  blocks.push(...differences(results), ...remarks(notes));
  const facts = Object.entries(about).map(([key, value]) => `${key}: ${value}`);
  blocks.push([...facts, ...ways(results)].join('\n'));
  console.log(`\n${blocks.join('\n\n')}\n`);
}

const columns = [
  'part',
  'model',
  'what',
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

export function write({ models, ...all }) {
  const folder = join(root, 'build/bench');
  const facts = models.map(({ folder, wanted, ...rest }) => rest);
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ ...all, models: facts }, null, 1)}\n`);
  const lines = all.results.map((r) => columns.map((c) => JSON.stringify(r[c])).join(','));
  writeFileSync(join(folder, 'results.csv'), `${[columns.join(','), ...lines].join('\n')}\n`);
  say('written: build/bench/results.json and results.csv, in microseconds');
}
