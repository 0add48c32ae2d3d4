// The bytes of a source, as received: within a limit, with progress, until the caller's signal stops it.
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
}

/** @internal The bytes of a source, and what to call it in a message. */
export interface Received {
  readonly bytes: Uint8Array;
  readonly place: string;
}

/**
 * Read a source to its end; it is closed on every way out.
 * Errors: invalid_argument (not a source), network, aborted, too_large, unknown_format (an HTML page)
 * @internal
 */
export async function receive(source: Source, options: ReceiveOptions): Promise<Received> {
  const { signal } = options;
  throwIfAborted(signal);
  let opened: Opened;
  try {
    opened = await openSource(source, signal);
  } catch (error) {
    throwIfAborted(signal);
    throw error;
  }
  const close = () => opened.close();
  signal?.addEventListener('abort', close, { once: true });
  try {
    const bytes = await readAll(opened, options);
    if (looksLikeHtml(bytes)) throw isHtml(opened);
    return { bytes, place: opened.place };
  } finally {
    signal?.removeEventListener('abort', close);
    close();
  }
}

async function readAll({ place, total, next }: Opened, options: ReceiveOptions): Promise<Uint8Array> {
  const { signal, maxBytes, onProgress } = options;
  if (total !== null && total > maxBytes) throw tooLarge(place, `${total} bytes`, maxBytes);
  const parts: Uint8Array[] = [];
  let loaded = 0;
  onProgress?.({ loaded, total });
  for (;;) {
    let part: Uint8Array | undefined;
    try {
      part = await next();
    } catch (error) {
      throwIfAborted(signal);
      throw failure('network', place, `${called(place)} could not be read to its end`, reason(error), '', error);
    }
    throwIfAborted(signal);
    if (part === undefined) return join(parts, loaded);
    if (!(part instanceof Uint8Array)) {
      throw failure('invalid_argument', 'source', `${called(place)} does not give bytes`, show(part), 'Uint8Array');
    }
    parts.push(part);
    loaded += part.length;
    if (loaded > maxBytes) throw tooLarge(place, `at least ${loaded} bytes`, maxBytes);
    onProgress?.({ loaded, total });
  }
}

function join(parts: Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
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
