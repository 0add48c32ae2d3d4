// A source as it is received: its bytes one piece after the other, within a limit, with progress, until the caller's signal stops it.
import { called, failure, reason, type SapwoodError, show } from './errors.ts';
import { looksLikeHtml } from './html.ts';
import { type Opened, openSource, type Source } from './source.ts';

/** @internal The most bytes that a load accepts, received and unpacked, unless it is told otherwise. */
export const MOST_BYTES = 2 ** 30;

/** How far a load has come. */
export interface Progress {
  /** Bytes received so far. */
  readonly loaded: number;
  /** Bytes that will have been received in the end, or null where the sender does not say. */
  readonly total: number | null;
}

/** @internal */
export interface ReceiveOptions {
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Sees every piece once, in order. */
  readonly onPiece?: ((piece: Uint8Array) => void) | undefined;
}

/** @internal */
export class Receiver {
  /** What to call the source in a message. */
  readonly place: string;
  /** How many bytes will come, or null where the sender does not say. */
  readonly total: number | null;
  readonly #opened: Opened;
  readonly #options: ReceiveOptions;
  readonly #close: () => void;
  #loaded = 0;
  /** The first bytes, until there are enough to tell a web page. */
  #start: Uint8Array | undefined = new Uint8Array();
  /** Pieces are asked for one at a time, and after a failure there is nothing but this failure. */
  #turn: Promise<Uint8Array | undefined> = Promise.resolve(undefined);

  /**
   * Errors: invalid_argument (not a source), network, aborted, too_large
   */
  static async open(source: Source, options: ReceiveOptions): Promise<Receiver> {
    const { signal } = options;
    throwIfAborted(signal);
    try {
      return new Receiver(await openSource(source, signal), options);
    } catch (error) {
      throwIfAborted(signal);
      throw error;
    }
  }

  private constructor(opened: Opened, options: ReceiveOptions) {
    this.place = opened.place;
    this.total = opened.total;
    this.#opened = opened;
    this.#options = options;
    this.#close = () => opened.close();
    options.signal?.addEventListener('abort', this.#close, { once: true });
    try {
      this.#check(opened.total ?? 0, `${opened.total} bytes`);
      options.onProgress?.({ loaded: 0, total: opened.total });
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Bytes so far. */
  get loaded(): number {
    return this.#loaded;
  }

  /**
   * The next piece, undefined at the end.
   * Errors: network, aborted, too_large, unknown_format (an HTML page), invalid_argument (a stream of something else)
   */
  next(): Promise<Uint8Array | undefined> {
    this.#turn = this.#turn.then(() => this.#next());
    return this.#turn;
  }

  /** To be called on every way out. */
  close(): void {
    this.#options.signal?.removeEventListener('abort', this.#close);
    this.#close();
  }

  async #next(): Promise<Uint8Array | undefined> {
    const { signal, onProgress, onPiece } = this.#options;
    let piece: Uint8Array | undefined;
    try {
      piece = await this.#opened.next();
    } catch (error) {
      throwIfAborted(signal);
      throw failure(
        'network',
        this.place,
        `${called(this.place)} could not be read to its end`,
        reason(error),
        '',
        error,
      );
    }
    throwIfAborted(signal);
    if (piece !== undefined && !(piece instanceof Uint8Array)) {
      throw failure(
        'invalid_argument',
        'source',
        `${called(this.place)} does not give bytes`,
        show(piece),
        'Uint8Array',
      );
    }
    this.#lookAt(piece);
    if (piece === undefined) return undefined;
    this.#loaded += piece.length;
    this.#check(this.#loaded, `at least ${this.#loaded} bytes`);
    onPiece?.(piece);
    onProgress?.({ loaded: this.#loaded, total: this.total });
    return piece;
  }

  #lookAt(piece: Uint8Array | undefined): void {
    if (this.#start === undefined) return;
    if (piece) this.#start = join(this.#start, piece.subarray(0, 256));
    if (piece && this.#start.length < 256) return;
    if (looksLikeHtml(this.#start)) throw isHtml(this.#opened);
    this.#start = undefined;
  }

  #check(bytes: number, got: string): void {
    if (bytes > this.#options.maxBytes) throw tooLarge(this.place, got, this.#options.maxBytes);
  }
}

/** @internal Two pieces as one. */
export function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

function isHtml({ place, status }: Opened): SapwoodError {
  const answered = status === undefined ? 'holds' : `answered (status ${status}) with`;
  const fix = 'check the path (a development server answers unknown paths with its index page)';
  const what = `${called(place)} ${answered} an HTML page, not a model; ${fix}`;
  return failure('unknown_format', place, what, 'an HTML page', 'a model file');
}

/** @internal */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw failure('aborted', 'signal', "The caller's signal stopped the load", '', '', signal.reason);
}

/** @internal */
export function tooLarge(place: string, got: string, maxBytes: number): SapwoodError {
  const what = `${called(place)} is larger than a load accepts; pass { maxBytes } if that is really the model`;
  return failure('too_large', place, what, got, `at most ${maxBytes} bytes`);
}
