import { reportFormats } from '../generated/report-formats.ts';
import { profileIds } from '../profile/load-profile.ts';
import { METHODS } from '../profile/profile.ts';
import { TOKENIZERS } from '../tokens/load-counter.ts';

/** One flag of the command line. Help, parsing, "did you mean" and docs/cli.md all come from these objects. */
export interface Flag {
  readonly name: string;
  readonly alias?: string;
  readonly group:
    | 'What applies'
    | 'Which rules'
    | 'Fixes'
    | 'Baseline'
    | 'Cost and tokens'
    | 'Output'
    | 'Exit code'
    | 'Input'
    | 'Configuration';
  readonly type: 'string' | 'boolean';
  /** Shown behind the name in help. */
  readonly value?: string;
  readonly repeatable?: boolean;
  /** A value is taken whole: the name of a file may hold a comma. */
  readonly whole?: boolean;
  readonly choices?: readonly string[];
  readonly describe: string;
  /** Not shown by `--help`; docs/cli.md names it. */
  readonly hidden?: boolean;
}

export const FLAGS: readonly Flag[] = [
  {
    name: 'profile',
    group: 'What applies',
    type: 'string',
    value: 'id',
    describe: `Provider whose contract applies: ${profileIds.join(', ')} (default: openai)`,
  },
  {
    name: 'model',
    group: 'What applies',
    type: 'string',
    value: 'id',
    describe: 'Model to train; decides encoding, token limit and price (default: the profile’s for the data)',
  },
  {
    name: 'method',
    group: 'What applies',
    type: 'string',
    value: 'name',
    choices: ['auto', ...METHODS],
    describe: 'Training method (default: auto, from the data)',
  },
  {
    name: 'validation',
    group: 'Input',
    type: 'string',
    value: 'file',
    repeatable: true,
    whole: true,
    describe: 'Validation file: leakage is checked, it is not billed',
  },
  {
    name: 'grader',
    group: 'Input',
    type: 'string',
    value: 'file',
    describe:
      'Grader of a reinforcement job (JSON): it is checked, and every field it reads against every row; names the method',
  },
  {
    name: 'stdin-filename',
    group: 'Input',
    type: 'string',
    value: 'name',
    describe: 'Name for standard input (-) in the report',
  },
  {
    name: 'today',
    group: 'What applies',
    type: 'string',
    value: 'YYYY-MM-DD',
    describe: 'Date that retirement dates are compared with (default: today)',
  },
  {
    name: 'concurrency',
    group: 'Input',
    type: 'string',
    value: 'n|auto|off',
    describe: 'Worker threads for files of 16 MB and more (default: auto, one per core)',
  },
  {
    name: 'since',
    group: 'Input',
    type: 'string',
    value: 'git-ref',
    describe: 'Of the files given check only those that differ from a commit, branch or tag; validation files stay',
  },
  {
    name: 'cache',
    group: 'Input',
    type: 'boolean',
    describe: 'Keep the report, and give it again while files, options and version are the same',
  },
  {
    name: 'cache-location',
    group: 'Input',
    type: 'string',
    value: 'path',
    describe:
      'Folder (or one file) of the cache; implies --cache (default: node_modules/.cache/tunelint, else the user’s cache folder)',
  },
  {
    name: 'check-urls',
    group: 'Input',
    type: 'boolean',
    describe: 'Fetch the head of each http(s) image and report what training cannot fetch or read: opens connections',
  },
  {
    name: 'allow-private-addresses',
    group: 'Input',
    type: 'boolean',
    hidden: true,
    describe: 'With --check-urls: also connect to private and loopback addresses, for tests; not in --help',
  },
  {
    name: 'config',
    alias: 'c',
    group: 'Configuration',
    type: 'string',
    value: 'file',
    describe: 'Configuration to use instead of the one that is found; only then may it be code (ts, mts, js, mjs)',
  },
  { name: 'no-config', group: 'Configuration', type: 'boolean', describe: 'Ignore all configuration files' },
  {
    name: 'print-config',
    group: 'Configuration',
    type: 'boolean',
    describe: 'Print what applies to the file that is named, as JSON, and check nothing',
  },
  {
    name: 'show-files',
    group: 'Configuration',
    type: 'boolean',
    describe: 'List the files that would be checked, and check nothing',
  },
  {
    name: 'epochs',
    group: 'Cost and tokens',
    type: 'string',
    value: 'n|auto',
    describe: 'Epochs for the cost estimate (default: auto)',
  },
  {
    name: 'max-cost',
    group: 'Cost and tokens',
    type: 'string',
    value: 'usd',
    describe: 'Budget: an estimate above it is an error',
  },
  {
    name: 'no-tokens',
    group: 'Cost and tokens',
    type: 'boolean',
    describe: 'Do not count tokens: faster, but no limits and no cost',
  },
  {
    name: 'tokenizer',
    group: 'Cost and tokens',
    type: 'string',
    value: 'name',
    choices: TOKENIZERS,
    describe: 'Who counts tokens: tunelint, or js-tiktoken to compare with, which is slow (default: tunelint)',
  },
  {
    name: 'rule',
    group: 'Which rules',
    type: 'string',
    value: 'id:severity',
    repeatable: true,
    describe: 'Set a rule to off, info, warning or error',
  },
  { name: 'only', group: 'Which rules', type: 'string', value: 'id', repeatable: true, describe: 'Run only this rule' },
  {
    name: 'skip',
    group: 'Which rules',
    type: 'string',
    value: 'id',
    repeatable: true,
    describe: 'Do not run this rule',
  },
  {
    name: 'fix',
    group: 'Fixes',
    type: 'boolean',
    describe: 'Repair the files in place: what is trained stays the same, to the token',
  },
  {
    name: 'unsafe-fixes',
    group: 'Fixes',
    type: 'boolean',
    describe: 'Also make repairs that change what is trained (implies --fix)',
  },
  {
    name: 'fix-dry-run',
    group: 'Fixes',
    type: 'boolean',
    describe: 'Write nothing; print what --fix would change as a diff (exit code 1 when it would)',
  },
  {
    name: 'fix-to',
    group: 'Fixes',
    type: 'string',
    value: 'file',
    describe: 'Write the repaired file there and check that; the original stays',
  },
  {
    name: 'suppress-all',
    group: 'Baseline',
    type: 'boolean',
    describe: 'Write all findings into the baseline: from then on only new ones are reported',
  },
  {
    name: 'suppress-rule',
    group: 'Baseline',
    type: 'string',
    value: 'id',
    repeatable: true,
    describe: 'The same for the findings of one rule',
  },
  {
    name: 'prune-suppressions',
    group: 'Baseline',
    type: 'boolean',
    describe: 'Remove from the baseline what no finding needs any more',
  },
  {
    name: 'suppressions',
    group: 'Baseline',
    type: 'string',
    value: 'file',
    describe: 'The baseline (default: tunelint-suppressions.json, where it exists)',
  },
  { name: 'no-suppressions', group: 'Baseline', type: 'boolean', describe: 'Report suppressed findings too' },
  {
    name: 'reason',
    group: 'Baseline',
    type: 'string',
    value: 'text',
    describe: 'Why it is accepted, for tunelint ignore, --suppress-all and --suppress-rule',
  },
  {
    name: 'format',
    alias: 'f',
    group: 'Output',
    type: 'string',
    value: 'name[=file]',
    repeatable: true,
    whole: true,
    describe: `Report as ${Object.keys(reportFormats).join(', ')}; several at once, all but one with a file (default: stylish; github in GitHub Actions)`,
  },
  {
    name: 'output',
    alias: 'o',
    group: 'Output',
    type: 'string',
    value: 'file',
    describe: 'Write the report to a file',
  },
  { name: 'tools', group: 'Output', type: 'boolean', describe: 'Unfold tool definitions in tunelint show' },
  { name: 'quiet', group: 'Output', type: 'boolean', describe: 'Show errors only' },
  {
    name: 'max-findings',
    group: 'Output',
    type: 'string',
    value: 'n|none',
    describe: 'Findings kept of each rule (default: 10000; the default view shows 3)',
  },
  { name: 'color', group: 'Output', type: 'boolean', describe: 'Force colours; --no-color switches them off' },
  { name: 'no-progress', group: 'Output', type: 'boolean', describe: 'No progress line on standard error' },
  {
    name: 'max-warnings',
    group: 'Exit code',
    type: 'string',
    value: 'n',
    describe: 'Exit with 1 when there are more warnings than this',
  },
  {
    name: 'fail-on',
    group: 'Exit code',
    type: 'string',
    value: 'severity',
    choices: ['error', 'warning'],
    describe: 'Lowest severity that makes the exit code 1 (default: error)',
  },
  { name: 'exit-zero', group: 'Exit code', type: 'boolean', describe: 'Exit with 0 whatever was found' },
];
