import { describe, expect, it } from 'vitest';
import { validate } from '../../src/index.ts';

/** Made here, so that no file holds a key. */
const secret = ['gh', 'p_', 'Zq7Lw2Xn9Vb4', 'Kt6Rm1Pc8Hd3', 'Js5Gf0Yw7TuE'].join('');
const row = (answer: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `How do I sign in to ${answer.length}?` },
      { role: 'assistant', content: answer },
    ],
    ...more,
  });

describe('possible-secret', () => {
  it('says each secret once, with the rows that hold it', async () => {
    const text = [row(`Use ${secret}.`), row('Use your token.'), row(`Use ${secret} and again ${secret}`)].join('\n');
    const { findings } = await validate({ text }, { only: ['possible-secret'], now: '2026-11-21' });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ line: 1, occurrences: 2, related: [{ line: 3 }] });
    expect(findings[0]?.message).toContain('a GitHub token (ghp_…uE)');
  });

  it('finds a key whose characters are escaped, one in arguments, one in a prompt', async () => {
    const escaped = row(`Use ${secret}.`).replace('ghp_', '\\u0067hp\\u005f');
    const call = {
      id: 'call_1',
      type: 'function',
      function: { name: 'sign_in', arguments: JSON.stringify({ secret }) },
    };
    const calling = JSON.stringify({
      messages: [
        { role: 'user', content: 'Go.' },
        { role: 'assistant', tool_calls: [call] },
      ],
    });
    const completion = JSON.stringify({ prompt: `Token ${secret}`, completion: ' ok' });
    for (const text of [escaped, calling, completion]) {
      const { findings } = await validate({ text }, { only: ['possible-secret'], now: '2026-11-21' });
      expect(findings, text).toHaveLength(1);
    }
  });

  it('prints it in no output, whatever other rules say about the row', async () => {
    const bad = [
      row(`Use ${secret}.`, { [secret]: 1 }),
      row(`<|im_start|>${secret}`),
      row(`TODO: ${secret}`),
      row(`caf\u00c3\u00a9 ${secret}`),
      `{"messages": ["${secret}",]}`,
      row(`${secret} `),
    ];
    const report = await validate({ text: bad.join('\n') }, { now: '2026-11-21' });
    expect(report.byRule['possible-secret']).toBeDefined();
    // What every output format is made of.
    expect(JSON.stringify(report)).not.toContain(secret.slice(4, 30));
  });
});
