// What every script starts with: its options, its --help, and a failure that is a sentence instead of a stack.
import { parseArgs } from 'node:util';
import { Failure } from './run.mjs';

/**
 * Run a script.
 * @param {string} help  what --help prints
 * @param {import('node:util').ParseArgsConfig['options']} options  of this script, beside --help and --verbose
 * @param {(values: Record<string, any>, words: string[]) => Promise<void>} main
 */
export async function script(help, options, main) {
  const all = { ...options, help: { type: 'boolean', short: 'h' }, verbose: { type: 'boolean', short: 'v' } };
  try {
    const { values, positionals } = understand(all, help);
    if (values.help) return void console.log(help.trim());
    if (values.verbose) process.env.SAPWOOD_VERBOSE = '1';
    await main(values, positionals);
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

function understand(options, help) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${error.message}\n\n${help.trim()}`);
  }
}
