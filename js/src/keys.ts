// The slow look at an object's keys, taken when an input of the model is not among them.
import { failure, type SapwoodError, show } from './errors.ts';
import { near } from './near.ts';
import type { Report } from './report.ts';

/** A row or a set of columns. */
type Keyed = Readonly<Record<string, unknown>>;

/**
 * Finds keys that were meant for an input. Knows every unknown key that it has seen, so that rows with a key too many and
 * one too few cost a look-up and no comparison of names.
 * @internal
 */
export class Keys {
  readonly #names: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #near = new Map<string, readonly string[]>();

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#known = new Set(names);
  }

  /**
   * Report that the object has none of the inputs, and every one that it lacks and has under a similar name.
   * row: its number, or -1 where there is but one
   */
  look(object: Keyed, row: number, report: Report): void {
    const where = row < 0 ? '' : ` of row ${row}`;
    const unknown = Object.keys(object).filter((key) => !this.#known.has(key));
    let found = false;
    for (const key of unknown) {
      const meant = this.#nearest(key).find((name) => object[name] === undefined);
      if (meant === undefined) {
        report.ignored?.(key);
        continue;
      }
      report.refused(misspelt(key, meant, where, row), key, meant);
      found = true;
    }
    if (found) return;
    if (this.#names.some((name) => object[name] !== undefined || name in object)) return;
    if (this.#names.length === 0) return;
    if (unknown.length === 0 && isPlain(object)) return; // {}: a row with everything missing
    const got = unknown.length > 0 ? `the keys ${list(unknown)}` : show(object);
    const place = row < 0 ? 'x' : `row ${row}`;
    const what = `No key${where} is an input of the model`;
    report.refused(failure('invalid_input', place, what, got, `keys like ${list(this.#names)}`));
  }

  #nearest(key: string): readonly string[] {
    let found = this.#near.get(key);
    if (!found) {
      if (this.#near.size >= 1000) this.#near.clear();
      found = this.#names.filter((name) => near(name, key));
      this.#near.set(key, found);
    }
    return found;
  }
}

function misspelt(key: string, meant: string, where: string, row: number): SapwoodError {
  const what = `The key ${show(key)}${where} is not an input of the model and ${show(meant)} is absent: did you mean ${show(meant)}?`;
  const place = row < 0 ? key : `row ${row}, ${key}`;
  return failure('invalid_input', place, what.slice(0, -1), show(key), show(meant));
}

const list = (names: readonly string[]): string =>
  names.slice(0, 5).map(show).join(', ') + (names.length > 5 ? '…' : '');

function isPlain(object: object): boolean {
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
