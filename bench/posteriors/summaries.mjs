// All draws of rows, as R's summaries of them: what is compared where a peer answers with draws.
const probabilities = [0.05, 0.5, 0.95];

/**
 * @param {ArrayLike<number>} answers  row after row, all draws of each
 * @param {number} draws
 * @param {number} rows  the first ones; those behind them are the same again
 * @returns {number[]} of each row the mean and the quantiles, R's type 7
 */
export function summaries(answers, draws, rows) {
  const out = [];
  for (let r = 0; r < Math.min(rows, answers.length / draws); r += 1) {
    const sorted = Float64Array.from(answers.slice(r * draws, (r + 1) * draws)).sort();
    out.push(sorted.reduce((sum, y) => sum + y, 0) / draws, ...probabilities.map((p) => quantile(sorted, p)));
  }
  return out;
}

function quantile(sorted, p) {
  const place = (sorted.length - 1) * p;
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}
