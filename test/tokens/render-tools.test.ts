import { describe, expect, it } from 'vitest';
import { declaredToolsOf } from '../../src/format/tool-calls.ts';
import { renderTools } from '../../src/tokens/render-tools.ts';

function rendered(parameters: unknown, description?: string): { text: string; familiar: boolean } {
  const tools = [{ type: 'function', function: { name: 'book_table', description, parameters } }];
  const { text, familiar } = renderTools(declaredToolsOf({ value: { tools }, format: 'tools' })) ?? {
    text: '',
    familiar: false,
  };
  const body = text.slice(
    '# Tools\n\n## functions\n\nnamespace functions {\n\n'.length,
    -'\n\n} // namespace functions'.length,
  );
  return { text: body, familiar };
}

describe('renderTools', () => {
  it('is undefined without tools', () => {
    expect(renderTools([])).toBeUndefined();
  });

  it.each([
    ['no parameters', undefined, 'type book_table = () => any;'],
    ['parameters of the wrong type', ['city'], 'type book_table = () => any;'],
    ['no properties', { type: 'object', properties: {} }, 'type book_table = () => any;'],
    [
      'one line where nothing needs more',
      {
        type: 'object',
        properties: { guests: { type: 'integer' }, indoor: { type: 'boolean' } },
        required: ['guests'],
      },
      'type book_table = (_: { guests: number, indoor?: boolean }) => any;',
    ],
    [
      'comments, defaults, enums, lists',
      {
        type: 'object',
        title: 'Booking',
        properties: {
          day: { type: 'string', title: 'Day', description: ' When.\n Local time. ', format: 'date' },
          area: { enum: ['hall', 'garden'], default: 'hall' },
          note: { type: 'string', default: '' },
          tags: { type: 'array', items: { type: 'string' } },
          any: { type: 'array' },
          guests: {
            type: 'array',
            items: { type: 'object', properties: { name: { type: 'string', description: 'First name' } } },
          },
        },
        required: ['day'],
      },
      `type book_table = (_: // Booking
{
// Day
//
// When.
// Local time.
// format: date
day: string,
area?: "hall" | "garden", // default: hall
note?: string, // default: ""
tags?: string[],
any?: any[],
guests?: Array<
{
// First name
name?: string,
}
>,
}) => any;`,
    ],
    [
      'unions and references',
      {
        type: 'object',
        $defs: { Table: { type: 'object', description: 'A table.', properties: { seats: { type: 'number' } } } },
        properties: {
          table: { $ref: '#/$defs/Table' },
          plain: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          told: { type: ['string', 'null'], description: 'By whom' },
        },
      },
      `type book_table = (_: {
// A table.
table?: { seats?: number },
plain?: string | null,
// By whom
told?:
// By whom
 | string
// By whom
 | null
,
}) => any;`,
    ],
  ])('%s', (_, parameters, expected) => {
    expect(rendered(parameters)).toEqual({ text: expected, familiar: true });
  });

  it('writes descriptions as comments, line by line', () => {
    expect(rendered(undefined, ' Books.\n\n  Twice. \n').text).toBe(
      '// Books.\n//\n// Twice.\ntype book_table = () => any;',
    );
  });

  it.each([
    ['a keyword nobody has recorded', { type: 'object', properties: { a: { const: 1 } } }],
    ['a reference to nothing', { type: 'object', properties: { a: { $ref: '#/$defs/None' } } }],
    ['a reference that never ends', { type: 'object', properties: { a: { $ref: '#' } } }],
  ])('says so at %s', (_, parameters) => {
    expect(rendered(parameters).familiar).toBe(false);
  });

  it('stays small when references unfold without end', () => {
    const wide = {
      type: 'object',
      properties: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`p${n}`, { $ref: '#' }])),
    };
    expect(rendered(wide).text.length).toBeLessThan(20_000_000);
    expect(rendered(wide).familiar).toBe(false);
  });
});
