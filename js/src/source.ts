// Whatever names a model, opened: a URL, a path, a Response, a Blob, a stream or bytes.
import { called, failure, reason, show } from './errors.ts';
import { localFile, openFile } from './host.ts';

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

/** @internal An opened source: its bytes arrive by and by. */
export interface Opened {
  /** What to call it in a message. */
  readonly place: string;
  /** How many bytes will arrive, or null where the sender does not say. */
  readonly total: number | null;
  /** The HTTP status, where there was one. */
  readonly status?: number;
  /** The next bytes, undefined at the end. Throws what the platform throws. */
  next(): Promise<Uint8Array | undefined>;
  /** Give it up: a pending `next` ends, and nothing stays open. */
  close(): void;
}

/**
 * Errors: invalid_argument (not a source), network, and whatever fetch throws when the signal ends it
 * @internal
 */
export async function openSource(source: Source, signal: AbortSignal | undefined): Promise<Opened> {
  if (typeof source === 'string' || source instanceof URL) return openAddress(String(source), signal);
  if (source instanceof ArrayBuffer || isShared(source)) return openBytes(new Uint8Array(source));
  if (ArrayBuffer.isView(source)) return openBytes(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  if (typeof Response !== 'undefined' && source instanceof Response) return openResponse(source, source.url);
  if (typeof Blob !== 'undefined' && source instanceof Blob) {
    const place = (source as Partial<File>).name || 'the Blob';
    return { place, total: source.size, ...pieces(source.stream()) };
  }
  if (typeof ReadableStream !== 'undefined' && source instanceof ReadableStream) {
    if (source.locked) throw failure('invalid_argument', 'source', 'The stream is already being read by someone else');
    return { place: 'the stream', total: null, ...pieces(source) };
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
  let rest: Uint8Array | undefined = isShared(bytes.buffer) ? bytes.slice() : bytes;
  const next = async () => {
    const piece = rest;
    rest = undefined;
    return piece;
  };
  return { place: 'the bytes', total: bytes.length, next, close() {} };
}

async function openAddress(place: string, signal: AbortSignal | undefined): Promise<Opened> {
  if (place === '') throw failure('invalid_argument', 'source', 'The address of the model is empty');
  const file = localFile(place);
  if (file) {
    try {
      return { place, ...(await openFile(file)) };
    } catch (error) {
      const what = `${called(place)} could not be opened`;
      throw failure('network', place, what, reason(error), 'a file that can be read', error);
    }
  }
  let response: Response;
  try {
    response = await fetch(place, signal ? { signal } : {});
  } catch (error) {
    const what = `${called(place)} could not be fetched (no connection, a wrong host, or a host that does not allow this page: CORS)`;
    throw failure('network', place, what, reason(error), '', error);
  }
  return openResponse(response, place);
}

function openResponse(response: Response, address: string): Opened {
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
  return { place, total, status: response.status, ...pieces(response.body ?? new Blob([]).stream()) };
}

function pieces(stream: ReadableStream<Uint8Array>): Pick<Opened, 'next' | 'close'> {
  const reader = stream.getReader();
  return {
    next: async () => (await reader.read()).value,
    close: () => void reader.cancel().catch(() => {}),
  };
}

function isShared(value: unknown): value is SharedArrayBuffer {
  return typeof SharedArrayBuffer !== 'undefined' && value instanceof SharedArrayBuffer;
}
