// Results as tables, for the terminal and for a page.
import { theBase, title } from './cases.mjs';
import { own } from './peers.mjs';
import { codeSizes } from './wire.mjs';

export function time(us) {
  const [value, unit] = us < 1e3 ? [us, 'µs'] : us < 1e6 ? [us / 1e3, 'ms'] : [us / 1e6, 's'];
  return `${value.toPrecision(3)} ${unit}`;
}
export const times = (x) => (x < 10 ? x.toFixed(2) : x.toFixed(x < 100 ? 1 : 0));
export const bytes = (n) => (n < 1e6 ? `${(n / 1e3).toPrecision(3)} kB` : `${(n / 1e6).toPrecision(3)} MB`);
const rowsOf = (n) => (n === 1 ? '1 row' : `${n.toLocaleString('en')} rows`);

/** What is written behind a peer whose answers are not the library's. */
export const wrongAnswers = ' (wrong answers)';

/** The fastest way of a peer to do one thing, or undefined. */
export function best(results, model, name, what, rows) {
  const ways = results.filter(
    (r) => r.model === model && r.name === name && r.what === what && (!rows || r.rows === rows),
  );
  return ways.sort((a, b) => a.min - b.min)[0];
}

export const spread = ({ min, median }) => `± ${((100 * (median - min)) / min).toFixed(0)} %`;

/** @returns {[time: string, ratio: string]} */
export const cells = (result, reference) =>
  result ? [`${time(result.min)} ${spread(result)}`, reference ? times(result.min / reference.min) : ''] : ['', ''];

/**
 * @typedef {{ title: string, head: string[], rows: string[][] }} Table
 */

/** The peers of a model, who ran the batch fastest first; those that did not run are last, with the reason. */
function whoRan({ results, notes }, part, model) {
  const ran = [...new Set(results.filter((r) => r.part === part && r.model === model).map((r) => r.name))];
  const missing = notes.filter((n) => n.part === part && n.model === model && n.missing);
  return { ran, missing: missing.map(({ name, text }) => `${name}: did not run: ${text}`) };
}

const label = (results, model, name) =>
  results.some((r) => r.model === model && r.name === name && r.wrong > 0) ? `${name}${wrongAnswers}` : name;

/**
 * A table for each model: how it loads, one row, 10,000 rows, memory.
 * @returns {Table[]}
 */
function modelTables(all, part, reference) {
  const results = all.results.filter((r) => r.part === part);
  return all.models.map((model) => {
    const { ran, missing } = whoRan(all, part, model.name);
    const columns = [
      ['load', 'load'],
      ['one row', 'row', 1],
      ['10,000 rows', 'batch', 10_000],
    ].filter(([, what, rows]) => ran.some((name) => best(results, model.name, name, what, rows)));
    const last = columns.at(-1);
    const order = (name) =>
      (last && best(results, model.name, name, last[1], last[2])?.min) ?? Number.POSITIVE_INFINITY;
    const memory = all.memory.filter((m) => m.part === part && m.model === model.name);
    const rows = ran
      .sort((a, b) => order(a) - order(b))
      .map((name) => [
        label(results, model.name, name),
        ...columns.flatMap(([, what, n]) =>
          cells(best(results, model.name, name, what, n), best(results, model.name, reference, what, n)),
        ),
        ...(memory.length > 0
          ? [memory.filter((m) => m.name === name).map((m) => bytes(Math.max(0, m.bytes)))[0] ?? '']
          : []),
      ]);
    const head = ['', ...columns.flatMap(([words]) => [words, '×']), ...(memory.length > 0 ? ['memory'] : [])];
    const blank = Array(head.length - 1).fill('');
    const places = part === 'browsers' ? 'In browsers: ' : '';
    return {
      title: `${places}${title(model)}`,
      head,
      rows: [...rows, ...missing.map((text) => [text, ...blank])],
    };
  });
}

/** The base case in batches of all sizes. */
function batchTable({ results }) {
  const mine = results.filter((r) => r.part === 'peers' && r.model === theBase.name && r.what === 'batch');
  const sizes = [...new Set(mine.map((r) => r.rows))];
  const names = [...new Set(mine.map((r) => r.name))];
  const rows = names.map((name) => [
    name,
    ...sizes.flatMap((n) =>
      cells(best(mine, theBase.name, name, 'batch', n), best(mine, theBase.name, own, 'batch', n)),
    ),
  ]);
  return {
    title: `Batches of several sizes: ${title(theBase)}`,
    head: ['', ...sizes.flatMap((n) => [rowsOf(n), '×'])],
    rows,
  };
}

