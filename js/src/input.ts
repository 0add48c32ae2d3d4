// Everything that a caller may pass to predict, brought to one form: a batch that can put its rows into memory.
import { failure, type SapwoodError, show } from './errors.ts';
import type { Keys } from './keys.ts';
import { isArrayLike, isNumericArray, type NumericArray } from './numeric.ts';
import { type Report, raise } from './report.ts';
import { ABSENT, ODD, type RowPlan, type RowReader } from './row-plan.ts';

/** One value of a row. null, undefined, NaN, '' (unless it is a category) and an absent key are one missing value. */
export type Cell = number | string | boolean | null | undefined;

/** A row as an object: the model's input names are read, other keys are ignored. */
export type Row = Readonly<Record<string, Cell>>;
/** A row by position, in the order of `model.inputs`. */
export type PositionalRow = readonly Cell[] | NumericArray;
/** A batch as columns: one array per input, all of one length. An absent input is missing in every row. */
export type Columns = Readonly<Record<string, readonly Cell[] | NumericArray>>;
/** A batch as one array, row after row. shape: [rows, inputs]. */
export interface InputMatrix {
  readonly data: NumericArray | readonly Cell[];
  readonly shape: readonly [rows: number, columns: number] | readonly number[];
}

/** @internal */
export interface Batch {
  readonly rows: number;
  /** The caller passed one row and gets one answer. */
  readonly one: boolean;
  /** Whether fill writes columns, `stride` apart, or rows, one after the other. */
  readonly byColumn: boolean;
  /** Write rows from..from + count - 1 to out[at…]. Errors: invalid_input, unknown_category */
  fill(out: Float64Array, at: number, from: number, count: number, stride: number): void;
  /** What the caller passed for each input of one row; null: this is no row. */
  look(row: number, report: Report): ArrayLike<unknown> | null;
}

/** @internal */
export interface InputContext {
  readonly plan: RowPlan;
  readonly keys: Keys;
  readonly read: RowReader;
}

/**
 * Write x to out[at…] as the one row that it probably is, without asking what it is first. False: it is something else,
 * or a row that needs a closer look, and readInput has to see it; what was written is of no use then.
 * @internal
 */
export function readsAsRow(x: unknown, plan: RowPlan, read: RowReader, out: Float64Array, at: number): boolean {
  if (typeof x !== 'object' || x === null || plan.count === 0) return false;
  if (Array.isArray(x)) {
    // A row inside of an array is no value that an input takes: an array of rows is odd.
    if (x.length !== plan.count) return false;
    plan.list(x, 0, out, at);
    return (plan.flags & ODD) === 0;
  }
  plan.flags = 0;
  if (ArrayBuffer.isView(x)) {
    if (!isNumericArray(x) || x.length !== plan.count) return false;
    plan.numbers(x, out, at);
  } else {
    // Columns and matrices are odd, or have none of the keys.
    read(x as Record<string, unknown>, plan, out, at);
  }
  return plan.flags === 0;
}

/**
 * Errors: invalid_argument (nothing that predict takes), invalid_input (shape, keys); those that leave something to read go
 * to `report`
 * @internal
 */
export function readInput(x: unknown, context: InputContext, report = raise): Batch {
  if (isNumericArray(x)) return onePosition(x, context);
  if (Array.isArray(x)) {
    const first = x.find((element) => element !== null && element !== undefined);
    if (x.length === 0 || typeof first === 'object') return manyRows(x, context);
    return onePosition(x, context);
  }
  if (typeof x !== 'object' || x === null || ArrayBuffer.isView(x)) throw notInput(x);
  const object = x as Record<string, unknown>;
  if (isMatrix(object, context.plan)) return matrix(object, context.plan);
  if (context.plan.names.some((name) => isArrayLike(object[name]))) return columns(object, context, report);
  return oneObject(object, context);
}

/** One row object that was found to need a closer look. */
function oneObject(row: Record<string, unknown>, { plan, keys }: InputContext): Batch {
  const look = (_: number, report: Report) => valuesOf(row, plan, keys, -1, report);
  return {
    ...ONE,
    look,
    fill(out, at) {
      const values = look(0, raise);
      plan.list(values, 0, out, at);
      checkList(values, 0, plan, -1);
    },
  };
}

/** The values of a row object by position, its keys looked at. */
function valuesOf(row: Record<string, unknown>, plan: RowPlan, keys: Keys, number: number, report: Report): unknown[] {
  keys.look(row, number, report);
  return plan.names.map((name) => row[name]);
}

const ONE = { rows: 1, one: true, byColumn: false } as const;

function onePosition(row: ArrayLike<unknown>, { plan }: InputContext): Batch {
  const hint = row.length % plan.count === 0 ? '; for many rows pass { data, shape: [rows, columns] }' : '';
  checkColumns('x', row.length, plan, hint);
  return {
    ...ONE,
    look: () => row,
    fill(out, at) {
      plan.list(row, 0, out, at);
      if (plan.flags & ODD) checkList(row, 0, plan, -1);
    },
  };
}

