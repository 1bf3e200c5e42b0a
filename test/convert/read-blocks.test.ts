import { describe, expect, it } from 'vitest';
import { plainTurn } from '../../src/convert/conversation.ts';
import { addThought, type Blocks, noBlocks, textContent, turnsOfBlocks } from '../../src/convert/read-blocks.ts';
import { noted } from './read-as.ts';

const text = { kind: 'text', text: '"a"', at: '/m/content/1' } as const;
const image = { kind: 'image', url: '"u"', detail: undefined, at: '/m/content/2' } as const;
const call = { id: undefined, name: '"f"', args: { form: 'value', raw: '{}' }, at: '/m/content/3' } as const;
const result = (at: string) => plainTurn('tool', '"r"', at);
const early = result('/m/content/0');
const late = result('/m/content/4');

const turns = (role: 'user' | 'assistant', blocks: Partial<Blocks>) =>
  noted((notes) => turnsOfBlocks({ ...noBlocks(), ...blocks }, role, '/m', notes));

describe('turnsOfBlocks', () => {
  it.each([
    ['nothing', {}, [{ role: 'user', content: '""', at: '/m' }]],
    ['a text', { parts: [text] }, [{ role: 'user', content: '"a"', at: '/m' }]],
    ['two parts', { parts: [text, text] }, [{ role: 'user', content: [text, text], at: '/m' }]],
    ['an image', { parts: [image] }, [{ role: 'user', content: [{ ...image }], at: '/m' }]],
    ['a result', { results: [early] }, [{ role: 'tool', content: '"r"', at: '/m/content/0' }]],
    [
      'a result before a text',
      { results: [early], parts: [text] },
      [
        { role: 'tool', content: '"r"', at: '/m/content/0' },
        { role: 'user', content: '"a"', at: '/m' },
      ],
    ],
  ])('%s of a user', (_, blocks, made) => {
    expect(turns('user', blocks)).toEqual({ made });
  });

  it('says that results move before a text', () => {
    expect(turns('user', { results: [late], parts: [text] })).toEqual({
      made: [
        { role: 'tool', content: '"r"', at: '/m/content/4' },
        { role: 'user', content: '"a"', at: '/m' },
      ],
      notes: ['CHANGED-ORDER /m/content/1: the results now stand before the text beside them'],
    });
  });

  it.each([
    ['nothing', {}, { content: '""' }],
    ['a call', { calls: [call] }, { calls: [{ name: '"f"', args: { form: 'value', raw: '{}' }, at: '/m/content/3' }] }],
    ['a thought', { reasoning: '"h"', parts: [text] }, { content: '"a"', reasoning: '"h"' }],
  ])('%s of the assistant', (_, blocks, made) => {
    expect(turns('assistant', blocks)).toEqual({ made: [{ role: 'assistant', at: '/m', ...made }] });
  });

  it('refuses a result of the model and a call of the user', () => {
    expect(turns('assistant', { results: [early] })).toEqual({
      notes: ['UNSUPPORTED /m: a result in a turn of the model'],
    });
    expect(turns('user', { calls: [call] })).toEqual({ notes: ['UNSUPPORTED /m: a call in a turn of the user'] });
  });
});

describe('addThought', () => {
  it('keeps one thought as it is, and joins two', () => {
    const blocks = noBlocks();
    expect(noted((notes) => addThought(blocks, '"h"', '/0', notes))).toEqual({});
    expect(blocks.reasoning).toBe('"h"');
    expect(noted((notes) => addThought(blocks, '"i"', '/1', notes))).toEqual({
      notes: ['CHANGED-ORDER /1: the thought is joined with the one before it'],
    });
    expect(blocks.reasoning).toBe('"h\\n\\ni"');
  });
});

describe('textContent', () => {
  it.each([
    [[], '""'],
    [[{ text: '"a"', at: '/0' }], '"a"'],
    [
      [
        { text: '"a"', at: '/0' },
        { text: '"b"', at: '/1' },
      ],
      [
        { kind: 'text', text: '"a"', at: '/0' },
        { kind: 'text', text: '"b"', at: '/1' },
      ],
    ],
  ])('%j', (texts, content) => {
    expect(textContent(texts)).toEqual(content);
  });
});
