// A run in the terminal, and in build/bench/results.json and .csv.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from '../scripts/lib/run.mjs';
import { differences, goalRows, header, tables, text, versions } from './table.mjs';

export function print({ about, models, results, notes, goals }) {
  const blocks = tables(results, models).map(({ title, rows }) => text([title, ...header.slice(1)], rows));
  blocks.push(...differences(results), ...notes.map(({ model, name, text }) => `${name}, ${model}: ${text}`));
  if (goals.length > 0) blocks.push(text(['goal', 'at most', 'measured', ''], goalRows(goals)));
  const facts = Object.entries(about).map(([key, value]) => `${key}: ${value}`);
  blocks.push([...facts, `versions: ${versions(results).join(' · ')}`].join('\n'));
  console.log(`\n${blocks.join('\n\n')}\n`);
}

const columns = ['model', 'what', 'name', 'version', 'how', 'min', 'median', 'max', 'difference', 'wrong'];

export function write({ models, ...all }) {
  const folder = join(root, 'build/bench');
  const sizes = models.map(({ name, trees, kind, nodes, sizes }) => ({ name, trees, kind, nodes, sizes }));
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ ...all, models: sizes }, null, 1)}\n`);
  const lines = all.results.map((r) => columns.map((c) => JSON.stringify(r[c])).join(','));
  writeFileSync(join(folder, 'results.csv'), `${[columns.join(','), ...lines].join('\n')}\n`);
  say('written: build/bench/results.json and results.csv, in microseconds');
}
