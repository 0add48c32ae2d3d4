// Undo gzip with the platform's own DecompressionStream while the bytes arrive, and stop before a bomb goes off.
import { called, failure, reason } from './errors.ts';
import { join, type Receiver, throwIfAborted, tooLarge } from './receive.ts';

/** Beyond this many bytes the ratio counts: model files shrink 5 to 20 times, gzip can reach 1030. */
const SMALL = 1 << 26;
const RATIO = 200;

/** @internal */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** @internal The next bytes, undefined at the end. */
export type Next = () => Promise<Uint8Array | undefined>;

/** @internal */
export interface Unpacked {
  readonly next: Next;
  /** How many bytes will come, 0 where that is not known. */
  readonly size: number;
}

/**
 * The bytes of a source, those of a gzip file unpacked.
 *
 * limit: the largest result that the caller accepts; undefined: `most`, and no more than RATIO times what was received
 * Errors: those of the receiver; too_large, malformed, unsupported (a platform without DecompressionStream)
 * @internal
 */
export async function unpack(
  receiver: Receiver,
  limit: number | undefined,
  most: number,
  signal: AbortSignal | undefined,
): Promise<Unpacked> {
  let first: Uint8Array | undefined = new Uint8Array();
  while (first.length < 2) {
    const piece: Uint8Array | undefined = await receiver.next();
    if (piece === undefined) break;
    first = first.length === 0 ? piece : join(first, piece);
  }
  const packed = isGzip(first);
  const next = async () => {
    const piece = first;
    first = undefined;
    return piece ?? receiver.next();
  };
  if (packed) return { next: gunzip(next, receiver, limit, most, signal), size: 0 };
  return { next, size: receiver.total ?? 0 };
}

function gunzip(
  next: Next,
  receiver: Receiver,
  limit: number | undefined,
  most: number,
  signal: AbortSignal | undefined,
): Next {
  const { place } = receiver;
  if (typeof DecompressionStream === 'undefined') {
    throw failure(
      'unsupported',
      place,
      `${called(place)} is gzipped and this platform has no DecompressionStream; serve it unpacked, or with the header Content-Encoding: gzip`,
    );
  }
  let failed: { error: unknown } | undefined; // of the receiver: streams may wrap what goes through them
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const piece = await next();
        if (piece === undefined) controller.close();
        else controller.enqueue(piece as Uint8Array<ArrayBuffer>);
      } catch (error) {
        failed = { error };
        controller.error(error);
      }
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  let size = 0;
  return async () => {
    let piece: Uint8Array | undefined;
    try {
      piece = (await reader.read()).value;
    } catch (error) {
      throwIfAborted(signal);
      if (failed) throw failed.error;
      const what = `The gzip data of ${called(place)} are damaged or cut short`;
      throw failure('malformed', place, what, reason(error), '', error);
    }
    throwIfAborted(signal);
    size += piece?.length ?? 0;
    const allowed = limit ?? Math.min(most, Math.max(SMALL, RATIO * receiver.loaded));
    if (size > allowed) {
      void reader.cancel().catch(() => {});
      throw tooLarge(place, `${receiver.loaded} gzipped bytes that unpack to more than ${allowed}`, allowed);
    }
    return piece;
  };
}
