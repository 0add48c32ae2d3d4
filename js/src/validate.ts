// Every problem of rows at once. What is an error, and how it is said, comes from where predict has it: reading the keys, reading
// the values, and the engine, which is asked again with another value in place of each one that it refuses.
import type { Input } from './description.ts';
import { ALONE, type Engine } from './engine.ts';
import { SapwoodError, show } from './errors.ts';
import { type Batch, type InputContext, readInput } from './input.ts';
import type { Report } from './report.ts';
import type { RowPlan } from './row-plan.ts';

/**
 * - `missing`: a value that the model needs is not there
 * - `type`: a value that the input does not take
 * - `category`: a name that the model has never seen
 * - `infinite`: ±Infinity
 * - `range`: a number outside of what the model has seen, or can use
 * - `integer`: a number that is not whole
 * - `column`: a key that is no input, or a column that does not fit the others
 * - `shape`: this is no row, or has too many or too few values
 */
export type ProblemKind = 'missing' | 'type' | 'category' | 'infinite' | 'range' | 'integer' | 'column' | 'shape';

type Severity = Problem['severity'];

/** Something about a row that its author should know. */
export interface Problem {
  /** `error`: predict throws; `warning`: it answers. */
  readonly severity: 'error' | 'warning';
  readonly kind: ProblemKind;
  /** The number of the row, from 0; null: of a row alone, and of what is about all rows. */
  readonly row: number | null;
  /** The name of the input; of a key that is no input, the key; null: the row as a whole. */
  readonly input: string | null;
  /** What was passed for the input. */
  readonly value: unknown;
  /** A sentence to act on; of an error, predict's own. */
  readonly message: string;
  /** What should have been there. */
  readonly expected: string;
}

/** What validate found. */
export interface Validation {
  /** There are no errors: predict answers. */
  readonly ok: boolean;
  /** Row after row. */
  readonly problems: readonly Problem[];
}

/**
 * answer: any that the model has, by its number
 * Errors: those that are not about x
 * @internal
 */
export function validate(x: unknown, context: InputContext, engine: Engine, answer: number): Validation {
  const problems: Problem[] = [];
  const told = new Set<string>(); // inputs whose key or column is the problem
  const report = (row: number | null, object: unknown): Report => {
    const note = (severity: Severity, message: string, expected: string, key?: string) => {
      const value = key === undefined ? object : (object as Readonly<Record<string, unknown>>)[key];
      const kind = key === undefined ? 'shape' : 'column';
      problems.push({ severity, kind, row, input: key ?? null, value, message, expected });
    };
    return {
      refused({ message, expected }, key, input) {
        note('error', message, expected, key);
        if (input !== undefined) told.add(input);
      },
      ignored: (key) =>
        note('warning', `${show(key)} is not an input of the model, and is ignored${of(row)}.`, '', key),
    };
  };

  let batch: Batch;
  try {
    batch = readInput(x, context, report(null, x));
  } catch (error) {
    report(null, x).refused(aboutInput(error));
    return { ok: false, problems };
  }
  for (let r = 0; r < batch.rows; r++) {
    const row = batch.one ? null : r;
    const values = batch.look(r, report(row, batch.one ? x : (x as readonly unknown[])[r]));
    if (values) problems.push(...problemsOf(values, row, told, context.plan, engine, answer));
    if (!batch.byColumn) told.clear();
  }
  return { ok: problems.every(({ severity }) => severity === 'warning'), problems };
}

/** At most one problem of each input, in their order. told: inputs of which enough was said */
function problemsOf(
  values: ArrayLike<unknown>,
  row: number | null,
  told: ReadonlySet<string>,
  plan: RowPlan,
  engine: Engine,
  answer: number,
): Problem[] {
  const { inputs } = plan;
  const cells = inputs.map((_, i) => plan.cell(i, values[i]));
  const found = inputs.map((input, i): Problem | null => {
    const { name } = input;
    const rule = plan.unseen(i, values[i]);
    if (rule && rule !== 'error') {
      const { message, expected } = plan.problem(i, values[i], row ?? ALONE);
      const then = rule === 'missing' ? 'It counts as missing' : 'The model has a rule for such ones';
      return {
        severity: 'warning',
        kind: 'category',
        row,
        input: name,
        value: values[i],
        message: `${message} ${then}.`,
        expected,
      };
    }
    const odd = unusual(input, cells[i] as number);
    if (!odd) return null;
    const message = `${show(name)} is ${odd.what}${of(row)}: got ${show(values[i])}, expected ${odd.expected}.`;
    return { severity: 'warning', kind: odd.kind, row, input: name, value: values[i], message, expected: odd.expected };
  });

  const refused = new Set<number>();
  const refuse = (i: number, kind: ProblemKind, { message, expected }: SapwoodError) => {
    const { name, example, kind: type } = inputs[i] as Input;
    found[i] = told.has(name)
      ? null
      : { severity: 'error', kind, row, input: name, value: values[i], message, expected };
    refused.add(i);
    cells[i] = typeof example === 'string' ? plan.cell(i, example) : (example ?? (type === 'category' ? 0 : 1));
  };
  inputs.forEach((_, i) => {
    const error = plan.refusal(i, values[i], row ?? ALONE);
    if (error) refuse(i, error.code === 'unknown_category' ? 'category' : 'type', error);
  });
  for (;;) {
    const error = refusal(engine, answer, cells, row ?? ALONE);
    if (!error) break;
    const i = inputs.findIndex(({ name }) => error.place.endsWith(`input "${name}"`));
    if (i < 0) throw error;
    if (refused.has(i)) break; // the other value is no better: the rest of this row is not known
    refuse(i, error.code === 'unknown_category' ? 'category' : kindOf(cells[i] as number), error);
  }
  return found.filter((problem) => problem !== null);
}

/** What the engine says against a row; null: nothing. */
function refusal(engine: Engine, answer: number, cells: readonly number[], first: number): SapwoodError | null {
  engine.doubles().set(cells, engine.input);
  try {
    const rows = { at: engine.input, count: 1, rowStride: cells.length, columnStride: 1, first };
    engine.predict(answer, rows, engine.output);
    return null;
  } catch (error) {
    return aboutInput(error);
  }
}

/** Of a number that the engine refuses. */
const kindOf = (x: number): ProblemKind => (Number.isNaN(x) ? 'missing' : Number.isFinite(x) ? 'range' : 'infinite');

/** What the training data did not have, although the model answers. */
function unusual(
  { kind, levels, low, high }: Input,
  x: number,
): { kind: ProblemKind; what: string; expected: string } | null {
  if (Number.isNaN(x) || levels) return null;
  if (!Number.isFinite(x)) return { kind: 'infinite', what: 'infinite', expected: 'a finite number' };
  if (kind === 'boolean' && x !== 0 && x !== 1)
    return { kind: 'range', what: 'neither true nor false', expected: '0 or 1' };
  if (kind !== 'number' && !Number.isInteger(x))
    return { kind: 'integer', what: 'not whole', expected: 'a whole number' };
  if (x >= (low ?? x) && x <= (high ?? x)) return null;
  const expected = low === null ? `at most ${high}` : high === null ? `at least ${low}` : `${low} to ${high}`;
  return { kind: 'range', what: 'outside of what the model has seen', expected };
}

const of = (row: number | null): string => (row === null ? '' : ` (row ${row})`);

function aboutInput(error: unknown): SapwoodError {
  if (error instanceof SapwoodError && /^(invalid_|unknown_category)/.test(error.code)) return error;
  throw error;
}
