// The pages of `sapwood help`, made of the commands' tables.
import type { Command } from './command.ts';
import { table } from './table.ts';

/** The page of the program. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map((command) => [usage(command), command.about]);
  return [
    'Sapwood runs models of XGBoost and its own files, with the numbers of the library that trained them.',
    '',
    ...table([...rows, ['sapwood help COMMAND', 'its options'], ['sapwood --version', 'of this package']]),
  ].join('\n');
}

/** The page of one command. */
export function helpOf(command: Command): string {
  const rows = Object.entries(command.options).map(([name, { short, value, about }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    about,
  ]);
  return [`${usage(command)}: ${command.about}`, '', ...table(rows), '', command.notes].join('\n');
}

const usage = ({ name, operands }: Command): string => `sapwood ${name} ${operands.join(' ')} [options]`;
