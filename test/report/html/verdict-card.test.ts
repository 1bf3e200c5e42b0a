import { describe, expect, it } from 'vitest';
import { verdictCard, verdictWord } from '../../../src/report/html/verdict-card.ts';
import type { FileReport } from '../../../src/report/report.ts';
import { fileOf, reportOf } from '../made-of.ts';

describe('verdictWord', () => {
  it.each<[FileReport['verdict'], string, string]>([
    ['accept', 'Accepted', 'Cannot be trained'],
    ['accept-with-losses', 'Accepted with losses', 'Cannot be trained'],
    ['reject', 'Refused', 'Refused'],
    ['unknown', 'Not known', 'Not known'],
  ])('of %s is %s, and for a model of the past %s', (verdict, word, closed) => {
    expect(verdictWord(fileOf({ verdict }))).toBe(word);
    expect(verdictWord(fileOf({ verdict, trainingClosed: '2026-01-01' }))).toBe(closed);
  });
});

describe('verdictCard', () => {
  it.each<[Partial<FileReport>, string, string, string]>([
    [{}, 'good', 'Accepted', 'openai would accept this file.'],
    [
      { verdict: 'accept-with-losses', reasons: ['a'] },
      'warn',
      'Accepted with losses',
      'openai would accept this file, but something is lost (a).',
    ],
    [{ verdict: 'reject', reasons: ['<a>'] }, 'bad', 'Refused', 'openai would refuse this file: 1 reason (&lt;a&gt;).'],
    [
      { verdict: 'unknown' },
      'open',
      'Not known',
      'Whether openai would accept this file is not known: the run was interrupted.',
    ],
  ])('of %j', (file, kind, word, text) => {
    expect(verdictCard(fileOf(file), reportOf({ interrupted: true })).markup).toBe(
      `<div class="verdict ${kind}"><p class="word">${word}</p><p>${text}</p></div>`,
    );
  });
});
