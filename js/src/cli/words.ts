// Numbers and names as a terminal shows them.

/** 1,401,990 */
export const count = (n: number): string => n.toLocaleString('en-US');

export const bytes = (n: number): string => `${count(n)} bytes`;

/** `1 tree`, `5 trees` */
export const many = (n: number, what: string): string => `${count(n)} ${what}${n === 1 ? '' : 's'}`;

/**
 * A text out of a file that somebody else wrote, without what a terminal would obey (escape codes, line breaks,
 * directions of writing): each such character as its number.
 */
export function harmless(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As many of the names as fit into a line of about `columns` letters: `6: one, two, three…` */
export function abridged(names: readonly string[], columns: number): string {
  let text = '';
  for (const [i, name] of names.entries()) {
    const more = `${i > 0 ? ', ' : ''}${name}`;
    if (i > 0 && text.length + more.length > columns) return `${count(names.length)}: ${text}…`;
    text += more;
  }
  return `${count(names.length)}: ${text}`;
}
