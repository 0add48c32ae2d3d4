// The application of every project: predict each model's rows, in a batch and one by one. It is copied into the projects.

/**
 * load: the package's; read: gives a source for a file's name
 * Returns what differs from the library's margins, as texts; none is right.
 */
export async function differences(load, cases, sourceOf, options = {}) {
  const found = [];
  for (const { file, columns, margin, width } of cases) {
    const model = await load(await sourceOf(file), options);
    const names = Object.keys(columns);
    const rows = columns[names[0]].map((_, r) => Object.fromEntries(names.map((name) => [name, columns[name][r]])));
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

function compare(found, what, got, expected) {
  const at = expected.findIndex((value, i) => !Object.is(Math.fround(value), got[i]));
  if (at >= 0 || got.length !== expected.length)
    found.push(`${what}: answer ${at} is ${got[at]}, XGBoost says ${expected[at]}`);
}