function manyRows(rows: readonly unknown[], { plan, keys, read }: InputContext): Batch {
  const fillOne = (row: unknown, out: Float64Array, at: number, number: number) => {
    if (isArrayLike(row)) {
      checkColumns(`row ${number}`, row.length, plan, '');
      plan.list(row, 0, out, at);
      if (plan.flags & ODD) checkList(row, 0, plan, number);
      return;
    }
    if (!isObject(row)) throw notRow(row, number);
    plan.flags = 0;
    read(row, plan, out, at);
    if (plan.flags & ODD) checkList(valuesOf(row, plan, keys, number, raise), 0, plan, number);
    else if (plan.flags & ABSENT) keys.look(row, number, raise);
  };
  return {
    rows: rows.length,
    one: false,
    byColumn: false,
    look(number, report) {
      const row = rows[number];
      if (isObject(row)) return valuesOf(row, plan, keys, number, report);
      if (!isArrayLike(row)) report.refused(notRow(row, number));
      else if (row.length !== plan.count) report.refused(otherColumns(`row ${number}`, row.length, plan, ''));
      else return row;
      return null;
    },
    fill(out, at, from, count) {
      for (let i = 0; i < count; i++) fillOne(rows[from + i], out, at + i * plan.count, from + i);
    },
  };
}

/** Throw for the value that was found odd among those of one row, which begin at values[begin]. */
function checkList(values: ArrayLike<unknown>, begin: number, plan: RowPlan, row: number): void {
  for (let i = 0; i < plan.count; i++) plan.check(i, values[begin + i], row);
}

function matrix({ data, shape }: Record<string, unknown>, plan: RowPlan): Batch {
  if (!isArrayLike(data))
    throw failure(
      'invalid_input',
      'data',
      'The data of { data, shape } is no array of numbers',
      show(data),
      'a typed array or an array',
    );
  const [rows = -1, width = -1] = shape as readonly number[];
  if ((shape as unknown[]).length !== 2 || !isCount(rows) || !isCount(width)) {
    throw failure(
      'invalid_input',
      'shape',
      'The shape of { data, shape } is not that of a matrix',
      `[${shape}]`,
      '[rows, columns]',
    );
  }
  checkColumns('shape', width, plan, '');
  if (data.length !== rows * width) {
    throw failure(
      'invalid_input',
      'data',
      'The data of { data, shape } do not fill the shape',
      `${data.length} values`,
      `${rows} × ${width} = ${rows * width}`,
    );
  }
  return {
    rows,
    one: false,
    byColumn: false,
    look: (row) => data.slice(row * width, (row + 1) * width),
    fill(out, at, from, count) {
      const begin = from * width;
      plan.flags = 0;
      if (isNumericArray(data)) plan.numbers(data.subarray(begin, begin + count * width), out, at);
      else for (let i = 0; i < count * width; i += width) plan.addList(data, begin + i, out, at + i);
      if (plan.flags & ODD) for (let i = 0; i < count; i++) checkList(data, begin + i * width, plan, from + i);
    },
  };
}

function columns(object: Record<string, unknown>, { plan, keys }: InputContext, report: Report): Batch {
  let rows = -1;
  let first = '';
  let absent = false;
  const arrays = plan.names.map((name) => {
    const column = object[name] ?? null;
    if (column === null) {
      absent = true;
      return null;
    }
    if (!isArrayLike(column)) {
      const what = `The column ${show(name)} is no array, and others are`;
      report.refused(
        failure('invalid_input', name, what, show(column), 'an array or a typed array of numbers'),
        name,
        name,
      );
      return null;
    }
    if (rows >= 0 && column.length !== rows) {
      const what = `The column ${show(name)} is not as long as ${show(first)}`;
      report.refused(failure('invalid_input', name, what, `${column.length} values`, `${rows}`), name, name);
      return null;
    }
    rows = column.length;
    first = name;
    return column;
  });
  if (absent || report.ignored) keys.look(object, -1, report);
  return {
    rows,
    one: false,
    byColumn: true,
    look: (row) => arrays.map((column) => column?.[row]),
    fill(out, at, from, count, stride) {
      arrays.forEach((column, i) => {
        const begin = at + i * stride;
        if (column === null) out.fill(Number.NaN, begin, begin + count);
        else if (isNumericArray(column) && plan.plain[i] === 1) out.set(column.subarray(from, from + count), begin);
        else plan.column(i, column, from, count, out, begin);
      });
    },
  };
}

/** A matrix, unless `data` and `shape` are two inputs of the model. */
function isMatrix(x: Record<string, unknown>, plan: RowPlan): boolean {
  return (
    Array.isArray(x.shape) && x.data !== undefined && !(plan.names.includes('data') && plan.names.includes('shape'))
  );
}

const isCount = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) >= 0;

/** Whether it is no array and may be a row. */
const isObject = (row: unknown): row is Record<string, unknown> =>
  typeof row === 'object' && row !== null && !Array.isArray(row) && !ArrayBuffer.isView(row);

function checkColumns(place: string, got: number, plan: RowPlan, hint: string): void {
  if (got !== plan.count) throw otherColumns(place, got, plan, hint);
}

function otherColumns(place: string, got: number, plan: RowPlan, hint: string): SapwoodError {
  const many = got > plan.count ? 'many' : 'few';
  const what = `${place === 'x' ? 'The row' : place} has too ${many} columns${hint}`;
  return failure('invalid_input', place, what, `${got}`, `${plan.count} (${plan.names.slice(0, 3).join(', ')}…)`);
}

function notRow(row: unknown, number: number): SapwoodError {
  return failure('invalid_input', `row ${number}`, `Row ${number} is no row`, show(row), 'an object or an array');
}

function notInput(x: unknown): SapwoodError {
  const expected = 'a row, an array of rows, columns { name: array }, or { data, shape: [rows, columns] }';
  return failure('invalid_argument', 'x', 'predict does not take this', show(x), expected);
}
