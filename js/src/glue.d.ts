// What Emscripten's module gives (src/bindings/embind.cpp, src/bindings/sapwood.h). Addresses and sizes are in bytes.

declare module '#engine' {
  type ErrorParts = import('./errors.ts').ErrorParts;

  interface Session {
    describe(): string;
    selfTest(): ErrorParts | null;
    save(options: string): { address: number; size: number } | { error: ErrorParts };
    /** The model's address, for the plain functions. */
    handle(): number;
    delete(): void;
  }

  /** embind's registrations, and the plain exported functions, which cost a tenth of a call through embind. */
  export interface EngineModule {
    open(address: number, size: number, options: string): { model: Session } | { error: ErrorParts };
    lastError(): ErrorParts | null;
    errorCodes(): Record<string, string>;
    _sw_alloc(size: number): number;
    _sw_free(address: number): void;
    _sw_input(model: number): number;
    _sw_output(model: number): number;
    _sw_predict_row(model: number, answer: number): number;
    _sw_predict(
      model: number,
      answer: number,
      rows: number,
      count: number,
      rowStride: number,
      columnStride: number,
      out: number,
    ): number;
  }

  export default function createEngine(options: {
    instantiateWasm(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object;
  }): Promise<EngineModule>;
}

declare module '#row-readers' {
  type RowReader = import('./row-plan.ts').RowReader;
  /** Copies of one function; see scripts/row-readers.mjs. */
  export const readers: readonly RowReader[];
}

declare module '#engine-base64' {
  const base64: string;
  export default base64;
}
