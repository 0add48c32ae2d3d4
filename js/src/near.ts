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

const plain = (name: string): string => name.toLowerCase().replace(/[\s_.\-]+/g, '');
const digits = (name: string): string => name.replace(/\D/g, '');

/** Insertions, deletions, replacements and swaps of neighbours between two strings (optimal string alignment). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
