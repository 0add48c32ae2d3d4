// SHA-256 (FIPS 180-4) in plain code: WebCrypto takes no pieces, and an http: address other than localhost has none.

/** The first 32 bits of the fractional parts of the p-th roots of the first primes. */
function rootBits(count: number, power: number): Uint32Array {
  const bits = new Uint32Array(count);
  for (let found = 0, n = 2; found < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (prime) bits[found++] = (n ** power % 1) * 2 ** 32;
  }
  return bits;
}

/**
 * The digest of bytes that come in pieces, 32 bytes long.
 * @internal
 */
export class Sha256 {
  readonly #k = rootBits(64, 1 / 3);
  readonly #h = rootBits(8, 1 / 2);
  readonly #w = new Uint32Array(64);
  readonly #block = new Uint8Array(64);
  #size = 0;

  update(bytes: Uint8Array): void {
    const held = this.#size % 64;
    this.#size += bytes.length;
    let at = 0;
    if (held > 0) {
      at = Math.min(64 - held, bytes.length);
      this.#block.set(bytes.subarray(0, at), held);
      if (held + at < 64) return;
      this.#blocks(this.#block);
    }
    const end = bytes.length - ((bytes.length - at) % 64);
    this.#blocks(bytes.subarray(at, end));
    this.#block.set(bytes.subarray(end));
  }

  /** Of all bytes so far; ends the computation. */
  digest(): Uint8Array {
    const size = this.#size;
    const tail = new Uint8Array(size % 64 < 56 ? 64 - (size % 64) : 128 - (size % 64));
    tail[0] = 0x80;
    const end = new DataView(tail.buffer);
    end.setUint32(tail.length - 8, Math.floor(size / 2 ** 29));
    end.setUint32(tail.length - 4, (size * 8) % 2 ** 32);
    this.update(tail);
    const digest = new DataView(new ArrayBuffer(32));
    this.#h.forEach((word, i) => {
      digest.setUint32(4 * i, word);
    });
    return new Uint8Array(digest.buffer);
  }

  #blocks(bytes: Uint8Array): void {
    blocks(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), this.#k, this.#h, this.#w);
  }
}

const turn = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

// Eight variables, because an array of them would take three times as long.
function blocks(data: DataView, K: Uint32Array, H: Uint32Array, W: Uint32Array): void {
  for (let at = 0; at < data.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) W[i] = data.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i++) {
      const x = W[i - 15] as number;
      const y = W[i - 2] as number;
      const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
      const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
      W[i] = (W[i - 16] as number) + s0 + (W[i - 7] as number) + s1;
    }
    let a = H[0] as number;
    let b = H[1] as number;
    let c = H[2] as number;
    let d = H[3] as number;
    let e = H[4] as number;
    let f = H[5] as number;
    let g = H[6] as number;
    let h = H[7] as number;
    for (let i = 0; i < 64; i++) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (W[i] as number)) | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    H[0] = (H[0] as number) + a;
    H[1] = (H[1] as number) + b;
    H[2] = (H[2] as number) + c;
    H[3] = (H[3] as number) + d;
    H[4] = (H[4] as number) + e;
    H[5] = (H[5] as number) + f;
    H[6] = (H[6] as number) + g;
    H[7] = (H[7] as number) + h;
  }
}
