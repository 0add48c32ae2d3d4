#!/usr/bin/env node
// The command `sapwood`: finds the command that was asked for, runs it, and ends with an exit code.
//   0  done
//   1  it could not be done: the model, the file, the network
//   2  it was not understood: an unknown command or option
import { readFile } from 'node:fs/promises';
import { readArguments } from './arguments.ts';
import type { Arguments, Command } from './command.ts';
import { convert } from './convert.ts';
import { isSapwoodError, report } from './failures.ts';
import { helpOf, overview } from './help.ts';
import { inspect } from './inspect.ts';
import { Misuse, nearest } from './misuse.ts';
import { say, warn } from './streams.ts';

const commands: readonly Command[] = [inspect, convert];

async function main(words: readonly string[]): Promise<number> {
  try {
    return await answer(words);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    warn(`sapwood: ${error.message}`);
    return 2;
  }
}

async function answer([first, ...rest]: readonly string[]): Promise<number> {
  if (first === undefined) throw new Misuse(`no command was given\n\n${overview(commands)}`);
  if (first === '--version' || first === '-v') return page(await version());
  if (first === '--help' || first === '-h') return page(overview(commands));
  if (first === 'help') return page(rest[0] === undefined ? overview(commands) : helpOf(commandCalled(rest[0])));
  const command = commandCalled(first);
  if (rest.includes('--help') || rest.includes('-h')) return page(helpOf(command));
  return await run(command, readArguments(rest, command));
}

function page(text: string): number {
  say(text);
  return 0;
}

async function run(command: Command, given: Arguments): Promise<number> {
  try {
    await command.run(given);
    return 0;
  } catch (error) {
    if (!isSapwoodError(error)) throw error;
    warn(report(error, command.name, given.operands[0] as string));
    return 1;
  }
}

function commandCalled(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const kind = name.startsWith('-') ? 'option' : 'command';
  const names = [...commands.map((command) => command.name), 'help', '--help', '--version'];
  throw new Misuse(`there is no ${kind} ${JSON.stringify(name)}${nearest(name, names)}`);
}

/** package.json lies above dist, where this file ends up. */
async function version(): Promise<string> {
  return JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version;
}

process.exitCode = await main(process.argv.slice(2));
