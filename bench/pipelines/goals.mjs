// What pipelines are to keep to. Times are the fastest rounds; ratios are to the fastest way of the peer.
import { judge, least } from '../goals.mjs';
import { pipelines } from './cases.mjs';
import { native, own, web } from './peers.mjs';

const model = pipelines[0].name;
const find = (all, name, what, rows) =>
  least(all.results, (r) => r.name === name && r.model === model && r.what === what && r.rows === rows);

const faster = (peer, atLeast) => ({
  what: `10,000 rows of 30 columns: times as fast as ${peer}`,
  unit: '×',
  atLeast,
  got: (all) => find(all, peer, 'batch', 10_000) / find(all, own, 'batch', 10_000),
});

const list = [
  { what: 'one row of 30 columns', unit: 'µs', atMost: 2, better: 1, got: (all) => find(all, own, 'row', 1) },
  faster(native, 1),
  faster(web, 10),
];

export const goals = (all) => judge(list, all);
