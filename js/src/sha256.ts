// SHA-256 (FIPS 180-4) in plain code, for pages without WebCrypto: an http: address other than localhost has none.

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
 * The digest of bytes, 32 bytes long.
 * @internal
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const K = rootBits(64, 1 / 3);
  const H = rootBits(8, 1 / 2);
  const W = new Uint32Array(64);
  const rest = bytes.length % 64;
  const tail = new Uint8Array(rest < 56 ? 64 : 128);
  tail.set(bytes.subarray(bytes.length - rest));
  tail[rest] = 0x80;
  const end = new DataView(tail.buffer);
  end.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  end.setUint32(tail.length - 4, (bytes.length * 8) % 2 ** 32);
  blocks(new DataView(bytes.buffer, bytes.byteOffset, bytes.length - rest), K, H, W);
  blocks(end, K, H, W);
  const digest = new DataView(new ArrayBuffer(32));
  H.forEach((word, i) => {
    digest.setUint32(4 * i, word);
  });
  return new Uint8Array(digest.buffer);
}

const turn = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

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
    let [a, b, c, d, e, f, g, h] = H as unknown as [number, number, number, number, number, number, number, number];
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
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      H[i] = (H[i] as number) + word;
    });
  }
}
