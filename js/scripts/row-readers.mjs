// The text of the row readers. JavaScript engines cache a property access per position in the source: a position that
// always sees the same name costs 1 ns, a loop's only position sees all names and costs 20. So a reader has one position
// for each of the first inputs, and there are several copies, because a position that has served a second model's names
// stays slow. No code is made at run time: a strict Content-Security-Policy forbids that.
const POSITIONS = 64;
const COPIES = 4;

const position = (i) =>
  `v = row[names[${i}]]; out[at + ${i}] = typeof v === 'number' && plain[${i}] === 1 ? v : plan.cell(${i}, v); if (n === ${i + 1}) return;`;

const copy = () => `function (row, plan, out, at) {
  const names = plan.names, plain = plan.plain, n = plan.count;
  if (n === 0) return;
  let v;
  ${Array.from({ length: POSITIONS }, (_, i) => position(i)).join('\n  ')}
  plan.rest(row, out, at, ${POSITIONS});
}`;

/** esbuild plugin: the module '#row-readers'. */
export const rowReaders = {
  name: 'row-readers',
  setup(build) {
    build.onResolve({ filter: /^#row-readers$/ }, ({ path }) => ({ path, namespace: 'row-readers' }));
    build.onLoad({ filter: /.*/, namespace: 'row-readers' }, () => ({
      contents: `export const readers = [${Array.from({ length: COPIES }, copy).join(', ')}];`,
      loader: 'js',
    }));
  },
};
