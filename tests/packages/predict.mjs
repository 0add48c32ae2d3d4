// The application of every project: predict each model's rows, in a batch and one by one. It is copied into the projects.

/**
 * load: the package's; read: gives a source for a file's name
 * Returns what differs from the library's margins and draws, as texts; none is right.
 */
export async function differences(load, cases, sourceOf, options = {}) {
  const found = [];
  for (const { file, columns, margin, width, draws } of cases) {
    const model = await load(await sourceOf(file), options);
    const names = Object.keys(columns);
    const rows = columns[names[0]].map((_, r) => Object.fromEntries(names.map((name) => [name, columns[name][r]])));
    if (draws) {
      comparePosterior(found, file, model, columns, rows, draws);
      model.dispose();
      continue;
    }
    compare(found, `${file}, columns`, model.predictRaw(columns).data, margin);
    const ones = rows.flatMap((row) => {
      const one = model.predictRaw(row);
      return typeof one === 'number' ? [one] : Array.from(one);
    });
    compare(found, `${file}, single rows`, ones, margin);
    if (ones.length !== rows.length * width) found.push(`${file}: ${ones.length} answers`);
    model.dispose();
  }
  return found;
}

/** Draws are the library's within 1e-12 of what was summed; those of a row alone are the batch's. */
function comparePosterior(found, file, model, columns, rows, draws) {
  const { data } = model.predictDraws(columns);
  const size = Math.max(...draws.map(Math.abs));
  const at = draws.findIndex((value, i) => !(Math.abs(data[i] - value) <= 1e-12 * size));
  if (at >= 0 || data.length !== draws.length)
    found.push(`${file}: draw ${at} is ${data[at]}, the library says ${draws[at]}`);
  const ones = rows.flatMap((row) => Array.from(model.predictDraws(row).data));
  if (ones.some((value, i) => value !== data[i])) found.push(`${file}: a row alone has other draws`);
  const { lower, upper } = model.predictInterval(rows[0], { level: 0.5 });
  const inside = model.posteriorProbability(rows[0], { above: lower, below: upper });
  if (!(Math.abs(inside - 0.5) < 0.05)) found.push(`${file}: the middle half of the draws is ${inside}`);
}

function compare(found, what, got, expected) {
  const at = expected.findIndex((value, i) => !Object.is(Math.fround(value), got[i]));
  if (at >= 0 || got.length !== expected.length)
    found.push(`${what}: answer ${at} is ${got[at]}, XGBoost says ${expected[at]}`);
}
