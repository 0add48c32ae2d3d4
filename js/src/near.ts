// Names that were probably meant to be the same.

/**
 * Whether two different names look like one name and its misspelling: the same but for case and punctuation, or one
 * slip apart (two in names of 8 letters and more). Names that differ in a digit are never near: x1 and x2 are two things.
 * @internal
 */
export function near(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (digits(x) !== digits(y)) return false;
  const length = Math.min(x.length, y.length);
  return length >= 4 && slips(x, y) <= (length >= 8 ? 2 : 1);
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, '');
const digits = (name: string): string => name.replace(/\D/g, '');

/** Insertions, deletions, replacements and swaps of neighbours between two strings (optimal string alignment). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  // cost[i][j]: between the first i letters of a and the first j of b
  const cost = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number): number => cost[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i, j - 1) + 1, at(i - 1, j) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (cost[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}
