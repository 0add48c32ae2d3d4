// Checks of what callers pass beside x: a word that is not understood is an error, never a default.
import { failure, show } from './errors.ts';

/**
 * The options, if all of their keys are known.
 * Errors: invalid_argument
 * @internal
 */
export function known<Options>(options: object, keys: readonly string[]): Options {
  const expected = keys.join(', ');
  if (typeof options !== 'object' || options === null)
    throw failure('invalid_argument', 'options', 'These are no options', show(options), `an object with ${expected}`);
  const other = Object.keys(options).find((key) => !keys.includes(key));
  if (other !== undefined) throw failure('invalid_argument', other, 'There is no such option', show(other), expected);
  return options as Options;
}

/**
 * Throw unless the value of an option is a number and `fits`.
 * Errors: invalid_argument
 * @internal
 */
export function aNumber(name: string, value: unknown, fits: boolean, expected: string): void {
  if (typeof value === 'number' && fits) return;
  throw failure('invalid_argument', name, `The value of ${name} does not fit`, show(value), expected);
}

/**
 * Throw unless the value of an option is one of these words.
 * Errors: invalid_argument
 * @internal
 */
export function oneOf(name: string, value: unknown, words: readonly string[]): void {
  if (words.includes(value as string)) return;
  const expected = words.map((word) => show(word)).join(' or ');
  throw failure('invalid_argument', name, `There is no such ${name}`, show(value), expected);
}
