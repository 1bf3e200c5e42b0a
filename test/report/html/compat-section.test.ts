import { expect, it } from 'vitest';
import { reasonsOf } from '../../../src/compat/compat-words.ts';
import type { Compatibility } from '../../../src/compat/compatibility.ts';
import { compatSection } from '../../../src/report/html/compat-section.ts';

const FITS: Compatibility = {
  profile: 'one',
  title: 'The <One>',
  verdict: 'accept',
  reasons: [],
  rows: 1005,
  asTheyAre: 1000,
  needChange: 0,
  loseSomething: 2,
  impossible: 3,
  codes: {},
};

it('is a table of profiles, and behind it the reasons of those that have any', () => {
  const refused: Compatibility = { ...FITS, profile: 'two', title: 'Two', verdict: 'reject', reasons: ['a', 'b'] };
  const [reason = ''] = reasonsOf(refused);
  expect(compatSection({ path: 'a&b.jsonl', profiles: [FITS, refused] }).markup).toBe(
    '<section class="file"><h2>Elsewhere: <bdi>a&amp;b.jsonl</bdi></h2><div class="matrix"><table><thead><tr>' +
      '<th scope="col">profile</th><th scope="col">as the file is</th><th scope="col">as they are</th>' +
      '<th scope="col">need a change</th><th scope="col">lose something</th><th scope="col">impossible</th></tr></thead><tbody>' +
      '<tr><td>one</td><td>accepted</td><td>1,000</td><td>0</td><td>2</td><td>3</td></tr>' +
      '<tr><td>two</td><td>refused</td><td>1,000</td><td>0</td><td>2</td><td>3</td></tr></tbody></table></div>' +
      `<details><summary>Two (two)</summary><ul><li>${reason}</li></ul></details>` +
      '<p>As they are, need a change, lose something: what <code>tunelint convert</code> would do with each row.</p></section>\n',
  );
});
