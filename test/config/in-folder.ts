import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ran, tunelint } from '../cli/fake-io.ts';

export type Files = Readonly<Record<string, string>>;

/** A folder of its own, the root of a repository, with these files. */
export function makeFolder(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tunelint-config-')));
  mkdirSync(join(folder, '.git'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** Runs a command line in a folder. */
export async function runIn(folder: string, argv: readonly string[], stdin = ''): Promise<Ran> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await tunelint(argv, stdin);
  } finally {
    process.chdir(before);
  }
}

/** The same in a new folder with these files. */
export function runWith(files: Files, argv: readonly string[], stdin = ''): Promise<Ran> {
  return runIn(makeFolder(files), argv, stdin);
}

/** Rows with questions that no other row of another name has. */
export function rows(name: string, count = 12): string {
  return Array.from({ length: count }, (_, index) =>
    chat(`${name}: what does room ${index} cost?`, `${80 + index} euros.`),
  ).join('\n');
}

export function chat(question: string, answer: string): string {
  return JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });
}
