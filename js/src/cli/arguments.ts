// The words after a command's name, held against the command's table of options.
import { parseArgs } from 'node:util';
import type { Arguments, Command } from './command.ts';
import { Misuse, nearest } from './misuse.ts';

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Errors: Misuse */
export function readArguments(words: readonly string[], command: Command): Arguments {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const operands: string[] = [];
  for (const token of tokensOf(words, command)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    check(token, command);
    if (token.value === undefined) switches.add(token.name);
    else values.set(token.name, token.value);
  }
  checkOperands(operands, command);
  return { operands, values, switches };
}

/** Not strict: what Node says of a mistake names neither the command nor the option that was meant. */
function tokensOf(words: readonly string[], { options }: Command): Token[] {
  const config = Object.entries(options).map(([name, { value, short }]) => {
    const type = value === undefined ? ('boolean' as const) : ('string' as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(config),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

function check({ name, rawName, value, inlineValue }: OptionToken, { name: command, options }: Command): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const names = Object.keys(options).map((other) => `--${other}`);
    throw new Misuse(`${command} has no option ${rawName}${nearest(rawName, names)}`);
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new Misuse(`${rawName} of ${command} takes no value: got ${JSON.stringify(value)}`);
  } else if (!value || (!inlineValue && value.length > 1 && value.startsWith('-'))) {
    const got = value ? `got ${value}, which looks like an option` : 'got none';
    throw new Misuse(`${rawName} of ${command} needs a value: ${got}, expected ${rawName} ${option.value}`);
  }
}

function checkOperands(operands: readonly string[], { name, operands: names }: Command): void {
  const usage = `expected sapwood ${name} ${names.join(' ')}; see sapwood help ${name}`;
  const lacking = names[operands.length];
  if (lacking !== undefined) throw new Misuse(`${name} needs ${lacking}: ${usage}`);
  const extra = operands[names.length];
  if (extra !== undefined)
    throw new Misuse(`${name} does not take another argument: got ${JSON.stringify(extra)}, ${usage}`);
  const empty = operands.indexOf('');
  if (empty >= 0) throw new Misuse(`${names[empty]} of ${name} is empty: ${usage}`);
}
