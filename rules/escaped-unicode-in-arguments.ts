import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { formatNumber } from '../src/engine/message.ts';
import { defineRule } from '../src/engine/rule.ts';
import { FORMATS_WITH_CALLS } from '../src/format/example.ts';
import { callsOfExample } from '../src/tool-schema/calls-of-example.ts';
import { unescapeUnicode } from '../src/tool-schema/unescape-unicode.ts';

const example = (args: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: '東京の天気は？' },
      {
        role: 'assistant',
        tool_calls: [{ id: 'call_weather', type: 'function', function: { name: 'get_weather', arguments: args } }],
      },
    ],
    tools: [
      {
        type: 'function',
        function: {
          name: 'get_weather',
          parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
        },
      },
    ],
  });

export default defineRule({
  meta: {
    id: 'escaped-unicode-in-arguments',
    summary: 'Arguments spell letters as \\u escapes inside their string.',
    group: 'tools',
    severity: 'warning',
    effect: 'cost',
    everywhere: true,
    formats: FORMATS_WITH_CALLS,
    messages: {
      escaped:
        '{count|row spells|rows spell} {characters|character|characters} of tool-call arguments as escapes such as {sample}: the escapes themselves are what is trained{cost}. Serialise the arguments again without escaping (json.dumps(…, ensure_ascii=False)).',
    },
    docs: {
      why: 'The arguments are a string that holds JSON. When the inner serialiser escapes non-ASCII letters, the string holds `\\u6771` as six characters: the model learns to answer in escapes, and every letter is billed as several tokens. In Japanese or Chinese data that doubles the cost of a call.',
      fix: 'Serialise the arguments with `ensure_ascii=False` (Python) or `JSON.stringify` (JavaScript). Escapes of the outer line are harmless: they are gone once the line is parsed.',
      sources: [
        'OpenAI API reference, function.arguments (openai-openapi f85dbe2, 2026-08-21)',
        'langchain issue 6734, “abnormally long number of tokens” in function arguments, 2023-06',
      ],
      bad: [example('{"city":"\\u6771\\u4eac"}')],
      good: [example('{"city":"東京"}'), example('{"city":"caf\\u0022 \\u2028"}')],
    },
  },
  start: () => ({ fold: startFold(), characters: 0, tokens: 0, sample: '' }),
  example(example, { counter }, state) {
    let found = 0;
    let at: string | undefined;
    for (const { call, parsed, text } of callsOfExample(example)) {
      if (parsed?.kind !== 'object' || !text.includes('\\u')) continue;
      const { plain, characters, sample } = unescapeUnicode(text);
      if (characters === 0) continue;
      found += characters;
      at ??= call.argumentsPointer;
      if (state.sample === '') state.sample = sample;
      if (counter !== undefined) state.tokens += counter.count(text) - counter.count(plain);
    }
    if (at === undefined) return;
    state.characters += found;
    addToFold(state.fold, example.place, at);
  },
  merge: (earlier, later) => ({
    fold: mergeFolds(earlier.fold, later.fold),
    characters: earlier.characters + later.characters,
    tokens: earlier.tokens + later.tokens,
    sample: earlier.sample === '' ? later.sample : earlier.sample,
  }),
  finish({ fold, characters, tokens, sample }, { report, counter }) {
    if (fold.count === 0) return;
    const cost = counter === undefined ? '' : `, and they cost ${formatNumber(tokens)} more tokens per epoch`;
    report({
      messageId: 'escaped',
      data: { count: fold.count, characters, sample, cost },
      ...foldedAt(fold),
      fixable: 'unsafe',
    });
  },
  repair({ example }) {
    if (example === undefined) return [];
    return callsOfExample(example).flatMap(({ call, parsed, text }) => {
      const { plain, characters } = unescapeUnicode(text);
      if (parsed?.kind !== 'object' || characters === 0) return [];
      const edits = [{ at: call.argumentsPointer, text: JSON.stringify(plain) }];
      return [{ messageId: 'escaped', title: 'Write the characters', safety: 'unsafe', edits }] as const;
    });
  },
});
