// Text in columns, for a terminal: no colours, no lines, nothing that a file or a screen reader could not take.

/** How many columns of a terminal a text takes. East Asian letters and emoji take two, marks that sit on a letter none. */
function width(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (/\p{M}|\u200d/u.test(letter)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return columns;
}

/**
 * Rows as lines, indented by two, their cells in columns. A column that is empty below the head is left out.
 * rows: texts without line breaks
 */
export function table(rows: readonly (readonly string[])[], head?: readonly string[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const kept = Array.from({ length: columns }, (_, c) => c).filter((c) => rows.some((row) => row[c]));
  const all = head ? [head, ...rows] : rows;
  const widths = kept.map((c) => all.reduce((widest, row) => Math.max(widest, width(row[c] ?? '')), 0));
  return all.map((row) => {
    const cells = kept.map((c, i) => {
      const text = row[c] ?? '';
      return text + ' '.repeat((widths[i] as number) - width(text));
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
