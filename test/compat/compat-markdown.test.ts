import { expect, it } from 'vitest';
import { compatMarkdown } from '../../src/compat/compat-markdown.ts';
import { compatOf, REFUSED } from './compat-of.ts';

it('is a table for each file with the reasons below it', () => {
  const files = [
    { path: 'a|\u001b.jsonl', profiles: [compatOf(), REFUSED] },
    { path: 'b.jsonl', profiles: [compatOf()] },
  ];
  expect([...compatMarkdown(files)].join('')).toBe(`\
### \`a\\u{7c}\\u{1b}.jsonl\`

| profile | as the file is | as they are | need a change | lose something | impossible |
|---|---|--:|--:|--:|--:|
| openai | accepted | 1 | 0 | 0 | 0 |
| trl | refused | 12,000 | 300 | 40 | 5 |

- trl: refused as it is: schema, wrong&lt;rule&gt;\\u{1b}
- trl: LOSS-IMAGE-DETAIL 1: \`detail\` of an image has no place.
- trl: LOSS-NAME 12,000: The name of a message has no place.

### \`b.jsonl\`

| profile | as the file is | as they are | need a change | lose something | impossible |
|---|---|--:|--:|--:|--:|
| openai | accepted | 1 | 0 | 0 | 0 |


`);
});

it('is nothing without files', () => {
  expect([...compatMarkdown([])]).toEqual([]);
});
