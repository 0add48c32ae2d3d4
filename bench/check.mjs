// Before a clock starts: what a peer answers is what XGBoost answers.

/**
 * @param {ArrayLike<number>} got  raw scores
 * @param {Float32Array} wanted  XGBoost's; the first `count` of them are meant
 * @param {number} tolerance  relative; 0: the same float32 bits
 * @returns {{ difference: number, wrong: number, worst: number, first: string }} the largest difference of right answers, how
 *   many are beyond the tolerance, the largest difference of those, and the first of them in words
 */
export function compare(got, wanted, count, tolerance) {
  let difference = 0;
  let wrong = 0;
  let worst = 0;
  let first = '';
  for (let i = 0; i < count; i += 1) {
    const far = Math.abs(got[i] - wanted[i]);
    const agrees = tolerance === 0 ? Object.is(Math.fround(got[i]), wanted[i]) : far <= tolerance * Math.abs(wanted[i]);
    if (agrees) {
      difference = Math.max(difference, far);
      continue;
    }
    wrong += 1;
    worst = Math.max(worst, far);
    first ||= `row ${i} is ${got[i]}, XGBoost says ${wanted[i]}`;
  }
  return { difference, wrong, worst, first };
}
