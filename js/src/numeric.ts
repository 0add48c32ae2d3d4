// Arrays whose values are numbers for certain.

/** A typed array of numbers. */
export type NumericArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** @internal */
export function isNumericArray(x: unknown): x is NumericArray {
  return (
    ArrayBuffer.isView(x) && !(x instanceof DataView) && !(x instanceof BigInt64Array) && !(x instanceof BigUint64Array)
  );
}

/** @internal */
export const isArrayLike = (x: unknown): x is readonly unknown[] | NumericArray =>
  Array.isArray(x) || isNumericArray(x);
