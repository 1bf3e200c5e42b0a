import { readFile } from 'node:fs/promises';

const TODAY = '2026-11-21';

/** The README with the demo's real output in it. */
export async function generateReadmeDemo(root, demoOutput) {
  const readme = await readFile(new URL('README.md', root), 'utf8');
  const output = await demoOutput(['fixtures/demo/train.jsonl', '--today', TODAY]);
  const section = `<!-- demo output -->\n\n\`\`\`text\n${output}\`\`\`\n\n<!-- /demo output -->`;
  return new Map([['README.md', readme.replace(/<!-- demo output -->.*<!-- \/demo output -->/s, () => section)]]);
}
