// A command line that is not understood: exit code 2, and a sentence with the way out.
import { near } from '../near.ts';

/** Its message goes behind "sapwood: ". */
export class Misuse extends Error {}

/** The rest of a sentence about an unknown name: the one that was probably meant, or all there are. */
export function nearest(name: string, names: readonly string[]): string {
  const bare = (word: string) => word.replace(/^-+/, '');
  const start = bare(name).slice(0, 2); // enough to tell the names of this program apart
  const meant =
    names.find((other) => near(bare(other), bare(name))) ??
    names.find((other) => start.length === 2 && bare(other).startsWith(start));
  return meant === undefined ? `; there are ${names.join(', ')}` : `; did you mean ${meant}?`;
}
