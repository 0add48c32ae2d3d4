// The engine's memory. This is the only file that sees it: addresses become views here, and nowhere else.

const utf8 = new TextDecoder();

/**
 * The linear memory of one instance. Growth detaches every view, so views are renewed when their length is 0 (the
 * cheapest test there is) and never kept across a call that may allocate.
 * @internal
 */
export class Heap {
  readonly #memory: WebAssembly.Memory;
  /** The whole memory as doubles; look at `doubles()`. */
  #view: Float64Array;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.#view = new Float64Array(memory.buffer);
  }

  /** The memory as doubles: the double at address a is element a / 8. Good until the engine allocates. */
  doubles(): Float64Array {
    if (this.#view.length === 0) this.#view = new Float64Array(this.#memory.buffer);
    return this.#view;
  }

  /** Copy bytes into the memory at an address. */
  write(address: number, bytes: Uint8Array): void {
    new Uint8Array(this.#memory.buffer, address, bytes.length).set(bytes);
  }

  /** A copy of bytes of the memory. */
  read(address: number, size: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#memory.buffer, address, size).slice();
  }

  /** The text at an address, in UTF-8, up to its closing zero. */
  text(address: number): string {
    const bytes = new Uint8Array(this.#memory.buffer);
    return utf8.decode(bytes.subarray(address, bytes.indexOf(0, address)));
  }

  /** Size of the memory in bytes. */
  get size(): number {
    return this.#memory.buffer.byteLength;
  }
}
