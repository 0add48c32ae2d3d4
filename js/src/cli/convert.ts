// sapwood convert: any model that load reads, as a Sapwood file.
import { gzipSync } from 'node:zlib';
import { isGzip } from '../gunzip.ts';
import { type LoadOptions, load, type SaveOptions } from '../index.ts';
import type { Arguments, Command } from './command.ts';
import { integrityOf } from './digest.ts';
import { Misuse } from './misuse.ts';
import { FILE_NOTES, OPENING, openModel } from './open.ts';
import { say, warn } from './streams.ts';
import { table } from './table.ts';
import { targetOf } from './target.ts';
import { count, harmless } from './words.ts';

/** The engine writes at most this many. */
const MOST_ROWS = 4096;

export const convert: Command = {
  name: 'convert',
  about: 'write a model as a Sapwood file',
  operands: ['FILE', 'OUT'],
  options: {
    force: { short: 'f', about: 'write over OUT if it exists' },
    gzip: { about: 'gzip OUT (it is in any case when its name ends in .gz)' },
    iterations: {
      value: 'WHICH',
      about: "boosting rounds: best, all or FROM:TO (TO is not used); default: the library's",
    },
    'golden-rows': { value: 'N', about: 'rows of known answers to write if the model brings none (default: 32)' },
    profile: {
      value: 'NAME',
      about: 'of a posterior: exact (the default), compact (half the size) or tiny (a quarter)',
    },
    explain: { about: 'keep what explanations of predictions will need' },
    ...OPENING,
  },
  notes: `A Sapwood file is small and quick to load, and brings rows of known answers that every load checks.
${FILE_NOTES}
OUT is a path, or - for standard output. It is written beside its place, read again and checked, and only then put there.`,
  async run(given) {
    const [file, out] = given.operands as [string, string];
    const loading = iterations(given);
    const saving = saveOptions(given);
    const packed = given.switches.has('gzip') || out.endsWith('.gz');
    const target = await targetOf(out, given.switches.has('force'));

    const { model, received } = await openModel(file, given, loading);
    const saved = model.save(saving);
    const before = { raw: model.info.bytes, gzip: isGzip(received) ? received.length : gzip(received).length };
    model.dispose();

    const small = gzip(saved);
    const bytes = packed ? small : saved;
    let checked = 0;
    await target.write(bytes, async (written) => {
      checked = await check(written, Math.max(written.length, saved.length));
    });

    const lines = summary(file, out, before, { raw: saved.length, gzip: small.length });
    const rows = checked > 0 ? `${count(checked)} known answers reproduced` : 'no known answers to check';
    lines.push(`  opened again: ${rows}`, `  integrity: ${integrityOf(bytes)}`);
    (out === '-' ? warn : say)(lines.join('\n'));
  },
};

function iterations({ values }: Arguments): LoadOptions {
  const text = values.get('iterations');
  if (text === undefined) return {};
  if (text === 'best' || text === 'all') return { iterations: text };
  const range = /^(\d+):(\d+)$/.exec(text);
  if (range) return { iterations: [Number(range[1]), Number(range[2])] };
  throw new Misuse(
    `--iterations is not understood: got ${JSON.stringify(text)}, expected best, all or FROM:TO, as in 0:100`,
  );
}

function saveOptions({ values, switches }: Arguments): SaveOptions {
  const options = { explain: switches.has('explain'), profile: profile(values.get('profile') ?? 'exact') };
  const text = values.get('golden-rows');
  if (text === undefined) return options;
  if (/^\d+$/.test(text) && Number(text) <= MOST_ROWS) return { ...options, goldenRows: Number(text) };
  throw new Misuse(`--golden-rows is a number of rows: got ${JSON.stringify(text)}, expected 0 to ${MOST_ROWS}`);
}

function profile(name: string): NonNullable<SaveOptions['profile']> {
  if (name === 'exact' || name === 'compact' || name === 'tiny') return name;
  throw new Misuse(`--profile is not understood: got ${JSON.stringify(name)}, expected exact, compact or tiny`);
}

interface Sizes {
  readonly raw: number;
  readonly gzip: number;
}

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });

/** Open what was written, as a reader will. Returns how many known answers it reproduces. */
async function check(written: Uint8Array, maxBytes: number): Promise<number> {
  const model = await load(written, { maxBytes });
  const tested = model.selfTest();
  model.dispose();
  return tested?.rows ?? 0;
}

function summary(file: string, out: string, before: Sizes, after: Sizes): string[] {
  const name = (operand: string, stream: string) => harmless(operand === '-' ? stream : operand);
  const row = (what: string, { raw, gzip }: Sizes) => [what, count(raw), count(gzip)];
  return [
    `${name(file, 'standard input')} -> ${name(out, 'standard output')}`,
    ...table([row('before', before), row('after', after)], ['', 'bytes', 'gzipped']),
  ];
}
