import { describe, expect, it } from 'vitest';
import { englishRefusal } from '../../src/format/english-refusal.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

const ONLY = { only: ['refusal-share'], tokens: false };
const rows = (answers: readonly string[]) =>
  answers
    .map((content, index) =>
      JSON.stringify({
        messages: [
          { role: 'user', content: `${index}?` },
          { role: 'assistant', content },
        ],
      }),
    )
    .join('\n');
const refusals = Array.from({ length: 6 }, () => "I'm sorry, but I can't assist with that request.");

describe('englishRefusal', () => {
  it.each([
    "I'm sorry, but I can't help with that.",
    'I’m sorry, but I can’t assist with creating such content.',
    'Sorry, I cannot fulfill that request.',
    "Unfortunately, I'm not able to provide medical advice.",
    'I am unable to comply with this.',
    'As an AI language model, I cannot have feelings.',
    'I will not engage in this.',
  ])('hears %j', (text) => expect(englishRefusal(text)).toBeDefined());

  it.each([
    "I'm sorry, I can't find your order. Could you send me its number?",
    'Unfortunately, we cannot ship to Norway.',
    'I cannot offer a refund after 30 days.',
    'I can assist with that. What is your order number?',
    'In 1912 the ship could not assist with the rescue. I cannot say more.',
    'As a general rule, add the salt last.',
    'I will not be in the office on Friday.',
    'Es tut mir leid, dabei kann ich nicht helfen.',
    '',
  ])('does not mistake %j', (text) => expect(englishRefusal(text)).toBeUndefined());
});

describe('refusal-share', () => {
  it.each<[string, readonly string[]]>([
    ['German', ['Der Schlüssel liegt an der Rezeption bereit.', 'Das Frühstück beginnt um sieben Uhr im Saal.']],
    [
      'Japanese',
      ['鍵はフロントでお受け取りください。朝食は七時からです。', '駐車場はホテルの裏にございます。ご利用は無料です。'],
    ],
    ['Russian', ['Ключ можно получить на стойке регистрации.', 'Завтрак начинается в семь часов утра в зале.']],
    ['French', ['La clé vous attend à la réception de l’hôtel.', 'Le petit déjeuner commence à sept heures.']],
    ['Spanish', ['La llave está en la recepción del hotel.', 'El desayuno empieza a las siete en el salón.']],
    ['Dutch', ['De sleutel ligt klaar bij de receptie van het hotel.', 'Het ontbijt begint om zeven uur in de zaal.']],
  ])('is silent where most answers are %s', async (_, answers) => {
    const mostly = Array.from({ length: 20 }, (_, index) => answers[index % 2] ?? '');
    expect((await lintCase({ file: rows([...mostly, ...refusals]) }, ONLY)).findings).toEqual([]);
  });

  it('tells share, number and phrases', async () => {
    const answers = Array.from({ length: 54 }, (_, index) => `The key of room ${index} is at the front desk.`);
    const report = await lintCase({ file: rows([...answers, ...refusals]) }, ONLY);
    expect(report.findings[0]).toMatchObject({ line: 55, occurrences: 6 });
    expect(report.findings[0]?.message).toContain('10 % of the answers are refusals (6 of 60: "I can\'t assist …" 6×)');
    expect((await lintCase({ file: rows([...answers, ...refusals.slice(0, 2)]) }, ONLY)).findings).toEqual([]);
  });
});
