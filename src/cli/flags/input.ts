import type { Flag } from '../flag.ts';

/** What is read, and how. */
export const INPUT: readonly Flag[] = [
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
];
