// FILE: the operand that every command begins with.
import { readFile } from 'node:fs/promises';
import { called, failure, reason } from '../errors.ts';
import { type LoadOptions, load, type Model, type Schema } from '../index.ts';
import { MOST_BYTES, Receiver } from '../receive.ts';
import type { Arguments, Option } from './command.ts';
import { Misuse } from './misuse.ts';
import { standardInput } from './streams.ts';

/** The options that go with it. */
export const OPENING: Readonly<Record<string, Option>> = {
  schema: {
    value: 'FILE',
    about: 'JSON with what the model file does not tell: names, levels, units, a value for missing',
  },
  'max-bytes': { value: 'N', about: 'the largest model to accept, unpacked (default: 1 GiB)' },
};

export const FILE_NOTES = 'FILE is a path, an http(s) address, or - for standard input. It may be gzipped.';

/** A model with what it was made of. */
export interface Opened {
  readonly model: Model;
  /** As received: gzip is not undone. */
  readonly received: Uint8Array;
  /** How long load took, with the start of the engine. */
  readonly milliseconds: number;
}

/** Errors: those of load, and Misuse */
export async function openModel(file: string, { values }: Arguments, more: LoadOptions = {}): Promise<Opened> {
  const options = { ...more, ...limit(values.get('max-bytes')), ...(await schemaOf(values.get('schema'))) };
  const source = file === '-' ? standardInput() : file;
  const receiver = await Receiver.open(source, { maxBytes: options.maxBytes ?? MOST_BYTES });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (let piece = await receiver.next(); piece; piece = await receiver.next()) {
      pieces.push(piece as Uint8Array<ArrayBuffer>);
    }
  } finally {
    receiver.close();
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const start = performance.now();
  const model = await load(bytes, options);
  return { model, received: bytes, milliseconds: performance.now() - start };
}

function limit(text: string | undefined): { maxBytes?: number } {
  if (text === undefined) return {};
  if (/^[1-9]\d*$/.test(text)) return { maxBytes: Number(text) };
  throw new Misuse(`--max-bytes is a number of bytes: got ${JSON.stringify(text)}, expected 1, 2, 3…`);
}

async function schemaOf(path: string | undefined): Promise<{ schema?: Schema }> {
  if (path === undefined) return {};
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const what = `The schema ${called(path)} could not be read`;
    throw failure('invalid_argument', '--schema', what, reason(error), 'a JSON file', error);
  }
  try {
    return { schema: JSON.parse(text) };
  } catch (error) {
    const what = `The schema ${called(path)} is not JSON`;
    throw failure(
      'invalid_argument',
      '--schema',
      what,
      reason(error),
      '{ "inputs": […], "labels": […], "missing": … }',
      error,
    );
  }
}
