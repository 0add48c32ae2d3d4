// Results as tables, for the terminal and for a page.

export const titles = { load: 'load', row: 'one row', batch: '10,000 rows' };
const reference = 'Sapwood, wasm';

export function time(us) {
  const [value, unit] = us < 1e3 ? [us, 'µs'] : us < 1e6 ? [us / 1e3, 'ms'] : [us / 1e6, 's'];
  return `${value.toPrecision(3)} ${unit}`;
}
/** What is written behind a peer whose answers are not XGBoost's. */
export const wrongAnswers = ' (wrong answers)';

export const times = (x) => (x < 10 ? x.toFixed(2) : x.toFixed(x < 100 ? 1 : 0));
const kinds = { plain: 'numbers only', gaps: 'with categories, 15 % missing' };

/** @returns {{ title: string, rows: string[][] }[]}  one table for each thing measured of each model, the fastest first */
export function tables(results, models) {
  const out = [];
  for (const model of models) {
    for (const what of Object.keys(titles)) {
      const group = results.filter((r) => r.model === model.name && r.what === what).sort((a, b) => a.min - b.min);
      if (group.length === 0) continue;
      const own = group.find((r) => r.name === reference)?.min;
      const rows = group.map(({ name, how, wrong, min, median, max }) => [
        `${name}: ${how}${wrong > 0 ? wrongAnswers : ''}`,
        own === undefined ? '' : times(min / own),
        time(min),
        time(median),
        time(max),
        `${((100 * (median - min)) / min).toFixed(0)} %`,
      ]);
      out.push({ title: `${titles[what]}, ${model.trees} trees, ${kinds[model.kind]}`, rows });
    }
  }
  return out;
}

/** What is not XGBoost's own bits, a line for each peer. */
export function differences(results) {
  const far = results.filter((r) => r.tolerance > 0);
  return [...new Set(far.map((r) => r.name))].map((name) => {
    const most = Math.max(...far.filter((r) => r.name === name).map((r) => r.difference));
    return `${name}: right answers differ from XGBoost's raw scores by up to ${most.toPrecision(2)}.`;
  });
}

const verdicts = { true: 'met', false: 'MISSED', null: '' };

export const goalRows = (goals) => goals.map(({ what, goal, got, met }) => [what, goal, got, verdicts[met]]);

export const versions = (results) => [...new Set(results.map((r) => `${r.name} ${r.version}`))];

export const header = ['', '× Sapwood', 'minimum', 'median', 'maximum', 'spread'];

export function markdown(head, rows) {
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

export function text(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  return all
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
    .join('\n');
}
