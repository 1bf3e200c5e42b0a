// Lets the corpus runner start tunelint with names of its own: node run-as.mjs <bin> <output> <file>. In this very process:
// the runner's guard takes a child process for a fault of the tool.
import { pathToFileURL } from 'node:url';

const [, , bin, output, file] = process.argv;
const FORMATS = { pretty: 'stylish', md: 'markdown' };
const COMMANDS = {
  'fix-dry-run': [file, '--fix-dry-run', '--unsafe-fixes'],
  show: ['show', `${file}:6`, '--tools'],
  stats: ['stats', file],
};
process.argv = [process.argv[0], bin, ...(COMMANDS[output] ?? [file, '-f', FORMATS[output] ?? output])];
await import(pathToFileURL(bin).href);
