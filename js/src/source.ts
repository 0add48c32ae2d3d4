// From whatever names a model to its bytes as received: URL, path, Response, Blob, stream or bytes.
import { called, failure, type SapwoodError, show } from './errors.ts';
import { fileSystem, openFile } from './host.ts';
import { looksLikeHtml } from './html.ts';

/**
 * Where a model can come from. A string is a URL (in Node, Deno and Bun without a page: a path, unless it has a scheme).
 * Typed arrays and buffers are read, not kept and not changed.
 */
export type Source =
  | string
  | URL
  | Response
  | Blob
  | ArrayBuffer
  | SharedArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>;

/** How far a load has come. */
export interface Progress {
  /** Bytes received so far. */
  readonly loaded: number;
  /** Bytes that will have been received in the end, or null where the sender does not say. */
  readonly total: number | null;
}

/** @internal */
export interface ReadOptions {
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** @internal The bytes of a source, and what to call it in a message. */
export interface Received {
  readonly bytes: Uint8Array;
  readonly place: string;
}

/** An opened source: its bytes arrive by and by. */
interface Opened {
  readonly place: string;
  readonly total: number | null;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The HTTP status, where there was one. */
  readonly status?: number;
}

/**
 * Read a source to its end.
 * Errors: invalid_argument (not a source), network, aborted, too_large, unknown_format (an HTML page).
 * @internal
 */
export async function receive(source: Source, options: ReadOptions): Promise<Received> {
  const { signal, maxBytes, onProgress } = options;
  throwIfAborted(signal);
  const { place, total, pieces, status } = await open(source, signal);
  if (total !== null && total > maxBytes) throw tooLarge(place, `${total} bytes`, maxBytes);
  const parts: Uint8Array[] = [];
  let loaded = 0;
  onProgress?.({ loaded, total });
  for await (const part of pieces) {
    throwIfAborted(signal);
    if (!(part instanceof Uint8Array)) throw notBytes(place, part);
    parts.push(part);
    loaded += part.length;
    if (loaded > maxBytes) throw tooLarge(place, `at least ${loaded} bytes`, maxBytes);
    onProgress?.({ loaded, total });
  }
  throwIfAborted(signal);
  const bytes = join(parts, loaded);
  if (looksLikeHtml(bytes)) {
    const answered = status === undefined ? 'holds' : `answered (status ${status}) with`;
    throw failure(
      'unknown_format',
      place,
      `${called(place)} ${answered} an HTML page, not a model; check the path (a development server answers unknown paths with its index page)`,
      'an HTML page',
      'a model file',
    );
  }
  return { bytes, place };
}

async function open(source: Source, signal: AbortSignal | undefined): Promise<Opened> {
  if (typeof source === 'string' || source instanceof URL) return openAddress(source, signal);
  if (source instanceof ArrayBuffer || isShared(source)) return openBytes(new Uint8Array(source));
  if (ArrayBuffer.isView(source)) return openBytes(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  if (typeof Response !== 'undefined' && source instanceof Response) return openResponse(source, source.url, signal);
  if (typeof Blob !== 'undefined' && source instanceof Blob) {
    const place = (source as Partial<File>).name || 'the Blob';
    return { place, total: source.size, pieces: transport(drain(source.stream(), signal), place, signal) };
  }
  if (typeof ReadableStream !== 'undefined' && source instanceof ReadableStream) {
    if (source.locked) throw failure('invalid_argument', 'source', 'The stream is already being read by someone else');
    return { place: 'the stream', total: null, pieces: transport(drain(source, signal), 'the stream', signal) };
  }
  throw failure(
    'invalid_argument',
    'source',
    'load cannot read a model from this',
    show(source),
    'a URL, a path, a Response, a Blob, a ReadableStream, an ArrayBuffer or a typed array',
  );
}

/** Shared memory is copied first: the platform's digest and gunzip do not take it, and it may change under our hands. */
function openBytes(bytes: Uint8Array): Opened {
  return { place: 'the bytes', total: bytes.length, pieces: [isShared(bytes.buffer) ? bytes.slice() : bytes] };
}

async function openAddress(source: string | URL, signal: AbortSignal | undefined): Promise<Opened> {
  const place = String(source);
  if (place === '') throw failure('invalid_argument', 'source', 'The address of the model is empty');
  const fs = fileSystem();
  if (fs && (place.startsWith('file:') || (!hasScheme(place) && !('location' in globalThis)))) {
    try {
      const { size, pieces } = await openFile(fs, hasScheme(place) ? new URL(place) : place);
      return { place, total: size, pieces: transport(pieces, place, signal) };
    } catch (error) {
      throw failure(
        'network',
        place,
        `${called(place)} could not be opened`,
        reason(error),
        'a file that can be read',
        error,
      );
    }
  }
  let response: Response;
  try {
    response = await fetch(source, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw aborted(signal);
    throw failure(
      'network',
      place,
      `${called(place)} could not be fetched (no connection, a wrong host, or a host that does not allow this page: CORS)`,
      reason(error),
      '',
      error,
    );
  }
  return openResponse(response, place, signal);
}

async function openResponse(response: Response, address: string, signal: AbortSignal | undefined): Promise<Opened> {
  const place = address || 'the Response';
  if (!response.ok) {
    void response.body?.cancel().catch(() => {});
    const answer = `status ${response.status}${response.statusText && ` ${response.statusText}`}`;
    throw failure('network', place, `${called(place)} could not be fetched; check the path`, answer, 'status 200');
  }
  if (response.bodyUsed || response.body?.locked) {
    throw failure('invalid_argument', 'source', 'The body of the Response has already been read');
  }
  // With a content encoding the header counts compressed bytes, and the stream gives the others.
  const header = response.headers.get('content-encoding') ? null : response.headers.get('content-length');
  const total = header === null ? null : Number(header);
  return {
    place,
    total,
    pieces: response.body ? transport(drain(response.body, signal), place, signal) : [],
    status: response.status,
  };
}

/** The pieces, with what may go wrong between them under its right name. */
async function* transport(
  pieces: AsyncIterable<Uint8Array>,
  place: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    throwIfAborted(signal);
    throw failure('network', place, `${called(place)} could not be read to its end`, reason(error), '', error);
  }
}

/** The stream's pieces; an abort ends the wait for the next one, and the stream is given up on every way out. */
async function* drain(stream: ReadableStream<Uint8Array>, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const stop = () => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
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

/** @internal */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

function aborted(signal: AbortSignal): SapwoodError {
  return failure('aborted', 'signal', "The caller's signal stopped the load", '', '', signal.reason);
}

/** @internal */
export function tooLarge(place: string, got: string, maxBytes: number): SapwoodError {
  const what = `${called(place)} is larger than a load accepts; pass { maxBytes } if that is really the model`;
  return failure('too_large', place, what, got, `at most ${maxBytes} bytes`);
}

function notBytes(place: string, part: unknown): SapwoodError {
  return failure('invalid_argument', 'source', `${called(place)} does not give bytes`, show(part), 'Uint8Array');
}

/** @internal */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A scheme has two letters or more, so that `C:\` is a path. */
function hasScheme(address: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(address);
}

function isShared(value: unknown): value is SharedArrayBuffer {
  return typeof SharedArrayBuffer !== 'undefined' && value instanceof SharedArrayBuffer;
}
