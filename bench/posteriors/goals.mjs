// What posteriors are to keep to: a goal, and what would be better still. Times are the fastest rounds of R BART's posterior;
// ratios to R's packages are to what was recorded.
import { judge, least } from '../goals.mjs';
import { posteriors, profiles } from './cases.mjs';
import { own, slow } from './peers.mjs';
import { recorded } from './recorded.mjs';

const bart = posteriors.bart.name;
const row = { what: 'row', rows: 1 };
const batch = { what: 'batch', rows: 1000 };

const find = (all, name, model, { what, rows }, of) =>
  least(all.results, (r) => r.name === name && r.model === model && r.what === what && r.rows === rows && r.of === of);
const took = (package_, what) => recorded.find(({ name }) => name.startsWith(package_)).us[what];
const upTo = ([atMost, better]) => ({ atMost, better });
const percentile = (sorted, p) => sorted?.[Math.ceil(p * sorted.length) - 1];

const limits = {
  exact: { row: [75, 45], batch: [60, 30], wire: [4.6, 4.0] },
  compact: { row: [50, 30], batch: [35, 18], wire: [2.4, 2.0] },
  tiny: { batch: [25, 12], wire: [1.2, 0.9] },
};

/** Goals of a file's profile. */
function ofProfile(profile) {
  const { row: aRow, batch: aBatch, wire } = limits[profile];
  const file = (all) => all.models.find(({ name }) => name === bart).files.find((f) => f.profile === profile);
  return [
    aRow && {
      what: `${profile}: all draws of a row`,
      unit: 'µs',
      ...upTo(aRow),
      got: (all) => find(all, own(profile), bart, row, 'draws'),
    },
    ...['draws', 'interval'].map((of) => ({
      what: `${profile}: ${of === 'draws' ? 'all draws' : '90 % intervals'} of 1000 rows`,
      unit: 'ms',
      ...upTo(aBatch),
      got: (all) => find(all, own(profile), bart, batch, of) / 1000,
    })),
    { what: `${profile}: the file, gzipped`, unit: 'MB', ...upTo(wire), got: (all) => file(all).gzip / 1e6 },
  ].filter(Boolean);
}

const faster = (what, atLeast, theirs, ours) => ({
  what,
  unit: '×',
  atLeast,
  got: (all) => theirs(all) / ours(all),
});
const exactly = (kind, of) => (all) => find(all, own('exact'), bart, kind, of);

/** One call in each frame. */
const frame = (place, limit) => ({
  what: `${place}: the 90 % interval of a row, a call in each frame, 90th percentile`,
  unit: 'ms',
  ...upTo(limit),
  got: (all) => percentile(all.frames.find((f) => f.place === place && f.profile === 'exact')?.calls.interval, 0.9),
});

const list = [
  ...Object.keys(profiles).flatMap(ofProfile),
  faster(
    'all draws of a row: times as fast as dbarts (recorded)',
    100,
    () => took('dbarts', 'row'),
    exactly(row, 'draws'),
  ),
  faster(
    "all draws of a row: times as fast as R's BART (recorded)",
    5000,
    () => took('BART', 'row'),
    exactly(row, 'draws'),
  ),
  faster(
    '90 % intervals of 1000 rows: times as fast as dbarts (recorded)',
    16,
    () => took('dbarts', 'batch'),
    exactly(batch, 'interval'),
  ),
  frame('Chromium', [0.5, 0.25]),
  frame(slow, [3, 1.5]),
  {
    what: 'load of the own file, exact',
    unit: 'ms',
    ...upTo([15, 5]),
    got: (all) => least(all.results, (r) => r.name === own('exact') && r.model === bart && r.what === 'load') / 1000,
  },
  {
    what: 'memory of a page that answers (Chromium): what the engine wrote to, and JavaScript',
    unit: 'MB',
    ...upTo([10, 6]),
    got: (all) => {
      const { memory, script } = all.frames.find((f) => f.place === 'Chromium' && f.profile === 'exact') ?? {};
      return memory && (memory.written + script) / 1e6;
    },
  },
  {
    what: "stochtree's JSON, 207 MB, to a model",
    unit: 's',
    ...upTo([2, 1]),
    got: (all) => all.stream?.ms / 1000,
  },
  {
    what: '… what the engine wrote to on the way: times the packed model',
    unit: '×',
    ...upTo([4]),
    got: (all) => all.stream?.memory.written / all.stream?.packed,
  },
];

export const goals = (all) => judge(list, all);
