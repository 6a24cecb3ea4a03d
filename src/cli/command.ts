/** What every command gets, and how it ends. */
import type { ParseArgsConfig } from 'node:util';
import type { Taal } from '../data/check/problems.js';
import type { Messages } from './messages.js';

/** What the command gives back to who called it. */
export const EXIT = { ok: 0, fouten: 1, gebruik: 2, bestand: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command ended for a reason that the user can do something about; the message is for the user. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
  ) {
    super(message);
  }
}

export interface Context {
  readonly taal: Taal;
  readonly say: Messages;
  /** What was asked for: a line. */
  readonly out: (text: string) => void;
  /** What was asked for: text as it is. */
  readonly write: (text: string) => void;
  /** What there is to say about it. */
  readonly err: (text: string) => void;
  /** Where the built script of the elements is; ends with a separator. */
  readonly scriptFolder: string;
}

export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(
    positionals: readonly string[],
    values: Readonly<Record<string, string | boolean | undefined>>,
    context: Context,
  ): Promise<ExitCode>;
}

/** Text on one line. What comes from a feed may hold what a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}
