#!/usr/bin/env node
/** `coalitie-feed`, the command line of the feed, as a program. */
import { fileURLToPath } from 'node:url';
import { languageOf, main } from './main.js';
import { messages } from './messages.js';

// Whoever reads along may stop early (`coalitie-feed … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));

const args = process.argv.slice(2);
main(args, {
  write: text => process.stdout.write(text),
  err: text => process.stderr.write(`${text}\n`),
  // The package has it beside the command line.
  scriptFolder: fileURLToPath(new URL('../script/', import.meta.url)),
}).then(
  exitCode => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    console.error(messages[languageOf(args)].unforeseen);
    console.error(error);
    process.exitCode = 70;
  },
);
