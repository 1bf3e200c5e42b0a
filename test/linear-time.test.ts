import { describe, expect, it } from 'vitest';
import { stringLiterals } from '../src/fix/string-literals.ts';
import { placeholdersIn } from '../src/format/placeholders.ts';
import { pythonProblems } from '../src/grader/python-problems.ts';
import { loadProfile } from '../src/profile/load-profile.ts';
import { resolveModel } from '../src/profile/resolve-model.ts';
import { codeSpan } from '../src/report/escape/code-span.ts';

// Bait for regular expressions that were quadratic once. Each of these inputs takes a linear reader milliseconds or seconds,
// and a quadratic one an hour: nobody overlooks that.
const MANY = 1 << 20;

describe('time that grows with the text, not with its square', () => {
  it('for the strings of a line with one that is not closed', () => {
    expect(stringLiterals(Buffer.from(`{"a": "b", "${'\\"'.repeat(MANY)}`))).toBe('"a""b"');
  });

  it('for what a row with an entity is about', () => {
    const [found] = placeholdersIn('2 &lt; 3', `${'http://'.repeat(MANY)} &lt;`);
    expect(found?.kind).toBe('entity');
    expect(placeholdersIn('2 &lt; 3', 'see http://x.example/?a=1&amp;b=2 and 2 &lt; 3')).toEqual([]);
  });

  it('for the imports of a Python grader', () => {
    const told: string[] = [];
    const tell = ({ messageId }: { messageId: string }) => void told.push(messageId);
    pythonProblems(`import${' '.repeat(MANY)}`, '', tell);
    pythonProblems('import '.repeat(MANY), '', tell);
    expect(told).toEqual(['tooLarge', 'noGrade', 'tooLarge', 'noGrade']);
    told.length = 0;
    pythonProblems('from rules import grade', '', tell);
    pythonProblems('import json, requests\ngrade = 1', '', tell);
    expect(told).toEqual(['network']);
  });

  it('for the name of a model', () => {
    const profile = loadProfile('openai');
    expect(profile && resolveModel(profile, `gpt${'-1'.repeat(MANY)}x`)).toEqual({ unknown: true, nearest: undefined });
  });

  it('for a code span', () => {
    expect(codeSpan(`x${' '.repeat(MANY)}`)).toHaveLength(MANY + 3);
    expect(codeSpan(' a ')).toBe('`  a  `');
  });
});
