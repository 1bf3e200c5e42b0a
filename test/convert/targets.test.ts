import { describe, expect, it } from 'vitest';
import { TARGET_IDS } from '../../src/generated/conversion-names.ts';
import { converted } from './converted.ts';

/** One row of each kind, with what targets differ in. */
const ROWS: Readonly<Record<string, string>> = {
  chat: `{"messages":[{"role":"developer","content":"Be kind."},{"role":"user","content":"One?"},{"role":"user","name":"kim","content":"Two?"},{"role":"assistant","content":"Wait.","weight":0},{"role":"system","content":"Late."},{"role":"user","content":[{"type":"text","text":"Three?"},{"type":"text","text":"Four?"}]},{"role":"assistant","content":"Five."}],"parallel_tool_calls":false,"extra":1.0}`,
  calls: `{"messages":[{"role":"user","content":"Stock?"},{"role":"assistant","content":"Looking.","tool_calls":[{"id":"a","type":"function","function":{"name":"stock","arguments":"{\\"n\\": 1.0}"}},{"id":"b","type":"function","function":{"name":"stock","arguments":"{\\n}"}}]},{"role":"tool","tool_call_id":"b","content":"2"},{"role":"tool","tool_call_id":"a","content":"1"},{"role":"assistant","content":"One and two."}],"tools":[{"type":"function","function":{"name":"stock","strict":true,"parameters":{"type":"object","properties":{"type":{"type":["integer","null"]}},"additionalProperties":false}}}]}`,
  reasoning: `{"messages":[{"role":"user","content":"91?"},{"role":"assistant","reasoning_content":"7 x 13","content":"Not prime."}],"weight":-0.5}`,
  badArguments: `{"messages":[{"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"n=1"}}]}]}`,
  endsWithResult: `{"messages":[{"role":"user","content":"a"},{"role":"assistant","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"a","content":"r"}]}`,
  pairWithTwoQuestions: `{"input":{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"},{"role":"user","content":"c"}]},"preferred_output":[{"role":"assistant","content":"d"}],"non_preferred_output":[{"role":"assistant","content":"e"}]}`,
  reservedWord: `{"messages":[{"role":"user","content":"User: <image>"},{"role":"assistant","content":"b"}]}`,
};

const FORMS: [to: string, shape: string | undefined][] = [
  ...TARGET_IDS.map((id): [string, undefined] => [id, undefined]),
  ['llamafactory', 'alpaca'],
  ['llamafactory', 'openai'],
  ['trl', 'prompt-completion'],
];

describe('what each target makes of a row', () => {
  it.each(FORMS)('%s %s', (to, shape) => {
    const made = Object.entries(ROWS).map(([name, row]) => {
      const { text, notes, same } = converted(row, { to, ...(shape === undefined ? {} : { shape }) });
      return {
        name,
        row: same ? 'as it was' : text,
        notes: notes.map(({ code, pointer, what, value }) =>
          [code, pointer, what, value].filter((word) => word !== undefined).join(' | '),
        ),
      };
    });
    expect(made).toMatchSnapshot();
  });
});

describe('the type of an image that Gemini fetches', () => {
  const rowWith = (url: string) =>
    JSON.stringify({
      messages: [
        { role: 'user', content: [{ type: 'image_url', image_url: { url } }] },
        { role: 'assistant', content: 'b' },
      ],
    });

  it.each([
    ['https://a.example/b.PNG', 'image/png'],
    ['https://a.example/b.c.jpg?d=e.webp#f', 'image/jpeg'],
    ['https://a.example/b.heic#/c.png', 'image/heic'],
    ['https://a.example/b', undefined],
    ['https://a.example/b.png/c', undefined],
    ['https://a.example/b.constructor', undefined],
    ['https://a.example/b?c=d.png', undefined],
    [`https://a.example/${'.a'.repeat(100_000)}!`, undefined],
  ])('%.60s', (url, type) => {
    const { text, notes } = converted(rowWith(url), { to: 'gemini' });
    if (type !== undefined) expect(text).toContain(`"mimeType": "${type}"`);
    else expect(notes.map(({ what }) => what).join()).toContain('does not say which image type');
  });
});
