// How times grow with rows, trees, features and leaves: the plots of a run.
import { growth, theBase, title } from './cases.mjs';
import { plot } from './plot.mjs';
import { best } from './table.mjs';

const scale = { row: 1, batch: 1 / 10_000 }; // to µs of one row
const words = { row: 'one row alone', batch: 'a row among 10,000' };

/** @returns {{ file: string, title: string, svg: string }[]} */
export function plots({ results, models }) {
  const mine = results.filter((r) => r.part === 'peers');
  const names = [...new Set(mine.map((r) => r.name))];
  const known = new Map(models.map((m) => [m.name, m]));
  const out = [];
  const add = (file, heading, x, points) => {
    const series = names.map((name) => ({ name, points: points(name) })).filter((s) => s.points.length > 1);
    if (series.length > 0)
      out.push({ file: `${file}.svg`, title: heading, svg: plot({ title: heading, x, y: 'µs for each row', series }) });
  };

  add('growth-rows', `Rows in a batch: ${title(theBase)}`, 'rows in a batch', (name) =>
    theBase.batches.flatMap((n) => {
      const result = best(mine, theBase.name, name, 'batch', n);
      return result ? [[n, result.min / n]] : [];
    }),
  );
  for (const { axis, models: along, x } of growth)
    for (const what of ['row', 'batch'])
      add(`growth-${axis.split(' ')[0]}-${what}`, `Growth with ${axis}: ${words[what]}`, axis, (name) =>
        along.flatMap((model) => {
          const result = best(mine, model.name, name, what, what === 'row' ? 1 : 10_000);
          return result ? [[x(known.get(model.name)), result.min * scale[what]]] : [];
        }),
      );
  return out;
}
