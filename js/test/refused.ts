import assert from 'node:assert/strict';
import type { ErrorCode, SapwoodError } from 'sapwood';

/** What an error must say: its code, and words in its place, got, expected and message. */
export interface Words {
  readonly place?: string | RegExp;
  readonly got?: string | RegExp;
  readonly expected?: string | RegExp;
  readonly message?: string | RegExp;
}

/** Check that a call is refused by a SapwoodError that says these things, in a sentence that repeats them. */
export function refused(call: () => unknown, code: ErrorCode, words: Words = {}): void {
  assert.throws(call, (error) => says(error, code, words));
}

/** The same for a promise. */
export async function refusedLater(promise: Promise<unknown>, code: ErrorCode, words: Words = {}): Promise<void> {
  await assert.rejects(promise, (error) => says(error, code, words));
}

function says(error: unknown, code: ErrorCode, words: Words): true {
  if (!isSapwoodError(error)) throw error;
  assert.equal(error.code, code, error.message);
  assert.match(error.message, /^[A-Z{"/].*\.$/s, 'a sentence');
  if (error.got) assert.ok(error.message.includes(error.got), 'the message says what it got');
  if (error.expected) assert.ok(error.message.includes(error.expected), 'the message says what was expected');
  for (const [field, wanted] of Object.entries(words)) {
    const text = error[field as keyof Words];
    const there = typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    assert.ok(there, `${field} says ${JSON.stringify(text)}, not ${wanted}`);
  }
  return true;
}

/** By name: tests of one part bring a copy of the class of their own. */
function isSapwoodError(error: unknown): error is SapwoodError {
  return error instanceof Error && error.name === 'SapwoodError';
}
