// Pipelines as tables.
import { best, bytes, cells, goalTable } from '../table.mjs';
import { own } from './peers.mjs';

const columns = [
  ['load', 'load', 1],
  ['one row', 'row', 1],
  ['100 rows', 'batch', 100],
  ['10,000 rows', 'batch', 10_000],
];

function timeTable({ results }, { name: model, title }) {
  const mine = results.filter((r) => r.model === model);
  const shown = columns.filter(([, what, n]) => best(mine, model, own, what, n));
  const rows = [...new Set(mine.map((r) => r.name))].map((name) => [
    name,
    ...shown.flatMap(([, what, n]) => cells(best(mine, model, name, what, n), best(mine, model, own, what, n))),
  ]);
  return { title, head: ['', ...shown.flatMap(([words]) => [words, '×'])], rows };
}

function fileTable({ models }) {
  const rows = models.flatMap(({ title, sizes }) =>
    sizes.map(({ form, bytes: raw, gzip }) => [`${title}: ${form}`, bytes(raw), bytes(gzip)]),
  );
  return { title: 'Pipelines on the wire', head: ['', 'bytes', 'gzipped'], rows };
}

/** @returns {import('../table.mjs').Table[]}  all of a run, what is empty left out */
export const tables = (all) =>
  [
    goalTable(all.goals, 'Goals of pipelines'),
    ...all.models.map((model) => timeTable(all, model)),
    fileTable(all),
  ].filter(({ rows }) => rows.length > 0);
