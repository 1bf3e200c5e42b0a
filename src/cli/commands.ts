/** The commands, as help and docs/cli.md list them. */
export const COMMANDS = [
  {
    name: 'lint',
    usage: '[lint] <files…>',
    describe: 'check datasets: files, globs, directories, - for standard input',
  },
  { name: 'job', usage: 'job <job.json>', describe: 'check a job request together with the data files that it names' },
  {
    name: 'ignore',
    usage: 'ignore <rule> <file>:<line>',
    describe: 'accept one finding: --reason "…" goes into the baseline',
  },
  {
    name: 'stats',
    usage: 'stats <files…>',
    describe: 'lengths, whose tokens, cost for several models (--model a,b) and epochs; -f json for machines',
  },
  {
    name: 'show',
    usage: 'show <file>:<line>',
    describe: 'one example as a conversation: what is trained, context only or cut off; --tools unfolds definitions',
  },
  {
    name: 'split',
    usage: 'split <file>',
    describe: 'training and validation file without leakage (--validation 10%), or files of a size (--max-bytes 500MB)',
  },
  {
    name: 'compat',
    usage: 'compat <files…>',
    describe:
      'which profiles would take the files, and what converting would change or lose; -f json, markdown or html',
  },
  {
    name: 'convert',
    usage: 'convert <file>',
    describe: 'write a dataset for another service or trainer: --to <target>, -o <file>; what is lost is told',
  },
  { name: 'explain', usage: 'explain <rule>', describe: 'why a rule exists and what to do' },
  { name: 'rules', usage: 'rules', describe: 'all rules; -f json for machines' },
  {
    name: 'why',
    usage: 'why <message>',
    describe: 'what a server’s error message means and which rule finds its cause; - reads standard input',
  },
  { name: 'init', usage: 'init [files…]', describe: 'look at the data and write a small tunelint.config.json' },
  { name: 'completion', usage: 'completion <shell>', describe: 'completion script for bash, zsh or fish' },
] as const;
