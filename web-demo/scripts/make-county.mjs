// Where houses were sold, for the map: models/data/house_model.csv.gz -> src/county.ts.
//
//     node scripts/make-county.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

const [west, east, south, north] = [-83.884, -83.236, 41.414, 41.735];
const columns = 54;
const rows = 36;
const steps = [1, 6, 36]; // sales from which a dot gets larger

const text = gunzipSync(await readFile(new URL('../../models/data/house_model.csv.gz', import.meta.url))).toString();
const [header, ...lines] = text.trim().split('\n');
const names = header.replaceAll('"', '').split(',');
const [x, y] = [names.indexOf('longitude'), names.indexOf('latitude')];

const counts = new Uint32Array(rows * columns);
for (const line of lines) {
  const cells = line.split(',');
  const column = Math.floor(((Number(cells[x]) - west) / (east - west)) * columns);
  const row = Math.floor(((north - Number(cells[y])) / (north - south)) * rows);
  counts[row * columns + column] += 1;
}
const size = (count) => steps.filter((step) => count >= step).length;
const lattice = Array.from({ length: rows }, (_, row) =>
  Array.from(counts.subarray(row * columns, (row + 1) * columns), (count) => ' .oO'[size(count)])
    .join('')
    .trimEnd(),
);

await writeFile(
  new URL('../src/county.ts', import.meta.url),
  `// Where in Lucas County houses were sold: written by scripts/make-county.mjs, not by hand.
import type { Places } from './map.ts';

/** North is up; \`.\` stands for ${steps[0]} sale or more, \`o\` for ${steps[1]}, \`O\` for ${steps[2]}. */
export const county: Places = {
  west: ${west},
  east: ${east},
  south: ${south},
  north: ${north},
  columns: ${columns},
  lattice: [
${lattice.map((line) => `    ${JSON.stringify(line).replaceAll('"', "'")},`).join('\n')}
  ],
};
`,
);
