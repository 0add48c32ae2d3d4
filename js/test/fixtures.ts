// The corpora of tests/fixtures/xgboost and tests/fixtures/bart: models by real libraries, and what these themselves predicted.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cell, Input, LoadOptions } from 'sapwood';

const folder = join(process.cwd(), '../tests/fixtures/xgboost');
const posteriors = join(process.cwd(), '../tests/fixtures/bart');

/** One line of index.json. */
export interface Case {
  readonly version: string;
  readonly case: string;
  readonly files: readonly string[];
  readonly objective: string;
  readonly missing: number | 'inf' | null;
  readonly damaged_categories?: boolean;
  readonly wrapper?: boolean;
}

export async function allCases(): Promise<Case[]> {
  return JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
}

/** The path of a case's file; `file` its name, or the last one of the case. */
export function pathOf(of: Pick<Case, 'version' | 'case' | 'files'>, file = of.files.at(-1) as string): string {
  return join(folder, of.version, of.case, file);
}

/** A model of the corpus by name. */
export const modelPath = (name: string, version = '3.2.0', file = 'model.ubj'): string =>
  join(folder, version, name, file);

export function optionsOf({ missing }: Case): LoadOptions {
  if (missing === null) return { iterations: 'all' };
  return { iterations: 'all', schema: { missing: missing === 'inf' ? Number.POSITIVE_INFINITY : missing } };
}

export interface Tensor {
  readonly data: Float64Array | Float32Array;
  readonly shape: readonly number[];
}

/** The tensors of a case's expected.safetensors: x and what the library made of it. */
export const expectedOf = (of: Case): Promise<Record<string, Tensor>> => tensorsOf(pathOf(of, 'expected.safetensors'));

/** One posterior: a line of index.json. */
export interface PosteriorCase {
  readonly version: string;
  readonly case: string;
  readonly draws: number;
  readonly classes: number;
}

export async function posteriorCases(): Promise<PosteriorCase[]> {
  return JSON.parse(await readFile(join(posteriors, 'index.json'), 'utf8'));
}

/** The path of a posterior: `2.9.9/wbart_small`. */
export const posteriorPath = (name: string, file = 'model.safetensors'): string => join(posteriors, name, file);

/** The tensors of a safetensors file, except those of bytes or whole numbers. */
export async function tensorsOf(path: string): Promise<Record<string, Tensor>> {
  const file = await readFile(path);
  const size = Number(file.readBigUInt64LE(0));
  const header = JSON.parse(file.subarray(8, 8 + size).toString('utf8'));
  const tensors: Record<string, Tensor> = {};
  for (const [name, entry] of Object.entries<{ dtype: string; shape: number[]; data_offsets: [number, number] }>(
    header,
  )) {
    if (!['F64', 'F32'].includes(entry.dtype)) continue;
    const bytes = Uint8Array.from(file.subarray(8 + size + entry.data_offsets[0], 8 + size + entry.data_offsets[1]));
    const data = entry.dtype === 'F64' ? new Float64Array(bytes.buffer) : new Float32Array(bytes.buffer);
    tensors[name] = { data, shape: entry.shape };
  }
  return tensors;
}

/** Rows of codes as a caller writes them: categories by name. A code without a name becomes `no name`. */
export function asRows({ data, shape }: Tensor, inputs: readonly Input[]): Record<string, Cell>[] {
  const [rows = 0, columns = 0] = shape;
  return Array.from({ length: rows }, (_, r) =>
    Object.fromEntries(inputs.map((input, c) => [input.name, named(data[r * columns + c] as number, input)])),
  );
}

function named(code: number, { levels }: Input): Cell {
  return levels && !Number.isNaN(code) ? (levels[code] ?? 'no name') : code;
}

/** Bits of float32 values; -0 and 0 differ, and so do NaNs. */
export const bits = (values: ArrayLike<number>): Uint32Array => new Uint32Array(Float32Array.from(values).buffer);

/** How many float32 numbers lie between two. */
export function ulps(a: number, b: number): number {
  const order = (x: number) => {
    const int = new Int32Array(Float32Array.of(x).buffer)[0] as number;
    return int < 0 ? -(int & 0x7fffffff) : int;
  };
  return Object.is(a, b) ? 0 : Math.abs(order(a) - order(b));
}
