// What a command is: the help page, the reader of arguments and the program itself are made of this.

/** One option of a command. `value` is what its argument is called in the help; a switch has none. */
export interface Option {
  readonly value?: string;
  readonly short?: string;
  readonly about: string;
}

/** The words after a command's name, understood. */
export interface Arguments {
  /** As many as the command has names for. */
  readonly operands: readonly string[];
  /** The options with a value, by name. */
  readonly values: ReadonlyMap<string, string>;
  /** The switches that were given. */
  readonly switches: ReadonlySet<string>;
}

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** One line. */
  readonly about: string;
  /** The names of its operands, all of them needed. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** What the help page says besides. */
  readonly notes: string;
  /** Errors: SapwoodError, Misuse */
  run(given: Arguments): Promise<void>;
}
