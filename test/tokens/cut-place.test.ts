import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationsOf } from '../../src/format/conversations.ts';
import type { FormatId, JsonObject } from '../../src/format/example.ts';
import type { Model } from '../../src/profile/profile.ts';
import { contentPieces } from '../../src/tokens/content-pieces.ts';
import { contentOf } from '../../src/tokens/content-tokens.ts';
import { type CutPlace, cutPlace } from '../../src/tokens/cut-place.ts';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { messageSegments } from '../../src/tokens/message-segments.ts';
import { truncateExample } from '../../src/tokens/truncate-example.ts';
import { buildPng } from '../image/build-png.ts';
import { countRow } from './count-rows.ts';
import { modelOf } from './model.ts';

const counter = await loadCounter('o200k_base');
const { count: T, head } = counter;

function cutAt(value: JsonObject, limit: number, format: FormatId = 'chat', model: Model = modelOf()): CutPlace {
  const tokens = countRow(value, counter, format, model);
  const truncation = truncateExample(tokens, limit);
  if (truncation === undefined) throw new Error(`${tokens.longest} tokens fit into ${limit}`);
  return cutPlace({ value, format, conversations: conversationsOf(value, format) }, tokens, truncation, counter, model);
}

const system = { role: 'system', content: 'You answer questions about ferries.' };
const user = { role: 'user', content: 'Which ferries leave for Stavanger tonight?' };
const answer = { role: 'assistant', content: 'One at eight, and therefore none after it: the next one is at six.' };
const tools = [
  { type: 'function', function: { name: 'timetable', description: 'All departures of a day.' } },
  { type: 'function', function: { name: 'fares', description: 'What a crossing costs.' } },
];
const call = (id: string, name: string, args: unknown) => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});

/** The token that an example has beside its messages counts to what stands before the last one's text. */
const LAST = 1;

describe('a cut in text', () => {
  const afterUser = 2 * 4 + T(system.content) + T(user.content);

  it('is a place in the string: what is read, what is lost', () => {
    const kept = 6;
    const place = cutAt({ messages: [system, user, answer] }, afterUser + LAST + 3 + kept);
    const from = head(answer.content, kept);
    expect(from).toBeGreaterThan(10);
    expect(place).toEqual({
      kind: 'text',
      pointer: '/messages/2/content',
      from,
      before: answer.content.slice(0, from),
      after: answer.content.slice(from),
      rough: false,
    });
  });

  it('may fall in the marks and the role before it, and in the mark behind it', () => {
    const value = { messages: [system, user, answer] };
    for (const kept of [0, 1, 2, 3])
      expect(cutAt(value, afterUser + kept)).toEqual({ kind: 'start', pointer: '/messages/2', rough: false });
    expect(cutAt(value, afterUser + LAST + 3)).toMatchObject({
      kind: 'text',
      from: 0,
      before: '',
      after: answer.content,
    });
    const whole = afterUser + LAST + 3 + T(answer.content);
    expect(cutAt(value, whole - 1)).toMatchObject({ kind: 'text', pointer: '/messages/2/content' });
    expect(cutAt(value, whole)).toMatchObject({
      kind: 'text',
      pointer: '/messages/2/content',
      from: answer.content.length,
      after: '',
    });
  });

  it('counts a name to what stands before the text', () => {
    const value = { messages: [{ ...user, name: 'passenger' }, answer] };
    const before = 3 + T(':passenger');
    expect(cutAt(value, before - 1).kind).toBe('start');
    expect(cutAt(value, before + 2)).toMatchObject({ from: head(user.content, 2) });
  });

  it('is found in the part that it falls into', () => {
    const parts = [user.content, answer.content].map((text) => ({ type: 'text', text }));
    const value = { messages: [{ role: 'user', content: parts }, answer] };
    const first = 3 + T(user.content);
    expect(cutAt(value, first - 1)).toMatchObject({ pointer: '/messages/0/content/0/text' });
    expect(cutAt(value, first)).toMatchObject({ pointer: '/messages/0/content/1/text', from: 0 });
    expect(cutAt(value, first + 4)).toMatchObject({
      pointer: '/messages/0/content/1/text',
      from: head(answer.content, 4),
      before: answer.content.slice(0, head(answer.content, 4)),
    });
  });

  it('falls in refusals, completions and the longer answer of a pair as well', () => {
    const refused = { role: 'assistant', content: null, refusal: answer.content };
    expect(cutAt({ messages: [user, refused] }, 4 + T(user.content) + LAST + 3 + 5)).toMatchObject({
      pointer: '/messages/1/refusal',
      from: head(answer.content, 5),
    });
    const completion = { prompt: user.content, completion: answer.content };
    expect(cutAt(completion, T(user.content) + 5, 'completion')).toMatchObject({
      pointer: '/completion',
      from: head(answer.content, 5),
    });
    expect(cutAt(completion, 3, 'completion')).toMatchObject({ pointer: '/prompt', from: head(user.content, 3) });
    const pair = {
      input: { messages: [user] },
      preferred_output: [{ role: 'assistant', content: 'No.' }],
      non_preferred_output: [answer],
    };
    expect(cutAt(pair, 4 + T(user.content) + LAST + 3 + 5, 'dpo')).toMatchObject({
      pointer: '/non_preferred_output/0/content',
      from: head(answer.content, 5),
      rough: false,
    });
  });

  it('is where a list of all tokens ends, for all texts and limits', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.lorem({ maxCount: 8 }));
    const message = fc.record({ role: fc.constantFrom('system', 'user', 'assistant'), content: text });
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 4 }), fc.nat(), (messages, seed) => {
        // One entry per token: the message it belongs to, and how many tokens of its text come before it.
        const slots = messages.flatMap(({ content }, index) => [
          ...Array.from({ length: index === messages.length - 1 ? 3 + LAST : 3 }, () => ({ index, before: undefined })),
          ...Array.from({ length: T(content) }, (_, before) => ({ index, before })),
          { index, before: T(content) },
        ]);
        const limit = seed % slots.length;
        const slot = slots[limit];
        const place = cutAt({ messages }, limit);
        if (slot?.before === undefined)
          expect(place).toEqual({ kind: 'start', pointer: `/messages/${slot?.index}`, rough: false });
        else
          expect(place).toMatchObject({
            pointer: `/messages/${slot.index}/content`,
            from: head(messages[slot.index]?.content ?? '', slot.before),
          });
      }),
    );
  });
});

