// The numbers that a library left in an expected.safetensors: all tensors are of doubles.
import { readFile } from 'node:fs/promises';

/** Errors: those of readFile and JSON.parse */
export async function readTensors(path) {
  const bytes = await readFile(path);
  const begin = 8 + Number(bytes.readBigUInt64LE(0));
  const header = JSON.parse(bytes.subarray(8, begin).toString());
  const read = ({ data_offsets: [from, to] }) =>
    new Float64Array(Uint8Array.from(bytes.subarray(begin + from, begin + to)).buffer);
  return Object.fromEntries(Object.entries(header).map(([name, tensor]) => [name, read(tensor)]));
}
