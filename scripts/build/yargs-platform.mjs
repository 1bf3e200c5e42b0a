// What yargs asks of Node, for the bundle: the same as its lib/platform-shims/esm.mjs, without what only its own help pages
// (cliui, string-width, with expressions that take 20 ms to compile), its translations (files beside its code) and folders
// of commands need. We print our own help in English and have no such folders.
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { format, inspect } from 'node:util';
import Parser from 'yargs-parser';

const unused = (what) => () => {
  throw new Error(`yargs asks for ${what}, which scripts/build/yargs-platform.mjs leaves out`);
};

export default {
  assert: {
    notStrictEqual(actual, expected, message) {
      if (Object.is(actual, expected)) throw new Error(message ?? `Expected something other than ${expected}`);
    },
    strictEqual(actual, expected, message) {
      if (!Object.is(actual, expected)) throw new Error(message ?? `Expected ${expected}, got ${actual}`);
    },
  },
  cliui: unused('cliui'),
  findUp: () => undefined,
  getEnv: (key) => process.env[key],
  inspect,
  getProcessArgvBin: () => process.argv[1],
  mainFilename: process.argv[1] ?? '',
  Parser,
  path: { basename, dirname, extname, relative, resolve, join },
  process: {
    argv: () => process.argv,
    cwd: process.cwd,
    emitWarning: (warning, type) => process.emitWarning(warning, type),
    execPath: () => process.execPath,
    exit: (code) => process.exit(code),
    nextTick: process.nextTick,
    stdColumns: null,
  },
  readFileSync,
  readdirSync: unused('readdirSync'),
  require: unused('require'),
  getCallerFile: unused('getCallerFile'),
  stringWidth: unused('string-width'),
  // The keys of its texts are the English texts.
  y18n: {
    __: (text, ...values) => format(text, ...values),
    __n(one, other, count, ...values) {
      const text = count === 1 ? one : other;
      return format(text, ...(text.includes('%d') ? [count] : []), ...values);
    },
    getLocale: () => 'en',
    setLocale() {},
    updateLocale: unused('updateLocale'),
  },
};