describe('a cut in something else', () => {
  const TEXT =
    '# Tools\n\n## functions\n\nnamespace functions {\n\n// All departures of a day.\ntype timetable = () => any;\n\n' +
    '// What a crossing costs.\ntype fares = () => any;\n\n} // namespace functions';

  it('shows the tool definitions behind the system text', () => {
    const value = { messages: [system, user, answer], tools };
    const inText = 3 + T(`${system.content}\n\n`);
    expect(cutAt(value, inText - 3, 'tools')).toMatchObject({ kind: 'text', pointer: '/messages/0/content' });
    const from = head(TEXT, 20);
    expect(cutAt(value, inText + 20, 'tools')).toEqual({
      kind: 'tools',
      pointer: '/tools',
      before: TEXT.slice(0, from),
      after: TEXT.slice(from),
      rough: false,
    });
  });

  it('shows them where no system message carries them', () => {
    const pair = {
      input: { messages: [user], tools },
      preferred_output: [answer],
      non_preferred_output: [{ ...answer, content: 'None.' }],
    };
    expect(cutAt({ messages: [user, answer], tools }, 3 + 20, 'tools')).toMatchObject({
      kind: 'tools',
      pointer: '/tools',
      before: TEXT.slice(0, head(TEXT, 20)),
    });
    expect(cutAt(pair, 3 + 20, 'dpo')).toMatchObject({ kind: 'tools', pointer: '/input/tools' });
    expect(cutAt(pair, 2, 'dpo')).toMatchObject({ kind: 'start', pointer: '/input/tools' });
  });

  const args = '{"from": "Bergen", "to": "Stavanger", "day": "tonight", "passengers": 2}';
  const single = { role: 'assistant', tool_calls: [call('a', 'timetable', args)] };

  it('is a place in the arguments of a single call, which training reads as they are', () => {
    const before = 4 + T(user.content) + 3 + T(' to=functions.timetable');
    const place = cutAt({ messages: [user, single, user] }, before + 7);
    const from = head(args, 7);
    expect(place).toMatchObject({ kind: 'text', pointer: '/messages/1/tool_calls/0/function/arguments', from });
    expect(cutAt({ messages: [user, single, user] }, before - 2)).toMatchObject({
      kind: 'start',
      pointer: '/messages/1/tool_calls/0',
    });
    const spoken = { ...single, content: 'I look it up.' };
    expect(cutAt({ messages: [user, spoken, user] }, before + 4 + T('I look it up.') + 7)).toMatchObject({ from });
  });

  it('names the call among parallel calls, whose text is not that of the record', () => {
    const calls = [call('a', 'timetable', args), call('b', 'fares', args)];
    const value = { messages: [user, { role: 'assistant', tool_calls: calls }, user] };
    const first = '{"tool_uses":[{"recipient_name":"functions.timetable","parameters":';
    const before = 4 + T(user.content) + 3 + T(' to=multi_tool_use.parallel');
    const place = cutAt(value, before + T(first) + 3);
    expect(place).toMatchObject({ kind: 'text', pointer: '/messages/1/tool_calls/0', rough: true });
    expect(place.from).toBeUndefined();
    expect(place.before?.startsWith(first)).toBe(true);
    const compact = args.replaceAll(': ', ':').replaceAll(', ', ',');
    const second = cutAt(value, before + T(`${first}${compact}},{"recipient_name":"functions.fares"`));
    expect(second).toMatchObject({ pointer: '/messages/1/tool_calls/1' });
  });

  it('finds the part of a single result', () => {
    const content = ['Eight.', 'And six in the morning, every day but Sunday.'].map((text) => ({ type: 'text', text }));
    const result = { role: 'tool', tool_call_id: 'a', content };
    const value = { messages: [user, single, result, answer] };
    const before = 4 + T(user.content) + 4 + T(' to=functions.timetable') + T(args) + 4 + T('timetable');
    const joined = content.map(({ text }) => text).join('\n\n');
    const kept = T('Eight.\n\nAnd six in');
    expect(cutAt(value, before + kept)).toMatchObject({
      pointer: '/messages/2/content/1/text',
      from: head(joined, kept) - 'Eight.\n\n'.length,
    });
    expect(cutAt(value, before - 1)).toMatchObject({ kind: 'start', pointer: '/messages/2' });
  });

  it('names the result among those of parallel calls', () => {
    const calls = [call('a', 'timetable', '{}'), call('b', 'fares', '{}')];
    const results = [
      { role: 'tool', tool_call_id: 'a', content: '{"departures":["20:00"]}' },
      { role: 'tool', tool_call_id: 'b', content: 'Forty euros for two, with a car.' },
    ];
    const value = { messages: [user, { role: 'assistant', tool_calls: calls }, ...results, answer] };
    const before = countRow({ messages: [user, { role: 'assistant', tool_calls: calls }] }, counter).longest - 1 + 9;
    const joined = '[{"departures": ["20:00"]}, "Forty euros for two, with a car."]';
    const place = cutAt(value, before + T(joined) - 4);
    expect(place).toMatchObject({ kind: 'text', pointer: '/messages/3/content', rough: true });
    expect(place.from).toBeUndefined();
    expect(`${place.before}${place.after}`).toBe(joined);
    expect(cutAt(value, before + 3)).toMatchObject({ pointer: '/messages/2/content' });
  });

  it('names an image', () => {
    const model = modelOf({ image: { kind: 'tile', base: 85, tile: 170 } });
    const url = `data:image/png;base64,${buildPng({ width: 640, height: 480 }).toString('base64')}`;
    const content = [
      { type: 'text', text: 'Which' },
      { type: 'image_url', image_url: { url } },
      { type: 'text', text: 'ferry is this one here?' },
    ];
    const value = { messages: [{ role: 'user', content }, answer] };
    expect(cutAt(value, 3 + 1 + 200, 'vision', model)).toEqual({
      kind: 'image',
      pointer: '/messages/0/content/1',
      rough: true,
    });
    expect(cutAt(value, 3 + 1 + 425 + 2, 'vision', model)).toMatchObject({
      pointer: '/messages/0/content/2/text',
      from: head('ferry is this one here?', 2),
      rough: true,
    });
  });

  it('is near the place only where earlier tokens are estimated', () => {
    const remote = [{ type: 'image_url', image_url: { url: 'https://img.example.org/ferry.jpg' } }];
    const image = { role: 'user', content: remote };
    expect(cutAt({ messages: [image, answer] }, 4 + 85 + LAST + 3 + 5, 'vision')).toMatchObject({
      pointer: '/messages/1/content',
      from: head(answer.content, 5),
      rough: true,
    });
  });
});

