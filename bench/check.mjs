// Before a clock starts: what a peer answers is what the model's own library answers.

/**
 * @param {ArrayLike<number>} got  raw scores
 * @param {Float64Array} wanted  the library's, of the rows in their order; behind the last comes the first again
 * @param {{ tolerance: number, answer: 'float32' | 'float64' }} how  tolerance: relative; 0: the same bits of that type
 * @returns {{ difference: number, wrong: number, worst: number, first: string }} the largest difference of right answers, how
 *   many are beyond the tolerance, the largest difference of those, and the first of them in words
 */
export function compare(got, wanted, { tolerance, answer }) {
  const typed = answer === 'float32' ? Math.fround : (x) => x;
  let difference = 0;
  let wrong = 0;
  let worst = 0;
  let first = '';
  for (let i = 0; i < got.length; i += 1) {
    const right = wanted[i % wanted.length];
    const far = Math.abs(got[i] - right);
    const agrees = tolerance === 0 ? Object.is(typed(got[i]), right) : far <= tolerance * Math.abs(right);
    if (agrees) {
      difference = Math.max(difference, far);
      continue;
    }
    wrong += 1;
    worst = Math.max(worst, far);
    first ||= `row ${i} is ${got[i]}, the library says ${right}`;
  }
  return { difference, wrong, worst, first };
}
