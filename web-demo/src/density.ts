// From draws to a smooth curve: counted into the points of a grid, then blurred by a normal curve. A frame of it takes
// microseconds, where a sum over all pairs of draws and points would take milliseconds.

/** How dense the values are at `points` places from low to high: the area under all of it is 1. */
export function density(values: ArrayLike<number>, low: number, high: number, points: number): Float64Array {
  const step = (high - low) / (points - 1);
  const counts = new Float64Array(points);
  for (let i = 0; i < values.length; i++) {
    const at = ((values[i] as number) - low) / step;
    const left = Math.floor(at);
    if (left < 0 || left >= points - 1) continue;
    // Shared between its neighbours, so that a value that moves a little changes the curve a little.
    counts[left] = (counts[left] as number) + left + 1 - at;
    counts[left + 1] = (counts[left + 1] as number) + at - left;
  }
  const kernel = normal(Math.max(0.7, bandwidth(values) / step), values.length * step);
  const radius = kernel.length - 1;
  return Float64Array.from({ length: points }, (_, i) => {
    let sum = 0;
    for (let j = Math.max(0, i - radius); j <= Math.min(points - 1, i + radius); j++)
      sum += (counts[j] as number) * (kernel[Math.abs(i - j)] as number);
    return sum;
  });
}

/** Half a normal curve, from its middle to three widths. */
function normal(width: number, total: number): Float64Array {
  const half = Float64Array.from({ length: Math.ceil(3 * width) + 1 }, (_, i) => Math.exp(-0.5 * (i / width) ** 2));
  const sum = 2 * half.reduce((all, value) => all + value, 0) - 1;
  return half.map((value) => value / (sum * total));
}

/** Silverman's rule, for one hill. */
function bandwidth(values: ArrayLike<number>): number {
  const count = values.length;
  let [mean, spread] = [0, 0];
  for (let i = 0; i < count; i++) mean += (values[i] as number) / count;
  for (let i = 0; i < count; i++) spread += ((values[i] as number) - mean) ** 2 / count;
  return 1.06 * Math.sqrt(spread) * count ** -0.2;
}