describe('the segments of a message', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const content = fc.oneof(
    text,
    fc.array(fc.oneof(fc.record({ type: fc.constant('text'), text }), fc.record({ type: fc.constant('image_url') })), {
      maxLength: 3,
    }),
  );
  const calls = fc
    .array(fc.constantFrom('timetable', 'fares'), { minLength: 1, maxLength: 3 })
    .map((names) => names.map((name, index) => call(`c${index}`, name, '{"day": 1}')));
  const extra = { name: fc.string({ maxLength: 5 }), refusal: text };
  const message = fc.oneof(
    fc.record({ role: fc.constantFrom('system', 'developer', 'user'), content, ...extra }, { requiredKeys: ['role'] }),
    fc.record({ role: fc.constant('assistant'), content, tool_calls: calls, ...extra }, { requiredKeys: ['role'] }),
    fc.record({ role: fc.constant('tool'), tool_call_id: fc.constantFrom('c0', 'c1', 'c2'), content }),
  );
  const messages = fc.array(message, { minLength: 1, maxLength: 6 });

  it('add up to its tokens', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom([], tools), fc.constantFrom('tools', 'rft'), (list, given, format) => {
        const value = { messages: list, ...(given.length > 0 ? { tools: given } : {}) };
        const counted = countRow(value, counter, format as FormatId);
        const example = { value, format: format as FormatId, conversations: conversationsOf(value, 'tools') };
        for (const [index, { tokens, unsure = 0, pointer }] of counted.messages.entries()) {
          const segments = messageSegments(example, counted.messages, index, counter, undefined);
          const sum = segments.reduce(
            (all, segment) => all + (segment.tokens ?? T((segment.text ?? '') + (segment.behind ?? ''))),
            0,
          );
          expect(sum, `${pointer} ${JSON.stringify(segments)}`).toBe(tokens - unsure);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('have the texts that are counted', () => {
    fc.assert(
      fc.property(message, (given) => {
        const pieces = contentPieces({ pointer: '/messages/0', index: 0, role: given.role, message: given });
        const { texts, images } = contentOf(given);
        expect(pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []))).toEqual(texts);
        expect(pieces.flatMap((piece) => (piece.kind === 'image' ? [piece.part] : []))).toEqual(images);
      }),
    );
  });
});
