import { describe, expect, it } from 'vitest';
import { documentProblems } from '../../src/grader/document-problems.ts';
import { graderDocument, graderOfJob } from '../../src/grader/grader-document.ts';
import { readJob } from '../../src/job/read-job.ts';
import { jsonDocument } from '../../src/read/json-document.ts';

const documentOf = (text: string | Buffer) => jsonDocument('g.json', Buffer.from(text as string));
const problemsOf = (text: string | Buffer, most = 9) => documentProblems(documentOf(text).line, most);

describe('documentProblems', () => {
  it.each([
    ['{"a": 1}', []],
    ['', [{ messageId: 'unreadable', data: { reason: 'it is empty' }, range: { start: 0, end: 0 } }]],
    [
      Buffer.from([0x7b, 0xff, 0x7d]),
      [
        {
          messageId: 'unreadable',
          data: { reason: expect.stringContaining('byte 2 is not UTF-8') },
          range: { start: 1, end: 2 },
        },
      ],
    ],
    [
      '{"a": 1,}',
      [{ messageId: 'syntax', range: { start: 7, end: 8 }, data: { problem: expect.stringMatching(/comma/i) } }],
    ],
    [
      '{"ü": 1, "🙂": 2, "🙂": 3}',
      [{ messageId: 'duplicateKey', range: { start: 18, end: 22 }, data: { key: expect.stringContaining('🙂') } }],
    ],
    [
      '{"a": 1, "a": 2, "a": 3}',
      [
        { messageId: 'duplicateKey', range: { start: 9, end: 12 }, data: { key: expect.stringContaining('a') } },
        { messageId: 'duplicateKey', range: { start: 17, end: 20 }, data: { key: expect.stringContaining('a') } },
      ],
    ],
  ])('of %j', (text, expected) => expect(problemsOf(text)).toEqual(expected));

  it('looks only so deep', () => {
    expect(problemsOf('[[[]]]', 3)).toEqual([]);
    expect(problemsOf('[[[]]]', 2)).toEqual([{ messageId: 'tooDeep', data: { depth: 3, most: 2 } }]);
  });

  it('stays in the text', () => {
    const [problem] = problemsOf('{"a": ');
    expect(problem).toMatchObject({ messageId: 'syntax', range: { end: 6 } });
  });
});

describe('graderDocument', () => {
  const grader = { type: 'python' };
  const format = { type: 'text' };
  const found = (value: unknown) => {
    const document = documentOf(JSON.stringify(value));
    const { document: same, ...rest } = graderDocument(document);
    expect(same).toBe(document);
    return rest;
  };
  const alone = { at: '', job: undefined, inRequest: false };

  it.each([
    [grader, { grader, ...alone }],
    [[], { grader: [], ...alone }],
    [
      { method: 'x', reinforcement: null },
      { grader: { method: 'x', reinforcement: null }, ...alone },
    ],
    [{ grader }, { grader, at: '/grader', job: { responseFormat: undefined }, inRequest: false }],
    [
      { grader: 7, response_format: format },
      { grader: 7, at: '/grader', job: { responseFormat: format }, inRequest: false },
    ],
    [
      { reinforcement: { grader, response_format: format } },
      { grader, at: '/reinforcement/grader', job: { responseFormat: format }, inRequest: false },
    ],
    [
      { method: { reinforcement: { grader, response_format: format } } },
      { grader, at: '/method/reinforcement/grader', job: { responseFormat: format }, inRequest: false },
    ],
  ])('finds the grader in %j', (value, expected) => expect(found(value)).toEqual(expected));

  it('finds none in what is no JSON', () => {
    expect(graderDocument(documentOf('{'))).toMatchObject({ grader: undefined, ...alone });
  });
});

describe('graderOfJob', () => {
  const read = (text: string) => readJob(Buffer.from(text), 'job.json', 9);

  it('finds the grader of a request', () => {
    const grader = { type: 'python' };
    const document = read(
      JSON.stringify({ method: { type: 'reinforcement', reinforcement: { grader, response_format: 7 } } }),
    );
    expect(graderOfJob(document)).toEqual({
      document,
      grader,
      at: '/method/reinforcement/grader',
      job: { responseFormat: 7 },
      inRequest: true,
    });
  });

  it.each(['{}', '[]', '{', '{"grader": {}}'])('finds none in %j', (text) =>
    expect(graderOfJob(read(text))).toBeUndefined(),
  );
});
