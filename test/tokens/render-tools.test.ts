import { describe, expect, it } from 'vitest';
import { declaredToolsOf } from '../../src/format/tool-calls.ts';
import { type RenderedTools, renderTools } from '../../src/tokens/render-tools.ts';

function renderedWhole(parameters: unknown, description?: string): RenderedTools {
  const tools = [{ type: 'function', function: { name: 'book_table', description, parameters } }];
  const whole = renderTools(declaredToolsOf({ value: { tools }, format: 'tools' }));
  if (whole === undefined) throw new Error('a tool is always rendered');
  return whole;
}

function bodyOf(text: string): string {
  return text.slice(
    '# Tools\n\n## functions\n\nnamespace functions {\n\n'.length,
    -'\n\n} // namespace functions'.length,
  );
}

function rendered(parameters: unknown, description?: string): { text: string; familiar: boolean } {
  const { text, familiar } = renderedWhole(parameters, description);
  return { text: bodyOf(text), familiar };
}

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const properties = (members: Record<string, unknown>) => ({ type: 'object', properties: members });

/** A filter language: a condition, or some of them joined. */
const FILTER = {
  ...properties({ filter: ref('expr') }),
  $defs: {
    expr: {
      ...properties({
        and: { type: 'array', items: ref('expr') },
        or: { type: 'array', items: ref('expr') },
        not: ref('expr'),
        field: { type: 'string' },
      }),
      description: 'A condition.',
    },
  },
};

/** Every definition uses the next one twice: 2 to the 40th nodes when written out. */
const DOUBLING = {
  ...properties({ start: ref('d0') }),
  $defs: Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`d${n}`, properties({ a: ref(`d${n + 1}`), b: ref(`d${n + 1}`) })]),
  ),
};

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

  it('opens a schema once: a reference to one that is open is any', () => {
    expect(rendered(FILTER)).toEqual({
      text: `type book_table = (_: {
// A condition.
filter?: { and?: any[], or?: any[], not?: any, field?: string },
}) => any;`,
      familiar: false,
    });
    const tree = {
      ...properties({ root: ref('node') }),
      $defs: {
        node: properties({ left: { anyOf: [ref('node'), { type: 'null' }] }, value: { type: 'integer' } }),
      },
    };
    expect(rendered(tree).text).toBe('type book_table = (_: { root?: { left?: any | null, value?: number } }) => any;');
    expect(rendered({ ...properties({ child: { $ref: '#' } }) }).text).toBe(
      'type book_table = (_: { child?: any }) => any;',
    );
  });

  it('opens a schema again beside itself', () => {
    const trip = {
      ...properties({ from: ref('place'), to: ref('stop') }),
      $defs: { place: properties({ city: { type: 'string' } }), stop: ref('place') },
    };
    expect(rendered(trip)).toEqual({
      text: 'type book_table = (_: { from?: { city?: string }, to?: { city?: string } }) => any;',
      familiar: true,
    });
  });

  it('ends where references only lead to each other', () => {
    const circle = { ...properties({ a: ref('one') }), $defs: { one: ref('two'), two: ref('one') } };
    expect(rendered(circle)).toEqual({ text: 'type book_table = (_: { a?: any }) => any;', familiar: false });
  });

  it('knows the least that such a list can cost', () => {
    const { text, least } = renderedWhole(FILTER);
    expect(bodyOf(least)).toBe('type book_table = (_: { filter?: any }) => any;');
    expect(least.length).toBeLessThan(text.length);
    const unseen = { ...properties({ a: { type: 'string' } }), not: {} };
    expect(bodyOf(renderedWhole(properties({ b: unseen })).least)).toBe('type book_table = (_: { b?: any }) => any;');
    const known = renderedWhole({ ...properties({ at: ref('place') }), $defs: { place: { type: 'string' } } });
    expect(known.least).toBe(known.text);
  });

  it.each([
    ['in many members', properties(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`p${n}`, { $ref: '#' }])))],
    ['twice at every step', DOUBLING],
    [
      'by long comments',
      { ...DOUBLING, $defs: { ...DOUBLING.$defs, d40: { type: 'string', description: 'A comment. '.repeat(200) } } },
    ],
    [
      'by lists of types',
      properties({ a: JSON.parse(`${'{"type":["array","array"],"items":'.repeat(90)}{}${'}'.repeat(90)}`) }),
    ],
  ])('stays small when a schema unfolds %s', (_, parameters) => {
    const { text, least, familiar } = renderedWhole(parameters);
    expect(text.length).toBeLessThan(1_000_000);
    expect(least.length).toBeLessThan(1_000_000);
    expect(familiar).toBe(false);
  });

  it('writes a long list out in full', () => {
    const long = properties(
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, n) => [`p${n}`, { type: 'string', description: 'One of many. '.repeat(60) }]),
      ),
    );
    expect(rendered(long)).toMatchObject({ familiar: true });
    expect(rendered(long).text.length).toBeGreaterThan(2_000_000);
  });

  it('renders an identical list once', () => {
    const first = renderedWhole(FILTER);
    expect(renderedWhole(structuredClone(FILTER))).toBe(first);
    expect(renderedWhole(FILTER, 'Books.')).not.toBe(first);
  });
});
