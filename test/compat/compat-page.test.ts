import { expect, it } from 'vitest';
import { compatPage } from '../../src/compat/compat-page.ts';
import { compatOf, REFUSED } from './compat-of.ts';

const END = `
As they are, need a change, lose something: what tunelint convert would do with each row. --profile
<id> shows the findings.
`;
const page = (...files: Parameters<typeof compatPage>[0]) => [...compatPage(files)].join('');

it('has a table for a file, and what stands behind it', () => {
  expect(page({ path: 'a\u001b.jsonl', profiles: [{ ...compatOf(), rows: 12_345 }, REFUSED] })).toBe(`\
a\\u{1b}.jsonl  12345 rows

  profile  as the file is  as they are  need a change  lose something  impossible
  openai   accepted                  1              0               0           0
  trl      refused              12,000            300              40           5

  trl
    refused as it is: schema, wrong<rule>\\u{1b}
    LOSS-IMAGE-DETAIL 1: \`detail\` of an image has no place.
    LOSS-NAME 12,000: The name of a message has no place.
${END}`);
});

it('has files one after the other, in words that fit', () => {
  const table = `
  profile  as the file is  as they are  need a change  lose something  impossible
  openai   accepted                  1              0               0           0
`;
  const one = { path: 'a.jsonl', profiles: [compatOf()] };
  const none = { path: 'c.jsonl', profiles: [] };
  expect(page(one, { ...one, path: 'b.jsonl' }, none)).toBe(`\
a.jsonl  1 row
${table}
b.jsonl  1 row
${table}
c.jsonl  0 rows

  profile  as the file is  as they are  need a change  lose something  impossible
${END}`);
});

it('wraps long reasons at a hundred columns', () => {
  const reasons = Array.from({ length: 12 }, (_, index) => `long-rule-${index}`);
  const text = page({ path: 'a.jsonl', profiles: [compatOf({ verdict: 'reject', reasons })] });
  expect(text).toContain(`
  openai
    refused as it is: long-rule-0, long-rule-1, long-rule-2, long-rule-3, long-rule-4, long-rule-5,
    long-rule-6, long-rule-7, long-rule-8, long-rule-9, long-rule-10, long-rule-11
`);
  const word = 'x'.repeat(96 - 'refused as it is: '.length);
  const fits = page({ path: 'a.jsonl', profiles: [compatOf({ verdict: 'reject', reasons: [word] })] });
  expect(fits).toContain(`\n    refused as it is: ${word}\n`);
  const longer = page({ path: 'a.jsonl', profiles: [compatOf({ verdict: 'reject', reasons: [`${word}x`] })] });
  expect(longer).toContain(`\n    refused as it is:\n    ${word}x\n`);
});

it('is as wide as its widest cell', () => {
  const wide = compatOf({ profile: 'a-long-profile', verdict: 'unknown' });
  expect(page({ path: 'a.jsonl', profiles: [wide, compatOf()] })).toContain(`
  profile         as the file is  as they are  need a change  lose something  impossible
  a-long-profile  not known                 1              0               0           0
  openai          accepted                  1              0               0           0
`);
});
