// The pages that show a run, between their markers; the rest of them is written by hand. The plots are files beside them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, root, say } from '../scripts/lib/run.mjs';
import { theBase, title } from './cases.mjs';
import { plots } from './growth.mjs';
import { own } from './peers.mjs';
import { best, differences, markdown, remarks, time, times, ways, wrongAnswers } from './table.mjs';

const begin = (command) => `<!-- begin: ${command} -->`;
const whole = begin('npm run bench -- --write');
const ofPosteriors = begin('npm run bench -- --posteriors --write');
const ofPipelines = begin('npm run bench -- --pipelines --write');
const end = '<!-- end -->';
const pictures = 'docs/benchmarks';

export function writePages(all) {
  const drawn = plots(all);
  mkdirSync(join(root, pictures), { recursive: true });
  for (const { file, svg } of drawn) writeFileSync(join(root, pictures, file), svg);
  replace('docs/benchmarks.md', whole, everything(all, drawn));
  replace('README.md', whole, summary(all));
}

export const writePosteriors = (all) => replace('docs/benchmarks.md', ofPosteriors, family(all, 'posteriors'));
export const writePipelines = (all) => replace('docs/benchmarks.md', ofPipelines, family(all, 'pipelines'));

/** All of a run of one family of models. */
function family({ about, tables, results, notes }, name) {
  const parts = [
    measured(about),
    ...tables.map(section),
    `### How ${name} are asked\n\n${list([...ways(results), ...differences(results), ...remarks(notes)])}`,
  ];
  return `\n${parts.join('\n\n')}\n`;
}

function replace(page, begin, body) {
  const path = join(root, page);
  const old = readFileSync(path, 'utf8');
  const from = old.indexOf(begin);
  const to = old.indexOf(end, from);
  if (from < 0 || to < 0) throw new Failure(`${page} has no place for the results: "${begin}" and "${end}"`);
  writeFileSync(path, `${old.slice(0, from + begin.length)}\n${body}\n${old.slice(to)}`);
  say(`written: ${page}`);
}

const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
const section = (table) => `### ${table.title}\n\n${markdown(table)}`;

function measured(about) {
  const busy = about.busy ? ` The machine was busy with other work (load ${about.loadAtStart}).` : '';
  return `Measured ${about.date} at ${about.commit}: ${about.cpu}, ${about.cores} cores, ${about.memory}, ${about.system}, Node ${about.node} (V8 ${about.v8}); ${about.emcc}; ${about.cxx}. Command: \`${about.command}\`.${busy}`;
}

function everything({ about, tables, results, notes }, drawn) {
  const parts = [
    measured(about),
    ...drawn.map(({ file, title }) => `![${title}](benchmarks/${file})`),
    ...tables.map(section),
    `### Who was asked, and how\n\n${list(ways(results))}`,
    `### What the peers answered\n\nAll others gave the library's own bits.\n\n${list([...differences(results), ...remarks(notes)])}`,
  ];
  return `\n${parts.join('\n\n')}\n`;
}

const columns = [
  ['load', 'load', 0],
  ['one row', 'row', 1],
  ['10,000 rows', 'batch', 10_000],
];

// The base case; of each peer its best.
function summary({ about, results }) {
  const mine = results.filter((r) => r.part === 'peers' && r.model === theBase.name);
  const names = [...new Set(mine.map((r) => r.name))].filter((name) => best(mine, theBase.name, name, 'batch', 10_000));
  const cell = (name, what, rows) => {
    const result = best(mine, theBase.name, name, what, rows);
    if (!result) return '';
    if (name === own) return time(result.min);
    return `${time(result.min)} (× ${times(result.min / best(mine, theBase.name, own, what, rows).min)})`;
  };
  const marked = (name) => (mine.some((r) => r.name === name && r.wrong > 0) ? `${name}${wrongAnswers}` : name);
  const rows = names.map((name) => [marked(name), ...columns.map(([, what, n]) => cell(name, what, n))]);
  return `
One thread, ${title(theBase)}, on house data, the best way of each; in brackets times Sapwood's in wasm
(${about.cpu}, ${about.date}). [All tables, and how to read them](docs/benchmarks.md).

${markdown({ head: ['', ...columns.map(([words]) => words)], rows })}
`;
}
