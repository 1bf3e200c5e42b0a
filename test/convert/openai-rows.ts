import fc from 'fast-check';

/** Texts as people write them: other scripts, escapes, line breaks, but nothing that means something to a format. */
export const texts = fc
  .string({
    unit: fc.constantFrom('a', 'B', ' ', '.', '"', '\\', '\n', '\t', 'é', '語', '🚲', '{', '}', ',', '7'),
    minLength: 1,
    maxLength: 24,
  })
  .map((text) => `t${text}`);

/** JSON as it may stand in a call's arguments, with literals and spacing that parsing and writing again would change. */
const literals = fc.constantFrom(
  '1.0',
  '1e2',
  '-0',
  '9007199254740993',
  '0.10',
  '"\\u00e9"',
  '"a\\/b"',
  'null',
  'true',
  '[1, 2.50]',
  '{"10": 1, "2": 2}',
);
export const argumentTexts = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('sku', 'n', '10', '2', 'x y'), { maxLength: 4 }),
    fc.array(literals, { minLength: 4, maxLength: 4 }),
    fc.constantFrom(', ', ','),
  )
  .map(([keys, values, comma]) => `{${keys.map((key, index) => `"${key}": ${values[index]}`).join(comma)}}`);

export interface Call {
  readonly name: string;
  readonly args: string;
}

const names = fc.constantFrom('stock_level', 'add', 'find_route');
const calls = fc.array(fc.record({ name: names, args: argumentTexts }), { minLength: 1, maxLength: 3 });

interface Message {
  role: string;
  content?: unknown;
  weight?: number;
  tool_calls?: unknown;
  tool_call_id?: string;
}

/** What a round of talk holds: a question, calls with their results, an answer. */
const rounds = (withCalls: boolean, weights: boolean, urls: fc.Arbitrary<string> | undefined) =>
  fc.record({
    images: urls === undefined ? fc.constant([]) : fc.array(urls, { maxLength: 3 }),
    question: texts,
    calls: withCalls ? fc.option(calls, { nil: undefined }) : fc.constant(undefined),
    results: fc.array(texts, { minLength: 3, maxLength: 3 }),
    answer: texts,
    weight: weights ? fc.constantFrom(undefined, 0, 1) : fc.constant(undefined),
  });

export const TOOLS = ['stock_level', 'add', 'find_route'].map((name) => ({
  type: 'function',
  function: {
    name,
    description: `Does ${name}`,
    parameters: {
      type: 'object',
      properties: { type: { type: 'string', enum: ['a'] }, n: { type: 'number' } },
      required: ['n'],
    },
  },
}));

/** OpenAI chat rows whose roles take turns. */
export const chatRows = (kinds: {
  readonly calls?: boolean;
  readonly weights?: boolean;
  /** What images are shown, if any. */
  readonly images?: fc.Arbitrary<string>;
}) =>
  fc
    .record({
      system: fc.option(texts, { nil: undefined }),
      rounds: fc.array(rounds(kinds.calls === true, kinds.weights === true, kinds.images), {
        minLength: 1,
        maxLength: 3,
      }),
      compact: fc.boolean(),
    })
    .map(({ system, rounds: talk, compact }) => {
      const messages: Message[] = system === undefined ? [] : [{ role: 'system', content: system }];
      let made = 0;
      for (const round of talk) {
        messages.push({ role: 'user', content: questionOf(round) });
        if (round.calls !== undefined) {
          const ids = round.calls.map(() => `call_x${made++}`);
          messages.push({
            role: 'assistant',
            tool_calls: round.calls.map(({ name, args }, index) => ({
              id: ids[index],
              type: 'function',
              function: { name, arguments: args },
            })),
          });
          for (const [index, id] of ids.entries())
            messages.push({ role: 'tool', tool_call_id: id, content: round.results[index] });
        }
        messages.push({
          role: 'assistant',
          content: round.answer,
          ...(round.weight === undefined ? {} : { weight: round.weight }),
        });
      }
      const row = { messages, ...(kinds.calls === true ? { tools: TOOLS } : {}) };
      return compact ? JSON.stringify(row) : spaced(row);
    });

/** Images stand behind the text, as most people write them. */
function questionOf({ question, images }: { readonly question: string; readonly images: readonly string[] }): unknown {
  if (images.length === 0) return question;
  return [{ type: 'text', text: question }, ...images.map((url) => ({ type: 'image_url', image_url: { url } }))];
}

/** Small images in the row itself; nobody looks at their pixels. */
export const dataUrls = fc
  .tuple(fc.constantFrom('png', 'jpeg', 'webp'), fc.uint8Array({ minLength: 1, maxLength: 40 }))
  .map(([type, bytes]) => `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`);

export const webUrls = fc
  .tuple(fc.nat(99), fc.constantFrom('png', 'jpg', 'webp'))
  .map(([number, type]) => `https://images.example/${number}.${type}`);

/** Pairs of one question with two answers. */
export const pairRows = fc
  .record({ system: fc.option(texts, { nil: undefined }), question: texts, good: texts, bad: texts })
  .filter(({ good, bad }) => good !== bad)
  .map(({ system, question, good, bad }) =>
    JSON.stringify({
      input: {
        messages: [
          ...(system === undefined ? [] : [{ role: 'system', content: system }]),
          { role: 'user', content: question },
        ],
      },
      preferred_output: [{ role: 'assistant', content: good }],
      non_preferred_output: [{ role: 'assistant', content: bad }],
    }),
  );

/** As Python writes it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`).join(', ')}}`;
}
