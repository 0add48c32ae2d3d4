// Checks of the array that a caller brings for the answers.
import type { AnswerFormat, OutArray } from './answers.ts';
import { failure, type SapwoodError, show } from './errors.ts';

/**
 * Throw unless answers of this kind can go into `out`.
 * Errors: invalid_argument (its type), no_such_answer (names)
 * @internal
 */
export function checkOut(out: unknown, format: AnswerFormat): asserts out is OutArray {
  if (!isOut(out)) throw notOut(out);
  if (format.named) {
    const what =
      'The classes of this model have names, which no array of numbers can hold; use predict without out, or predictProba';
    throw failure('no_such_answer', 'out', what);
  }
}

/** @internal */
export const isOut = (out: unknown): out is OutArray => out instanceof Float64Array || out instanceof Float32Array;

/** @internal */
export function notOut(out: unknown): SapwoodError {
  const what = 'Answers do not go into this';
  return failure('invalid_argument', 'out', what, show(out), 'a Float64Array or a Float32Array');
}

/**
 * Throw if `out` is too short.
 * Errors: invalid_argument
 * @internal
 */
export function checkRoom(out: OutArray, rows: number, width: number): void {
  const needed = rows * width;
  if (out.length >= needed) return;
  const expected = `at least ${needed}${width === 1 ? '' : ` (${rows} × ${width})`}`;
  throw failure('invalid_argument', 'out', 'The array for the answers is too short', `${out.length} values`, expected);
}