function firstTable({ firsts }) {
  const ms = (x) => `${x.toPrecision(3)} ms`;
  const rows = [...new Set(firsts.map((f) => f.place))].map((place) => {
    const of = (what) => firsts.find((f) => f.place === place && f.what === what);
    return [place, ms(of('row').load), ms(of('row').call), ms(of('block').call)];
  });
  return {
    title: `First calls of a fresh process: ${title(theBase)}`,
    head: ['', 'load', 'one row', '128 rows'],
    rows,
  };
}

function wireTables({ models }) {
  const forms = [...new Set(models.flatMap((m) => m.sizes.map((s) => s.form)))];
  const rows = models.map((model) => [
    title(model),
    ...forms.map((form) => {
      const size = model.sizes.find((s) => s.form === form);
      return size ? `${bytes(size.gzip)} (${bytes(size.bytes)})` : '';
    }),
  ]);
  const code = codeSizes().map(({ name, bytes: raw, gzip }) => [name, `${bytes(gzip)} (${bytes(raw)})`]);
  return [
    { title: 'Models on the wire: gzipped (as they are)', head: ['', ...forms], rows },
    { title: 'Code on the wire: gzipped (as it is)', head: ['', 'JavaScript and wasm'], rows: code },
  ];
}

/** Where somebody is faster than Sapwood in wasm; the most first. */
function losses({ results, models }) {
  const rows = [];
  for (const model of models) {
    const mine = results.filter((r) => r.part === 'peers' && r.model === model.name);
    const done = new Set();
    for (const { name, what, rows: n } of mine) {
      const key = `${name} ${what} ${n}`;
      const loads = what === 'load';
      if (name.startsWith('Sapwood') || done.has(key)) continue;
      done.add(key);
      const [theirs, ours] = [name, own].map((who) => best(mine, model.name, who, what, loads ? 0 : n));
      if (!ours || theirs.min >= ours.min) continue;
      rows.push([theirs.min / ours.min, name, loads ? 'load' : rowsOf(n), title(model)]);
    }
  }
  const sorted = rows.sort((a, b) => a[0] - b[0]).map(([ratio, ...rest]) => [...rest, times(ratio)]);
  return { title: 'Where others are faster', head: ['', 'what', 'model', '× Sapwood'], rows: sorted };
}

/** @returns {Table} */
export function goalTable(goals, title) {
  const rows = goals.map(({ what, goal, got, met, better }) => [
    what,
    goal,
    got,
    met ? (better ? 'better' : 'met') : 'MISSED',
  ]);
  return { title, head: ['', 'goal', 'measured', ''], rows };
}

/** @returns {Table[]}  all of a run, what is empty left out */
export function tables(all) {
  return [
    goalTable(all.goals, 'Goals'),
    losses(all),
    batchTable(all),
    ...modelTables(all, 'peers', own),
    ...modelTables(all, 'browsers', 'Sapwood, Node'),
    firstTable(all),
    ...wireTables(all),
  ].filter(({ rows }) => rows.length > 0);
}

/** What is not the library's own bits, a line for each peer. */
export function differences(results) {
  const most = new Map();
  for (const { name, tolerance, difference } of results)
    if (tolerance > 0 && difference > 0) most.set(name, Math.max(difference, most.get(name) ?? 0));
  return [...most].map(
    ([name, far]) => `${name}: right answers differ from the library's by up to ${far.toPrecision(2)}.`,
  );
}

/** What peers and checks said, each once: what is said of several models names them together. */
export function remarks(notes) {
  const models = new Map();
  for (const { model, name, text, missing } of notes) {
    if (missing) continue;
    const key = `${name}: ${text}`;
    models.set(key, [...(models.get(key) ?? []), model]);
  }
  return [...models].map(([text, names]) => `${text} (${names.join(', ')})`);
}

/** How each peer is called, a line for each. */
export function ways(results) {
  return [...new Set(results.map((r) => r.name))].map((name) => {
    const mine = results.filter((r) => r.name === name);
    const hows = ['load', 'row', 'batch'].map((what) => [
      what,
      new Set(mine.filter((r) => r.what === what).map((r) => r.how)),
    ]);
    const said = hows.filter(([, how]) => how.size > 0).map(([what, how]) => `${what}: ${[...how].join(', ')}`);
    const version = mine.map((r) => r.version).find(Boolean);
    return `${name}${version ? ` (${version})` : ''}: ${said.join('; ')}`;
  });
}

export function markdown({ head, rows }) {
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

export function text({ title, head, rows }) {
  const all = [head, ...rows];
  const tall = (row) => row.slice(1).some((cell) => cell !== '');
  const widths = head.map((_, i) => Math.max(...all.filter(tall).map((row) => row[i].length)));
  const lines = all.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
  );
  return [title, ...lines.map((line) => line.trimEnd())].join('\n');
}
