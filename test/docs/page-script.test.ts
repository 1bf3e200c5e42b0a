import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NotRun } from './checked-lines.ts';
import { docBlocks } from './doc-block.ts';
import { installedFolder } from './installed-folder.ts';
import { pageScript } from './page-script.ts';
import type { PageSetup } from './page-setups.ts';

const block = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\`\n`;
const script = (markdown: string, setup: PageSetup = {}): string => pageScript(docBlocks(markdown), setup, new Set());

/** The exit code of a page. */
function follow(markdown: string): number | null {
  const { folder, env } = installedFolder();
  const file = join(folder, '../page.sh');
  writeFileSync(file, script(markdown));
  const files = { OUT: join(folder, '../out.txt'), LOG: join(folder, '../log.txt'), PYTHON: '' };
  const { status } = spawnSync('bash', [file], { cwd: folder, env: { ...env, ...files } });
  rmSync(join(folder, '..'), { recursive: true });
  return status;
}

describe('the test of the docs', () => {
  it.each([
    ['another exit code', block('sh', 'npx tunelint no-such.jsonl')],
    ['another exit code than the comment’s', block('sh', 'npx tunelint rules   # exits with 1')],
    ['another exit code in a pipe', block('sh', 'echo x | npx tunelint - ')],
    ['another output', block('console', '$ npx tunelint --version\n0.0.0')],
    ['another output around what is left out', block('console', '$ printf "a\\nb\\nc\\n"\na\n…\nd')],
    ['a command that fails', block('sh', 'false\ntrue')],
    ['a program that throws', block('js', 'throw new Error("no")')],
    ['a program whose import does not exist', block('js', "import { nothing } from 'tunelint';")],
    [
      'a hook that fails',
      block('yaml', 'repos:\n  - repo: local\n    hooks:\n      - {id: x, entry: tunelint, args: [no.jsonl]}'),
    ],
    [
      'a step that fails',
      block('yaml', 'jobs:\n  a:\n    steps:\n      - run: |\n          npx tunelint no-such.jsonl'),
    ],
    ['a task that fails', block('json', '{ "tasks": [{ "command": "npx tunelint no-such.jsonl" }] }')],
    ['PowerShell that fails', block('powershell', 'npx tunelint *.no')],
  ])('fails for %s', (_, markdown) => expect(follow(markdown)).toBeGreaterThan(0));

  it.each([
    ['a call on two lines', block('sh', 'npx tunelint \\\n  explain few-examples')],
    ['an exit code that is said', block('sh', 'npx tunelint no-such.jsonl   # exits with 2: there is none')],
    ['an output that is shown', block('console', `$ npx tunelint --version\n${version()}`)],
    ['an output of which parts are shown', block('console', '$ printf "a\\nb\\nc\\n"\na\n…\nc')],
    ['a program that a command runs', block('js', '// a/b.mjs\nprocess.exitCode = 0;') + block('sh', 'node a/b.mjs')],
  ])('passes for %s', (_, markdown) => expect(follow(markdown)).toBe(0));

  it.each([
    ['a kind of block that nobody knows', block('ruby', 'puts 1'), 'nobody knows how to run "ruby"'],
    ['a block without a kind', block('', 'npx tunelint x'), 'nobody knows how to run ""'],
    ['a text with a command', block('text', '$ npx tunelint x'), 'a text shows a command'],
    ['a call inside a loop', block('sh', 'for i in 1 2; do\n  npx tunelint $i\ndone'), 'exit code of'],
    ['a call inside another command', block('sh', 'echo "$(tunelint rules)"'), 'exit code of'],
    ['a program that is never run', block('js', '// a.mjs\n1;'), 'no block behind it runs a.mjs'],
    ['JSON that is none', block('json', '{ "a": 1, }'), 'no json'],
    ['a hook that does not exist', block('yaml', 'repos:\n  - hooks:\n      - id: tunelnt'), 'no hook tunelnt'],
    ['PowerShell that cannot be played', block('powershell', 'Remove-Item x'), 'no PowerShell that the tests know'],
    ['a block that is not closed', '```sh\ntrue\n', 'not closed'],
  ])('refuses %s', (_, markdown, message) => expect(() => script(markdown)).toThrow(message));

  it('says which exceptions a page needed', () => {
    const entries: NotRun[] = [/^npm publish/, /^npm ci/].map((line) => ({ line, reason: 'the registry' }));
    const used = new Set<NotRun>();
    const text = pageScript(docBlocks(block('sh', 'npm publish\ntrue')), { notRun: entries }, used);
    expect([...used]).toEqual([entries[0]]);
    expect(text).not.toContain('npm publish');
  });
});

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
