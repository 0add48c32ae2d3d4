// Who hears of what is wrong with rows.
import type { SapwoodError } from './errors.ts';

/**
 * What becomes of something that is no row, or of a key that is no input: predict throws, validate takes note and goes on.
 * @internal
 */
export interface Report {
  /** key: of an object; input: which it is, or was meant for */
  refused(error: SapwoodError, key?: string, input?: string): void;
  /** A key that is no input, nor near one that is absent. */
  ignored?(key: string): void;
}

/** @internal */
export const raise: Report = {
  refused(error) {
    throw error;
  },
};
