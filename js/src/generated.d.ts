// What the build makes (scripts/bundle.mjs).

declare module '#row-readers' {
  type RowReader = import('./row-plan.ts').RowReader;
  /** Copies of one function; see scripts/row-readers.mjs. */
  export const readers: readonly RowReader[];
}

declare module '#wasm-base64' {
  const base64: string;
  export default base64;
}
