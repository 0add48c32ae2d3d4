// A failure as a person reads it: the sentence, then its code, the file, the place in it, and what to do.
import type { ErrorCode, SapwoodError } from '../index.ts';
import { table } from './table.ts';
import { harmless } from './words.ts';

/** What to do where the sentence itself does not say so. */
const FIXES: Partial<Record<ErrorCode, string>> = {
  truncated: 'copy or download the file again, and compare its size with that of the original',
  malformed: 'copy or download the file again; if the original is no better, save the model again with its library',
  invalid_model: 'save the model again with its library; if it is refused again, please report it with the file',
  unsupported: "train without this feature; the project's README says what is read",
  unknown_format: 'for XGBoost: booster.save_model("model.ubj")',
  future_version: 'a newer version of this package reads it: npm install sapwood@latest',
  too_large: 'pass --max-bytes N if that is really the model',
  out_of_memory: 'close other programs, or use fewer trees',
  digest_mismatch: 'the file has been changed or damaged: copy it again, or convert the original again',
  golden_mismatch: 'do not use the file: convert the original again, and please report it if that does not help',
  network: 'check the path or the address',
};

/** By name: the package is beside this program, and the parts of it that are inside bring a class of their own. */
export function isSapwoodError(error: unknown): error is SapwoodError {
  return error instanceof Error && error.name === 'SapwoodError';
}

/** file: the operand that was worked on */
export function report({ message, code, place }: SapwoodError, command: string, file: string): string {
  const rows = [
    ['code', code],
    ['file', file === '-' ? 'standard input' : file],
    ['place', place === file ? '' : place],
    ['fix', FIXES[code] ?? ''],
  ];
  const shown = rows.filter(([, text]) => text).map((row) => row.map(harmless));
  return [`sapwood ${command}: ${harmless(message)}`, ...table(shown)].join('\n');
}
