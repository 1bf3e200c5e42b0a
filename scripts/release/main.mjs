// node scripts/release/main.mjs <tag>: prints the release notes, or says why the tag cannot be released.
import { readFileSync } from 'node:fs';
import { releaseNotes } from './release-notes.mjs';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
try {
  const { version } = JSON.parse(read('package.json'));
  process.stdout.write(releaseNotes({ tag: process.argv[2] ?? '', version, changelog: read('CHANGELOG.md') }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
