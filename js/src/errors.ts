// Every failure of this package is one class. The codes are the engine's own table (src/base/status.h); a test holds the
// two lists against each other.

/** What went wrong, in one word. */
export type ErrorCode =
  | 'truncated'
  | 'malformed'
  | 'invalid_model'
  | 'unsupported'
  | 'unknown_format'
  | 'future_version'
  | 'too_large'
  | 'out_of_memory'
  | 'digest_mismatch'
  | 'golden_mismatch'
  | 'invalid_argument'
  | 'invalid_input'
  | 'unknown_category'
  | 'no_such_answer'
  | 'wasm'
  | 'network'
  | 'aborted'
  | 'integrity'
  | 'disposed';

/** The parts of a failure, as the engine hands them over. */
export interface ErrorParts {
  readonly code: ErrorCode;
  readonly message: string;
  readonly place?: string;
  readonly got?: string;
  readonly expected?: string;
}

/** The one error class of this package: `message` is a sentence to act on, the other fields say the same in parts. */
export class SapwoodError extends Error {
  override readonly name = 'SapwoodError';
  /** What went wrong, in one word. */
  readonly code: ErrorCode;
  /** The argument, the row and column, or the place in the file. Empty if there is none. */
  readonly place: string;
  /** What was found there. May be empty. */
  readonly got: string;
  /** What should have been there. May be empty. */
  readonly expected: string;

  constructor(parts: ErrorParts, cause?: unknown) {
    super(parts.message, cause === undefined ? undefined : { cause });
    this.code = parts.code;
    this.place = parts.place ?? '';
    this.got = parts.got ?? '';
    this.expected = parts.expected ?? '';
  }
}

/**
 * An error whose sentence is made of its parts: "<What>: got <got>, expected <expected>."
 * @internal
 */
export function failure(
  code: ErrorCode,
  place: string,
  what: string,
  got = '',
  expected = '',
  cause?: unknown,
): SapwoodError {
  const details = [got && `got ${got}`, expected && `expected ${expected}`].filter(Boolean).join(', ');
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)}${details && `: ${details}`}.`;
  return new SapwoodError({ code, message, place, got, expected }, cause);
}

/**
 * An error of the engine. place: where in the caller's terms, if that is not what the engine calls it
 * @internal
 */
export function engineFailure(parts: ErrorParts, place = parts.place ?? ''): SapwoodError {
  return failure(parts.code, place, place ? `${parts.message} (${place})` : parts.message, parts.got, parts.expected);
}

/**
 * A value as an error message shows it: short, and with its type where that matters.
 * @internal
 */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'bigint') return `the BigInt ${value}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  const name = Object.getPrototypeOf(value)?.constructor?.name ?? 'Object';
  if (ArrayBuffer.isView(value) && 'length' in value) return `a ${name} of ${value.length}`;
  return name === 'Object' ? 'an object' : `a ${name}`;
}

/**
 * A source as the subject of a sentence: "the bytes", but a path or an address in quotation marks.
 * @internal
 */
export const called = (place: string): string => (/^the /.test(place) ? place : JSON.stringify(place));

/**
 * What somebody else's error says.
 * @internal
 */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
