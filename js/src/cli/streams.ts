// Standard input and output. A reader who has seen enough (`sapwood inspect … | head`) is no error.
import { Readable } from 'node:stream';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  warn(`sapwood: standard output could not be written: got ${error.message}`);
  process.exit(1);
});
process.stderr.on('error', () => process.exit(1)); // nobody is left to be told

/** A text, and the end of its line, to standard output. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The same to standard error. */
export function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Bytes to standard output; done when they are on their way. If they cannot be, the program ends as above. */
export function pour(bytes: Uint8Array): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(bytes, (error) => {
      if (!error) done();
    });
  });
}

export const standardInput = (): ReadableStream<Uint8Array> =>
  Readable.toWeb(process.stdin) as unknown as ReadableStream<Uint8Array>;
