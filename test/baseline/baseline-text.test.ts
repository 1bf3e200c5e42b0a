import { expect, it } from 'vitest';
import { baselineText } from '../../src/baseline/baseline-text.ts';

const entry = { rule: 'schema', messageId: 'type', count: 1 };

it('is an empty object without entries', () => {
  const text = '{\n  "version": 1,\n  "files": {}\n}\n';
  expect(baselineText(new Map())).toBe(text);
  expect(baselineText(new Map([['a.jsonl', []]]))).toBe(text);
});

it('lists the files by name, each entry on its line with its fields in one order', () => {
  const full = {
    date: '2026-11-28',
    reason: 'old',
    count: 2,
    fingerprint: '0123456789abcdef',
    at: '/messages',
    messageId: 'type',
    rule: 'schema',
  };
  const baseline = new Map([
    ['b.jsonl', [entry]],
    ['a"b.jsonl', [full, entry]],
    ['empty.jsonl', []],
  ]);
  expect(baselineText(baseline)).toBe(`{
  "version": 1,
  "files": {
    "a\\"b.jsonl": [
      { "rule": "schema", "messageId": "type", "count": 1 },
      { "rule": "schema", "messageId": "type", "at": "/messages", "fingerprint": "0123456789abcdef", "count": 2, "reason": "old", "date": "2026-11-28" }
    ],
    "b.jsonl": [
      { "rule": "schema", "messageId": "type", "count": 1 }
    ]
  }
}
`);
});

it.each([
  ['rule', { rule: 'a', messageId: 'z' }, { rule: 'b', messageId: 'a' }],
  ['message', { messageId: 'a', at: '/z' }, { messageId: 'b', at: '/a' }],
  ['place', { at: '/a', fingerprint: 'f' }, { at: '/b', fingerprint: '0' }],
  ['place, none first', { fingerprint: 'f' }, { at: '/b', fingerprint: '0' }],
  ['an early place, none first', { fingerprint: 'f' }, { at: '/', fingerprint: '0' }],
  ['fingerprint', { at: '/a', fingerprint: '0' }, { at: '/a', fingerprint: '1' }],
  ['fingerprint, none first', { at: '/a' }, { at: '/a', fingerprint: '0' }],
])('sorts entries by %s', (_, first, second) => {
  const [a, b] = [
    { ...entry, ...first },
    { ...entry, ...second },
  ];
  const sorted = baselineText(new Map([['a', [a, b]]]));
  expect(baselineText(new Map([['a', [b, a]]]))).toBe(sorted);
  const lines = sorted.split('\n').filter((line) => line.includes('"rule"'));
  expect(lines.map((line) => JSON.parse(line.trim().replace(/,$/, '')))).toEqual([a, b]);
});
