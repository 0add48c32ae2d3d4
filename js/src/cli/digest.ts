import { createHash } from 'node:crypto';

/** The SHA-256 of a file in the form that load takes as `{ integrity }`. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
