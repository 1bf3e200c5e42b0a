import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormula } from '../../src/grader/formula.ts';

const namesIn = (text: string) => readFormula(text).names.map(({ name }) => name);

/** Formulas that are right, with the names they use. */
const formulas = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'style_2', '1', '0.5', '.25', '2e-3', 'größe'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', ' - ', '*', '/', ' ^ '), tie('formula'))
      .map((parts) => parts.join('')),
    tie('formula').map((inner) => `(${inner})`),
    tie('formula').map((inner) => `-${inner}`),
    fc
      .tuple(fc.constantFrom('min', 'sqrt', 'mean'), tie('formula'), tie('formula'))
      .map(([call, a, b]) => `${call}( ${a} , ${b})`),
  ),
})).formula;

describe('readFormula', () => {
  it('finds names and calls with their places', () => {
    expect(readFormula('0.5 * a + min(b, 1)')).toEqual({
      names: [
        { name: 'a', index: 6 },
        { name: 'b', index: 14 },
      ],
      calls: [{ name: 'min', index: 10 }],
      error: undefined,
    });
    expect(namesIn('(name + email) / 2')).toEqual(['name', 'email']);
    expect(namesIn('-a ^ -b')).toEqual(['a', 'b']);
  });

  it.each([
    ['0.5 * a)', 7],
    ['(a + b', 0],
    ['a b', 2],
    ['a +', 3],
    ['', 0],
    ['   ', 3],
    ['a ** 2', 2],
    ['a // 2', 2],
    ['a.score', 1],
    ['{a}', 0],
    ['a % 2', 2],
    ['a > 0.5', 2],
    ['abs()', 3],
    ['a, b', 1],
    ['min(a,)', 6],
    ['1 2', 2],
    ['a = 1', 2],
  ])('says where %j stops being a formula', (text, index) => {
    expect(readFormula(text).error?.index).toBe(index);
  });

  it('accepts every formula that the grammar makes', () => {
    fc.assert(fc.property(formulas, (text) => readFormula(text).error === undefined));
  });

  it('has bounds, and never throws', () => {
    expect(readFormula(`${'('.repeat(5000)}a${')'.repeat(5000)}`).error?.problem).toContain('100 levels');
    expect(readFormula('-'.repeat(19_000)).error?.index).toBe(19_000);
    expect(readFormula('a+'.repeat(20_000)).error?.problem).toContain('20000');
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('(', ')', 'a', '+', ',', ' ', '1', '.') })),
        (text) => {
          const { error } = readFormula(text);
          return error === undefined || (error.index >= 0 && error.index <= text.length);
        },
      ),
    );
  });
});
