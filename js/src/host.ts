// What differs between hosts: reading a file. Everything else that this package needs is a web standard.

/** The few members of Node's file system that are used here (Deno and Bun have them too). */
interface FileHandle {
  stat(): Promise<{ size: number; isFile(): boolean }>;
  read(into: Uint8Array, offset: number, length: number): Promise<{ bytesRead: number }>;
  close(): Promise<void>;
}
interface FileSystem {
  open(path: string | URL): Promise<FileHandle>;
  readFile(path: string | URL): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The host's file system, or undefined in a browser. Asked for at run time, so that no bundler sees an import of it.
 * @internal
 */
export function fileSystem(): FileSystem | undefined {
  const host = (globalThis as { process?: { getBuiltinModule?(id: string): unknown } }).process;
  return host?.getBuiltinModule?.('node:fs/promises') as FileSystem | undefined;
}

const PIECE = 1 << 20;

/**
 * The file's size and its bytes, piece by piece. Throws what the file system throws.
 * @internal
 */
export async function openFile(
  fs: FileSystem,
  path: string | URL,
): Promise<{ size: number; pieces: AsyncGenerator<Uint8Array> }> {
  const file = await fs.open(path);
  const pieces = async function* () {
    try {
      for (;;) {
        const piece = new Uint8Array(PIECE);
        const { bytesRead } = await file.read(piece, 0, PIECE);
        if (bytesRead === 0) return;
        yield piece.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  };
  try {
    return { size: (await file.stat()).size, pieces: pieces() };
  } catch (error) {
    await file.close();
    throw error;
  }
}
