// Posteriors as tables.
import { bytes, cells, goalTable, time, times } from '../table.mjs';
import { asked, posteriors } from './cases.mjs';
import { own } from './peers.mjs';
import { filesOfR, recorded } from './recorded.mjs';

const reference = own('exact');
const ms = (x) => `${x.toPrecision(3)} ms`;

function best(results, model, name, what, of) {
  const ways = results.filter((r) => r.model === model && r.name === name && r.what === what && (!of || r.of === of));
  return ways.sort((a, b) => a.min - b.min)[0];
}

/** What R's packages took, as a time and how many times ours that is. */
const ofR = (us, ours) => [time(us), ours ? times(us / ours.min) : ''];

/**
 * One row, or 1000 rows, of a posterior.
 * @returns {import('../table.mjs').Table}
 */
function questionTable({ results }, { name: model, title }, what) {
  const mine = results.filter((r) => r.model === model && r.what === what);
  const questions = Object.entries(asked);
  const names = [...new Set(mine.map((r) => r.name))];
  const rows = names.map((name) => [
    name,
    ...questions.flatMap(([of]) => cells(best(mine, model, name, what, of), best(mine, model, reference, what, of))),
  ]);
  const ours = best(mine, model, reference, what, 'draws');
  const blank = Array(2 * questions.length - 2).fill('');
  if (model === posteriors.bart.name && rows.length > 0)
    rows.push(...recorded.map(({ name, us }) => [name, ...ofR(us[what], ours), ...blank]));
  const words = { row: 'one row', batch: '1000 rows' };
  return { title: `${title}: ${words[what]}`, head: ['', ...questions.flatMap(([, word]) => [word, '×'])], rows };
}

/** Loads, and the memory that a model takes. */
function loadTable({ results, memory }, { name: model, title }) {
  const mine = results.filter((r) => r.model === model && r.what === 'load');
  const hows = [...new Set(mine.map((r) => r.how))];
  const ours = (how) => mine.find((r) => r.name === reference && r.how === how);
  const rows = [...new Set(mine.map((r) => r.name))].map((name) => [
    name,
    ...hows.flatMap((how) =>
      cells(
        mine.find((r) => r.name === name && r.how === how),
        ours(how),
      ),
    ),
    memory.filter((m) => m.model === model && m.name === name).map((m) => bytes(Math.max(0, m.bytes)))[0] ?? '',
  ]);
  if (model === posteriors.bart.name && rows.length > 0)
    rows.push(...recorded.map(({ name, us }) => [name, ...ofR(us.load, ours('its own file')), '']));
  return { title: `${title}: load`, head: ['', ...hows.flatMap((how) => [how, '×']), 'memory'], rows };
}

function fileTable({ models }) {
  const head = ['', 'bytes', 'gzipped', 'brotli', 'packed in memory', 'a draw is off by up to', "a row's mean"];
  const off = (x) => (x === 0 ? '0' : x.toPrecision(2));
  const rows = models.flatMap(({ title, files }) =>
    files.map((f) => [
      `${title}, ${f.profile}`,
      ...[f.bytes, f.gzip, f.brotli, f.packedBytes].map(bytes),
      ...[f.ofDraw, f.ofMean].map(off),
    ]),
  );
  const theirs = filesOfR.map(({ form, bytes: raw, gzip }) => [
    form,
    ...[raw, gzip].map((n) => (n ? bytes(n) : '')),
    ...Array(head.length - 3).fill(''),
  ]);
  return { title: 'Posteriors on the wire', head, rows: [...rows, ...theirs] };
}

const percentiles = [0.5, 0.9, 0.99];

function frameTable({ frames }) {
  const at = (sorted, p) => sorted[Math.ceil(p * sorted.length) - 1];
  const rows = frames.map(({ place, profile, calls }) => [
    `${place}, ${profile}`,
    ...Object.keys(asked).map((of) => percentiles.map((p) => at(calls[of], p).toFixed(2)).join(' / ')),
  ]);
  return {
    title: 'One call in each frame of a page: 50th / 90th / 99th percentile, ms',
    head: ['', ...Object.values(asked)],
    rows,
  };
}

function firstTable({ firsts, frames }) {
  const rows = firsts.map(({ place, profile, load, call }) => {
    const { memory, script } = frames.find((f) => f.place === place && f.profile === profile) ?? {};
    const known = [memory?.all, memory?.written, script].map((n) => (n ? bytes(n) : ''));
    return [`${place}, ${profile}`, ms(load), ms(call), ...known];
  });
  return {
    title: 'A fresh process: load, a first interval, memory then',
    head: ['', 'load', '90 % interval', "the engine's memory", 'of it written', 'JavaScript'],
    rows,
  };
}

function streamTable({ stream }) {
  const row = ({ ms: took, bytes: read, memory, packed }) => [
    `${bytes(read)} from the disk, Node`,
    time(1000 * took),
    ...[memory.all, memory.written, packed].map(bytes),
  ];
  return {
    title: "A fresh process: stochtree's JSON, read while it arrives",
    head: ['', 'load', "the engine's memory", 'of it written', 'packed'],
    rows: stream ? [row(stream)] : [],
  };
}

/** @returns {import('../table.mjs').Table[]}  all of a run, what is empty left out */
export function tables(all) {
  const each = Object.values(posteriors);
  return [
    goalTable(all.goals, 'Goals of posteriors'),
    ...each.flatMap((one) => ['row', 'batch'].map((what) => questionTable(all, one, what))),
    ...each.map((one) => loadTable(all, one)),
    streamTable(all),
    firstTable(all),
    frameTable(all),
    fileTable(all),
  ].filter(({ rows }) => rows.length > 0);
}
