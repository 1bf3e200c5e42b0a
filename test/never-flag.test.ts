import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';

/** The traps in which a linter cries wolf: each row is sound, and at most a note may be said about it. */
const SKIP = ['too-few-examples', 'few-examples', 'no-validation-file'];

async function alarms(text: string, options: Parameters<typeof validate>[1] = {}): Promise<string[]> {
  const report = await validate({ text }, { profile: 'openai', now: '2026-11-21', skip: SKIP, ...options });
  return report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

const lines = (...records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');
const system = (content: string) => ({ role: 'system', content });
const user = (content: unknown) => ({ role: 'user', content });
const assistant = (content: unknown, more: Record<string, unknown> = {}) => ({ role: 'assistant', content, ...more });
const call = (id: string, table: number) => ({
  id,
  type: 'function',
  function: { name: 'reserve_table', arguments: JSON.stringify({ table }) },
});
const calling = (...calls: readonly unknown[]) => ({ role: 'assistant', tool_calls: calls });
const result = (id: string, content: unknown) => ({ role: 'tool', tool_call_id: id, content });
const tools = [
  {
    type: 'function',
    function: {
      name: 'reserve_table',
      description: 'Reserves a table in the restaurant',
      parameters: { type: 'object', properties: { table: { type: 'integer' } }, required: ['table'] },
    },
  },
];
const ask = user('Please reserve table 7 for tonight.');
const plain = lines(
  {
    messages: [
      system('You answer for a bakery.'),
      user('Do you have rye bread?'),
      assistant('Yes, every day from eight.'),
    ],
  },
  {
    messages: [
      system('You answer for a bakery.'),
      user('Are you open on Mondays?'),
      assistant('No, Monday is our day off.'),
    ],
  },
);

describe('never flag', () => {
  it.each<[string, string]>([
    ['1. a final tool call without a result', lines({ messages: [ask, calling(call('call_a', 7))], tools })],
    [
      '1. two final tool calls without results, after an answered one',
      lines({
        messages: [
          ask,
          calling(call('call_a', 7)),
          result('call_a', 'taken'),
          calling(call('call_b', 8), call('call_c', 9)),
        ],
        tools,
      }),
    ],
    [
      '2. an assistant without content beside its tool calls',
      lines({
        messages: [ask, calling(call('call_a', 7)), result('call_a', 'done'), assistant('Table 7 is yours.')],
        tools,
      }),
    ],
    ['3. "tools": []', lines({ messages: [ask, assistant('Done, see you tonight.')], tools: [] })],
    ['3. "functions": []', lines({ messages: [ask, assistant('Done, see you tonight.')], functions: [] })],
    [
      '3. "tool_calls": [] beside content',
      lines({ messages: [ask, assistant('Done, see you tonight.', { tool_calls: [] })], tools }),
    ],
    [
      '4. assistant content as a list of parts',
      lines({
        messages: [
          ask,
          assistant([
            { type: 'text', text: 'Done.' },
            { type: 'text', text: 'See you tonight.' },
          ]),
        ],
      }),
    ],
    [
      '5. two user messages in a row',
      lines({
        messages: [
          system('You name cheeses.'),
          user('What is this?'),
          user('It is yellow and has holes.'),
          assistant('Emmental.'),
        ],
      }),
    ],
    ['6. no final newline, no byte order mark', plain],
    ['6. a final newline', `${plain}\n`],
    ['6. CRLF line ends', `${plain.replaceAll('\n', '\r\n')}\r\n`],
    ['7. no system message', lines({ messages: [ask, assistant('Gladly, it is yours.')] })],
    [
      '8. tools that are never called',
      lines({ messages: [user('Good evening!'), assistant('Good evening! How can I help?')], tools }),
    ],
    [
      '10. white space at the edge of every row',
      lines(
        { messages: [user('Capital of Norway? '), assistant(' Oslo\n')] },
        { messages: [user('Capital of Finland? '), assistant(' Helsinki\n')] },
        { messages: [user('Capital of Sweden? '), assistant(' Stockholm\n')] },
      ),
    ],
    [
      '11. name: null',
      lines({
        messages: [
          { ...ask, name: null },
          { role: 'assistant', content: 'It is yours from eight o’clock.', name: null },
        ],
      }),
    ],
    [
      '12. one-word answers',
      lines(
        { messages: [user('2 + 4?'), assistant('6')] },
        { messages: [user('Is water wet?'), assistant('Yes')] },
        { messages: [user('Is fire cold?'), assistant('No')] },
      ),
    ],
    [
      '13. tool content as a list of text parts',
      lines({
        messages: [
          ask,
          calling(call('call_a', 7)),
          result('call_a', [
            { type: 'text', text: 'Reserved.' },
            { type: 'text', text: 'Code 4411.' },
          ]),
          assistant('Table 7 is yours, code 4411.'),
        ],
        tools,
      }),
    ],
    [
      '14. a refusal string',
      lines({
        messages: [user('Tell me my neighbour’s PIN.'), assistant(null, { refusal: 'I can’t help with that.' })],
      }),
    ],
    [
      '14. a single refusal part',
      lines({
        messages: [
          user('Tell me my neighbour’s PIN.'),
          assistant([{ type: 'refusal', refusal: 'I can’t help with that.' }]),
        ],
      }),
    ],
    [
      '15. a call id that comes back in a later turn, each time answered once',
      lines({
        messages: [
          ask,
          calling(call('call_0', 7)),
          result('call_0', 'taken'),
          calling(call('call_0', 8)),
          result('call_0', 'reserved'),
          assistant('Table 7 was taken, table 8 is yours.'),
        ],
        tools,
      }),
    ],
    [
      '15. calls of earlier turns',
      lines({
        messages: [
          ask,
          calling(call('call_a', 7)),
          result('call_a', 'reserved'),
          assistant('Done.'),
          user('And table 9, please.'),
          calling(call('call_b', 9)),
          result('call_b', 'reserved'),
          assistant('Table 9 is yours as well.'),
        ],
        tools,
      }),
    ],
    ['15. calls without declared tools', lines({ messages: [ask, calling(call('call_a', 7))] })],
    [
      'text, then a tool call, in two messages',
      lines({ messages: [ask, assistant('One moment, I will look.'), calling(call('call_a', 7))], tools }),
    ],
    [
      'text and a tool call in one message',
      lines({ messages: [ask, assistant('One moment.', { tool_calls: [call('call_a', 7)] })], tools }),
    ],
    [
      'a preference pair whose input ends with a tool result',
      lines({
        input: { messages: [ask, calling(call('call_a', 7)), result('call_a', 'reserved')], tools },
        preferred_output: [assistant('Table 7 is yours tonight.')],
        non_preferred_output: [assistant('I cannot do that, call the restaurant yourself.')],
      }),
    ],
  ])('%s', async (_, text) => {
    expect(await alarms(text)).toEqual([]);
  });

  const many = (count: number, answer: (index: number) => string, question = (index: number) => `Question ${index}?`) =>
    lines(
      ...Array.from({ length: count }, (_, index) => ({
        messages: [user(question(index)), assistant(answer(index))],
      })),
    );

  it('10. white space at the edge of every row is one note', async () => {
    const report = await validate(
      { text: many(30, (index) => ` answer ${index}\n`) },
      { now: '2026-11-21', only: ['edge-whitespace'] },
    );
    expect(report.findings.map(({ severity, occurrences }) => [severity, occurrences])).toEqual([['info', 30]]);
  });

  it.each<[string, string]>([
    [
      'a file whose answers are meant to hold slots',
      many(40, (index) => `Dear {{customer}}, parcel ${index} is on its way.`),
    ],
    [
      'code with braces, entities and reminders',
      many(12, (index) => `\`\`\`jinja\n<p>{{ name }} &amp; ${index}</p>\n# TODO: ${index}\n\`\`\``),
    ],
    [
      'a question about a template',
      many(
        12,
        (index) => `Write {{ user_${index} }}.`,
        (index) => `Print variable ${index} in a Jinja template?`,
      ),
    ],
    ['LaTeX', many(12, (index) => `$x^{{{${index}}}} + {{a}}_{${index}}$ in LaTeX`)],
    [
      'a letter with slots that was asked for',
      many(
        12,
        (index) => `Dear [INSERT NAME], number ${index}`,
        (index) => `Draft letter ${index}.`,
      ),
    ],
    ['Spanish capitals', many(12, (index) => `TODO LO QUE NECESITA ES EL NÚMERO ${index}`)],
    ['TODO as one of the labels', many(24, (index) => ['DONE', 'TODO', 'BLOCKED', 'REVIEW'][index % 4] ?? '')],
    [
      'Portuguese, Icelandic, French, Ukrainian and Vietnamese letters',
      many(12, (index) => `AMANHÃ… “IRMÃ” «CAFÉ» Það ÂGE ${index} Ðức, đường, Їжак, naïve – São “pão”`),
    ],
    [
      'a question about encodings',
      many(
        12,
        (index) => `It is Ã© or \ufffd, case ${index}.`,
        (index) => `Which encoding makes é look wrong, ${index}?`,
      ),
    ],
    [
      'labels that differ by more than spelling',
      many(24, (index) => ['Co', 'CO', '-1', '1', '+1', 'C++', 'C#', 'C'][index % 8] ?? ''),
    ],
    [
      'short answers that are no labels',
      many(24, (index) => (index === 3 ? 'oslo' : index === 5 ? 'Oslo' : `City ${index}`)),
    ],
    [
      'two tasks in one file, one of them with JSON answers',
      lines(
        ...Array.from({ length: 60 }, (_, index) => ({
          messages: [
            system(index < 58 ? 'Answer in JSON.' : 'Answer in a sentence.'),
            user(`Seats in carriage ${index}?`),
            assistant(index < 58 ? `{"seats": ${index}}` : `It has ${index} seats.`),
          ],
        })),
      ),
    ],
    [
      'a tool call id, a commit and a UUID',
      many(
        12,
        (index) =>
          `call_9fKx2mQpLw7Rt3Vb8Zn5Yc${index} 2fd4e1c67a2d28fced849ee1bb76e7391b93eb${index + 10} 123e4567-e89b-42d3-a456-4266141740${index + 10}`,
      ),
    ],
  ])('texts: %s', async (_, text) => {
    expect(await alarms(text)).toEqual([]);
  });

  it('9. extra top-level keys of reinforcement rows', async () => {
    const rows = Array.from({ length: 3 }, (_, index) => ({
      messages: [user(`What is ${index + 3} times 7?`)],
      reference_answer: `${(index + 3) * 7}`,
      difficulty: index,
      source: { book: 'Arithmetic', page: 12 + index },
    }));
    // Not named: RFT needs a validation file and a model that is gone, which are other rules' business.
    expect(await alarms(lines(...rows))).toEqual([]);
  });

  it('reads a file with a byte order mark all the same', async () => {
    const report = await validate({ text: `\uFEFF${plain}` }, { profile: 'azure', now: '2026-11-21', skip: SKIP });
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
