// The arrow of docs/architecture.md, checked: who may include whom in src/, which file of js/src sees wasm memory, and that
// what goes to browsers knows neither Node nor the command line.
//   node .ci/check_layers.mjs [ROOT]
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// Each folder: the folders (or single headers) of ours that it may include, beside itself, and the libraries.
const table = {
  base: { ours: [], libraries: [] },
  ir: { ours: ['base'], libraries: [] },
  importers: { ours: ['base', 'ir'], libraries: [] },
  file: { ours: ['base', 'ir'], libraries: [] },
  kernels: { ours: ['base'], libraries: [] },
  compile: { ours: ['base', 'ir', 'kernels'], libraries: [] },
  engine: { ours: ['base', 'ir', 'importers', 'file', 'kernels', 'compile'], libraries: ['xtensor'] },
  bindings: { ours: ['engine', 'base/status.h'], libraries: [] },
};
const heapFile = 'heap.ts';

/** Every breach of the rules under `root`, each as "file:line: what". */
export function breaches(root) {
  const found = [];
  const src = join(root, 'src');
  for (const file of files(src, /\.(h|cpp)$/)) {
    const layer = relative(src, file).split('/')[0];
    const rule = table[layer];
    if (!rule)
      found.push(`${relative(root, file)}: the folder src/${layer} has no line in the table of .ci/check_layers.mjs`);
    else eachLine(root, file, (line) => checkInclude(line, layer, rule), found);
  }
  const js = join(root, 'js/src');
  for (const file of files(js, /\.ts$/)) {
    if (!relative(js, file).startsWith(`cli${sep}`)) eachLine(root, file, checkImport, found);
    if (relative(js, file) === heapFile) continue;
    eachLine(
      root,
      file,
      (line) =>
        /\bHEAP[FUI]?\d*\b|\bmemory\.buffer\b/.test(line) ? `only js/src/${heapFile} may see wasm memory` : null,
      found,
    );
  }
  return found;
}

function checkInclude(line, layer, { ours, libraries }) {
  const quoted = line.match(/^\s*#\s*include\s*"([^"]+)"/)?.[1];
  if (quoted !== undefined) {
    const allowed = [layer, ...ours].some((name) => quoted === name || quoted.startsWith(`${name}/`));
    return allowed ? null : `${layer} may not include "${quoted}"; it may include ${[layer, ...ours].join(', ')}`;
  }
  // <vector> is the standard library; <name/header> is somebody's.
  const library = line.match(/^\s*#\s*include\s*<([^/>]+)\//)?.[1];
  return library === undefined || libraries.includes(library)
    ? null
    : `${layer} may not include the library ${library}`;
}

function checkImport(line) {
  const from = line.match(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/)?.[1] ?? '';
  return /^node:|(^|\/)cli\//.test(from) ? `only js/src/cli may import "${from}": browsers get the rest` : null;
}

function eachLine(root, file, check, found) {
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const problem = check(line);
    if (problem) found.push(`${relative(root, file)}:${i + 1}: ${problem}`);
  }
}

function files(folder, pattern) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = breaches(process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url))));
  for (const problem of found) console.error(problem);
  console.log(`layers: ${found.length} breaches`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
