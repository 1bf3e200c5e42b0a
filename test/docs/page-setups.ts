import type { NotRun } from './checked-lines.ts';

/** What the tests need to know of a page beside what it says. */
export interface PageSetup {
  /**
   * Shell lines that put the files in place that the page speaks of, in a folder with the ordinary ones (see ORDINARY).
   * `$FIXTURES` is fixtures/ of this repository.
   */
  readonly prepare?: string;
  /** The page's reader starts with nothing at all. */
  readonly empty?: boolean;
  /** Why texts of the page may show commands that are not run. */
  readonly shownOnly?: string;
  /** Commands that are not run, each with the reason. An entry that is not needed fails the test. */
  readonly notRun?: readonly NotRun[];
}

/** The files that every page finds unless it is for an empty folder. */
export const ORDINARY = `
mkdir data
sed -n 1,60p "$FIXTURES/clean/support.jsonl" | tee data/train.jsonl > train.jsonl
sed -n 61,75p "$FIXTURES/clean/support.jsonl" | tee data/valid.jsonl > valid.jsonl
cp "$FIXTURES/vision/valid.jsonl" vision.jsonl
sed 's#../chat/valid#data/train#; s#../tools/valid#data/valid#' "$FIXTURES/job/supervised.json" > job.json
`;

const INSTALLS: NotRun = {
  line: /^npm (?:ci|pack|install|test)\b/,
  reason: 'needs a registry or a clone: scripts/check-package.mjs packs and installs, .ci/run does the rest',
};

/** By path in the repository; a page that is not here has the ordinary files and no exceptions. */
export const SETUPS: Readonly<Record<string, PageSetup>> = {
  'README.md': { notRun: [INSTALLS] },
  'docs/baselines.md': {
    prepare: `echo '{"messages": [{"role": "user", "content": "?"}, {"role": "assistant", "content": ""}]}' >> data/train.jsonl`,
  },
  'docs/cli.md': { shownOnly: 'the usage of commands and flags, each of which test/cli runs' },
  'docs/configuration.md': {
    notRun: [{ line: /tunelint completion/, reason: 'writes into the shell’s folders: test/cli/completion.test.ts' }],
  },
  'docs/convert.md': {
    prepare: `echo '{"conversations": [{"from": "human", "value": "Open?"}, {"from": "gpt", "value": "Yes."}]}' > sharegpt.jsonl`,
  },
  'docs/dependencies.md': {
    notRun: [
      { line: /^npm (?:audit|ls)\b/, reason: 'needs a registry: test/supply-chain.test.ts reads the lock file' },
    ],
  },
  'docs/second-run.md': {
    prepare: `git init -q . && git add data && git -c user.name=A -c user.email=a@example.com commit -qm Data
git update-ref refs/remotes/origin/main HEAD`,
  },
};
