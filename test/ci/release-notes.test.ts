import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../scripts/release/release-notes.mjs';

const changelog =
  '# Changelog\n\n## 0.2.0 (2027-01-15)\n\n- Faster.\n\n## 0.1.0 (unreleased)\n\n- First.\n\n## 0.0.9 (2026-01-01)\n';

describe('release notes', () => {
  it('are the section of the version', () => {
    expect(releaseNotes({ tag: 'v0.2.0', version: '0.2.0', changelog })).toBe('- Faster.\n');
  });

  it.each([
    [{ tag: 'v0.3.0', version: '0.2.0' }, /tag is v0\.3\.0, but package\.json says 0\.2\.0/],
    [{ tag: 'v0.3.0', version: '0.3.0' }, /no section for 0\.3\.0/],
    [{ tag: 'v0.1.0', version: '0.1.0' }, /no date: "0\.1\.0 \(unreleased\)"/],
    [{ tag: 'v0.0.9', version: '0.0.9' }, /empty/],
  ])('refuse %o', (release, message) => {
    expect(() => releaseNotes({ ...release, changelog })).toThrow(message);
  });

  it('find the version of today in the changelog, with a day or still without one', () => {
    const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const { version } = JSON.parse(read('package.json'));
    expect(read('CHANGELOG.md')).toContain(`\n## ${version} (`);
  });
});
