import { describe, expect, it } from 'vitest';
import { validate } from '../../src/index.ts';

type Row = readonly [question: string, answer: string, system?: string];

const jsonl = (rows: readonly Row[]) =>
  rows
    .map(([question, answer, system]) =>
      JSON.stringify({
        messages: [
          ...(system === undefined ? [] : [{ role: 'system', content: system }]),
          { role: 'user', content: question },
          { role: 'assistant', content: answer },
        ],
      }),
    )
    .join('\n');

const lint = async (rows: readonly Row[] | string, rule: string) =>
  (
    await validate(
      { text: typeof rows === 'string' ? rows : jsonl(rows) },
      { only: [rule], rules: { [rule]: 'warning' }, now: '2026-11-21' },
    )
  ).findings;

const rowsOf = (count: number, answer: (index: number) => string, system?: string): Row[] =>
  Array.from(
    { length: count },
    (_, index): Row =>
      system === undefined ? [`Question ${index}?`, answer(index)] : [`Question ${index}?`, answer(index), system],
  );

describe('answer-format-outlier', () => {
  const json = (index: number) => (index === 2 || index === 87 ? 'Sorry, no idea.' : `{"n": ${index}}`);

  it('counts, and shows the places of the outliers', async () => {
    const [finding, ...more] = await lint(rowsOf(500, json), 'answer-format-outlier');
    expect(more).toEqual([]);
    expect(finding?.message).toMatch(/^498 of 500 answers parse as JSON; 2 do not/);
    expect([finding?.line, ...(finding?.related ?? []).map(({ line }) => line)]).toEqual([3, 88]);
  });

  it('is silent where one answer in ten is something else', async () => {
    const rows = rowsOf(500, (index) => (index % 10 === 0 ? 'Which one do you mean?' : `{"n": ${index}}`));
    expect(await lint(rows, 'answer-format-outlier')).toEqual([]);
  });

  it('sees answers without their code fence', async () => {
    const rows = rowsOf(40, (index) => (index === 9 ? '{"n": 9}' : `\`\`\`json\n{"n": ${index}}\n\`\`\``));
    const findings = await lint(rows, 'answer-format-outlier');
    expect(findings.map(({ line, messageId }) => [line, messageId])).toEqual([[10, 'fenced']]);
  });

  it('still compares all rows where every row has its own system prompt', async () => {
    const rows = rowsOf(200, json).map(([question, answer], index): Row => [question, answer, `It is ${index}:00.`]);
    expect((await lint(rows, 'answer-format-outlier')).map(({ occurrences }) => occurrences)).toEqual([2]);
  });
});

describe('label-variants', () => {
  it('lists the spellings and points at the rare ones', async () => {
    const labels = ['spam', 'ham', 'spam', 'spam', 'ham', 'Spam.', 'ham', 'spam', 'HAM', 'spam', 'spam', 'ham'];
    const [finding] = await lint(
      rowsOf(labels.length, (index) => labels[index] ?? ''),
      'label-variants',
    );
    expect(finding?.message).toContain('2 labels are spelt in several ways: "spam" 6×, "Spam." 1×; "ham" 4×, "HAM" 1×');
    expect([finding?.line, ...(finding?.related ?? []).map(({ line }) => line)]).toEqual([6, 9]);
  });

  it('keeps nothing where answers are no labels', async () => {
    const rows = rowsOf(600, (index) => (index === 7 ? 'ANSWER 8' : `answer ${index}`));
    expect(await lint(rows, 'label-variants')).toEqual([]);
  });
});

describe('placeholder-left', () => {
  it('counts rows, not placeholders, and takes no more than three places', async () => {
    const rows = rowsOf(40, (index) => (index % 8 === 0 ? `Dear {{name}}, {{name_${index}}}` : `Hello ${index}`));
    const [finding, ...more] = await lint(rows, 'placeholder-left');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ occurrences: 5, line: 1, related: [{ line: 9 }, { line: 17 }] });
  });

  it('sees an ampersand that the serialiser escaped', async () => {
    const text = jsonl([['What do you sell?', 'Fish &amp; chips']]).replace('&', '\\u0026');
    expect(await lint(text, 'placeholder-left')).toHaveLength(1);
  });
});

describe('mojibake', () => {
  it.each([
    'fianceÃ©',
    'donâ€™t',
    'â€œyesâ€\u009d',
    'Ã–sterreich',
    'StraÃŸe',
    '5 â‚¬',
    '20Â°C',
    'ðŸ˜€',
    'ÐŸÑ€Ð¸Ð²ÐµÑ‚',
    'ã\u0081“ã‚“ã\u0081«',
    'alienâ\u0080\u0094it',
    '锟斤拷',
  ])('finds %s, escaped or not', async (word) => {
    const text = jsonl([['Who is it?', `It is ${word} here.`]]);
    const escaped = text.replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    expect(await lint(text, 'mojibake')).toHaveLength(1);
    expect(await lint(escaped, 'mojibake')).toHaveLength(1);
  });
});

describe('personal-data', () => {
  it.each([
    ['write to eva.lund@nordpost.se today', 'an e-mail address (such as e…@….se)'],
    ['call +46 8 123 456 78', 'a phone number (such as +46…78)'],
    ['Tel. 089 5512 3478', 'a phone number'],
    ['card 4539 1488 0343 6467', 'the number of a payment card (such as …67)'],
    ['to GB82 WEST 1234 5698 7654 32', 'an IBAN (such as GB…32)'],
  ])('%s', async (text, message) => {
    const findings = await lint([['Where?', text]], 'personal-data');
    expect(findings.map((finding) => finding.message).join()).toContain(message);
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toMatch(/lund|123 456|5512|0343|5698/);
  });

  it.each([
    'git clone git@github.com:shop/app.git',
    'npm i @scope/package.name',
    'on 2026-11-21 at 10:30, version 10.20.30.40',
    'order 4539 1488 0343 6468',
    'ISBN 978-3-16-148410-0, invoice 20261121-0042',
    'DE02 1203 0000 0000 2020 52',
    'user@example.com, +1 212 555 0142',
    'pi is 3.14159265358979323846',
  ])('leaves alone: %s', async (text) => {
    expect(await lint([['Where?', text]], 'personal-data')).toEqual([]);
  });

  it('is off by default', async () => {
    const report = await validate({ text: jsonl([['Where?', 'eva.lund@nordpost.se']]) }, { now: '2026-11-21' });
    expect(report.byRule['personal-data']).toBeUndefined();
  });
});
