/**
 * Reads which command is asked for and loads only that one: nothing that checks, reads spreadsheets or serves pages is
 * loaded to show help. What it says goes where its caller wants.
 */
import { parseArgs } from 'node:util';
import type { Taal } from '../data/check/problems.js';
import { type Command, CommandError, type Context, EXIT, type ExitCode, printable } from './command.js';
import { COMMANDS, type CommandName, type Messages, messages } from './messages.js';

const COMMAND_MODULES: Readonly<Record<CommandName, () => Promise<{ command: Command }>>> = {
  controleer: () => import('./controleer.js'),
  maak: () => import('./maak.js'),
  splits: () => import('./splits.js'),
  voegsamen: () => import('./voegsamen.js'),
  toon: () => import('./toon.js'),
  'naar-markdown': () => import('./naar-markdown.js'),
  'naar-csv': () => import('./naar-csv.js'),
};

/** Where a command writes, and where the script of the elements is. */
export type Surroundings = Pick<Context, 'write' | 'err' | 'scriptFolder'>;

/** Runs a command to its end. A failure that nobody foresaw is thrown. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const taal = languageOf(args);
  const say = messages[taal];
  const context: Context = {
    taal,
    say,
    ...surroundings,
    out: text => surroundings.write(`${printableLines(text)}\n`),
    err: text => surroundings.err(printableLines(text)),
  };
  const [name, ...rest] = withoutLanguage(args);
  const isCommand = COMMANDS.includes(name as CommandName);
  if (rest.includes('--help') || rest.includes('-h') || !name || name === '--help' || name === '-h') {
    context.out((isCommand ? say.commandHelp[name as CommandName] : say.help).trimEnd());
    return name ? EXIT.ok : EXIT.gebruik;
  }
  try {
    if (!isCommand) throw new CommandError(`${say.unknownCommand(name)} ${say.see('')}`, EXIT.gebruik);
    const { command } = await COMMAND_MODULES[name as CommandName]();
    const { positionals, values } = readOptions(name, rest, command, say);
    return await command.run(positionals, values, context);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    context.err(error.message);
    return error.exitCode;
  }
}

function readOptions(name: string, args: string[], { options }: Command, say: Messages) {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    return { positionals, values: values as Record<string, string | boolean | undefined> };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // The messages of Node are English; all that is taken from them is the option.
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '--';
    const text =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? say.unknownOption(option) : say.optionNeedsValue(option);
    throw new CommandError(`${text} ${say.see(`${name} `)}`, EXIT.gebruik);
  }
}

/** Read before all else, so that every message is in that language. */
export function languageOf(args: readonly string[]): Taal {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'nl';
}

function withoutLanguage(args: readonly string[]): string[] {
  const at = args.indexOf('--lang');
  return args.filter((arg, i) => !arg.startsWith('--lang=') && (at < 0 || (i !== at && i !== at + 1)));
}

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
