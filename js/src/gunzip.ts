// Undo gzip with the platform's own DecompressionStream, and stop before a bomb goes off.
import { called, failure, reason, type SapwoodError } from './errors.ts';
import { throwIfAborted, tooLarge } from './receive.ts';

/** Beyond this many bytes the ratio counts: model files shrink 5 to 20 times, gzip can reach 1030. */
const SMALL = 1 << 26;
const RATIO = 200;

/** @internal */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The bytes inside a gzip file. Holds at most the limit and one piece in memory, whatever the file claims.
 *
 * limit: the largest result that the caller accepts; undefined: `most`, and no more than RATIO times the input
 * Errors: too_large, malformed, unsupported (a platform without DecompressionStream), aborted
 * @internal
 */
export async function gunzip(
  bytes: Uint8Array,
  place: string,
  limit: number | undefined,
  most: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') {
    throw failure(
      'unsupported',
      place,
      `${called(place)} is gzipped and this platform has no DecompressionStream; serve it unpacked, or with the header Content-Encoding: gzip`,
    );
  }
  const allowed = limit ?? Math.min(most, Math.max(SMALL, RATIO * bytes.length));
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let stopped: SapwoodError | undefined;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      throwIfAborted(signal);
      size += value.length;
      if (size > allowed) {
        stopped = tooLarge(place, `${bytes.length} gzipped bytes that unpack to more than ${allowed}`, allowed);
        break;
      }
      parts.push(value);
    }
  } catch (error) {
    throwIfAborted(signal);
    throw failure(
      'malformed',
      place,
      `The gzip data of ${called(place)} are damaged or cut short`,
      reason(error),
      '',
      error,
    );
  } finally {
    void reader.cancel().catch(() => {});
  }
  if (stopped) throw stopped;
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
