import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/format/example.ts';
import { examplePlaceholders } from '../../src/format/example-placeholders.ts';
import { mayHoldPlaceholder, placeholdersIn, todoIn } from '../../src/format/placeholders.ts';
import { withoutCode } from '../../src/format/without-code.ts';
import { exampleOfValue } from './example-of-value.ts';

const found = (text: string, row = text) => placeholdersIn(text, row).map(({ kind, text, from }) => [kind, text, from]);

describe('placeholdersIn', () => {
  it.each<[string, string, string, number]>([
    ['Dear {{name}},', 'braces', '{{name}}', 5],
    ['{{ first name }}', 'braces', '{{ first name }}', 0],
    [`{{${'a'.repeat(41)}}}`, 'braces', `{{${'a'.repeat(41)}}}`, 0],
    ['On [INSERT] at nine', 'insert', '[INSERT]', 3],
    ['On [INSERT DATE HERE]', 'insert', '[INSERT DATE HERE]', 3],
    ['Fish &amp; chips', 'entity', '&amp;', 5],
    ['It&#39;s', 'entity', '&#39;', 2],
    ['It&#x2019;s', 'entity', '&#x2019;', 2],
    ['`{{a}}` and {{b}}', 'braces', '{{b}}', 12],
  ])('%j', (text, kind, shown, from) => {
    expect(found(text)).toEqual([[kind, shown, from]]);
  });

  it.each([
    'nothing',
    '{name}',
    '{{1name}}',
    '{{ }}',
    `{{${'a'.repeat(42)}}}`,
    `$${'{{name}}'}`,
    '\\{{name}}',
    '{{{name}}}',
    '{{name}}}',
    '[insert date]',
    '[INSERT',
    'R&D; &copy;',
    '&#1;',
    '`{{name}}`',
    '```\n{{name}}\n```',
    '```\n{{name}}',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says nothing in a row that is about such things', () => {
    expect(found('{{name}}', 'Fill in this template: {{name}}')).toEqual([]);
    expect(found('[INSERT DATE]', 'Write a letter: [INSERT DATE]')).toEqual([]);
    expect(found('&lt;', 'What does HTML make of &lt;?')).toEqual([]);
  });

  it('finds one of each kind', () => {
    expect(found('{{a}} {{b}} [INSERT] &amp;')).toEqual([
      ['braces', '{{a}}', 0],
      ['insert', '[INSERT]', 12],
      ['entity', '&amp;', 21],
    ]);
  });
});

describe('todoIn', () => {
  it.each([
    'TODO',
    'TODO: ask Ann',
    'TBD',
    'FIXME(ann)',
    'TODO - later',
    'LOREM IPSUM',
    ' TODO \n',
    `TODO:${'x'.repeat(75)}`,
  ])('%j', (answer) => {
    expect(todoIn(answer)).toEqual({ kind: 'todo', text: answer.trim(), from: 0 });
  });

  it.each(['', 'todo', 'TODO list', 'A TODO', 'TODOS', `TODO:${'x'.repeat(76)}`])('not %j', (answer) => {
    expect(todoIn(answer)).toBeUndefined();
  });
});

describe('withoutCode', () => {
  it.each([
    ['plain', 'plain'],
    ['a `b` c', 'a     c'],
    ['a ``` b ``` c', `a ${' '.repeat(9)} c`],
    ['a ```\nb', `a ${' '.repeat(5)}`],
    ['a `b\nc` d', 'a `b\nc` d'],
    [`\`${'x'.repeat(200)}\``, ' '.repeat(202)],
    [`\`${'x'.repeat(201)}\``, `\`${'x'.repeat(201)}\``],
  ])('%j', (text, rest) => {
    expect(withoutCode(text)).toBe(rest);
  });
});

describe('examplePlaceholders', () => {
  const placed = (...messages: readonly JsonObject[]) => examplePlaceholders(exampleOfValue({ messages }, 'tools'));

  it('says where the first of each kind stands', () => {
    expect(
      placed(
        { role: 'user', content: 'I am {{name}}, {{age}}.' },
        { role: 'assistant', content: 'Hello {{name}}, meet [INSERT].' },
      ),
    ).toEqual([
      { kind: 'braces', text: '{{name}}', from: 5, pointer: '/messages/0/content' },
      { kind: 'insert', text: '[INSERT]', from: 21, pointer: '/messages/1/content' },
    ]);
  });

  it('finds an answer that is only a reminder', () => {
    expect(placed({ role: 'user', content: 'TODO' }, { role: 'assistant', content: 'TODO' })).toEqual([
      { kind: 'todo', text: 'TODO', from: 0, pointer: '/messages/1/content' },
    ]);
    expect(placed({ role: 'user', content: '{{a}}' }, { role: 'assistant', content: 'TBD' })).toHaveLength(2);
    expect(placed({ role: 'assistant', content: 'done' })).toEqual([]);
  });

  it('leaves out what tools gave back and what calls hand over', () => {
    const call = { id: 'a', type: 'function', function: { name: 'f', arguments: '{"a":"{{name}}"}' } };
    expect(
      placed(
        { role: 'assistant', tool_calls: [call] },
        { role: 'tool', content: '{{name}}' },
        { role: 'function', content: '{{name}}' },
        { role: 'assistant', content: 'Done.' },
      ),
    ).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['{"a":"{{b"}', true],
    ['{"a":"[INSERT"}', true],
    ['{"a":"&"}', true],
    ['{"a":"\\u0026"}', true],
    ['{"a":"{b}"}', false],
  ])('may be in the line %s: %s', (line, may) => {
    expect(mayHoldPlaceholder(exampleOfValue({}, 'chat', line))).toBe(may);
  });

  it('is not in a line only because its chunk has one', () => {
    const { mayHold } = exampleOfValue({}, 'chat', '{{');
    expect(mayHoldPlaceholder({ text: '{"a":1}', mayHold })).toBe(false);
  });
});
