// Rows of a pipeline as their users have them: numbers are numbers, and of a category's code its name.

/**
 * @param {{ names: string[], levels: Record<string, string[]> }} about
 * @param {Float64Array} matrix  row after row
 * @returns {Record<string, Float64Array | string[]>}
 */
export function namedColumns({ names, levels }, matrix) {
  const column = (c) =>
    Float64Array.from({ length: matrix.length / names.length }, (_, r) => matrix[r * names.length + c]);
  return Object.fromEntries(
    names.map((name, c) => [name, levels[name] ? Array.from(column(c), (code) => levels[name][code]) : column(c)]),
  );
}
