// What differs between hosts: files. Everything else that this package needs is a web standard.

/** The few members of Node's file system that are used here (Deno and Bun have them too). */
interface FileHandle {
  stat(): Promise<{ size: number }>;
  read(into: Uint8Array, offset: number, length: number): Promise<{ bytesRead: number }>;
  close(): Promise<void>;
}
interface FileSystem {
  open(path: string | URL): Promise<FileHandle>;
  readFile(path: string | URL): Promise<Uint8Array<ArrayBuffer>>;
}

/** @internal A file of this host. */
export interface LocalFile {
  readonly fs: FileSystem;
  readonly path: string | URL;
}

/**
 * The file that an address names, or undefined if it is for fetch: a `file:` URL, or a path where there is no page to
 * which an address could be relative. A scheme has two letters or more, so `C:\` is a path.
 * @internal
 */
export function localFile(address: string): LocalFile | undefined {
  // Asked for at run time, so that no bundler sees an import of it.
  const host = (globalThis as { process?: { getBuiltinModule?(id: string): unknown } }).process;
  const fs = host?.getBuiltinModule?.('node:fs/promises') as FileSystem | undefined;
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(address);
  if (!fs || (isUrl ? !/^file:/i.test(address) : 'location' in globalThis)) return undefined;
  return { fs, path: isUrl ? new URL(address) : address };
}

const PIECE = 1 << 20;

/**
 * Open a file to read it piece by piece.
 * next: the next piece, undefined at the end. Throws what the file system throws.
 * @internal
 */
export async function openFile({ fs, path }: LocalFile): Promise<{
  total: number;
  next(): Promise<Uint8Array | undefined>;
  close(): void;
}> {
  const file = await fs.open(path);
  const close = () => void file.close().catch(() => {});
  const next = async () => {
    const piece = new Uint8Array(PIECE);
    const { bytesRead } = await file.read(piece, 0, PIECE);
    return bytesRead === 0 ? undefined : piece.subarray(0, bytesRead);
  };
  try {
    return { total: (await file.stat()).size, next, close };
  } catch (error) {
    close();
    throw error;
  }
}
