// OUT: the file to write. It changes all at once or not at all.
import { randomBytes } from 'node:crypto';
import {
  access,
  constants,
  type FileHandle,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { called, failure, reason, type SapwoodError } from '../errors.ts';
import { pour } from './streams.ts';

/** Where the bytes of a command go. */
export interface Target {
  /**
   * Write the bytes and let them be checked before anybody else can see them.
   * check: is given the bytes as they lie on the disk; if it throws, OUT stays as it was
   */
  write(bytes: Uint8Array, check: (written: Uint8Array) => Promise<void>): Promise<void>;
}

/**
 * Look at OUT before any work is done.
 * Errors: invalid_argument (it exists and `force` is not given, it is a folder, its folder does not exist)
 */
export async function targetOf(out: string, force: boolean): Promise<Target> {
  if (out === '-') return stream(pour, out);
  const there = await stat(out).catch(() => null);
  if (there?.isDirectory()) throw refused(`${called(out)} is a folder`, 'a folder', 'the name of a file');
  if (there && !there.isFile()) return stream((bytes) => writeFile(out, bytes), out); // a pipe or a device
  if (there && !force) throw refused(`${called(out)} exists; pass --force to write over it`, 'a file', 'a new name');
  await access(`${dirname(out)}/`, constants.W_OK).catch((error) => {
    throw unwritable(out, error);
  });
  // A link stays a link, to a new file.
  return file(there ? await realpath(out) : out, there?.mode);
}

function stream(send: (bytes: Uint8Array) => Promise<void>, out: string): Target {
  return {
    async write(bytes, check) {
      await check(bytes);
      await send(bytes).catch((error) => {
        throw unwritable(out, error);
      });
    },
  };
}

function file(path: string, mode: number | undefined): Target {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  return {
    async write(bytes, check) {
      try {
        await put(draft, bytes, mode);
        await check(await readFile(draft));
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {}); // the first error is the one to tell
        throw isSystemError(error) ? unwritable(path, error) : error;
      }
    },
  };
}

async function put(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle: FileHandle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync(); // or a power cut could leave the new name with nothing behind it
  } finally {
    await handle.close();
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** The system's words, without the name of the draft. */
function unwritable(out: string, error: unknown): SapwoodError {
  const got = reason(error).split(', ')[0] as string;
  return refused(`${called(out)} could not be written`, got, 'a path that can be written to', error);
}

function refused(what: string, got: string, expected: string, cause?: unknown): SapwoodError {
  return failure('invalid_argument', 'OUT', what, got, expected, cause);
}
