// Subresource integrity, with the syntax and the meaning of the attribute of <script> and <link>.
import { called, failure } from './errors.ts';
import { Sha256 } from './sha256.ts';

const STRENGTH = ['sha256', 'sha384', 'sha512'];
const LENGTH = { sha256: 44, sha384: 64, sha512: 88 } as Record<string, number>;

/** The digests of the strongest algorithm in the list; the others do not count. */
interface Wanted {
  readonly algorithm: string;
  readonly digests: readonly string[];
}

/** Read an integrity string: one or more `sha256-…`, `sha384-…` or `sha512-…` (base64), with spaces between. */
function parseIntegrity(integrity: string): Wanted {
  const tokens = String(integrity).split(/\s+/).filter(Boolean);
  const wanted = tokens.map((token) => {
    const match = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(token);
    const [, algorithm = '', digest = ''] = match ?? [];
    if (!match || digest.length !== LENGTH[algorithm]) throw notIntegrity(token);
    return { algorithm, digest };
  });
  const algorithm = STRENGTH.filter((name) => wanted.some((entry) => entry.algorithm === name)).pop();
  if (!algorithm) throw notIntegrity(integrity);
  const digests = wanted.filter((entry) => entry.algorithm === algorithm).map((entry) => entry.digest);
  return { algorithm, digests };
}

/**
 * The check of bytes that come in pieces.
 * @internal
 */
export class Integrity {
  readonly #wanted: Wanted;
  readonly #sha256 = new Sha256();
  /** Kept for WebCrypto, which wants all of them at once; sha256 needs none. */
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];

  /** Errors: invalid_argument */
  constructor(text: string) {
    this.#wanted = parseIntegrity(text);
  }

  update(piece: Uint8Array): void {
    if (this.#wanted.algorithm === 'sha256') this.#sha256.update(piece);
    else this.#pieces.push(piece as Uint8Array<ArrayBuffer>);
  }

  /**
   * Compare with the digests asked for; any one of them will do.
   * Errors: integrity, unsupported (sha384 or sha512 on a page without WebCrypto)
   */
  async check(place: string): Promise<void> {
    const { algorithm, digests } = this.#wanted;
    const got = btoa(String.fromCharCode(...(await this.#digest())));
    if (digests.includes(got)) return;
    throw failure(
      'integrity',
      place,
      `The bytes of ${called(place)} are not the ones that { integrity } asks for`,
      `${algorithm}-${got}`,
      digests.map((digest) => `${algorithm}-${digest}`).join(' or '),
    );
  }

  async #digest(): Promise<Uint8Array> {
    const { algorithm } = this.#wanted;
    if (algorithm === 'sha256') return this.#sha256.digest();
    const subtle = globalThis.crypto?.subtle;
    if (subtle) {
      const bytes = await new Blob(this.#pieces).arrayBuffer();
      return new Uint8Array(await subtle.digest(algorithm.replace('sha', 'SHA-'), bytes));
    }
    throw failure(
      'unsupported',
      'integrity',
      'A page without WebCrypto (an http: address) can check sha256 only',
      algorithm,
      'sha256, or a page served by https:',
    );
  }
}

function notIntegrity(got: string) {
  const expected = 'sha256-, sha384- or sha512- and the digest in base64';
  return failure('invalid_argument', 'integrity', 'This is not an integrity string', JSON.stringify(got), expected);
}
