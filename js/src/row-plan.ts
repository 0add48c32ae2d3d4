// How one value of a row becomes the double that the engine reads.
import type { Input } from './description.ts';
import { failure, type SapwoodError, show } from './errors.ts';
import { near } from './near.ts';
import type { NumericArray } from './numeric.ts';

/**
 * Copies the values of a row object to out[at], out[at + 1]… in the order of the inputs.
 * @internal
 */
export type RowReader = (row: Readonly<Record<string, unknown>>, plan: RowPlan, out: Float64Array, at: number) => void;

/** @internal Some value was undefined: an absent key, perhaps a misspelt one. */
export const ABSENT = 1;
/** @internal Some value is none that its input takes. */
export const ODD = 2;

/**
 * What a reader needs to know of the inputs. Reading notes in `flags` what needs a closer look, and goes on: the look
 * costs nothing where there is nothing to see.
 * @internal
 */
export class RowPlan {
  readonly inputs: readonly Input[];
  readonly names: readonly string[];
  readonly count: number;
  /** (inputs): 1 where every number is taken as it is. */
  readonly plain: Uint8Array;
  /** ABSENT and ODD, collected over the cells read since it was last set to 0. */
  flags = 0;
  /** Category names (and the numbers that they spell) to codes, where the input has levels. */
  readonly #codes: readonly (Map<unknown, number> | null)[];
  /** The inputs with levels. */
  readonly #coded: readonly number[];

  constructor(inputs: readonly Input[]) {
    this.inputs = inputs;
    this.names = inputs.map((input) => input.name);
    this.count = inputs.length;
    this.#codes = inputs.map(codesOf);
    this.#coded = inputs.flatMap(({ levels }, i) => (levels ? [i] : []));
    this.plain = Uint8Array.from(this.#codes, (codes) => (codes ? 0 : 1));
  }

  /** The double for a value that is not simply a number, NaN where it is missing. */
  cell(column: number, value: unknown): number {
    const codes = this.#codes[column];
    if (codes) {
      const code = codes.get(value);
      if (code !== undefined) return code;
    }
    if (value === undefined) this.flags |= ABSENT;
    else if (typeof value === 'number' && (!codes || Number.isNaN(value))) return value;
    else if (typeof value === 'boolean' && this.inputs[column]?.kind === 'boolean') return value ? 1 : 0;
    else if (value !== null && value !== '') {
      const unknown = this.unseen(column, value);
      if (unknown === 'other') return -1;
      if (unknown !== 'missing') this.flags |= ODD;
    }
    return Number.NaN;
  }

  /** The inputs beyond the ones that a reader has a source position for. */
  rest(row: Readonly<Record<string, unknown>>, out: Float64Array, at: number, from: number): void {
    for (let i = from; i < this.count; i++) {
      const value = row[this.names[i] as string];
      out[at + i] = typeof value === 'number' && this.plain[i] === 1 ? value : this.cell(i, value);
    }
  }

  /** One row by position, whose values begin at values[begin]. Flags are those of this row. */
  list(values: ArrayLike<unknown>, begin: number, out: Float64Array, at: number): void {
    this.flags = 0;
    this.addList(values, begin, out, at);
  }

  /** One more row by position, its flags added to those of others. */
  addList(values: ArrayLike<unknown>, begin: number, out: Float64Array, at: number): void {
    const { count, plain } = this;
    for (let i = 0; i < count; i++) {
      const value = values[begin + i];
      out[at + i] = typeof value === 'number' && plain[i] === 1 ? value : this.cell(i, value);
    }
  }

  /** Rows of numbers, row after row: all at once, and only inputs with levels by themselves. Flags are added. */
  numbers(values: NumericArray, out: Float64Array, at: number): void {
    out.set(values, at);
    for (const column of this.#coded) {
      for (let i = column; i < values.length; i += this.count) out[at + i] = this.cell(column, values[i]);
    }
  }

  /** Values from..from + count - 1 of one input, to out[at…]. Errors: as check */
  column(column: number, values: ArrayLike<unknown>, from: number, count: number, out: Float64Array, at: number): void {
    this.flags = 0;
    const codes = this.#codes[column];
    if (codes)
      for (let i = 0; i < count; i++) {
        const value = values[from + i];
        out[at + i] = codes.get(value) ?? this.cell(column, value);
      }
    else
      for (let i = 0; i < count; i++) {
        const value = values[from + i];
        out[at + i] = typeof value === 'number' ? value : this.cell(column, value);
      }
    if ((this.flags & ODD) === 0) return;
    for (let i = 0; i < count; i++) this.check(column, values[from + i], from + i);
  }

  /** Throw unless the input takes the value. row: its number, or -1 where there is but one. */
  check(column: number, value: unknown, row: number): void {
    const error = this.refusal(column, value, row);
    if (error) throw error;
  }

  /** Why the input does not take the value; null: it does. */
  refusal(column: number, value: unknown, row: number): SapwoodError | null {
    this.flags = 0;
    this.cell(column, value);
    return this.flags & ODD ? this.problem(column, value, row) : null;
  }

  /** The rule for a name that is not among the levels; undefined: the value is no name, or among them. */
  unseen(column: number, value: unknown): Input['unknown'] | undefined {
    const codes = this.#codes[column];
    if (!codes || codes.has(value) || value === '' || Number.isNaN(value)) return undefined;
    const { numericLevels, unknown } = this.inputs[column] as Input;
    return typeof value === 'string' || (typeof value === 'number' && numericLevels) ? unknown : undefined;
  }

  /** What is to say about a value that is odd, or no category that the model has seen. */
  problem(column: number, value: unknown, row: number): SapwoodError {
    const input = this.inputs[column] as Input;
    const place = `${row < 0 ? '' : `row ${row}, `}input ${show(input.name)}`;
    const { levels } = input;
    if (levels && this.unseen(column, value)) {
      const meant = levels.find((level) => near(level, String(value)));
      const hint = meant === undefined ? '' : ` (did you mean ${show(meant)}?)`;
      const what = `The model has seen no category ${show(value)}${hint} (${place})`;
      return failure('unknown_category', place, what, show(value), someOf(levels));
    }
    const got = typeof value === 'string' ? `the string ${show(value)}` : show(value);
    return failure('invalid_input', place, `A value of the wrong type (${place})`, got, expectation(input));
  }
}

function codesOf(input: Input): Map<unknown, number> | null {
  if (!input.levels) return null;
  const codes = new Map<unknown, number>();
  input.levels.forEach((level, code) => {
    codes.set(level, code);
  });
  if (input.numericLevels) {
    input.levels.forEach((level, code) => {
      if (!codes.has(Number(level))) codes.set(Number(level), code);
    });
  }
  return codes;
}

function expectation(input: Input): string {
  const missing = input.missing === 'allowed' ? ', or null for a missing value' : '';
  if (input.kind === 'boolean') return `true, false or a number${missing}`;
  if (input.kind !== 'category') return `a number${missing}`;
  if (input.levels) return `${someOf(input.levels)}${missing}`;
  return `the category's code, a number (the file has no names; load takes them as { schema })${missing}`;
}

/** Some of the names, as an error lists them. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 8).map(show).join(', ');
  return `one of ${shown}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`;
}
