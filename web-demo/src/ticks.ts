// Where the marks of an axis are.

/** Round numbers that enclose a range, low to high. */
export function niceTicks(from: number, to: number, parts: number): number[] {
  const span = to - from || Math.abs(to) || 1;
  const power = 10 ** Math.floor(Math.log10(span / parts));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size * parts >= span) ?? span;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(10)));
}
