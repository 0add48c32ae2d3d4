// The pages that show a run, between their markers; the rest of them is written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, root, say } from '../scripts/lib/run.mjs';
import {
  differences,
  goalRows,
  header,
  markdown,
  tables,
  time,
  times,
  titles,
  versions,
  wrongAnswers,
} from './table.mjs';

const begin = '<!-- begin: npm run bench -- --write -->';
const end = '<!-- end -->';

export function writePages(all) {
  replace('docs/benchmarks.md', everything(all));
  replace('README.md', summary(all));
}

function replace(page, body) {
  const path = join(root, page);
  const old = readFileSync(path, 'utf8');
  const from = old.indexOf(begin);
  const to = old.indexOf(end, from);
  if (from < 0 || to < 0) throw new Failure(`${page} has no place for the results: "${begin}" and "${end}"`);
  writeFileSync(path, `${old.slice(0, from + begin.length)}\n${body}\n${old.slice(to)}`);
  say(`written: ${page}`);
}

function everything({ about, models, results, notes, goals }) {
  const busy = about.busy ? ` The machine was busy with other work (load ${about.loadAtStart}).` : '';
  const parts = [
    `Measured ${about.date} at ${about.commit}: ${about.cpu}, ${about.cores} cores, ${about.memory}, ${about.system}, Node ${about.node} (V8 ${about.v8}); ${about.emcc}; ${about.cxx}. ${versions(results).join(' · ')}. Command: \`${about.command}\`.${busy}`,
    ...tables(results, models).map(
      ({ title, rows }) => `### ${title[0].toUpperCase()}${title.slice(1)}\n\n${markdown(header, rows)}`,
    ),
  ];
  if (goals.length > 0)
    parts.push(`### Goals of loading\n\n${markdown(['', 'at most', 'measured', ''], goalRows(goals))}`);
  const said = notes.map(({ model, name, text }) => `- ${name}, ${model}: ${text}`);
  parts.push(
    `### What the peers answered\n\nAll others gave XGBoost's own bits.\n\n${[...differences(results).map((line) => `- ${line}`), ...said].join('\n')}`,
  );
  return `\n${parts.join('\n\n')}\n`;
}

// The largest plain model; of each peer its best.
function summary({ about, models, results }) {
  const model = models.filter((m) => m.kind === 'plain').at(-1);
  const names = [...new Set(results.map((r) => r.name))];
  const best = (name, what) => {
    const mins = results.filter((r) => r.model === model.name && r.name === name && r.what === what).map((r) => r.min);
    return mins.length > 0 ? Math.min(...mins) : null;
  };
  const own = names[0];
  const cell = (name, what) => {
    const us = best(name, what);
    if (us === null) return 'cannot';
    return name === own ? time(us) : `${time(us)} (× ${times(us / best(own, what))})`;
  };
  const marked = (name) =>
    results.some((r) => r.model === model.name && r.name === name && r.wrong > 0) ? `${name}${wrongAnswers}` : name;
  const rows = names.map((name) => [marked(name), ...Object.keys(titles).map((what) => cell(name, what))]);
  return `
One thread, ${model.trees} trees of depth 6 on house data, the best way of each; in brackets times Sapwood's in wasm
(${about.cpu}, ${about.date}). [All tables, and how to read them](docs/benchmarks.md).

${markdown(['', ...Object.values(titles)], rows)}
`;
}
