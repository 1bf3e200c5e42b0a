import yargs from 'yargs';
import { nearest } from '../format/nearest.ts';
import { VERSION } from '../generated/version.ts';
import { COMMANDS } from './commands.ts';
import type { Flag } from './flag.ts';
import { FLAGS } from './flags.ts';
import { helpText } from './help-text.ts';
import { UsageError } from './usage-error.ts';

export type Arguments =
  | {
      readonly command: (typeof COMMANDS)[number]['name'];
      readonly operands: readonly string[];
      readonly flags: FlagValues;
    }
  | { readonly command: 'help' | 'version'; readonly text: string };

/** The flags as they were given; a flag that was not given is undefined. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** yargs never hands a lone `-` to a positional, so standard input travels under another name. */
const STDIN = '\0stdin';

/** Reads a command line. @throws UsageError with a hint when something in it is unknown */
export async function parseArguments(argv: readonly string[]): Promise<Arguments> {
  const words = argv.map((word) => (word === '-' ? STDIN : word));
  if (isAsked(words, ['--help', '-h'])) return { command: 'help', text: helpText() };
  if (isAsked(words, ['--version', '-v'])) return { command: 'version', text: `${VERSION}\n` };
  const parsed: Record<string, unknown> = { ...(await build().parseAsync(words)) };
  const [first, ...rest] = list(parsed['files']);
  const command = COMMANDS.find(({ name }) => name === first)?.name;
  const files = command === undefined ? list(parsed['files']) : rest;
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag.name, flagValue(flag, parsed)]));
  return { command: command ?? 'lint', operands: [...files, ...list(parsed['_'])], flags };
}

function isAsked(words: readonly string[], names: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.some((word, index) => names.includes(word) && (end < 0 || index < end));
}

function build() {
  let parser = yargs()
    .locale('en')
    .scriptName('tunelint')
    .parserConfiguration({
      'greedy-arrays': false,
      'camel-case-expansion': false,
      'boolean-negation': false,
      'populate--': false,
    })
    .command('$0 [files..]', false, (command) => command.positional('files', { type: 'string', array: true }))
    .help(false)
    .version(false)
    .strict()
    .fail((message, error) => {
      if (error !== undefined && error.name !== 'YError') throw error;
      throw new UsageError(withHint(message ?? error?.message));
    });
  for (const { name, alias, type } of FLAGS) {
    parser = parser.option(name, {
      ...(alias === undefined ? {} : { alias }),
      ...(type === 'string' ? { requiresArg: true } : {}),
      type,
    });
  }
  return parser.option('no-color', { type: 'boolean' });
}

function withHint(message: string | undefined): string {
  const valueless = /^Not enough arguments following: (\S+)/.exec(message ?? '')?.[1];
  if (valueless !== undefined) return `${valueless.length === 1 ? '-' : '--'}${valueless} needs a value.`;
  const unknown = /^Unknown arguments?: ([^,\s]+)/.exec(message ?? '')?.[1];
  if (unknown === undefined) return message ?? 'The command line cannot be read';
  const near = nearest(
    unknown,
    FLAGS.filter(({ hidden }) => hidden !== true).map(({ name }) => name),
  );
  const flag = unknown.length === 1 ? `-${unknown}` : `--${unknown}`;
  return `Unknown flag ${flag}.${near === undefined ? ' tunelint --help lists all flags.' : ` Did you mean --${near}?`}`;
}

function flagValue(
  { name, type, repeatable, whole, choices }: Flag,
  parsed: Readonly<Record<string, unknown>>,
): FlagValues[string] {
  const given = name === 'color' && parsed['no-color'] === true ? false : parsed[name];
  if (given === undefined) return undefined;
  if (type === 'boolean') return given === true;
  const words = list(given);
  if (repeatable === true) return words.flatMap((word) => (whole === true ? [word] : word.split(',')));
  const word = words.at(-1);
  if (word === undefined || choices === undefined || choices.includes(word)) return word;
  const near = nearest(word, choices);
  const hint = near === undefined ? `Known: ${choices.join(', ')}.` : `Did you mean "${near}"?`;
  throw new UsageError(`Unknown value "${word}" for --${name}. ${hint}`);
}

function list(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((word) => (word === STDIN ? '-' : String(word)));
}
