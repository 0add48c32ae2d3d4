// sapwood inspect: what a model file is, for a person or (with --json) for a program.
import type { Command } from './command.ts';
import { describe } from './describe.ts';
import { integrityOf } from './digest.ts';
import { FILE_NOTES, OPENING, type Opened, openModel } from './open.ts';
import { say } from './streams.ts';
import { harmless } from './words.ts';

export const inspect: Command = {
  name: 'inspect',
  about: 'show what a model file is',
  operands: ['FILE'],
  options: {
    json: { about: 'as one JSON object: task, inputs, labels, capabilities, info; and integrity, loadMilliseconds' },
    ...OPENING,
  },
  notes: `It is loaded as your code would load it, so what is shown here is what load accepts.
${FILE_NOTES}`,
  async run(given) {
    const file = given.operands[0] as string;
    const opened = await openModel(file, given);
    const integrity = integrityOf(opened.received);
    if (given.switches.has('json')) say(forPrograms(opened, integrity));
    else say(describe(file === '-' ? 'standard input' : file, opened, integrity));
    opened.model.dispose();
  },
};

function forPrograms({ model, milliseconds }: Opened, integrity: string): string {
  const { task, namedInputs, inputs, labels, capabilities, info } = model;
  const loadMilliseconds = Number(milliseconds.toFixed(1));
  const all = { task, namedInputs, inputs, labels, capabilities, info, integrity, loadMilliseconds };
  // What harmless puts for a letter is JSON, too.
  return JSON.stringify(all, null, 2).split('\n').map(harmless).join('\n');
}
